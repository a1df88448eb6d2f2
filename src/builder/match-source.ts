/**
 * Whether a source of a policy lets something be loaded from an address, as browsers match it (CSP level 3,
 * "Does url match expression in origin"). `'self'` never does: the page's own address is not known here.
 */
export function matchSource(source: string, address: string): boolean {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  if (source.startsWith("'")) return false;
  if (source === '*') return scheme === 'http' || scheme === 'https';
  const onlyScheme = source.match(/^([a-z][a-z0-9+.-]*):$/i);
  if (onlyScheme) return matchScheme(onlyScheme[1] as string, scheme);
  const parts = source.match(/^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/[^?#]*)?$/i);
  if (!parts) return false;
  const [, wanted, host = '', port, path] = parts;
  return (
    (wanted === undefined || matchScheme(wanted, scheme)) &&
    matchHost(host.toLowerCase(), url.hostname) &&
    matchPort(port, url, scheme) &&
    matchPath(path, url.pathname)
  );
}

/** What is allowed by http is so by https. */
const matchScheme = (wanted: string, scheme: string): boolean =>
  wanted.toLowerCase() === scheme || (wanted.toLowerCase() === 'http' && scheme === 'https');

const matchHost = (wanted: string, host: string): boolean =>
  wanted === '*' || (wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : wanted === host);

function matchPort(wanted: string | undefined, { port }: URL, scheme: string): boolean {
  const actual = port || (scheme === 'https' ? '443' : '80');
  if (wanted === undefined) return !port;
  return wanted === '*' || wanted === actual || (wanted === '80' && actual === '443');
}

/** A path that ends in a slash stands for all below it. */
const matchPath = (wanted: string | undefined, path: string): boolean =>
  !wanted || wanted === '/' || (wanted.endsWith('/') ? path.startsWith(wanted) : wanted === path);
