<?php
// WordPress's own filter, without WordPress: what a post or a comment keeps of what is on standard input.
// Called with the folder of WordPress and "post" (who may not write unfiltered HTML) or "comment".
[, $folder, $context] = $argv;
define( 'ABSPATH', "$folder/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', "$folder/wp-content" );
foreach ( array( 'version', 'load', 'compat', 'plugin', 'functions', 'formatting', 'kses' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
if ( 'version' === $context ) {
	echo $wp_version;
	exit;
}
$html = stream_get_contents( STDIN );
echo 'post' === $context ? wp_kses_post( $html ) : wp_kses( $html, 'pre_comment_content' );
