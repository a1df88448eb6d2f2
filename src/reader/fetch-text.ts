/** How long all of it may take, in milliseconds. */
const patience = 15_000;

/** How many bytes it may have: ten times what a large guide has. */
const most = 512 * 1024;

/**
 * Fetches a text and tells its host nothing of the page or the reader: no cookie, no referrer.
 *
 * @param integrity the hashes that vouch for its bytes, for which browsers read all of them before one is
 *   counted here. Default: none.
 * @throws (rejects) with a sentence
 */
export function fetchText(address: string, integrity: string): Promise<string> {
  // Chromium before 66 cannot give up; what comes there too late is not looked at.
  const abort = window.AbortController && new AbortController();
  const stop = () => abort && abort.abort();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('It took longer than 15 seconds; ask its host why.'));
      stop();
    }, patience);
    const end = () => {
      clearTimeout(timer);
      // The rest of an answer that is refused.
      stop();
    };
    fetchBytes(address, { integrity, ...(abort && { signal: abort.signal }) })
      .then((bytes) => resolve(new TextDecoder().decode(bytes)))
      .catch(reject)
      .then(end, end);
  });
}

async function fetchBytes(address: string, init: RequestInit): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    throw new Error(
      'It could not be had: its host does not answer or does not send "Access-Control-Allow-Origin: *", the page’s policy forbids it, or its bytes are not those of data-integrity; the browser says which.',
    );
  }
  if (!response.ok) {
    throw new Error(`Its host answers ${response.status}; look at the address.`);
  }
  return readBody(response);
}

/** Counts the bytes as they come, so that a body without end is not read to its end. */
async function readBody(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(most);
  let count = 0;
  const take = (chunk: Uint8Array) => {
    if (count + chunk.length > most) {
      throw new Error('It is larger than 512 kB; name a file that "rights-guide build" has made.');
    }
    bytes.set(chunk, count);
    count += chunk.length;
  };
  if (response.body) {
    const reader = response.body.getReader();
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one comes after the other
      const { done, value } = await reader.read();
      if (done) break;
      take(value);
    }
  } else {
    // Firefox before 65 has no streams.
    take(new Uint8Array(await response.arrayBuffer()));
  }
  return bytes.subarray(0, count);
}
