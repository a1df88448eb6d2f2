import type { GuideView } from '../model/view.ts';
import { checkView } from './check-view.ts';
import { fetchText } from './fetch-text.ts';

/** What browsers read as a hash. What they do not, they ignore, so it is not left to them. */
const hash = /^(sha256-[\w+/-]{43}=|sha384-[\w+/-]{64}|sha512-[\w+/-]{86}==)$/;

/**
 * Brings a view from elsewhere and checks all of it.
 *
 * @param from an address, `#`, and the hashes that vouch for its bytes, if any
 * @throws (rejects) with a sentence for the webmaster: what is wrong, and how to mend it
 */
export async function bringView(from: string): Promise<GuideView> {
  const end = from.lastIndexOf('#');
  const integrity = from.slice(end + 1).trim();
  if (integrity && !integrity.split(/\s+/).every((each) => hash.test(each))) {
    throw new Error('data-integrity is no hash; copy the one in integrity.json of that site.');
  }
  const address = addressOf(from.slice(0, end));
  return checkView(await fetchText(address, integrity), address);
}

function addressOf(src: string): string {
  let url: URL | undefined;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    // Said below.
  }
  // An empty one would be the page itself.
  if (!src.trim() || !url || !/^https?:$/.test(url.protocol)) {
    throw new Error('src is no web address; write it as in https://HOST/my-town/es.json.');
  }
  return url.href;
}
