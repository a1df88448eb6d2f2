<?php
/**
 * Plugin Name:       Rights Guide
 * Description:       A rights FAQ, official statements and local help on any page, in the reader's language. Everything comes from this site: no other host is asked for anything, nothing is stored in a browser.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       rights-guide
 * Domain Path:       /languages
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/** The one option: an array of the choices made under Settings → Rights Guide. */
const OPTION = 'rights_guide';

const FILE = __FILE__;

foreach ( array( 'guides', 'languages', 'fields', 'choices', 'notes', 'script', 'guide-tag', 'shortcode', 'block', 'preview', 'settings', 'settings-page' ) as $rights_guide_part ) {
	require_once __DIR__ . '/includes/' . $rights_guide_part . '.php';
}
unset( $rights_guide_part );

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'rights-guide', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_shortcode();
		register_block();
	}
);
add_filter( 'script_loader_tag', __NAMESPACE__ . '\mark_script', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\load_script_for_pasted', 20 );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'wp_ajax_rights_guide_preview', __NAMESPACE__ . '\send_preview' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_settings' );
