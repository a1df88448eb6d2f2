import { html, nothing, type TemplateResult } from 'lit';
import type { GuideView, StatementView } from '../model/view.ts';
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
 * @csspart link - A link in a statement, a telephone number among them.
 */
export class RightsStatements extends GuideElement {
  static override styles = [tokenStyles, baseStyles, statementsStyles];

  protected override _renderView(view: GuideView): TemplateResult {
    const english = this._english();
    const officialOf = (id: string) => english && english.statements.find((each) => each.id === id);
    return html`
      ${view.statements.map(
        ({ id, locale, title, by, text }) => html`
          <div class="statement" part="statement" lang=${langOf(locale)} dir=${dirOf(locale)}>
            <div class="heading" part="heading" role="heading" aria-level=${this._level}>
              ${title}
            </div>
            <p class="muted">${by}</p>
            ${renderRichText(text)} ${locale ? nothing : renderEnglish(officialOf(id))}
          </div>
        `,
      )}
    `;
  }
}

const renderEnglish = (official: StatementView | undefined) =>
  official &&
  html`<div class="english" lang="en" dir="ltr">
    <p><b>${official.title}</b></p>
    ${renderRichText(official.text)}
  </div>`;
