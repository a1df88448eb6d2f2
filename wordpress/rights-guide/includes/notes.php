<?php
/**
 * Sentences about what is to be mended, for people who can mend it. Visitors, and so page caches, never
 * get one.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/** @param string[] $notes */
function render_notes( array $notes ): string {
	if ( ! $notes || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$notes[] = __( 'Only people who are logged in and may edit see this.', 'rights-guide' );
	return '<p class="rights-guide-note" role="note"><strong>' . esc_html__( 'Rights Guide', 'rights-guide' ) . ':</strong> '
		. implode( ' ', array_map( 'esc_html', $notes ) ) . '</p>';
}
