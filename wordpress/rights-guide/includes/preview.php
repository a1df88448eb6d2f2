<?php
/**
 * A guide as it would be, on a page of its own, for frames in the editor and in the settings. It saves
 * nothing.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

const PREVIEW = 'rights_guide_preview';

/** The address of the preview; choices are added to it by name. */
function preview_address(): string {
	return add_query_arg(
		array(
			'action'      => PREVIEW,
			'_ajax_nonce' => wp_create_nonce( PREVIEW ),
		),
		admin_url( 'admin-ajax.php' )
	);
}

/** Answers with the page. With `settings` among what is asked, choices stand over nothing that is saved. */
function send_preview(): void {
	check_ajax_referer( PREVIEW );
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( esc_html__( 'You may not edit here.', 'rights-guide' ), '', array( 'response' => 403 ) );
	}
	$asked = map_deep( wp_unslash( $_GET ), 'sanitize_text_field' );
	$given = array_filter( array_intersect_key( $asked, default_choices() ), 'is_string' );
	$html  = render_guide( $given, array(), isset( $asked['settings'] ) ? default_choices() : null );
	header( 'Content-Type: text/html; charset=' . get_option( 'blog_charset' ) );
	header( 'Referrer-Policy: no-referrer' );
	?>
<!doctype html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo( 'charset' ); ?>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title><?php esc_html_e( 'Preview of the guide', 'rights-guide' ); ?></title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; }
body { margin: 0.5rem; }
.rights-guide-note { border-inline-start: 4px solid #b32d2e; padding-inline-start: 0.75rem; }
</style>
</head>
<body>
	<?php
	echo $html; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it was made
	wp_print_scripts( HANDLE );
	?>
</body>
</html>
	<?php
	exit;
}
