/**
 * How a site is to be served, in the words of each host. One table, so that a published address, `serve`
 * and `check --url` cannot disagree.
 */

/** For every file: pages of other organizations may load it, and no browser may take it for another type. */
export const common: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What never changes is asked for once; a withdrawal reaches everything else within five minutes. */
const forever = 'public, max-age=31536000, immutable';
const briefly = 'public, max-age=300';

/** @param path as in `/v1/my-town.js` */
export const cacheFor = (path: string): string => (path.startsWith('/pinned/') ? forever : briefly);

/** The path of the folder on its host. */
const rootOf = (base = 'https://host/'): string => new URL(base).pathname;

/** `_headers`, which Netlify, Cloudflare Pages and others read. Each name stands in one rule for any path. */
export function headersFile(base?: string): string {
  const root = rootOf(base);
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${root}*`,
    ...lines(common),
    `${root}pinned/*`,
    ...lines({ 'Cache-Control': forever }),
    `${root}v1/*`,
    ...lines({ 'Cache-Control': briefly }),
    '',
  ].join('\n');
}

/** An include for nginx. Headers are set once for the server: a second place would end the first. */
export const nginxInclude = (
  base?: string,
): string => `# In the server block of nginx whose root is this folder:
#   include /path/to/this/folder/rights-guide.nginx.conf;
charset utf-8;
charset_types application/javascript;
gzip_static on;
gzip_vary on;
# With Debian's libnginx-mod-http-brotli-static, a fifth less for every phone:
# brotli_static on;
set $rights_guide_cache "${briefly}";
if ($uri ~ ^${rootOf(base)}pinned/) { set $rights_guide_cache "${forever}"; }
add_header Cache-Control $rights_guide_cache;
${Object.entries(common)
  .map(([name, value]) => `add_header ${name} "${value}";`)
  .join('\n')}
`;
