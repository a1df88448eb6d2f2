<?php
/**
 * A guide on a page: the tag, with every word inside as plain HTML, which stands before any script and
 * where scripts are blocked.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a guide, and the script with it.
 *
 * @param array      $given Choices by name.
 * @param string[]   $notes Sentences about what came before this.
 * @param array|null $base  What stands where nothing is chosen. Default: the settings.
 */
function render_guide( array $given, array $notes = array(), ?array $base = null ): string {
	if ( ! all_guides() ) {
		$notes[] = __( 'There is no guide in this copy of the plugin; install it from the zip that rights-guide build --wordpress makes.', 'rights-guide' );
		return render_notes( $notes );
	}
	$choices = read_choices( $given, $notes, $base );
	if ( null === $choices ) {
		return render_notes( $notes );
	}
	$locale = first_language( $choices );
	$loaded = load_script( $choices['guide'], $locale );
	return render_notes( $notes )
		. '<rights-guide' . render_attributes( tag_attributes( $choices, $locale, $loaded ) ) . ">\n"
		. twin( $choices, $locale ) . "</rights-guide>\n";
}

/**
 * What stands on the tag.
 *
 * @param string $loaded The id of the guide whose script the page has.
 * @return array<string, string|bool>
 */
function tag_attributes( array $choices, string $locale, string $loaded ): array {
	$attributes = array(
		'lang'          => $choices['lang'],
		'languages'     => $choices['languages'],
		'sections'      => $choices['sections'],
		'theme'         => $choices['theme'],
		'heading-level' => $choices['heading_level'],
		'bilingual'     => $choices['bilingual'],
		'reviewed-only' => $choices['reviewed_only'],
	);
	if ( '' !== $choices['accent'] ) {
		// Where the page's policy blocks style attributes, the guide keeps its own colour.
		$attributes['style'] = '--rights-accent: ' . $choices['accent'];
	}
	if ( $loaded !== $choices['guide'] ) {
		// The page's script is another guide's. This one's words come from its file, in one language.
		$language                     = all_guides()[ $choices['guide'] ]['languages'][ $locale ];
		$attributes['src']            = site_url_of( $language['data'] );
		$attributes['data-integrity'] = $language['dataIntegrity'];
	}
	return $attributes;
}

/** @param array<string, string|bool> $attributes What is empty or false is left out. */
function render_attributes( array $attributes ): string {
	$html = '';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$html .= ' ' . $name . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

/**
 * Every word of a guide in one language, of the sections chosen. It is HTML that the build has made and
 * that came inside the plugin, so it is not escaped.
 */
function twin( array $choices, string $locale ): string {
	$guide    = all_guides()[ $choices['guide'] ];
	$language = $guide['languages'][ $locale ];
	$whole    = (string) file_get_contents( site_path( $language['twin'] ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this plugin
	$sections = '' === $choices['sections'] ? $guide['sections'] : words_in( $choices['sections'] );
	$html     = '';
	foreach ( array_merge( array( 'head' ), $sections, array( 'foot' ) ) as $part ) {
		list( $start, $end ) = $language['parts'][ $part ] ?? array( 0, 0 );
		$html               .= substr( $whole, $start, $end - $start );
	}
	$deeper = '' === $choices['heading_level'] ? 0 : (int) $choices['heading_level'] - 2;
	return preg_replace_callback(
		'~(</?h)([2-5])(?=[ >])~',
		function ( $match ) use ( $deeper ) {
			return $match[1] . ( (int) $match[2] + $deeper );
		},
		$html
	);
}

/**
 * Keeps WordPress from changing quotes and dashes inside a guide: its words are official.
 *
 * @param string[] $tags
 */
function keep_words( array $tags ): array {
	$tags[] = 'rights-guide';
	return $tags;
}
