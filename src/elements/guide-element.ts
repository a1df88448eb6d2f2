import { html, LitElement, type TemplateResult } from 'lit';
import type { GuideView } from '../model/view.ts';
import { GuideController } from './guide-controller.ts';
import { headingLevel } from './heading-level.ts';
import { renderNotices } from './notices.ts';

/** What every element of the guide has: a view, a heading level, and a fallback. */
export abstract class GuideElement extends LitElement {
  static override properties = {
    view: { attribute: false },
    headingLevel: { attribute: 'heading-level' },
  };

  /** The deepest heading level that leaves room for two levels below it; HTML's last is 6. */
  static deepest = 4;

  /** What to show. Default: what came inside the script, in the reader's language. */
  declare view: GuideView | undefined;

  /** Level of the element's first heading, 1 to 4 (the guide's: 1 to 3); others are deeper. Default: 2. */
  declare headingLevel: number | string | null | undefined;

  protected readonly guide = new GuideController(this);
  protected level = 2;

  protected abstract renderView(view: GuideView): TemplateResult;

  /** What a reader has to know, in an element that stands alone; inside a guide, the guide says it. */
  protected renderOwnNotices(view: GuideView): TemplateResult | undefined {
    if (this.view) return undefined;
    return renderNotices(view, this.guide.failed, (locale) => void this.guide.choose(locale));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('headingLevel')) return;
    const { deepest } = this.constructor as typeof GuideElement;
    this.level = headingLevel(this, this.headingLevel, deepest);
  }

  /**
   * Where there is nothing to show, what the page put inside the tag stands; and where it put nothing,
   * a sentence, in English because no language has come.
   */
  protected override render(): TemplateResult {
    try {
      if (this.guide.view) return this.renderView(this.guide.view);
    } catch (error) {
      console.error(error);
    }
    return html`<slot>This guide could not load.</slot>`;
  }
}
