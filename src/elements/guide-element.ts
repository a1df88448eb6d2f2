import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import { bundled } from '../source/bundle.ts';
import { GuideController } from './guide-controller.ts';
import { headingLevel } from './heading-level.ts';
import { renderNotices } from './notices.ts';
import { readQuestions, resume, type Reading } from './reading.ts';
import type { RightsFaq } from './rights-faq.ts';

/** What every element of the guide has: a view, a language, a heading level, and a fallback. */
export abstract class GuideElement extends LitElement {
  static override properties = {
    view: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    bilingual: {},
    reviewedOnly: { attribute: 'reviewed-only' },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The deepest heading level that leaves room for two levels below it; HTML's last is 6. */
  static deepest = 4;

  /** What to show. Default: what came inside the script, in the reader's language. */
  declare view: GuideView | undefined;

  /** Level of the element's first heading, 1 to 4 (the guide's: 1 to 3); others are deeper. Default: 2. */
  declare headingLevel: number | string | null | undefined;

  /** Shows the official English below each question, answer and statement in another language. Default: no. */
  declare bilingual: string | null | undefined;

  /** Offers only languages in which a person has reviewed every word. Default: no. */
  declare reviewedOnly: string | null | undefined;

  protected readonly guide = new GuideController(this);
  protected level = 2;
  /** What is on screen. */
  protected shown: GuideView | undefined;

  /** What stands inside the element's root. */
  protected abstract renderView(view: GuideView): TemplateResult;

  /** The questions on screen, whose reader keeps the place. */
  protected faq(): RightsFaq | null | undefined {
    return undefined;
  }

  /** What a reader was doing in what stood inside the tag until now. */
  protected readFallback(): Reading | undefined {
    return undefined;
  }

  /** What stands in English below another language. */
  protected english(): GuideView | undefined {
    const { view } = this.guide;
    const bundle = bundled();
    const isOther = bundle && view && view.id === bundle.view.id && view.locale !== 'en';
    return isOther && this.bilingual != null ? bundle.view : undefined;
  }

  /** `no` for words that no page translator should touch: a language's own, and what a reader chose. */
  protected translatable(): 'no' | typeof nothing {
    const { view, isChosen } = this.guide;
    return (view && view.locale !== 'en') || isChosen ? 'no' : nothing;
  }

  /** What a reader has to know, in an element that stands alone; inside a guide, the guide says it. */
  protected renderOwnNotices(view: GuideView): TemplateResult | undefined {
    if (this.view) return undefined;
    return renderNotices(view, this.guide, (locale) => void this.guide.choose(locale));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('headingLevel')) return;
    const { deepest } = this.constructor as typeof GuideElement;
    this.level = headingLevel(this, this.headingLevel, deepest);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    const { guide, shown } = this;
    const isChanged = guide.view !== shown;
    const isAnew = Boolean(shown) && guide.takeTouched(isChanged);
    const faq = shown && (isChanged || isAnew) && this.faq();
    const reading = faq ? readQuestions(faq, isAnew) : isChanged && !shown && this.readFallback();
    // A page translator wraps texts in nodes of its own, and breaks the templates' hold on them.
    if (isAnew) render(nothing, this.renderRoot, this.renderOptions);
    super.update(changed);
    this.shown = guide.view;
    if (reading) void this._resume(reading);
  }

  /**
   * Where there is nothing to show, what the page put inside the tag stands; and where it put nothing,
   * a sentence, in English because no language has come.
   */
  protected override render(): TemplateResult {
    const { view, pending } = this.guide;
    try {
      if (view) {
        return html`<div
          class="root"
          lang=${view.locale}
          dir=${view.direction}
          translate=${this.translatable()}
          .style=${view.style || ''}
        >
          ${this.renderOwnNotices(view)} ${this.renderView(view)}
        </div>`;
      }
    } catch (error) {
      console.error(error);
    }
    return pending ? html`<slot></slot>` : html`<slot>This guide could not load.</slot>`;
  }

  private async _resume(reading: Reading): Promise<void> {
    await this.updateComplete;
    const faq = this.faq();
    if (faq) resume(this, faq, reading);
  }
}
