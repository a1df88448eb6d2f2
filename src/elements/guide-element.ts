import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import { bundled } from '../source/bundle.ts';
import { checkAttributes, isSet } from './attributes.ts';
import { GuideController } from './guide-controller.ts';
import { headingLevel } from './heading-level.ts';
import { renderNotices } from './notices.ts';
import { adoptOwn } from './own-questions.ts';
import { readBlocks, resume, type Reading } from './reading.ts';

/**
 * What every element of the guide has: a view, a language, a heading level, and a fallback.
 *
 * @attr theme - How it looks: `plain` (default), `contrast` or `warm`; and `light` or `dark`, which fixes the color scheme. Default: the page’s.
 * @attr lang - The language to begin in, a BCP 47 tag. Default: the page’s or the browser’s.
 * @attr data-integrity - The hashes that vouch for the bytes at `src`, as `integrity` of a script does. Default: none.
 */
export abstract class GuideElement extends LitElement {
  static override properties = {
    view: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
    src: {},
    bilingual: {},
    reviewedOnly: { attribute: 'reviewed-only' },
    languages: {},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'theme'];
  }

  /** The deepest heading level that leaves room for two levels below it; HTML's last is 6. */
  static deepest = 4;

  /** What to show. Default: what came inside the script, in the reader's language. */
  declare view: GuideView | undefined;

  /** Level of the element's first heading, 1 to 4 (the guide's: 1 to 3); others are deeper. Default: 2. */
  declare headingLevel: number | string | null | undefined;

  /**
   * The address of a guide in one language that another site publishes, as in `https://HOST/my-town/es.json`:
   * shown once all of it has come and was checked; until then, and where it fails, what stands inside the
   * tag. Default: what came inside the script.
   */
  declare src: string | null | undefined;

  /** Shows the official English below each question, answer and statement in another language. Default: no. */
  declare bilingual: string | boolean | null | undefined;

  /** The languages to offer, as in `es fa-AF`, beside English; in this order. Default: all there are. */
  declare languages: string | null | undefined;

  /** Offers only languages in which a person has reviewed every word. Default: no. */
  declare reviewedOnly: string | boolean | null | undefined;

  protected readonly _guide = new GuideController(this);
  protected _level = 2;
  /** What is on screen. */
  protected _shown: GuideView | undefined;

  /** What stands inside the element's root. */
  protected abstract _renderView(view: GuideView): TemplateResult;

  /** What a reader was doing in what stood inside the tag until now. */
  protected _readFallback(): Reading | undefined {
    return undefined;
  }

  /** What stands in English below another language. */
  protected _english(): GuideView | undefined {
    const { view } = this._guide;
    const bundle = bundled();
    const isOther = bundle && view && view.id === bundle.view.id && view.locale !== 'en';
    return isOther && isSet(this.bilingual) ? bundle.view : undefined;
  }

  /** `no` for words that no page translator should touch: a language's own, and what a reader chose. */
  protected _translatable(): 'no' | typeof nothing {
    const { view, _isChosen, failed } = this._guide;
    return (view && view.locale !== 'en') || (_isChosen && !failed) ? 'no' : nothing;
  }

  /** What a reader has to know, in an element that stands alone; inside a guide, the guide says it. */
  protected _renderOwnNotices(view: GuideView): TemplateResult | undefined {
    if (this.view) return undefined;
    return renderNotices(view, this._guide, (locale) => void this._choose(locale));
  }

  /** Shows another language. The button that had focus may go with its notice; focus stays here. */
  protected async _choose(locale: string): Promise<void> {
    const root = this.renderRoot as ShadowRoot;
    const hadFocus = root.activeElement;
    await this._guide.choose(locale);
    await this.updateComplete;
    if (!hadFocus || document.activeElement !== document.body) return;
    const button =
      root.querySelector<HTMLElement>('[aria-current]') || root.querySelector('button');
    if (button) button.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Inside a guide, the guide is what a page has written.
    if (!this.view) {
      const { observedAttributes } = this.constructor as typeof GuideElement;
      checkAttributes(this, observedAttributes);
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('headingLevel')) return;
    const { deepest } = this.constructor as typeof GuideElement;
    this._level = headingLevel(this, this.headingLevel, deepest);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    const { _guide: guide, _shown: shown } = this;
    const isChanged = guide.view !== shown;
    const isAnew = guide._takeTouched(isChanged) && Boolean(shown);
    const { activeElement } = this.renderRoot as ShadowRoot;
    const isSeen = shown && (isChanged || isAnew);
    const reading = isSeen ? readBlocks(this, isAnew) : isChanged && !shown && this._readFallback();
    // A page translator wraps texts in nodes of its own, and breaks the templates' hold on them.
    if (isAnew) render(nothing, this.renderRoot as ShadowRoot);
    super.update(changed);
    this._shown = guide.view;
    if (reading)
      void this._resume(reading, isAnew && activeElement && (activeElement as HTMLElement).lang);
  }

  /**
   * Where there is nothing to show, what the page put inside the tag stands; and where it put nothing,
   * a sentence, in English because no language has come.
   */
  protected override render(): TemplateResult {
    const { view, pending } = this._guide;
    try {
      if (view) {
        return html`<div
          class="root"
          lang=${view.locale}
          dir=${view.direction}
          translate=${this._translatable()}
          .style=${view.style || ''}
        >
          ${this._renderOwnNotices(view)} ${this._renderView(view)}
          <div hidden><slot @slotchange=${() => adoptOwn(this)}></slot></div>
        </div>`;
      }
    } catch (error) {
      console.error(error);
    }
    return pending ? html`<slot></slot>` : html`<slot>This guide could not load.</slot>`;
  }

  /** @param focused the language whose button had focus, if its node is another now */
  private async _resume(reading: Reading, focused: string | false | null): Promise<void> {
    await this.updateComplete;
    resume(this, reading);
    const button =
      focused && this.renderRoot.querySelector<HTMLElement>(`button[lang="${focused}"]`);
    if (button) button.focus({ preventScroll: true });
  }
}
