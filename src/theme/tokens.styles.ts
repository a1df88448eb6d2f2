import { css } from 'lit';

/**
 * The public tokens: what an organization sets on its page to make the guide its own. Each line's
 * comment is its documentation; `npm run docs` writes docs/theming.md from here, and the build
 * drops the comments from the script.
 *
 * Elements read the private `--_` name, so that a default stands in one place. Every pair of text
 * and surface meets WCAG 2.2 AA in light and in dark, by test. The accent keeps the
 * hue of `--rights-accent` and is as light or dark as its place needs, so that the pairs hold for any colour;
 * what is raised, muted or a line follows from the text, the surface and the accent that it stands with. Where an engine
 * cannot reckon so, or lacks `light-dark()` (before Chromium 123, Firefox 128, Safari 17.5), the light
 * colours of the default accent are used on any page, as pairs.
 */
export const tokenStyles = css`
  .root {
    /* Text. */
    --_text-color: var(--rights-text-color, #1d2329);
    /* Less important text: whom an answer is about, the publisher. */
    --_muted-color: var(--rights-muted-color, #4a5560);
    /* Behind everything. */
    --_surface-color: var(--rights-surface-color, #fff);
    /* Behind an open answer and a card. */
    --_raised-color: var(--rights-raised-color, #f0f6fc);
    /* Lines around the guide and between questions. */
    --_border-color: var(--rights-border-color, #c9d2da);
    /* A brand's colour, of which the accent is made, for light and for dark. */
    --_accent: var(--rights-accent, #17598a);
    /* Links, buttons, the mark beside an open answer. */
    --_accent-color: var(--rights-accent-color, #17598a);
    /* The ring around what has keyboard focus. */
    --_focus-color: var(--rights-focus-color, var(--_accent-color));
    /* The word of a verdict; not made of the accent, because a red “No” would frighten. */
    --_verdict-text-color: var(--rights-verdict-text-color, #023559);
    /* Behind the word of a verdict. */
    --_verdict-surface-color: var(--rights-verdict-surface-color, #d8eafb);
    /* Font of all text; the page's own unless set, or where that may lack a language's letters, one that has them. */
    --_text-font: var(--rights-text-font, var(--_script-font, inherit));
    /* Size of ordinary text; everything else scales with it. The reader's own setting unless set. */
    --_text-size: var(--rights-text-size, medium);
    /* Line height of ordinary text, as a number; more by default where a language's letters are taller. */
    --_text-line-height: var(--rights-text-line-height, var(--_script-line-height, 1.55));
    /* Size of the guide's heading. */
    --_title-size: var(--rights-title-size, 1.75em);
    /* The longest line of an answer. */
    --_answer-measure: var(--rights-answer-measure, 68ch);
    /* Space inside the guide's edge. */
    --_surface-padding: var(--rights-surface-padding, min(1em, 4vw));
    /* Roundness of the guide's corners. */
    --_border-radius: var(--rights-border-radius, 0.5em);
    /* The least height of anything to press. Keep it at 44px or more. */
    --_target-size: var(--rights-target-size, 44px);
  }

  @supports (color: light-dark(red, oklch(from red l c h))) {
    .root {
      --_text-color: var(--rights-text-color, light-dark(#1d2329, #e9edf0));
      --_surface-color: var(--rights-surface-color, light-dark(#fff, #14191e));
      --_muted-color: var(
        --rights-muted-color,
        color-mix(in oklab, var(--_text-color) 80%, var(--_surface-color))
      );
      --_border-color: var(
        --rights-border-color,
        color-mix(in oklab, var(--_text-color) 22%, var(--_surface-color))
      );
      --_accent-color: var(
        --rights-accent-color,
        light-dark(
          oklch(from var(--_accent) min(l, 0.48) c h),
          oklch(from var(--_accent) max(l, 0.8) min(c, 0.12) h)
        )
      );
      --_raised-color: var(
        --rights-raised-color,
        color-mix(in oklab, var(--_accent-color) 6%, var(--_surface-color))
      );
      --_verdict-text-color: var(--rights-verdict-text-color, light-dark(#023559, #d8eafb));
      --_verdict-surface-color: var(--rights-verdict-surface-color, light-dark(#d8eafb, #264056));
    }

    /* Themes. What a page sets on the tag itself goes before them. */
    :host([theme~='warm']) {
      --rights-accent: #9a4a1c;
      --rights-surface-color: light-dark(#fffaf3, #1d1713);
    }

    :host([theme~='contrast']) {
      --rights-text-color: light-dark(#000, #fff);
      --rights-muted-color: var(--rights-text-color);
      --rights-border-color: var(--rights-text-color);
      --rights-surface-color: light-dark(#fff, #000);
      --rights-accent-color: light-dark(#003a8c, #9cf);
    }
  }

  :host([theme~='light']) {
    color-scheme: light;
  }

  :host([theme~='dark']) {
    color-scheme: dark;
  }
`;
