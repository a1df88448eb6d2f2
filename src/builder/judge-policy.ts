import { matchSource } from './match-source.ts';
import { readPolicies, type Policies, type Policy } from './read-policies.ts';

/** How a page's policies treat something that a way of pasting needs. */
export type Answer =
  /** Allowed as it is. */
  | 'allowed'
  /** Not allowed until a line of the policy is changed. */
  | 'change'
  /** Allowed only with the number that the page's server writes anew for each visit. */
  | 'nonce'
  /** Not allowed, and no source can change that: the page is in a sandbox. */
  | 'never';

export interface Judgement extends Policies {
  /** The guide's script: for the element, the div, and a link that becomes the guide. */
  readonly script: Answer;
  /** The languages' files, which the script fetches. Without them it has to have all languages inside. */
  readonly fetch: Answer;
  /** The frame. */
  readonly frame: Answer;
  /** Whether the frame's border shows because the policy forbids styles in attributes. */
  readonly isBorderShown: boolean;
  /** Whether engines without constructed style sheets show the guide without its looks. */
  readonly isPlainInOldBrowsers: boolean;
  /** Whether the page's own address is allowed for scripts: nothing is missing where the guide is there too. */
  readonly isSelfAllowed: boolean;
  /** Lines of the policy as they have to read for the script, with its languages; by policy. */
  readonly scriptLines: readonly (readonly string[])[];
  /** The same for the frame. */
  readonly frameLines: readonly (readonly string[])[];
}

/** The addresses that a page asks for. */
export interface Asked {
  readonly script: string;
  /** One of the languages' files. */
  readonly fetch: string;
  readonly frame: string;
}

/** The directives that rule a thing: the first that a policy has counts. */
const chains = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  fetch: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  styleAttribute: ['style-src-attr', 'style-src', 'default-src'],
} as const;

/** What to write where only default-src rules a thing. */
const special = { script: 'script-src', fetch: 'connect-src', frame: 'frame-src' } as const;

/**
 * Says what a page's policies let a guide do.
 *
 * @param pasted a policy, as somebody copied it
 * @param asked what the page asks for, by address
 * @returns nothing where no policy is in the text
 */
export function judgePolicy(pasted: string, asked: Asked): Judgement | undefined {
  const policies = readPolicies(pasted);
  if (!policies) return undefined;
  const { enforced } = policies;
  const worst = (ask: (policy: Policy) => Answer): Answer =>
    severity.findLast((answer) => enforced.some((policy) => ask(policy) === answer)) ?? 'allowed';
  const isStyleLimited = (chain: readonly string[]) =>
    enforced.some((policy) => {
      const sources = sourcesFor(policy, chain)?.sources;
      return sources && !isInlineAllowed(sources);
    });
  return {
    ...policies,
    script: worst((policy) => mayRun(policy, asked.script)),
    fetch: worst((policy) => mayLoad(policy, 'fetch', asked)),
    frame: worst((policy) => mayLoad(policy, 'frame', asked)),
    isBorderShown: isStyleLimited(chains.styleAttribute),
    isPlainInOldBrowsers: isStyleLimited(chains.style),
    isSelfAllowed: enforced.every((policy) => {
      const sources = sourcesFor(policy, chains.script)?.sources;
      return !sources || (sources.includes("'self'") && !sources.includes("'strict-dynamic'"));
    }),
    scriptLines: enforced.map((policy) => [
      ...lineFor(policy, 'script', asked),
      ...lineFor(policy, 'fetch', asked),
      ...trustedTypesLine(policy),
    ]),
    frameLines: enforced.map((policy) => lineFor(policy, 'frame', asked)),
  };
}

const severity: readonly Answer[] = ['allowed', 'nonce', 'change', 'never'];

function sourcesFor(policy: Policy, chain: readonly string[]) {
  const name = chain.find((each) => policy.has(each));
  if (!name) return undefined;
  return { name, sources: (policy.get(name) as readonly string[]).map(lowerKeyword) };
}

const lowerKeyword = (source: string): string =>
  /^'(nonce|sha\d+)-/i.test(source) || !source.startsWith("'") ? source : source.toLowerCase();

function mayRun(policy: Policy, address: string): Answer {
  const sandbox = policy.get('sandbox');
  if (sandbox && !sandbox.some((flag) => flag.toLowerCase() === 'allow-scripts')) return 'never';
  if (trustedTypesLine(policy).length) return 'change';
  const { sources } = sourcesFor(policy, chains.script) ?? {};
  if (!sources) return 'allowed';
  // Then only who has the number, or was brought by who has it, may run.
  if (sources.includes("'strict-dynamic'")) return 'nonce';
  if (sources.some((source) => matchSource(source, address))) return 'allowed';
  return sources.some((source) => /^'nonce-/i.test(source)) ? 'nonce' : 'change';
}

function mayLoad(policy: Policy, what: 'fetch' | 'frame', asked: Asked): Answer {
  const { sources } = sourcesFor(policy, chains[what]) ?? {};
  return !sources || sources.some((source) => matchSource(source, asked[what]))
    ? 'allowed'
    : 'change';
}

/** A directive as it has to read; nothing where it is right as it is, or no address can mend it. */
function lineFor(policy: Policy, what: keyof Asked, asked: Asked): string[] {
  const found = sourcesFor(policy, chains[what]);
  if (!found) return [];
  const { name, sources } = found;
  const isStrict = what === 'script' && sources.includes("'strict-dynamic'");
  if (isStrict || sources.some((source) => matchSource(source, asked[what]))) return [];
  const kept = sources.filter((source) => source !== "'none'");
  // A new directive takes over from default-src, so it has to say all that that one said.
  const written = name === 'default-src' ? special[what] : name;
  return [[written, ...kept, new URL(asked[what]).origin].join(' ')];
}

/** What Lit, with which the guide is made, needs where a page lists its trusted types. */
function trustedTypesLine(policy: Policy): string[] {
  const names = policy.get('trusted-types');
  if (!names || names.includes('*') || names.includes('lit-html')) return [];
  const kept = names.filter((name) => name.toLowerCase() !== "'none'");
  return [['trusted-types', ...kept, 'lit-html'].join(' ')];
}

const isInlineAllowed = (sources: readonly string[]): boolean =>
  sources.includes("'unsafe-inline'") &&
  !sources.some((source) => /^'(nonce|sha\d+)-/i.test(source));
