import { html, nothing, type TemplateResult } from 'lit';
import { chosenColours, styleFor } from './colours.ts';
import { rich } from './fields.ts';
import { languageOf } from './guides.ts';
import type { Judgement } from './judge-policy.ts';
import { orderWays, platforms, type Way } from './platforms.ts';
import { readColour } from './read-colour.ts';
import { piecesOf } from './snippet-of.ts';
import { choiceFrom, type State } from './state.ts';
import { say, type Words } from './words/words.ts';
import { writeLetter } from './write-letter.ts';

/** Takes a text to the clipboard, or into a file of this name. */
export interface Take {
  copy(text: string, code: Element): void;
  save(text: string, name: string): void;
}

/** The five ways, and what is to be known of them. */
export function viewCode(
  state: State,
  judgement: Judgement | undefined,
  words: Words,
  take: Take,
): TemplateResult {
  const { guide, locale, platform } = state;
  const isFetchForbidden = judgement !== undefined && judgement.fetch !== 'allowed';
  const choice = choiceFrom(state, isFetchForbidden);
  const { twin } = languageOf(guide, locale);
  const ways = orderWays(platform, judgement);
  const style = styleFor(chosenColours(state, readColour));
  const box = (id: string, name: string, code: string, title?: string) =>
    viewBox(id, name, code, `${guide.id}-${id}.txt`, words, take, title);
  const [best = 'link'] = ways;
  const letter = writeLetter(
    choice,
    piecesOf(best, choice, twin, words)
      .map(({ title, code }) => (title ? `${title}:\n${code}` : code))
      .join('\n\n'),
    words[`way.${best}.title`],
    words,
  );
  return html`
    <section aria-labelledby="code">
      <h2 id="code">${words.code}</h2>
      <p>${words.codeIntro}</p>
      ${isFetchForbidden ? html`<p class="hint">${words.noteAll}</p>` : nothing}
      ${ways.map(
        (way, index) => html`
          <article class=${index ? 'way' : 'way best'} aria-labelledby="way-${way}">
            ${index ? nothing : html`<p class="mark">${words.best}</p>`}
            <h3 id="way-${way}">${words[`way.${way}.title`]}</h3>
            <p>${rich(words[`way.${way}.what`])}</p>
            ${piecesOf(way, choice, twin, words).map(({ title, code }, at) =>
              box(`${way}${at || ''}`, title ?? words[`way.${way}.title`], code, title),
            )}
            ${viewFacts(way, state, words)}
          </article>
        `,
      )}
      ${
        style
          ? html`<article class="way" aria-labelledby="way-styles">
              <h3 id="way-styles">${words.styles}</h3>
              <p>${rich(words.stylesWhere)}</p>
              ${box('styles', words.styles, style)}
            </article>`
          : nothing
      }
    </section>
    <section aria-labelledby="about">
      <h2 id="about">${words.about}</h2>
      <p>${rich(words[`about.${platforms[platform].about}`])}</p>
      <dl>
        <dt>${words.upgrade}</dt>
        <dd>${state.isPinned ? words.upgradePinned : words.upgradeMoving}</dd>
        <dt>${words.undo}</dt>
        <dd>${words.undoMeans}</dd>
      </dl>
    </section>
    <section aria-labelledby="letter" class="letter">
      <h2 id="letter">${words.letter}</h2>
      <p>${words.letterIntro}</p>
      ${box('letter', words.letterNamed, letter)}
    </section>
  `;
}

/** What does not apply to a way, how to see that it worked, and what is left where it does not. */
function viewFacts(way: Way, state: State, words: Words): TemplateResult {
  const limit = way === 'link' ? words.linkPlain : way === 'iframe' ? words.framePlain : undefined;
  return html`
    ${limit ? html`<p class="hint">${limit}</p>` : nothing}
    <dl>
      <dt>${words.lookFor}</dt>
      <dd>${rich(say(words[`way.${way}.look`], state.guide.id))}</dd>
      <dt>${words.ifItFails}</dt>
      <dd>${rich(words[`way.${way}.fail`])}</dd>
    </dl>
  `;
}

/** A piece of code, with what to do with it. */
function viewBox(
  id: string,
  name: string,
  code: string,
  file: string,
  words: Words,
  take: Take,
  title?: string,
): TemplateResult {
  const copy = ({ currentTarget }: Event) =>
    take.copy(code, (currentTarget as Element).closest('.box')?.querySelector('code') as Element);
  // A way that has one piece is named by its own heading.
  return html`
    <div class="box">
      ${title ? html`<h4>${title}</h4>` : nothing}
      <pre
        tabindex="0"
        role="group"
        aria-label=${name}
        dir="ltr"
      ><code id="code-${id}">${code}</code></pre>
      <div class="buttons">
        <button type="button" aria-label=${say(words.copyNamed, name)} @click=${copy}>
          ${words.copy}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label=${say(words.downloadNamed, name)}
          @click=${() => take.save(code, file)}
        >
          ${words.download}
        </button>
      </div>
    </div>
  `;
}
