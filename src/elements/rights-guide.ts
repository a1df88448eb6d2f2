import { html, LitElement, type TemplateResult } from 'lit';
import { directionOf } from '../locale/locales.ts';
import type { Pack } from '../model/pack.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { guideState, type GuideState } from './guide-state.ts';
import { headingLevel } from './heading-level.ts';
import type { RightsFaq } from './rights-faq.ts';
import { guideStyles } from './rights-guide.styles.ts';
import { readTwin, resume, type Reading } from './twin.ts';

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
 * @csspart title - The guide's heading.
 * @csspart publisher - The organization that publishes the guide.
 */
export class RightsGuide extends LitElement {
  static override styles = [tokenStyles, baseStyles, guideStyles];

  static override properties = {
    pack: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
  };

  /** What to show. Default: the pack inside the script. */
  declare pack: Pack | undefined;

  /**
   * Level of the guide's heading, 1 to 4; sections are one deeper, questions two. Default: 2, for a
   * page whose own title is its only level 1.
   */
  declare headingLevel: number | string | null | undefined;

  private state: GuideState | undefined;
  private level = 2;

  override connectedCallback(): void {
    // The shadow root hides the twin, so it is read before there is one.
    const reading = this.hasUpdated ? undefined : readTwin(this);
    super.connectedCallback();
    if (reading) void this.takeOver(reading);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('headingLevel')) this.level = headingLevel(this, this.headingLevel, 4);
    if (changed.has('pack') || !this.state) this.state = guideState(this.pack);
  }

  protected override render(): TemplateResult {
    const state = this.state as GuideState;
    if (state.status !== 'ready') return html`<slot>${state.strings.unavailable}</slot>`;
    const { title, publisher, locale } = state.view;
    return html`
      <section
        class="root"
        part="guide"
        lang=${locale}
        dir=${directionOf(locale)}
        aria-labelledby="title"
      >
        <div class="heading title" part="title" id="title" role="heading" aria-level=${this.level}>
          ${title}
        </div>
        <p class="publisher" part="publisher">${publisher}</p>
        <rights-faq
          .pack=${state.pack}
          .headingLevel=${this.level + 1}
          exportparts="section-title, show-all, hide-all, item, question, verdict, about, answer, copy-link"
        ></rights-faq>
      </section>
    `;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.faq()?.updateComplete;
    return complete;
  }

  private async takeOver(reading: Reading): Promise<void> {
    await this.updateComplete;
    const faq = this.faq();
    if (faq) resume(this, faq, reading);
  }

  private faq(): RightsFaq | null {
    return this.renderRoot.querySelector('rights-faq');
  }
}
