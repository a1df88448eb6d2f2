import { directionOf } from '../locale/locales.ts';
import { chooseScript, type Choice, type Section } from '../snippets/choice.ts';
import type { ColourName } from './colours.ts';
import { languageOf, type Guide } from './guides.ts';
import { judgePolicy, type Judgement } from './judge-policy.ts';
import type { PlatformId } from './platforms.ts';

export type Theme = 'plain' | 'contrast' | 'warm';
export type Scheme = 'page' | 'light' | 'dark';

/** Everything that a webmaster has chosen or written, as it stands in the fields. */
export interface State {
  /** The language of the builder itself. */
  readonly ui: string;
  readonly guide: Guide;
  readonly platform: PlatformId;
  readonly locale: string;
  readonly site: string;
  /** Languages beside English that are not to be offered. */
  readonly without: readonly string[];
  /** Sections that are not to be shown. */
  readonly hidden: readonly Section[];
  readonly headingLevel: number;
  readonly isBilingual: boolean;
  readonly isReviewedOnly: boolean;
  readonly theme: Theme;
  readonly scheme: Scheme;
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly isPinned: boolean;
  readonly policy: string;
  readonly preview: Preview;
}

export interface Preview {
  readonly isWide: boolean;
  readonly isRtl: boolean;
  readonly isDark: boolean;
  readonly isPrint: boolean;
}

/** Stands for the site's address until somebody says which it is. */
export const exampleSite = 'https://guides.example.org/';

/** What is chosen before anybody has. */
export const begin = (ui: string, guide: Guide, site: string): State => ({
  ui,
  guide,
  platform: 'unknown',
  locale: 'en',
  site,
  without: [],
  hidden: [],
  headingLevel: 2,
  isBilingual: false,
  isReviewedOnly: false,
  theme: 'plain',
  scheme: 'page',
  colours: { accent: '', text: '', surface: '' },
  isPinned: true,
  policy: '',
  preview: { isWide: false, isRtl: false, isDark: false, isPrint: false },
});

/**
 * The site's address with its last slash; nothing for what is no address. Of the address of a guide's page or
 * file, which is what people have at hand, what stands before it.
 */
export function readSite(written: string): string | undefined {
  try {
    const { protocol, origin, pathname } = new URL(written.trim());
    if (!/^https?:$/.test(protocol)) return undefined;
    const folder = pathname.replace(/[^/]+\/[^/]+\.(html|txt|json|js)$/, '');
    return `${origin}${folder}`.replace(/\/*$/, '/');
  } catch {
    return undefined;
  }
}

/** What is to be pasted, from what is chosen. */
export function choiceFrom(state: State, isFetchForbidden = false): Choice {
  const { guide, locale, without, hidden, theme, scheme, headingLevel } = state;
  const { title, publisher } = languageOf(guide, locale);
  const sections = guide.sections.filter((section) => !hidden.includes(section));
  const looks = [theme === 'plain' ? '' : theme, scheme === 'page' ? '' : scheme];
  const integrity = new Map(Object.entries(guide.integrity));
  return {
    site: readSite(state.site) ?? exampleSite,
    id: guide.id,
    name: `${title}${directionOf(locale) === 'rtl' ? '،' : ','} ${publisher}`,
    locale,
    script: chooseScript({
      id: guide.id,
      locale,
      isFetchForbidden,
      ...(state.isPinned && { pinned: { folder: guide.folder, integrity } }),
    }),
    theme: looks.filter(Boolean).join(' '),
    ...(without.length && { languages: offered(state) }),
    ...(sections.length && sections.length < guide.sections.length && { sections }),
    ...(headingLevel !== 2 && { headingLevel }),
    isBilingual: state.isBilingual,
    isReviewedOnly: state.isReviewedOnly,
  };
}

/** The languages beside English that are to be offered. */
const offered = ({ guide, without }: State): string[] =>
  guide.languages
    .map(({ locale }) => locale)
    .filter((locale) => locale !== 'en' && !without.includes(locale));

/** What the pasted policy lets the guide do; nothing where none is pasted, or what is pasted is none. */
export function judge(state: State): Judgement | undefined {
  const { site, id, script, locale } = choiceFrom(state);
  return judgePolicy(state.policy, {
    script: site + script.path,
    fetch: `${site}${state.guide.folder}es.json`,
    frame: `${site}${id}/${locale}.frame.html`,
  });
}
