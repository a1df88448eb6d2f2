import parseContentSecurityPolicy from 'content-security-policy-parser';

/** A policy's directives: lists of sources, and the like, by name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What was found in a text that somebody pasted. */
export interface Policies {
  /** Those that browsers obey. All of them have to allow a thing. */
  readonly enforced: readonly Policy[];
  /** How many only report. */
  readonly reported: number;
  /** Names that no browser knows as a directive: spelled wrongly, most likely. */
  readonly unknown: readonly string[];
  /** Directives that stand among another's sources: a semicolon is missing before them. */
  readonly unseparated: readonly string[];
  /** Keywords that stand without their quotes, which makes them the names of hosts. */
  readonly unquoted: readonly string[];
}

const directives = new Set(
  `default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src
  connect-src font-src media-src object-src frame-src child-src worker-src manifest-src prefetch-src fenced-frame-src
  base-uri form-action frame-ancestors navigate-to sandbox report-uri report-to require-trusted-types-for trusted-types
  upgrade-insecure-requests block-all-mixed-content require-sri-for plugin-types referrer reflected-xss`.split(
    /\s+/,
  ),
);

const keyword =
  /^(self|none|unsafe-inline|unsafe-eval|strict-dynamic|unsafe-hashes|report-sample|nonce-.+|sha(256|384|512)-.+)$/i;

/** Directives whose values are words and addresses, not sources. */
const wordy = new Set(['sandbox', 'report-uri', 'report-to', 'trusted-types']);

/**
 * Reads policies out of a text: a header with its name or without, several of them, each in a line of its
 * own or joined by commas, what `curl -I` prints, or a meta element.
 *
 * @returns nothing where there is no policy in it
 */
export function readPolicies(pasted: string): Policies | undefined {
  const found = headersIn(pasted).flatMap(({ value, isReportOnly }) =>
    // A comma joins policies; none of a policy's own parts holds one.
    value.split(',').map((text) => ({ policy: parseContentSecurityPolicy(text), isReportOnly })),
  );
  const policies = found.filter(({ policy }) => [...policy.keys()].some(isDirective));
  if (!policies.length) return undefined;
  const all = policies.flatMap(({ policy }) => [...policy]);
  const values = all.flatMap(([name, sources]) => (wordy.has(name) ? [] : sources));
  return {
    enforced: policies.filter(({ isReportOnly }) => !isReportOnly).map(({ policy }) => policy),
    reported: policies.filter(({ isReportOnly }) => isReportOnly).length,
    unknown: unique(all.map(([name]) => name).filter((name) => !isDirective(name))),
    unseparated: unique(values.filter(isDirective)),
    unquoted: unique(values.filter((value) => keyword.test(value))),
  };
}

const isDirective = (name: string): boolean => directives.has(name.toLowerCase());
const unique = (names: readonly string[]): string[] => [...new Set(names)];

const headerName = /content-security-policy(-report-only)?/i;

/** The header's name, in a list of headers or a server's settings, and what follows it. */
const headerLine =
  /^[\s"'<>*]*(?:add_header\s+|header\s+(?:always\s+)?(?:set|add|append)\s+)?["']?(content-security-policy(-report-only)?)["']?[\s:=]+(.*)$/i;

function headersIn(pasted: string): { value: string; isReportOnly: boolean }[] {
  const metas = [...pasted.matchAll(/<meta\b[^>]*?\bcontent\s*=\s*("([^"]*)"|'([^']*)')[^>]*>/gi)];
  if (metas.length) {
    return metas
      .filter(([meta]) => headerName.test(meta))
      .map(([, , double, single]) => ({ value: unescape(double ?? single), isReportOnly: false }));
  }
  const lines = pasted.split(/\r?\n/);
  // A line that begins with the header's name begins a header; another header's line ends it.
  const headers: { value: string; isReportOnly: boolean }[] = [];
  let isOurs = true;
  for (const line of lines) {
    const [, name = '', report, value = ''] = line.match(headerLine) ?? [];
    if (name) {
      headers.push({ value: bare(value), isReportOnly: Boolean(report) });
      isOurs = true;
    } else if (/^\s*[\w-]+:\s/.test(line) || /^HTTP\/\d/.test(line)) isOurs = false;
    else if (isOurs && line.trim()) {
      const last = headers.at(-1);
      if (last) last.value += ` ${bare(line)}`;
      else headers.push({ value: bare(line), isReportOnly: false });
    }
  }
  return headers;
}

/** Without the quotes around it, as in a server's settings. */
const bare = (value: string): string => value.trim().replace(/^"(.*?)"?(?:\s+always)?;?$/, '$1');

const unescape = (text = ''): string =>
  text.replace(/&(#39|#x27|apos|quot|amp);/gi, (_, name: string) =>
    name === 'amp' ? '&' : name === 'quot' ? '"' : "'",
  );
