const allowed = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * The address as the URL standard writes it, or `undefined` where a reader must not be sent there:
 * a relative address (it would mean something else on every host page) or a scheme other than
 * https, http, mailto and tel (`javascript:` and `data:` run code), or a name before the host
 * (`https://city.gov@example.org` leads to example.org).
 */
export function safeUrl(address: string): string | undefined {
  try {
    const url = new URL(address);
    return allowed.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
