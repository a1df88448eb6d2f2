<?php
/**
 * Settings → Rights Guide: what every guide of the site begins with.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

const PAGE = 'rights-guide';

function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\read_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'choices', '', '__return_null', PAGE );
	foreach ( setting_fields() as $name => $field ) {
		list( $label, $is_group ) = $field;
		$id                       = 'rights-guide-' . $name;
		add_settings_field(
			$name,
			esc_html( $label ),
			__NAMESPACE__ . '\render_' . $name . '_field',
			PAGE,
			'choices',
			$is_group ? array( 'label' => $label ) : array(
				'label'     => $label,
				'label_for' => $id,
			)
		);
	}
}

/** What is chosen on the page: its name, and whether it is a group of boxes. */
function setting_fields(): array {
	return array(
		'guide'     => array( __( 'Guide', 'rights-guide' ), false ),
		'lang'      => array( __( 'First language', 'rights-guide' ), false ),
		'languages' => array( __( 'Languages', 'rights-guide' ), true ),
		'sections'  => array( __( 'Sections', 'rights-guide' ), true ),
		'theme'     => array( __( 'Theme', 'rights-guide' ), true ),
		'accent'    => array( __( 'Accent colour', 'rights-guide' ), false ),
	);
}

/**
 * What is kept of what was sent. What is none gets a sentence; a colour that is none leaves the one that
 * was there.
 *
 * @param mixed $sent
 * @return array<string, string>
 */
function read_settings( $sent ): array {
	$given = array_map(
		function ( $value ) {
			return sanitize_text_field( is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : (string) $value );
		},
		array_intersect_key( is_array( $sent ) ? $sent : array(), setting_fields() )
	);
	$base  = default_choices();
	if ( '' !== ( $given['accent'] ?? '' ) ) {
		$base['accent'] = saved_choices()['accent'];
	}
	$notes = array();
	$read  = read_choices( $given, $notes, $base );
	$after = $read ? __( 'The rest is saved.', 'rights-guide' ) : __( 'Nothing is saved.', 'rights-guide' );
	$read  = $read ?? saved_choices();
	foreach ( $notes as $index => $note ) {
		add_settings_error( OPTION, 'rights-guide-' . $index, esc_html( $note . ' ' . $after ) );
	}
	return array_intersect_key( $read, setting_fields() );
}

function add_settings_page(): void {
	$hook = add_options_page(
		__( 'Rights Guide', 'rights-guide' ),
		__( 'Rights Guide', 'rights-guide' ),
		'manage_options',
		PAGE,
		__NAMESPACE__ . '\render_settings_page'
	);
	add_action(
		'admin_enqueue_scripts',
		function ( $page ) use ( $hook ) {
			if ( $page !== $hook ) {
				return;
			}
			wp_enqueue_style( 'rights-guide-settings', plugins_url( 'assets/settings.css', FILE ), array(), plugin_version() );
			wp_enqueue_script( 'rights-guide-settings', plugins_url( 'assets/settings.js', FILE ), array(), plugin_version(), true );
		}
	);
}

/**
 * The link beside the plugin in the list of plugins.
 *
 * @param string[] $links
 */
function link_settings( array $links ): array {
	$address = add_query_arg( 'page', PAGE, admin_url( 'options-general.php' ) );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'rights-guide' ) . '</a>' );
	return $links;
}
