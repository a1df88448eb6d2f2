import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../locale/locales.ts';
import type { Strings } from '../locale/messages.ts';
import type { Pack } from '../model/pack.ts';
import { anchorOf, type FaqView, type QuestionView } from '../model/view.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { copyLink } from './copy-link.ts';
import { DeepLink } from './deep-link.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { isOpen, setOpen } from './disclosure.ts';
import { guideState, type GuideState } from './guide-state.ts';
import { headingLevel } from './heading-level.ts';
import { isInView } from './in-view.ts';
import { renderRichText } from './render-rich-text.ts';
import { faqStyles } from './rights-faq.styles.ts';

/** Beyond this many, regions crowd a screen reader's list of landmarks (W3C APG, accordion). */
const mostRegions = 6;

/**
 * A list of questions, each with its verdict in a word and an answer that opens below it.
 *
 * Questions are buttons in headings: a reader steps from question to question by heading, and hears
 * the verdict as the button's description. Answers are on the page from the start, so that find in
 * page reaches them and printing shows them all. Without a pack, or without script, what stands
 * inside the tag shows instead.
 *
 * @element rights-faq
 * @slot - Shown only while there are no questions to show.
 * @csspart section - The whole list.
 * @csspart section-title - The heading above the questions.
 * @csspart show-all - The button that opens every answer.
 * @csspart hide-all - The button that closes every answer.
 * @csspart item - One question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart verdict - The answer in one word.
 * @csspart about - Whom the answer is about.
 * @csspart answer - The text that opens.
 * @csspart copy-link - The button that copies a question's address.
 */
export class RightsFaq extends LitElement {
  static override styles = [tokenStyles, baseStyles, disclosureStyles, faqStyles];

  static override properties = {
    pack: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
  };

  /** What to show. Default: the pack inside the script. */
  declare pack: Pack | undefined;

  /** Level of the heading above the questions, 1 to 5; questions are one deeper. Default: 2. */
  declare headingLevel: number | string | null | undefined;

  private readonly deepLink = new DeepLink(this);
  private state: GuideState | undefined;
  private level = 2;
  /** The ids of the questions on screen. */
  private ids = '';

  /**
   * Opens a question and scrolls it into view.
   *
   * @param fragment its address without `#`, as in `rights-traffic-stop`; others are ignored
   * @param options `focus` also moves keyboard focus to it. Default: no.
   */
  reveal(fragment: string, { focus = false } = {}): void {
    const button = this.buttons().find(({ id }) => anchorOf(id) === fragment);
    if (!button) return;
    setOpen(button, true);
    button.closest('.item')?.scrollIntoView();
    if (focus) button.focus({ preventScroll: true });
  }

  /**
   * Reveals the question that the page's address asks for, unless its reader has meanwhile scrolled
   * away from it: a script may come late.
   */
  arriveAt(fragment: string): void {
    const button = this.buttons().find(({ id }) => anchorOf(id) === fragment);
    if (button && (!scrollY || isInView(button.getBoundingClientRect()))) this.reveal(fragment);
  }

  /** The buttons of the questions, in order; a button's id is its question's. */
  buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.question')];
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('headingLevel')) this.level = headingLevel(this, this.headingLevel, 5);
    if (changed.has('pack') || !this.state) this.state = guideState(this.pack);
  }

  protected override render(): TemplateResult {
    const state = this.state as GuideState;
    if (state.status !== 'ready') return html`<slot>${state.strings.unavailable}</slot>`;
    const { strings, view } = state;
    const { faq, locale } = view;
    return html`
      <div class="root" part="section" lang=${locale} dir=${directionOf(locale)}>
        <div class="top">
          <div
            class="heading title"
            part="section-title"
            id="title:"
            role="heading"
            aria-level=${this.level}
          >
            ${faq.title}
          </div>
          <div class="toolbar">
            <button
              type="button"
              part="show-all"
              aria-describedby="title:"
              @click=${() => this.setAll(true)}
            >
              ${strings.showAll}
            </button>
            <button
              type="button"
              part="hide-all"
              aria-describedby="title:"
              @click=${() => this.setAll(false)}
            >
              ${strings.hideAll}
            </button>
          </div>
        </div>
        <div @click=${this.onClick} @beforematch=${this.onBeforeMatch}>
          ${faq.questions.map((question) => this.renderItem(question, faq, strings))}
        </div>
      </div>
    `;
  }

  private renderItem(view: QuestionView, faq: FaqView, strings: Strings): TemplateResult {
    const { id, verdict } = view;
    const role = faq.questions.length > mostRegions ? nothing : 'region';
    // Nothing is bound to aria-expanded and hidden: the disclosure owns them.
    return html`
      <div class="item" part="item">
        <div class="summary">
          <div class="heading" role="heading" aria-level=${this.level + 1}>
            <button
              type="button"
              class="question"
              part="question"
              id=${id}
              aria-expanded="false"
              aria-controls="answer:${id}"
              aria-describedby="verdict:${id} about:${id}"
            >
              ${chevron}<span>${view.question}</span>
            </button>
          </div>
          <p class="verdict ${verdict}" part="verdict" id="verdict:${id}">
            <span class="visually-hidden">${faq.answerLabel} </span>${view.verdictWord}
          </p>
          <p class="about" part="about" id="about:${id}">${view.about}</p>
        </div>
        <div id="answer:${id}" hidden="until-found" role=${role} aria-labelledby=${id}>
          <div class="answer" part="answer">
            ${renderRichText(view.answer)}
            <p class="actions">
              <button type="button" class="copy" part="copy-link" aria-describedby=${id}>
                ${strings.copyLink}
              </button>
              <span role="status"></span>
            </p>
          </div>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.state?.status !== 'ready') return;
    // Another list of questions starts closed.
    const ids = this.state.view.faq.questions.map(({ id }) => id).join(' ');
    if (this.ids && this.ids !== ids) this.setAll(false);
    this.ids = ids;
    this.deepLink.arrive();
  }

  private setAll(open: boolean): void {
    for (const button of this.buttons()) setOpen(button, open);
  }

  private onClick({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (button?.matches('.question')) setOpen(button, !isOpen(button));
    if (button?.matches('.copy') && this.state) {
      const fragment = anchorOf(button.getAttribute('aria-describedby') as string);
      void copyLink(button.nextElementSibling as Element, fragment, this.state.strings);
    }
  }

  private onBeforeMatch({ target }: Event): void {
    const button = this.buttons().find(({ id }) => (target as Element).id === `answer:${id}`);
    if (button) setOpen(button, true);
  }
}

/** Points the way the text runs; turned down by the style sheet while the answer is open. */
const chevron = html`<svg
  class="chevron"
  width="16"
  height="16"
  viewBox="0 0 16 16"
  fill="none"
  aria-hidden="true"
>
  <path d="m6 3 5 5-5 5" />
</svg>`;
