/** The Markdown files as GitHub shows them: every link and part is there. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const files = [...globSync('*.md'), ...globSync('docs/*.md')].map((path) =>
  path.replaceAll('\\', '/'),
);

const parse = (path: string) =>
  fromMarkdown(readFileSync(path, 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const textOf = (node: Nodes): string =>
  [...nodesOf(node)].map((one) => ('value' in one ? one.value : '')).join('');

const anchorsOf = (path: string): Set<string> => {
  const slugger = new GithubSlugger();
  return new Set(
    [...nodesOf(parse(path))]
      .filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(textOf(heading))),
  );
};

test('no link of a Markdown file leads nowhere, nor to a part that is not there', () => {
  const dead = files.flatMap((file) =>
    [...nodesOf(parse(file))]
      .flatMap((node) =>
        node.type === 'link' || node.type === 'image' || node.type === 'definition'
          ? [node.url]
          : node.type === 'html'
            ? [...node.value.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url as string)
            : [],
      )
      .filter((url) => !/^[a-z]+:/.test(url))
      .filter((url) => {
        const [path = '', fragment] = url.split('#');
        const target = path ? posix.join(posix.dirname(file), path) : file;
        if (!existsSync(target)) return true;
        return fragment && target.endsWith('.md') && !anchorsOf(target).has(fragment);
      })
      .map((url) => `${file}: ${url}`),
  );
  assert.deepEqual(dead, []);
});

test('no picture of a Markdown file is without words', () => {
  const bare = files.flatMap((file) =>
    [...nodesOf(parse(file))]
      .filter(
        (node) =>
          (node.type === 'image' && !node.alt) ||
          (node.type === 'html' && /<img(?![^>]*alt="[^"])/.test(node.value)),
      )
      .map(() => file),
  );
  assert.deepEqual(bare, []);
});
