<?php
/**
 * The block rights-guide/guide. A page keeps its choices and no markup, so nothing that cleans a page can
 * harm it; the guide is written when the page is.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'rights-guide-editor';

function register_block(): void {
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		plugin_version(),
		true
	);
	wp_set_script_translations( EDITOR_HANDLE, 'rights-guide' );
	register_block_type(
		plugin_dir_path( FILE ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}

/** Gives the editor what there is to choose from, where it loads the block. */
function describe_guides_to_editor(): void {
	if ( wp_script_is( EDITOR_HANDLE, 'registered' ) ) {
		wp_add_inline_script( EDITOR_HANDLE, 'var rightsGuideEditor = ' . wp_json_encode( editor_data() ) . ';', 'before' );
	}
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_guides_to_editor' );

/** What can be chosen, for scripts. */
function editor_data(): array {
	$guides = array();
	foreach ( all_guides() as $id => $guide ) {
		$guides[ $id ] = array(
			'name'      => guide_name( $id ),
			'sections'  => $guide['sections'],
			'languages' => wp_list_pluck( $guide['languages'], 'endonym' ),
		);
	}
	return array(
		'guides'  => $guides,
		'default' => saved_choices()['guide'],
		'preview' => preview_address(),
	);
}

/** @param array $attributes As block.json has them. */
function render_block( array $attributes ): string {
	return '<div ' . get_block_wrapper_attributes() . '>' . render_guide( block_choices( $attributes ) ) . '</div>';
}

/** A block's attributes under the names of a shortcode's. */
function block_choices( array $attributes ): array {
	return array(
		'guide'         => $attributes['guide'] ?? '',
		'lang'          => $attributes['lang'] ?? '',
		'languages'     => $attributes['languages'] ?? '',
		'sections'      => $attributes['sections'] ?? '',
		'theme'         => $attributes['theme'] ?? '',
		'heading_level' => $attributes['headingLevel'] ?? '',
		// The settings have neither, so no is no choice.
		'bilingual'     => $attributes['bilingual'] ?? false,
		'reviewed_only' => $attributes['reviewedOnly'] ?? false,
	);
}

/** Changes with each version, so that no browser keeps an old script. */
function plugin_version(): string {
	return get_file_data( FILE, array( 'version' => 'Version' ) )['version'];
}
