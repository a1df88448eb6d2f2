<?php
/**
 * The guides that came inside the plugin.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/**
 * What the build says of each guide, by id: title, publisher, sections in order, languages by tag.
 *
 * @return array<string, array>
 */
function all_guides(): array {
	static $guides = null;
	if ( null === $guides ) {
		$read   = wp_json_file_decode( site_path( 'guides.json' ), array( 'associative' => true ) );
		$guides = is_array( $read ) ? $read : array();
	}
	return $guides;
}

/** The id that stands where nobody has named one. */
function first_guide(): string {
	return (string) key( all_guides() );
}

/** What people call a guide. */
function guide_name( string $id ): string {
	$guide = all_guides()[ $id ];
	return $guide['title'] . ', ' . $guide['publisher'];
}

/** Where a file of the site is on disk. */
function site_path( string $file ): string {
	return plugin_dir_path( FILE ) . 'assets/site/' . $file;
}

/** The address of a file of the site. It has no version after it: what is pinned never changes. */
function site_url_of( string $file ): string {
	return plugins_url( 'assets/site/' . $file, FILE );
}
