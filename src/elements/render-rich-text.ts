import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Inline, RichText } from '../model/rich-text.ts';

/** Content nodes → templates. Lit writes every text as text; links were checked by `safeUrl`. */
export const renderRichText = (text: RichText): TemplateResult[] => text.map(renderBlock);

function renderBlock(block: Block): TemplateResult {
  if ('p' in block) {
    const words = block.p.map(renderInline);
    return block.locale ? html`<p lang="en" dir="ltr">${words}</p>` : html`<p>${words}</p>`;
  }
  if ('ul' in block)
    return html`<ul>
      ${block.ul.map(renderItem)}
    </ul>`;
  return html`<ol>
    ${block.ol.map(renderItem)}
  </ol>`;
}

const renderItem = (line: Inline[]) => html`<li>${line.map(renderInline)}</li>`;

function renderInline(inline: Inline): TemplateResult | string {
  if (typeof inline === 'string') return inline;
  if ('b' in inline) return html`<b>${inline.b.map(renderInline)}</b>`;
  const { a, href } = inline;
  // A telephone number runs left to right in every language.
  const dir = href.startsWith('tel:') ? 'ltr' : nothing;
  return html`<a part="link" href=${href} dir=${dir} referrerpolicy="no-referrer"
    >${a.map(renderInline)}</a
  >`;
}
