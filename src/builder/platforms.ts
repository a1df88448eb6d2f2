import type { Judgement } from './judge-policy.ts';

/** The five ways, by what is pasted. */
export type Way = 'element' | 'div' | 'link' | 'iframe' | 'twin';

export type PlatformId =
  | 'unknown'
  | 'html'
  | 'wordpress'
  | 'drupal'
  | 'google'
  | 'wix'
  | 'squarespace'
  | 'school'
  | 'manager';

interface Platform {
  /** The ways, the likeliest to work first. */
  readonly ways: readonly Way[];
  /** What is known of it: the words `about.…`. */
  readonly about: 'html' | 'wordpress' | 'drupal' | 'manager' | 'other';
  /** Whether a script in this repository has proven it, or there is nothing to prove. */
  readonly isTested?: boolean;
}

// Of an editor that nobody here has tried we know what eleven others leave: a link, always.
const untried = { ways: ['link', 'div', 'iframe', 'twin', 'element'], about: 'other' } as const;

/** What is known of each, in the order in which they are offered. */
export const platforms: Readonly<Record<PlatformId, Platform>> = {
  unknown: untried,
  html: { ways: ['element', 'twin', 'div', 'iframe', 'link'], about: 'html', isTested: true },
  wordpress: {
    ways: ['div', 'link', 'iframe', 'twin', 'element'],
    about: 'wordpress',
    isTested: true,
  },
  drupal: { ways: ['link', 'iframe', 'div', 'twin', 'element'], about: 'drupal' },
  google: untried,
  wix: untried,
  squarespace: untried,
  school: untried,
  manager: { ways: ['div', 'link', 'element', 'twin', 'iframe'], about: 'manager' },
};

/** What is said of a way under a policy: one of the words of en-policy.ts. */
export type Fit =
  'fits' | 'fitsAll' | 'fitsAsLink' | 'fitsAsText' | 'needsNonce' | 'needsChange' | 'needsSandbox';

/** Whether a way works under the policy of a page. */
export function fitOf(way: Way, { script, fetch, frame }: Judgement): Fit {
  if (way === 'iframe') return frame === 'allowed' ? 'fits' : 'needsChange';
  if (script === 'allowed') return fetch === 'allowed' ? 'fits' : 'fitsAll';
  if (way === 'link') return 'fitsAsLink';
  if (way === 'twin') return 'fitsAsText';
  return script === 'nonce' ? 'needsNonce' : script === 'never' ? 'needsSandbox' : 'needsChange';
}

/** The five ways for a platform, the best first: of those that fit, what shows the guide itself. */
export function orderWays(platform: PlatformId, judgement?: Judgement): Way[] {
  const { ways } = platforms[platform];
  if (!judgement) return [...ways];
  const rank = (way: Way) => {
    const fit = fitOf(way, judgement);
    if (fit === 'fits' || fit === 'fitsAll') return 0;
    return fit.startsWith('fits') ? 1 : 2;
  };
  return ways.toSorted((a, b) => rank(a) - rank(b));
}
