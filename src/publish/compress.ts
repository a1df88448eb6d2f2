import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A text as a server sends it to a browser that reads Brotli, and to one that reads gzip, by suffix. */
export async function compress(text: string): Promise<[suffix: string, bytes: Buffer][]> {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Promise.all([
    toBrotli(bytes, { params }).then((packed): [string, Buffer] => ['.br', packed]),
    toGzip(bytes, { level: 9 }).then((packed): [string, Buffer] => ['.gz', packed]),
  ]);
}
