import { zipSync } from 'fflate';
import type { Guide } from '../content/build-guide.ts';
import { localeNamed, type Locale } from '../locale/locales.ts';
import type { GuideView } from '../model/view.ts';
import { renderTwin } from '../static/render-twin.ts';
import type { Published } from './files.ts';

/** A guide with what was published of it. */
export interface PublishedGuide {
  readonly guide: Guide;
  readonly published: Published;
}

/** Where a part of a twin begins and ends, in bytes. */
type Range = readonly [start: number, end: number];

/**
 * The WordPress plugin with guides inside, to the same byte from the same guides: paths in their order,
 * dates all alike. Everything is below `rights-guide/`, which is the folder that WordPress makes of it.
 *
 * @param own the plugin's own files, by their path in it
 */
export function packPlugin(
  own: ReadonlyMap<string, Uint8Array>,
  guides: readonly PublishedGuide[],
): Uint8Array {
  const encoder = new TextEncoder();
  const site = [...pluginSite(guides)].map(
    ([path, text]) => [`assets/site/${path}`, encoder.encode(text)] as const,
  );
  const files = [...own, ...site]
    .map(([path, bytes]) => [`rights-guide/${path}`, bytes] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A zip has no time zone; these are the clock's hands, wherever it hangs.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 9 });
}

/**
 * What the plugin serves of the site, at the same paths: the scripts of one language, languages, reader.js,
 * pages and twins; and `guides.json`, which says what is there. Frames, moving scripts and the script with
 * all languages are for other pages.
 */
function pluginSite(guides: readonly PublishedGuide[]): Map<string, string> {
  const site = new Map<string, string>();
  for (const { published } of guides) {
    const { id, pinned, files } = published;
    for (const [path, text] of files) {
      const isPinned = path.startsWith(pinned) && !/(\.all|\/frame)\.js$/.test(path);
      const isPage = path.startsWith(`${id}/`) && /\/[\w-]+(\.twin)?\.html$/.test(path);
      if (isPinned || isPage) site.set(path, text);
    }
  }
  const index = guides.map((each) => [each.published.id, describe(each)]);
  site.set('guides.json', `${JSON.stringify(Object.fromEntries(index), null, 1)}\n`);
  return site;
}

/** A guide, as the plugin has to know it before a page is written. */
function describe({ guide, published }: PublishedGuide) {
  const { view, languages, reviewed } = guide;
  const describeLanguage = (each: GuideView) => {
    const { locale } = each;
    const { endonym, direction, aliases = [] } = localeNamed(locale) as Locale;
    const isEnglish = locale === 'en';
    const script = `${published.pinned}${published.id}${isEnglish ? '' : `.${locale}`}.js`;
    const data = `${published.pinned}${locale}.json`;
    return {
      endonym,
      direction,
      aliases,
      isReviewed: isEnglish || reviewed.has(locale),
      script,
      integrity: published.integrity.get(script),
      data,
      dataIntegrity: published.integrity.get(data),
      twin: `${published.id}/${locale}.twin.html`,
      parts: partsOf(each),
    };
  };
  return {
    title: view.title.text,
    publisher: view.publisher.text,
    sections: view.sections,
    languages: Object.fromEntries(
      [view, ...languages.values()].map((each) => [each.locale, describeLanguage(each)]),
    ),
  };
}

/**
 * Where in a twin each section stands, so that a page that shows some of them has the words of no other.
 * What comes before them and after them is the same without any.
 */
function partsOf(view: GuideView): Record<string, Range> {
  const none = renderTwin({ ...view, sections: [] });
  const whole = renderTwin(view);
  const foot = none.lastIndexOf('<p>');
  const end = whole.length - (none.length - foot);
  const parts: Record<string, Range> = { head: [0, foot], foot: [end, whole.length] };
  let from = foot;
  for (const section of view.sections) {
    const length = renderTwin({ ...view, sections: [section] }).length - none.length;
    parts[section] = [from, from + length];
    from += length;
  }
  if (from !== end) throw new Error(`The twin of ${view.id} in ${view.locale} is not of its parts`);
  return parts;
}
