<?php
/**
 * What may be chosen of a guide. Shortcode, block, settings and preview read it from here.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/** Colours and shape; and light or dark, where the page's own scheme is not to count. */
const THEMES = array( 'plain', 'contrast', 'warm' );

const SCHEMES = array( 'light', 'dark' );

/**
 * Every choice by its name in a shortcode, with what stands where nobody has chosen.
 *
 * @return array<string, string|bool>
 */
function default_choices(): array {
	return array(
		'guide'         => first_guide(),
		'lang'          => '',
		'languages'     => '',
		'sections'      => '',
		'theme'         => '',
		'accent'        => '',
		'heading_level' => '',
		'bilingual'     => false,
		'reviewed_only' => false,
	);
}

/** The names of those that a shortcode and a block take: the accent is the whole site's. */
function attribute_names(): array {
	return array_diff( array_keys( default_choices() ), array( 'accent' ) );
}

/** What stands in the settings. */
function saved_choices(): array {
	$saved   = get_option( OPTION, array() );
	$choices = array_merge( default_choices(), is_array( $saved ) ? array_intersect_key( $saved, default_choices() ) : array() );
	// A newer plugin may have other guides inside.
	if ( ! isset( all_guides()[ $choices['guide'] ] ) ) {
		$choices['guide'] = first_guide();
	}
	return $choices;
}

/** The words of a list, as in "es fa-AF" or "es, fa-AF". */
function words_in( string $text ): array {
	return array_values( array_unique( preg_split( '/[\s,]+/', $text, -1, PREG_SPLIT_NO_EMPTY ) ) );
}

/**
 * The languages of all guides, in themselves, by tag.
 *
 * @return array<string, string>
 */
function language_names(): array {
	$names = array();
	foreach ( all_guides() as $guide ) {
		$names += wp_list_pluck( $guide['languages'], 'endonym' );
	}
	return $names;
}

/**
 * What sections are called, by their names in an attribute.
 *
 * @return array<string, string>
 */
function section_names(): array {
	return array(
		'faq'        => __( 'Questions and answers', 'rights-guide' ),
		'statements' => __( 'Official statements', 'rights-guide' ),
		'resources'  => __( 'Local help', 'rights-guide' ),
	);
}

/**
 * The two halves of a theme, each with its label and its texts by word.
 *
 * @return array<string, array>
 */
function theme_names(): array {
	return array(
		'theme'  => array(
			__( 'Colours', 'rights-guide' ),
			array(
				''         => __( 'plain', 'rights-guide' ),
				'contrast' => __( 'high contrast', 'rights-guide' ),
				'warm'     => __( 'warm', 'rights-guide' ),
			),
		),
		'scheme' => array(
			__( 'Light or dark', 'rights-guide' ),
			array(
				''      => __( 'as the page', 'rights-guide' ),
				'light' => __( 'light', 'rights-guide' ),
				'dark'  => __( 'dark', 'rights-guide' ),
			),
		),
	);
}
