<?php
/**
 * Reads what somebody has written into what the guide's tag can carry. What is none of it is left out and
 * said in one sentence; the guide stands all the same.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

/**
 * Reads choices over those of the settings.
 *
 * @param array      $given   By name; what is empty is not chosen.
 * @param string[]   $notes   Gets a sentence for each that is none.
 * @param array|null $choices What stands where nothing is chosen. Default: the settings.
 * @return array|null Nothing where a guide is named that is not there, and it cannot be told which is meant.
 */
function read_choices( array $given, array &$notes, ?array $choices = null ): ?array {
	$choices = $choices ?? saved_choices();
	$given   = array_filter(
		array_map( __NAMESPACE__ . '\unquoted', array_intersect_key( $given, $choices ) ),
		function ( $value ) {
			return '' !== $value;
		}
	);
	if ( isset( $given['guide'] ) && ! isset( all_guides()[ $given['guide'] ] ) ) {
		$notes[] = sprintf(
			/* translators: 1: what was written, 2: a list of ids */
			__( '“%1$s” is no guide here; write one of: %2$s.', 'rights-guide' ),
			$given['guide'],
			implode( ', ', array_keys( all_guides() ) )
		);
		// Another organization's words in the place of one's own would be worse than none.
		if ( 1 !== count( all_guides() ) ) {
			return null;
		}
		unset( $given['guide'] );
	}
	$choices['guide'] = $given['guide'] ?? $choices['guide'];
	unset( $given['guide'] );
	foreach ( $given as $name => $value ) {
		$choices[ $name ] = read_choice( $name, $value, $choices, $notes );
	}
	return $choices;
}

/**
 * One choice as the tag takes it; as it was before where it is none.
 *
 * @param string|bool $value
 * @return string|bool
 */
function read_choice( string $name, $value, array $choices, array &$notes ) {
	$before = $choices[ $name ];
	$guide  = all_guides()[ $choices['guide'] ];
	switch ( $name ) {
		case 'lang':
			$locale = language_for( $value, $guide['languages'] );
			if ( '' === $locale ) {
				$notes[] = not_among( $name, $value, array_keys( $guide['languages'] ) );
			}
			return '' === $locale ? $before : $locale;
		case 'languages':
			$read = array();
			foreach ( words_in( $value ) as $word ) {
				$locale = language_for( $word, $guide['languages'] );
				if ( '' === $locale ) {
					$notes[] = not_among( $name, $word, array_keys( $guide['languages'] ) );
				} else {
					$read[] = $locale;
				}
			}
			return $read ? implode( ' ', array_unique( $read ) ) : $before;
		case 'sections':
			return read_words( $name, $value, $guide['sections'], $before, $notes );
		case 'theme':
			$words = words_in( read_words( $name, $value, array_merge( THEMES, SCHEMES ), $before, $notes ) );
			// The half that is not said stays as it was.
			foreach ( array( THEMES, SCHEMES ) as $half ) {
				if ( ! array_intersect( $words, $half ) ) {
					$words = array_merge( $words, array_intersect( words_in( $before ), $half ) );
				}
			}
			return implode( ' ', $words );
		case 'accent':
			$colour = sanitize_hex_color( $value );
			if ( ! $colour ) {
				$notes[] = sprintf(
					/* translators: %s: what was written */
					__( '“%s” is no colour; write it as in #17598a.', 'rights-guide' ),
					$value
				);
			}
			return $colour ? $colour : $before;
		case 'heading_level':
			if ( ! preg_match( '/^[123]$/', $value ) ) {
				$notes[] = not_among( $name, $value, array( '1', '2', '3' ) );
				return $before;
			}
			return $value;
		default:
			return read_switch( $name, $value, $before, $notes );
	}
}

/** The words of a list that are among the known, in the order in which they were written. */
function read_words( string $name, string $value, array $known, string $before, array &$notes ): string {
	$words = array_map( 'strtolower', words_in( $value ) );
	foreach ( array_diff( $words, $known ) as $word ) {
		$notes[] = not_among( $name, $word, $known );
	}
	$read = array_intersect( $words, $known );
	return $read ? implode( ' ', $read ) : $before;
}

/**
 * Yes or no.
 *
 * @param string|bool $value
 */
function read_switch( string $name, $value, bool $before, array &$notes ): bool {
	$read = is_bool( $value ) ? $value : filter_var( $value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE );
	if ( null === $read ) {
		$notes[] = not_among( $name, $value, array( 'yes', 'no' ) );
	}
	return $read ?? $before;
}

/** The sentence for a value that is none of those there are. */
function not_among( string $name, string $value, array $known ): string {
	return sprintf(
		/* translators: 1: name of an attribute, 2: what was written, 3: a list of words */
		__( '%1$s: “%2$s” is none of those there are; write one of: %3$s.', 'rights-guide' ),
		$name,
		$value,
		implode( ', ', $known )
	);
}

/**
 * A value without the curly quotes that word processors put around it.
 *
 * @param mixed $value
 * @return string|bool
 */
function unquoted( $value ) {
	if ( is_bool( $value ) ) {
		return $value;
	}
	return is_scalar( $value ) ? trim( preg_replace( '/[\x{201C}-\x{201F}\x{00AB}\x{00BB}"]|&#82(?:20|21|22|43);|&quot;/u', '', (string) $value ) ) : '';
}
