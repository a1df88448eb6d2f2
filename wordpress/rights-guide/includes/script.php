<?php
/**
 * The guide's script: from this plugin's own folder, once for a page, and only for a page with a guide.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'rights-guide';

/**
 * Has the page load the script of a guide: the first one's. It finds its languages beside itself.
 *
 * @param string $locale The language that is to come inside it, so that the page need not fetch it.
 * @return string The id of the guide whose script the page has.
 */
function load_script( string $id, string $locale ): string {
	static $loaded = null;
	if ( null === $loaded ) {
		$loaded   = $id;
		$language = all_guides()[ $id ]['languages'][ $locale ];
		// No version: the address has the release in it.
		wp_enqueue_script( HANDLE, site_url_of( $language['script'] ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_script_add_data( HANDLE, 'integrity', $language['integrity'] );
	}
	return $loaded;
}

/**
 * Has a page load the script where somebody has pasted what WordPress leaves of a snippet: a div that names
 * a guide, or a link to its page that ends in #embed. The script puts the guide there.
 */
function load_script_for_pasted( string $content ): string {
	if ( preg_match( '~<div\s[^>]*?data-rights-guide(?:="([\w-]*)")?~', $content, $match )
		|| preg_match( '~href="[^"]*/([\w-]+)/[\w-]+\.html#embed"~', $content, $match ) ) {
		$choices = saved_choices();
		$id      = '' === ( $match[1] ?? '' ) ? $choices['guide'] : $match[1];
		if ( isset( all_guides()[ $id ] ) ) {
			load_script( $id, first_language( array_merge( $choices, array( 'guide' => $id ) ) ) );
		}
	}
	return $content;
}

/** Adds to the script's tag what WordPress before 6.3 has no words for. */
function mark_script( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$integrity = wp_scripts()->get_data( HANDLE, 'integrity' );
	return str_replace( ' src=', ' async integrity="' . esc_attr( $integrity ) . '" src=', $tag );
}
