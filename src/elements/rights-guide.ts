import { html, type TemplateResult } from 'lit';
import { directionOf } from '../locale/locales.ts';
import type { Section } from '../model/pack.ts';
import type { GuideView } from '../model/view.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { GuideElement } from './guide-element.ts';
import { dirOf, langOf } from './in-locale.ts';
import { renderLanguageBar } from './language-bar.ts';
import { languageBarStyles } from './language-bar.styles.ts';
import { renderNotices } from './notices.ts';
import { renderPhone } from './render-phone.ts';
import { guideStyles } from './rights-guide.styles.ts';
import { readTwin, resume, type Reading } from './twin.ts';

/** The parts of the sections, passed on to the page; a name that a section does not have is ignored. */
const exported = 'heading, button, item, question, verdict, about, answer, card, statement, link';

/**
 * An organization's whole guide: its title, who publishes it, and its sections.
 *
 * What stands inside the tag (a link, or the static twin with every word) shows until the guide is
 * ready, and stays where script never arrives or there is nothing to show. A reader who was already
 * reading the twin keeps what was open, the focus and the place.
 *
 * @element rights-guide
 * @slot - The page's own content, shown only while there is no guide to show.
 * @csspart guide - The surface around everything.
 * @csspart heading - A heading, the guide's own and those of its sections.
 * @csspart publisher - The organization that publishes the guide.
 * @csspart button - A button that looks like a link: a language, show all, copy link.
 * @csspart notice - What a reader has to know about a translation.
 * @csspart help - Someone to call.
 * @csspart link - A telephone number or the address of a website.
 */
export class RightsGuide extends GuideElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    disclosureStyles,
    languageBarStyles,
    guideStyles,
  ];

  static override deepest = 3;

  override connectedCallback(): void {
    // The shadow root hides the twin, so it is read before there is one.
    const reading = this.hasUpdated ? undefined : readTwin(this);
    super.connectedCallback();
    if (reading) void this._takeOver(reading);
  }

  protected override renderView(view: GuideView): TemplateResult {
    const { languages, isChosen, failed } = this.guide;
    const { strings, title, publisher, locale, help } = view;
    const choose = async (chosen: string) => {
      await this.guide.choose(chosen);
      await this.updateComplete;
      // The button beside a notice goes with it; focus stays with the languages.
      const root = this.renderRoot as ShadowRoot;
      const button = root.querySelector<HTMLElement>('[aria-current]');
      if (button && !root.activeElement) button.focus();
    };
    return html`
      <section
        class="root"
        part="guide"
        lang=${locale}
        dir=${directionOf(locale)}
        aria-labelledby="title"
      >
        <div
          class="heading title"
          part="heading"
          id="title"
          role="heading"
          aria-level=${this.level}
          lang=${langOf(title.locale)}
          dir=${dirOf(title.locale)}
        >
          ${title.text}
        </div>
        <p
          class="publisher muted"
          part="publisher"
          lang=${langOf(publisher.locale)}
          dir=${dirOf(publisher.locale)}
        >
          ${publisher.text}
        </p>
        ${renderLanguageBar(languages, locale, strings, choose)}
        <p class="visually-hidden" role="status">${isChosen ? strings.nowIn : ''}</p>
        ${renderNotices(view, failed, choose)}
        ${
          help &&
          html`<p class="help" part="help">
            ${renderPhone(help)}
            <span class="muted" lang=${langOf(help.locale)} dir=${dirOf(help.locale)}
              >${help.name}</span
            >
          </p>`
        }
        ${view.sections.map((section) => this._renderSection(section, view))}
      </section>
    `;
  }

  private _renderSection(section: Section, view: GuideView): TemplateResult {
    const level = this.level + 1;
    if (section === 'faq') {
      return html`<rights-faq
        .view=${view}
        .headingLevel=${level}
        exportparts=${exported}
      ></rights-faq>`;
    }
    if (section === 'resources') {
      return html`<rights-resources
        .view=${view}
        .headingLevel=${level}
        exportparts=${exported}
      ></rights-resources>`;
    }
    return html`<rights-statements
      .view=${view}
      .headingLevel=${level}
      exportparts=${exported}
    ></rights-statements>`;
  }

  private async _takeOver(reading: Reading): Promise<void> {
    await this.updateComplete;
    const sections = this.renderRoot.querySelectorAll<GuideElement>('[exportparts]');
    for (const section of sections) await section.updateComplete;
    const faq = this.renderRoot.querySelector('rights-faq');
    if (faq) resume(this, faq, reading);
  }
}
