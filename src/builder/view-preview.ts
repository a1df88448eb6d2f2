import { html, nothing, type TemplateResult } from 'lit';
import { endonymOf } from '../locale/locales.ts';
import { checkField, radioFields } from './fields.ts';
import { previewPage, rightToLeft, showPaper } from './preview.ts';
import { readColour } from './read-colour.ts';
import type { Preview, State } from './state.ts';
import type { Set } from './view-choices.ts';
import { say, type Words } from './words/words.ts';

/** Where the site is, of which the builder is a page: dist/ for dist/demo/builder.html. */
const here = (): string => new URL('../', document.baseURI).href;

/** The guide as it will be, in a frame. */
export function viewPreview(state: State, words: Words, set: Set): TemplateResult {
  const { preview, guide } = state;
  const change = (patch: Partial<Preview>) => set({ preview: { ...preview, ...patch } });
  const locale = rightToLeft(guide);
  const isFile = here().startsWith('file:');
  return html`
    <section aria-labelledby="preview" class="preview">
      <h2 id="preview">${words.preview}</h2>
      <div class="columns">
        ${radioFields(
          'width',
          words.previewWidth,
          preview.isWide ? 'desktop' : 'phone',
          [
            { value: 'phone', label: words['width.phone'] },
            { value: 'desktop', label: words['width.desktop'] },
          ],
          (value) => change({ isWide: value === 'desktop' }),
        )}
        <div>
          ${
            locale
              ? checkField('rtl', say(words.isRtl, endonymOf(locale)), preview.isRtl, (is) =>
                  change({ isRtl: is }),
                )
              : html`<p class="hint">${words.noRtl}</p>`
          }
          ${checkField('dark', words.isDark, preview.isDark, (is) => change({ isDark: is }))}
          ${checkField('print', words.isPrint, preview.isPrint, (is) => change({ isPrint: is }))}
        </div>
      </div>
      ${preview.isPrint ? html`<p class="hint">${words.printHint} ${isFile ? nothing : words.printAll}</p>` : nothing}
      ${isFile ? html`<p class="hint">${words.previewFile}</p>` : nothing}
      <div class="stage" dir="ltr" tabindex="0" role="group" aria-labelledby="preview">
        <iframe
          title=${words.frameTitle}
          class=${preview.isWide ? 'desktop' : 'phone'}
          .srcdoc=${previewPage(state, here(), readColour)}
          @load=${({ target }: Event) =>
            void showPaper((target as HTMLIFrameElement).contentDocument as Document)}
        ></iframe>
      </div>
    </section>
  `;
}
