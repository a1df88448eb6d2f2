<?php
/**
 * Takes away all that the plugin has kept: one option.
 *
 * @package RightsGuide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'rights_guide' );
