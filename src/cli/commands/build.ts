import { publishSite } from '../../publish/publish-site.ts';
import type { Call, Command } from '../command.ts';
import { progress } from '../progress.ts';
import { readProgram } from '../read-program.ts';
import { readAddress } from '../usage-error.ts';

async function buildSite(call: Call): Promise<void> {
  const out = call.text('out') ?? 'dist';
  const address = call.text('base-url');
  const show = progress();
  const { pinned, left } = await publishSite({
    out,
    ...(await readProgram()),
    ...(address !== undefined && { base: readAddress(address) }),
    isCompressed: !call.is('uncompressed'),
    onProgress: show,
    onFault: (sentence) => console.warn(sentence),
  });
  const [only, ...others] = pinned.keys();
  const guides = others.length ? `${pinned.size} guides are` : '1 guide is';
  console.log(
    `${guides} in ${out}/. What to paste is in ${out}/${others.length ? '<id>' : only}/paste.txt.`,
  );
  if (address === undefined) {
    console.log('Without --base-url it says https://HOST/, and search engines get no addresses.');
  }
  for (const id of left) {
    console.log(
      `${id} has no file in content/ any more and is still in ${out}/; to take it down, delete ${out}/${id}/ and ${out}/v1/${id}.*`,
    );
  }
}

export const build: Command = {
  most: 0,
  says: 'write the site to publish, all of it or nothing',
  example: 'build --base-url https://guides.example.org/',
  options: {
    'base-url': {
      type: 'string',
      value: '<address>',
      says: 'where it will be published: for search engines, the site map and what to paste',
    },
    uncompressed: {
      type: 'boolean',
      says: 'no .br and .gz files: for hosts that compress by themselves',
    },
    out: { type: 'string', value: '<folder>', says: 'where to write it. Default: dist' },
  },
  run: buildSite,
};
