/** A language that guides can speak. */
export interface Locale {
  /** The language's name in itself, which is what its readers look for. */
  readonly endonym: string;
  /** As `dir` names it. */
  readonly direction: Direction;
  /**
   * What browsers and pages call it beside its own tag: beginnings of tags, in lower case. One that
   * begins with `!` is something else. The longest that fits decides; of two, the first.
   */
  readonly aliases?: readonly string[];
  /** ISO 15924 code of the script it is written in. Default: Latn. */
  readonly script?: Script;
  /** Fonts that devices have for its script, where the page's own font may lack its letters. */
  readonly font?: string;
  /** Line height, where letters reach further up and down than Latin ones. */
  readonly lineHeight?: number;
  /** Names of days and months, where browsers and Node do not know them; see dates.ts. */
  readonly dates?: DateWords;
}

export type Direction = 'ltr' | 'rtl';

/** Those whose letters translation-faults.ts can tell; a language in another wants a line there. */
export type Script =
  | 'Arab'
  | 'Armn'
  | 'Cyrl'
  | 'Deva'
  | 'Ethi'
  | 'Guru'
  | 'Hani'
  | 'Jpan'
  | 'Khmr'
  | 'Kore'
  | 'Laoo'
  | 'Latn'
  | 'Thai';

/** How a day is written; Sunday and January come first. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** With `{weekday}`, `{day}`, `{month}` and `{year}`. */
  readonly pattern: string;
  /** Without `{weekday}`. */
  readonly shortPattern: string;
}

const arabic = {
  script: 'Arab',
  font: 'system-ui,"Segoe UI","Noto Naskh Arabic",sans-serif',
  lineHeight: 1.8,
} as const;

/** The only table of its kind, by BCP 47 tag, in the order in which guides offer them. */
export const locales: Readonly<Record<string, Locale>> = {
  en: { endonym: 'English', direction: 'ltr' },
  es: { endonym: 'español', direction: 'ltr' },
  // Browsers differ on prs: Chromium and Firefox make it fa-AF, WebKit does not. Iran's Persian is
  // written alike, so its readers are offered Dari, by that name.
  'fa-AF': { endonym: 'دری', direction: 'rtl', aliases: ['fa', 'prs'], ...arabic },
  ru: { endonym: 'русский', direction: 'ltr', script: 'Cyrl' },
  ps: {
    endonym: 'پښتو',
    direction: 'rtl',
    ...arabic,
    dates: {
      weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
      months: [
        'جنوري',
        'فبروري',
        'مارچ',
        'اپریل',
        'مۍ',
        'جون',
        'جولای',
        'اګست',
        'سپتمبر',
        'اکتوبر',
        'نومبر',
        'دسمبر',
      ],
      pattern: '{weekday}، د {year} د {month} {day}',
      shortPattern: 'د {year} د {month} {day}',
    },
  },
  uk: { endonym: 'українська', direction: 'ltr', script: 'Cyrl' },
  // In Pakistan Punjabi is written in Arabic letters: another text, which this is not.
  pa: {
    endonym: 'ਪੰਜਾਬੀ',
    direction: 'ltr',
    aliases: ['!pa-arab', '!pa-pk'],
    script: 'Guru',
    font: 'system-ui,"Nirmala UI","Gurmukhi MN","Noto Sans Gurmukhi",sans-serif',
    lineHeight: 1.7,
    dates: {
      weekdays: ['ਐਤਵਾਰ', 'ਸੋਮਵਾਰ', 'ਮੰਗਲਵਾਰ', 'ਬੁੱਧਵਾਰ', 'ਵੀਰਵਾਰ', 'ਸ਼ੁੱਕਰਵਾਰ', 'ਸ਼ਨੀਵਾਰ'],
      months: [
        'ਜਨਵਰੀ',
        'ਫ਼ਰਵਰੀ',
        'ਮਾਰਚ',
        'ਅਪ੍ਰੈਲ',
        'ਮਈ',
        'ਜੂਨ',
        'ਜੁਲਾਈ',
        'ਅਗਸਤ',
        'ਸਤੰਬਰ',
        'ਅਕਤੂਬਰ',
        'ਨਵੰਬਰ',
        'ਦਸੰਬਰ',
      ],
      pattern: '{weekday}, {day} {month} {year}',
      shortPattern: '{day} {month} {year}',
    },
  },
  // Where one of the two is not offered, its readers get the other.
  'zh-Hans': {
    endonym: '简体中文',
    direction: 'ltr',
    aliases: ['zh'],
    script: 'Hani',
    font: 'system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif',
    lineHeight: 1.7,
  },
  'zh-Hant': {
    endonym: '繁體中文',
    direction: 'ltr',
    aliases: ['zh', 'zh-tw', 'zh-hk', 'zh-mo', 'yue'],
    script: 'Hani',
    font: 'system-ui,"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC",sans-serif',
    lineHeight: 1.7,
  },
  hmn: {
    endonym: 'Hmoob',
    direction: 'ltr',
    aliases: ['mww'],
    dates: {
      weekdays: [
        'Hnub Sunday',
        'Hnub Monday',
        'Hnub Tuesday',
        'Hnub Wednesday',
        'Hnub Thursday',
        'Hnub Friday',
        'Hnub Saturday',
      ],
      months: [
        'Lub Ib Hlis',
        'Lub Ob Hlis',
        'Lub Peb Hlis',
        'Lub Plaub Hlis',
        'Lub Tsib Hlis',
        'Lub Rau Hli',
        'Lub Xya Hli',
        'Lub Yim Hli',
        'Lub Cuaj Hli',
        'Lub Kaum Hli',
        'Lub Kaum Ib Hlis',
        'Lub Kaum Ob Hlis',
      ],
      pattern: '{weekday}, {month} Tim {day}, {year}',
      shortPattern: '{month} Tim {day}, {year}',
    },
  },
};

/** The two of pseudo.ts. */
const made: Readonly<Record<string, Locale>> = {
  'en-XA': { endonym: '[Åççéñţš]', direction: 'ltr' },
  'ar-XB': { endonym: '[Mirror]', direction: 'rtl' },
};

/** A locale's row. */
export const localeNamed = (locale: string): Locale | undefined => locales[locale] ?? made[locale];

/** Every language but English, in which all guides are written. */
export const targetLocales = Object.keys(locales).filter((locale) => locale !== 'en');

/** The direction a locale is written in; left to right for one that the table does not have. */
export const directionOf = (locale: string): Direction => localeNamed(locale)?.direction ?? 'ltr';

/** A language's name in itself, of one that the table does not have as the platform knows it. */
export const endonymOf = (locale: string): string =>
  localeNamed(locale)?.endonym ?? nameOf(locale, locale) ?? locale;

/** What the platform calls a language in another; nothing where it knows no such language. */
export function nameOf(tag: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
