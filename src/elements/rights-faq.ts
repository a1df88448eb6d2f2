import { html, nothing, type TemplateResult } from 'lit';
import { anchorOf } from '../model/anchor.ts';
import { answerOn, todayIn } from '../model/schedule.ts';
import type { QuestionView } from '../model/view-question.ts';
import type { GuideView } from '../model/view.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { tokenStyles } from '../theme/tokens.styles.ts';
import { copyLink } from './copy-link.ts';
import { DeepLink } from './deep-link.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { isOpen, itemOf, setOpen } from './disclosure.ts';
import { dirOf, langOf } from './in-locale.ts';
import { GuideElement } from './guide-element.ts';
import { openOwn, ownIn } from './own-questions.ts';
import { renderRichText } from './render-rich-text.ts';
import { faqStyles } from './rights-faq.styles.ts';
import { say } from './say.ts';

/** Beyond this many, regions crowd a screen reader's list of landmarks (W3C APG, accordion). */
const mostRegions = 6;

/**
 * A list of questions, each with its verdict in a word and an answer that opens below it.
 *
 * Questions are buttons in headings: a reader steps from question to question by heading, and hears
 * the verdict as the button's description. Answers are on the page from the start, so that find in
 * page reaches them and printing shows them all. Without a view, or without script, what stands
 * inside the tag shows instead.
 *
 * @element rights-faq
 * @slot - Shown only while there are no questions to show; each `<details data-rights-own>` in it joins the
 *   list, marked as the page's own.
 * @csspart heading - The heading above the questions.
 * @csspart button - Show all, hide all, copy link.
 * @csspart item - One question with its answer.
 * @csspart question - The button that opens an answer.
 * @csspart verdict - The answer in one word.
 * @csspart about - Whom the answer is about.
 * @csspart answer - The text that opens.
 * @csspart link - A link in an answer, a telephone number among them.
 */
export class RightsFaq extends GuideElement {
  static override styles = [tokenStyles, baseStyles, disclosureStyles, faqStyles];

  /**
   * Whether a reader has been here before these nodes, and not by the page's address.
   *
   * @internal
   */
  isReturning = false;

  private readonly _deepLink = new DeepLink(this);
  private _hasOwn = false;
  /** The ids of the questions on screen. */
  private _ids = '';

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
    itemOf(button).scrollIntoView();
    if (focus) button.focus({ preventScroll: true });
  }

  /** The buttons of the questions, in order; a button's id is its question's. */
  buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.question')];
  }

  protected override _renderView(view: GuideView): TemplateResult {
    const { faq, strings } = view;
    const english = this._english();
    return html`
      <div class="top">
        <div
          class="heading title"
          part="heading"
          role="heading"
          aria-level=${this._level}
          lang=${langOf(faq.title.locale)}
          dir=${dirOf(faq.title.locale)}
        >
          ${faq.title.text}
        </div>
        <div class="toolbar">
          <button type="button" part="button" @click=${() => this._setAll(true)}>
            ${strings.showAll}
          </button>
          <button type="button" part="button" @click=${() => this._setAll(false)}>
            ${strings.hideAll}
          </button>
        </div>
      </div>
      <div @click=${(e: Event) => this._onClick(e)} @beforematch=${(e: Event) => this._onFound(e)}>
        ${faq.questions.map((question) =>
          this._renderItem(
            question,
            view,
            english && english.faq.questions.find(({ id }) => id === question.id),
          ),
        )}
      </div>
      ${this._hasOwn ? html`<p class="own muted">${strings.own}</p>` : nothing}
      <slot name="own" @slotchange=${() => this._countOwn()}></slot>
    `;
  }

  private _renderItem(
    view: QuestionView,
    { faq, strings, timeZone, built, locale: spoken, direction }: GuideView,
    official: QuestionView | undefined,
  ): TemplateResult {
    const { id, verdict, locale, due } = view;
    const today = due ? todayIn(timeZone, new Date(), built, [due.date]) : '';
    if (due && today > due.date) say(`${id} is past its review.`);
    // What stands in English already is not said twice.
    const english = locale ? undefined : official;
    const isCrowd = faq.questions.length > mostRegions;
    const [role, name] = isCrowd ? [nothing, nothing] : ['region', id];
    // Nothing is bound to aria-expanded and hidden: the disclosure owns them. The region stands inside what is
    // hidden, because Chromium counts a hidden="until-found" itself among the landmarks, and empty.
    return html`
      <div class="item" part="item" lang=${langOf(locale)} dir=${dirOf(locale)}>
        <div class="summary">
          <div class="heading" role="heading" aria-level=${this._level + 1}>
            <button
              type="button"
              class="question"
              part="question"
              id=${id}
              aria-expanded="false"
              aria-controls=${`answer:${id}`}
              aria-describedby=${`${verdict ? `verdict:${id} ` : ''}about:${id}`}
            >
              <span
                >${view.question}
                ${
                  english &&
                  html`<span class="english" lang="en" dir="ltr"
                    >${english.question}
                    ${english.verdict && `${english.verdict.label} ${english.verdict.word}`}</span
                  >`
                }</span
              >
            </button>
          </div>
          ${
            verdict &&
            html`<p class=${`verdict ${verdict.kind}`} part="verdict" id=${`verdict:${id}`}>
              <span class="visually-hidden">${verdict.label} </span>${verdict.word}
            </p>`
          }
          <p class="about muted" part="about" id=${`about:${id}`}>${view.about}</p>
        </div>
        <div id=${`answer:${id}`} hidden="until-found">
          <div class="answer raised" part="answer" role=${role} aria-labelledby=${name}>
            ${renderRichText(answerOn(view, today))}
            ${
              english &&
              html`<div class="english" lang="en" dir="ltr">
                ${renderRichText(answerOn(english, today))}
              </div>`
            }
            <p
              class="actions"
              lang=${locale ? spoken : nothing}
              dir=${locale ? direction : nothing}
            >
              <button type="button" class="copy" part="button" aria-describedby=${id}>
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
    const ids = `${this.buttons().map(({ id }) => id)}`;
    // Another list of questions starts closed.
    if (ids && this._ids && this._ids !== ids) this._setAll(false);
    this._ids = ids;
    if (ids && !this.isReturning) this._deepLink.arrive();
  }

  private _setAll(open: boolean): void {
    for (const button of this.buttons()) setOpen(button, open);
    openOwn(this.renderRoot, open);
  }

  private _countOwn(): void {
    this._hasOwn = ownIn(this.renderRoot).length > 0;
    this.requestUpdate();
  }

  private _onClick({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (!button) return;
    if (button.matches('.question')) setOpen(button, !isOpen(button));
    const { view } = this._guide;
    if (view && button.matches('.copy')) {
      const fragment = anchorOf(button.getAttribute('aria-describedby') as string);
      void copyLink(button.nextElementSibling as Element, fragment, view.strings);
    }
  }

  private _onFound({ target }: Event): void {
    setOpen(itemOf(target as Element).querySelector('.question') as Element, true);
  }
}
