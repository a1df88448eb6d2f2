<?php
/**
 * How the settings look: fields, and beside them the guide as it would be.
 *
 * @package RightsGuide
 */

namespace RightsGuide;

defined( 'ABSPATH' ) || exit;

function render_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
<div class="wrap">
	<h1><?php esc_html_e( 'Rights Guide', 'rights-guide' ); ?></h1>
	<p>
	<?php
	echo wp_kses( __( 'Put a guide on a page with the block “Rights Guide”, or with <code>[rights_guide]</code> on a line of its own. What you choose here holds wherever a page does not say otherwise.', 'rights-guide' ), array( 'code' => array() ) );
	?>
	</p>
	<div class="rights-guide-columns">
	<form action="options.php" method="post" class="rights-guide-form">
	<?php
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	?>
	</form>
	<section class="rights-guide-preview">
		<h2><?php esc_html_e( 'Preview', 'rights-guide' ); ?></h2>
		<p><?php esc_html_e( 'With your choices as they stand here, saved or not, in the width of a phone. On your pages the guide also takes your theme’s font.', 'rights-guide' ); ?></p>
		<iframe data-preview="<?php echo esc_url( add_query_arg( 'settings', '1', preview_address() ) ); ?>" src="<?php echo esc_url( preview_address() ); ?>" title="<?php esc_attr_e( 'Preview of the guide', 'rights-guide' ); ?>" width="360" height="640"></iframe>
	</section>
	</div>
</div>
	<?php
}

function render_guide_field(): void {
	render_select( 'guide', array_combine( array_keys( all_guides() ), array_map( __NAMESPACE__ . '\guide_name', array_keys( all_guides() ) ) ) );
}

function render_lang_field(): void {
	render_select( 'lang', array( '' => __( 'The page’s', 'rights-guide' ) ) + language_names() );
	render_help( __( 'Readers choose for themselves; this one stands first.', 'rights-guide' ) );
}

function render_languages_field( array $field ): void {
	render_boxes( 'languages', $field['label'], array_diff_key( language_names(), array( 'en' => '' ) ), __( 'None ticked: all that the guide has. English is always among them.', 'rights-guide' ) );
}

function render_sections_field( array $field ): void {
	render_boxes( 'sections', $field['label'], section_names(), __( 'None ticked: all that the guide has.', 'rights-guide' ) );
}

function render_theme_field( array $field ): void {
	$words = words_in( saved_choices()['theme'] );
	echo '<fieldset><legend class="screen-reader-text">' . esc_html( $field['label'] ) . '</legend>';
	foreach ( theme_names() as $name => $options ) {
		list( $label, $choices ) = $options;
		echo '<label>' . esc_html( $label ) . ' <select name="' . esc_attr( OPTION ) . '[theme][]">';
		foreach ( $choices as $value => $text ) {
			echo '<option value="' . esc_attr( $value ) . '"' . selected( in_array( (string) $value, $words, true ), true, false ) . '>' . esc_html( $text ) . '</option>';
		}
		echo '</select></label> ';
	}
	echo '</fieldset>';
}

function render_accent_field(): void {
	$accent = saved_choices()['accent'];
	echo '<input type="text" id="rights-guide-accent" class="code" size="9" name="' . esc_attr( OPTION ) . '[accent]" value="' . esc_attr( $accent ) . '" placeholder="#17598a" aria-describedby="rights-guide-accent-help"> ';
	echo '<input type="color" data-for="rights-guide-accent" value="' . esc_attr( '' === $accent ? '#17598a' : $accent ) . '" aria-label="' . esc_attr__( 'Pick a colour', 'rights-guide' ) . '">';
	render_help( __( 'Your brand’s colour, as in #17598a. Links, buttons and focus follow it, as light or dark as reading needs. Empty: the guide’s own.', 'rights-guide' ), 'rights-guide-accent-help' );
}

/** @param array<string, string> $options Texts by value. */
function render_select( string $name, array $options ): void {
	echo '<select id="rights-guide-' . esc_attr( $name ) . '" name="' . esc_attr( OPTION . '[' . $name . ']' ) . '">';
	foreach ( $options as $value => $text ) {
		echo '<option value="' . esc_attr( $value ) . '"' . selected( saved_choices()[ $name ], $value, false ) . '>' . esc_html( $text ) . '</option>';
	}
	echo '</select>';
}

/** @param array<string, string> $options Texts by value. */
function render_boxes( string $name, string $legend, array $options, string $help ): void {
	$words = words_in( saved_choices()[ $name ] );
	echo '<fieldset><legend class="screen-reader-text">' . esc_html( $legend ) . '</legend>';
	foreach ( $options as $value => $text ) {
		echo '<label class="rights-guide-box"><input type="checkbox" name="' . esc_attr( OPTION . '[' . $name . '][]' ) . '" value="' . esc_attr( $value ) . '"' . checked( in_array( (string) $value, $words, true ), true, false ) . '> ' . esc_html( $text ) . '</label> ';
	}
	echo '</fieldset>';
	render_help( $help );
}

function render_help( string $text, string $id = '' ): void {
	echo '<p class="description"' . ( '' === $id ? '' : ' id="' . esc_attr( $id ) . '"' ) . '>' . esc_html( $text ) . '</p>';
}
