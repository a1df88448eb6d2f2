<?php
/**
 * [rights_guide]: a guide where an editor has no blocks.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

function register_shortcode(): void {
	add_shortcode( 'rights_guide', __NAMESPACE__ . '\render_shortcode' );
}

/**
 * @param array|string $written Attributes by name; by number what has none, as in [rights_guide bilingual].
 */
function render_shortcode( $written ): string {
	$given = array();
	$notes = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		$is_bare = is_int( $name );
		$name    = str_replace( '-', '_', (string) unquoted( $is_bare ? $value : $name ) );
		$value   = $is_bare ? 'yes' : $value;
		if ( in_array( $name, attribute_names(), true ) ) {
			$given[ $name ] = $value;
		} elseif ( '' !== $name ) {
			$notes[] = sprintf(
				/* translators: 1: what was written, 2: a list of names */
				__( '“%1$s” is no attribute; these are: %2$s.', 'rights-guide' ),
				$name,
				implode( ', ', attribute_names() )
			);
		}
	}
	return render_guide( $given, $notes );
}
