import { html, nothing, type TemplateResult } from 'lit';
import { rich } from './fields.ts';
import type { Judgement } from './judge-policy.ts';
import { fitOf, orderWays } from './platforms.ts';
import { choiceFrom, type State } from './state.ts';
import type { Set } from './view-choices.ts';
import { say, type Words } from './words/words.ts';
import { policyLines } from './write-letter.ts';

/** A box to paste a policy into, and what it lets the guide do. */
export function viewPolicy(
  state: State,
  judgement: Judgement | undefined,
  words: Words,
  set: Set,
): TemplateResult {
  const isFault = Boolean(state.policy.trim()) && !judgement;
  return html`
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">${words.policy}</h2>
      <p>${rich(words.policyIntro)}</p>
      <div class="field">
        <label for="policy">${words.policyField}</label>
        <textarea
          id="policy"
          rows="4"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${isFault ? 'true' : nothing}
          aria-describedby="policy-result"
          .value=${state.policy}
          @input=${({ target }: Event) => set({ policy: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <div id="policy-result" role="status">
        ${isFault ? html`<p class="advice wrong">${rich(words.policyFault)}</p>` : nothing}
        ${judgement ? viewJudgement(state, judgement, words) : nothing}
      </div>
      ${
        judgement
          ? nothing
          : html`
              <p>${words.policyNeeds}</p>
              ${viewLines(policyLines(choiceFrom(state).site), words)}
              <p class="hint">${rich(words.policyTyped)}</p>
            `
      }
    </section>
  `;
}

function viewJudgement(state: State, judgement: Judgement, words: Words): TemplateResult {
  const ways = orderWays(state.platform, judgement);
  const [best = 'link'] = ways;
  return html`
    <p><strong>${say(words.policyBest, words[`way.${best}.title`])}</strong></p>
    <ul>
      ${ways.map(
        (way) => html`<li>${words[`way.${way}.title`]}: ${words[fitOf(way, judgement)]}</li>`,
      )}
    </ul>
    ${notesOn(judgement, words).map((note) => html`<p>${rich(note)}</p>`)}
    ${
      hasSlip(judgement)
        ? nothing
        : html`
            ${viewAdding(words.policyAdd, judgement.scriptLines.flat(), words)}
            ${viewAdding(words.policyAddFrame, judgement.frameLines.flat(), words)}
          `
    }
  `;
}

/** Whether it is written such that it says another thing than meant: then nobody knows what to add to it. */
const hasSlip = ({ unseparated, unquoted }: Judgement): boolean =>
  unseparated.length + unquoted.length > 0;

/** What there is to say of a policy, what matters most first. */
function notesOn(judgement: Judgement, words: Words): string[] {
  const { script, fetch, frame, enforced, reported } = judgement;
  const isShort = script === 'change' || fetch === 'change' || frame === 'change';
  return [
    ...judgement.unseparated.map((name) => say(words.policyUnseparated, name)),
    ...judgement.unquoted.map((name) => say(words.policyUnquoted, name)),
    ...(hasSlip(judgement) ? [words.policyMend] : []),
    ...judgement.unknown.map((name) => say(words.policyUnknown, name)),
    ...(reported && !enforced.length ? [words.policyReportOnly] : []),
    ...(script === 'never' ? [words.policySandbox] : []),
    ...(script === 'nonce' ? [words.policyNonce] : []),
    ...(script !== 'never' && fetch !== 'allowed' ? [words.policyAll] : []),
    ...(judgement.isSelfAllowed && isShort ? [words.policySelf] : []),
    ...(judgement.isBorderShown && frame === 'allowed' ? [words.policyBorder] : []),
    ...(judgement.isPlainInOldBrowsers && script !== 'never' ? [words.policyOld] : []),
  ];
}

const viewAdding = (title: string, lines: readonly string[], words: Words) =>
  lines.length
    ? html`<p>${title}</p>
        ${viewLines(lines, words)}`
    : nothing;

const viewLines = (lines: readonly string[], words: Words): TemplateResult => html`
  <pre tabindex="0" role="group" aria-label=${words.policyLines} dir="ltr"><code>${lines
    .map((line) => `${line};`)
    .join('\n')}</code></pre>
`;
