import { html, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import { tellEvents, todayIn, type EventsView } from '../model/schedule.ts';
import type { ResourceGroupView, ResourceView } from '../model/view-resources.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { GuideElement } from './guide-element.ts';
import { dirOf, langOf } from './in-locale.ts';
import { renderRichText } from './render-rich-text.ts';
import { resourcesStyles } from './rights-resources.styles.ts';

/**
 * People and places that help, as cards: what they do, the languages they speak, a phone to tap.
 *
 * Events know by the organization's calendar that they are over. Without a view, or without script,
 * what stands inside the tag shows instead.
 *
 * @element rights-resources
 * @slot - Shown only while there are no resources to show.
 * @csspart heading - A heading: of the section, a group or a card.
 * @csspart card - One resource.
 * @csspart link - A link in a card's text, a telephone number among them.
 */
export class RightsResources extends GuideElement {
  static override styles = [tokenStyles, baseStyles, resourcesStyles];

  protected override _renderView(view: GuideView): TemplateResult {
    const { resources } = view;
    if (!resources) return html``;
    return html`
      <div
        class="heading title"
        part="heading"
        role="heading"
        aria-level=${this._level}
        lang=${langOf(resources.locale)}
        dir=${dirOf(resources.locale)}
      >
        ${resources.title}
      </div>
      ${resources.groups.map((group) => this._renderGroup(group, view))}
    `;
  }

  private _renderGroup(
    { locale, title, intro, items }: ResourceGroupView,
    view: GuideView,
  ): TemplateResult {
    const level = this._level + 1;
    return html`
      <div lang=${langOf(locale)} dir=${dirOf(locale)}>
        ${intro && html`<p>${intro}</p>`}
        ${
          title &&
          html`<div class="heading" part="heading" role="heading" aria-level=${level}>
            ${title}
          </div>`
        }
      </div>
      <div class="cards">
        ${items.map((item) => renderCard(item, title ? level + 1 : level, view))}
      </div>
    `;
  }
}

function renderCard(
  { locale, name, events, text }: ResourceView,
  level: number,
  view: GuideView,
): TemplateResult {
  return html`
    <div class="card raised" part="card" lang=${langOf(locale)} dir=${dirOf(locale)}>
      <div class="heading" part="heading" role="heading" aria-level=${level}>${name}</div>
      ${events && renderEvents(events, view)} ${renderRichText(text)}
    </div>
  `;
}

function renderEvents(events: EventsView, { timeZone, built }: GuideView): TemplateResult {
  const dates = events.items.map(({ date }) => date);
  const today = todayIn(timeZone, new Date(), built, dates);
  const { over, items } = tellEvents(events, today);
  return html`
    ${over && html`<p><b>${over}</b></p>`}
    <p class="muted">${events.label}</p>
    <ul>
      ${items.map((text) => html`<li>${text}</li>`)}
    </ul>
  `;
}
