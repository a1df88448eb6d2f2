<?php
/**
 * Which language a tag asks for: the same rule as in the guide's script (src/locale/negotiate.ts).
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/**
 * The language that a tag asks for, as in `es_MX`, `prs`, `zh-TW`; nothing where it is not among those
 * given. A name that begins with `!` is something else. The longest that fits decides.
 *
 * @param array<string, array> $languages By tag, with their aliases.
 */
function language_for( string $tag, array $languages ): string {
	$asked   = str_replace( '_', '-', strtolower( $tag ) ) . '-';
	$longest = '';
	$found   = '';
	foreach ( $languages as $locale => $language ) {
		foreach ( array_merge( array( strtolower( $locale ) ), $language['aliases'] ) as $alias ) {
			$name = ltrim( $alias, '!' );
			if ( strlen( $name ) > strlen( $longest ) && 0 === strpos( $asked, $name . '-' ) ) {
				$longest = $name;
				$found   = $name === $alias ? $locale : '';
			}
		}
	}
	return $found;
}

/**
 * The languages that a guide is offered in under the choices made; English always.
 *
 * @param array $choices As read_choices() gives them.
 * @return array<string, array>
 */
function offered_languages( array $choices ): array {
	$languages = all_guides()[ $choices['guide'] ]['languages'];
	$named     = words_in( $choices['languages'] );
	return array_filter(
		$languages,
		function ( $language, $locale ) use ( $choices, $named ) {
			if ( 'en' === $locale ) {
				return true;
			}
			return ( ! $named || in_array( $locale, $named, true ) )
				&& ( ! $choices['reviewed_only'] || $language['isReviewed'] );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * The language whose words stand on the page before any script: the one chosen, else the page's, else
 * English. Never the visitor's: a page cache keeps one page for all.
 *
 * @param array $choices As read_choices() gives them.
 */
function first_language( array $choices ): string {
	$offered = offered_languages( $choices );
	foreach ( array( $choices['lang'], get_locale() ) as $wish ) {
		$locale = '' === $wish ? '' : language_for( $wish, $offered );
		if ( '' !== $locale ) {
			return $locale;
		}
	}
	return 'en';
}
