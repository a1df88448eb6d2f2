import { html, type TemplateResult } from 'lit';
import { directionOf } from '../locale/locales.ts';
import type { GuideView } from '../model/view.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { GuideElement } from './guide-element.ts';
import { dirOf, langOf } from './in-locale.ts';
import { renderRichText } from './render-rich-text.ts';
import { statementsStyles } from './rights-statements.styles.ts';

/**
 * Official statements, each complete and never folded, under who says it.
 *
 * Without a view, or without script, what stands inside the tag shows instead.
 *
 * @element rights-statements
 * @slot - Shown only while there are no statements to show.
 * @csspart heading - The heading of a statement.
 * @csspart statement - One statement.
 */
export class RightsStatements extends GuideElement {
  static override styles = [tokenStyles, baseStyles, statementsStyles];

  protected override renderView(view: GuideView): TemplateResult {
    return html`
      <div class="root" lang=${view.locale} dir=${directionOf(view.locale)}>
        ${this.renderOwnNotices(view)}
        ${view.statements.map(
          ({ locale, title, by, text }) => html`
            <div class="statement" part="statement" lang=${langOf(locale)} dir=${dirOf(locale)}>
              <div class="heading" part="heading" role="heading" aria-level=${this.level}>
                ${title}
              </div>
              <p class="muted">${by}</p>
              ${renderRichText(text)}
            </div>
          `,
        )}
      </div>
    `;
  }
}
