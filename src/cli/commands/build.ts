import type { PublishedGuide } from '../../publish/plugin.ts';
import { publishSite } from '../../publish/publish-site.ts';
import type { Call, Command } from '../command.ts';
import { progress } from '../progress.ts';
import { readProgram } from '../read-program.ts';
import { readAddress, UsageError } from '../usage-error.ts';
import { choosePluginGuides, writePlugin } from '../wordpress.ts';

async function buildSite(call: Call): Promise<void> {
  const out = call.text('out') ?? 'dist';
  const address = call.text('base-url');
  const named = call.texts('guide');
  if (named && !call.is('wordpress')) throw new UsageError('--guide is for --wordpress');
  const chosen = call.is('wordpress') ? await choosePluginGuides(named) : new Set<string>();
  const packed: PublishedGuide[] = [];
  const show = progress();
  const { pinned, left } = await publishSite({
    out,
    ...(await readProgram()),
    ...(address !== undefined && { base: readAddress(address) }),
    isCompressed: !call.is('uncompressed'),
    onProgress: show,
    onPublished: (guide, published) => {
      if (chosen.has(published.id)) packed.push({ guide, published });
    },
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
  if (packed.length) {
    // In the order in which they were named: the first is what a page gets that names none.
    const order = [...chosen];
    packed.sort((a, b) => order.indexOf(a.published.id) - order.indexOf(b.published.id));
    const ids = packed.map(({ published }) => published.id).join(', ');
    console.log(`The WordPress plugin with ${ids} is ${await writePlugin(out, packed)}.`);
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
    wordpress: {
      type: 'boolean',
      says: 'the WordPress plugin too, with every guide that is no draft inside',
    },
    guide: {
      type: 'string',
      multiple: true,
      value: '<id>',
      says: 'with --wordpress: only this guide inside, a draft too; again for more, the first is the default',
    },
    out: { type: 'string', value: '<folder>', says: 'where to write it. Default: dist' },
  },
  run: buildSite,
};
