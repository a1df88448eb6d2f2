import { html, type TemplateResult } from 'lit';
import { fill } from '../model/fill.ts';
import type { Section } from '../model/pack.ts';
import { ageOn, todayIn } from '../model/schedule.ts';
import type { GuideView } from '../model/view.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { wordsOf } from './attributes.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { GuideElement } from './guide-element.ts';
import { dirOf, langOf } from './in-locale.ts';
import { renderLanguageBar } from './language-bar.ts';
import { languageBarStyles } from './language-bar.styles.ts';
import { renderNotices } from './notices.ts';
import { renderRichText } from './render-rich-text.ts';
import { readTwin, type Reading } from './reading.ts';
import { guideStyles } from './rights-guide.styles.ts';
import { say } from './say.ts';

/** After how many days the webmaster is reminded that a copy may have been corrected since. */
const old = 180;

/** The parts of the sections, passed on to the page; a name that a section does not have is ignored. */
const exported = 'heading,button,item,question,verdict,about,answer,card,statement,link';

/**
 * An organization's whole guide: its title, who publishes it, and its sections.
 *
 * What stands inside the tag (a link, or the static twin with every word) shows until the guide is
 * ready, and stays where script never arrives or there is nothing to show. A reader who was already
 * reading the twin keeps what was open, the focus and the place.
 *
 * @element rights-guide
 * @slot - The page's own content, shown only while there is no guide to show; each `<details data-rights-own>`
 *   in it joins the questions.
 * @csspart guide - The surface around everything.
 * @csspart heading - A heading, the guide's own and those of its sections.
 * @csspart publisher - The organization that publishes the guide.
 * @csspart button - A button that looks like a link: a language, show all, copy link.
 * @csspart notice - What a reader has to know about a translation.
 * @csspart help - Someone to call.
 * @csspart as-of - The day this copy was made, and its age.
 * @csspart link - A link, telephone numbers among them.
 */
export class RightsGuide extends GuideElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    disclosureStyles,
    languageBarStyles,
    guideStyles,
  ];

  static override properties = { ...GuideElement.properties, sections: {} };

  static override deepest = 3;

  /** @internal The id of the guide whose script has registered the tag, for a script that comes later. */
  declare static of: string | undefined;

  /** The sections to show, as in `faq resources statements`; in this order. Default: as the organization wrote. */
  declare sections: string | null | undefined;

  private _twin: Reading | undefined;

  override connectedCallback(): void {
    // The shadow root hides the twin, so it is read before there is one.
    if (!this.hasUpdated) this._twin = readTwin(this);
    super.connectedCallback();
  }

  protected override _readFallback(): Reading | undefined {
    return this.hasUpdated ? readTwin(this) : this._twin;
  }

  /** Complete with all its sections. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const sections = this.renderRoot.querySelectorAll<GuideElement>('[exportparts]');
    for (const section of sections) await section.updateComplete;
    return isComplete;
  }

  /** They stand below the languages. */
  protected override _renderOwnNotices(): undefined {
    return undefined;
  }

  protected override _renderView(view: GuideView): TemplateResult {
    const { _guide: guide } = this;
    const { strings, title, publisher, help } = view;
    const choose = (chosen: string) => void this._choose(chosen);
    const age = ageOn(view.built, todayIn(view.timeZone, new Date(), view.built, []));
    const sections = wordsOf('sections', this.sections, view.sections);
    if (age > old) say(`this copy is ${age} days old. Is there a newer tag?`);
    const coming = guide.languages[guide.pending];
    const status = coming
      ? fill(strings.loading, coming.endonym)
      : guide._isChosen && !guide.failed
        ? strings.nowIn
        : '';
    return html`
      <section class="guide" part="guide" aria-labelledby="title">
        <div
          class="heading title"
          part="heading"
          id="title"
          role="heading"
          aria-level=${this._level}
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
        ${renderLanguageBar(guide, view, choose)}
        <p class="visually-hidden" role="status">${status}</p>
        ${renderNotices(view, guide, choose)}
        ${
          help &&
          html`<div class="help" part="help">
            ${renderRichText([{ p: help.line }])}
            <span class="muted" lang=${langOf(help.locale)} dir=${dirOf(help.locale)}
              >${help.name}</span
            >
            ${help.languages && html`<span class="muted">${help.languages}</span>`}
          </div>`
        }
        ${sections.map((section) => this._renderSection(section, view))}
        ${sections.includes('faq') ? '' : html`<slot name="own"></slot>`}
        <p class="as-of muted" part="as-of">
          ${view.asOf} ${age ? fill(strings.age, String(age)) : ''}
        </p>
      </section>
    `;
  }

  private _renderSection(section: Section, view: GuideView): TemplateResult {
    const level = this._level + 1;
    const translate = this._translatable();
    if (section === 'faq') {
      return html`<rights-faq
        .view=${view}
        .headingLevel=${level}
        .bilingual=${this.bilingual}
        .isReturning=${Boolean(this._shown)}
        translate=${translate}
        exportparts=${exported}
        ><slot name="own" slot="own"></slot
      ></rights-faq>`;
    }
    if (section === 'resources') {
      return html`<rights-resources
        .view=${view}
        .headingLevel=${level}
        translate=${translate}
        exportparts=${exported}
      ></rights-resources>`;
    }
    return html`<rights-statements
      .view=${view}
      .headingLevel=${level}
      .bilingual=${this.bilingual}
      translate=${translate}
      exportparts=${exported}
    ></rights-statements>`;
  }
}
