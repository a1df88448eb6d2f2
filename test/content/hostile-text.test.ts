/** Texts and addresses by which pages have been attacked come out of everything we publish as text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { unzipSync } from 'fflate';
import { stringify } from 'yaml';
import type { Guide } from '../../src/content/build-guide.ts';
import { findTranslationFaults } from '../../src/content/translation-faults.ts';
import { parseRichText } from '../../src/content/parse-rich-text.ts';
import { readPackFile } from '../../src/content/read-pack-file.ts';
import { nameAgency } from '../../src/content/name-agency.ts';
import { resolveNames, toPack } from '../../src/content/to-pack.ts';
import { safeUrl } from '../../src/model/safe-url.ts';
import { frameScript } from '../../src/static/frame-script.ts';
import { filesOf } from '../../src/publish/files.ts';
import { packPlugin } from '../../src/publish/plugin.ts';
import { snippetsFor } from '../../src/publish/snippets.ts';
import { viewOf } from '../support/pack.ts';
import { addresses, harmless, texts } from '../support/vectors.ts';

/** A text as an author writes it who wants every sign of it to be read. */
const literally = (text: string) =>
  text
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

/** An organization's file with an attack in every text that an author can write. */
function fileWith(attacks: readonly string[]) {
  const [first = ''] = attacks;
  const safe = (text: string) => text.replaceAll('{agency}', '');
  return stringify({
    id: 'example',
    language: 'en',
    title: first,
    publisher: first,
    sections: ['faq', 'resources', 'statements'],
    time_zone: 'America/Los_Angeles',
    agencies: { it: first },
    faq: {
      title: first,
      questions: attacks.map((text, index) => ({
        id: `q-${index}`,
        question: /\{[^{}]*\}/.test(text) ? 'May it?' : safe(text),
        verdict: 'depends',
        about: 'it',
        answer: /\{[^{}]*\}/.test(text) ? 'No.' : literally(text),
        ...(/\{[^{}]*\}/.test(text) ? {} : { exceptions: literally(text) }),
        applies_to: ['it'],
        sources: [{ citation: text, url: 'https://example.org/' }],
      })),
    },
    resources: {
      title: first,
      groups: [
        {
          id: 'group',
          title: first,
          intro: first,
          items: attacks.map((text, index) => ({
            id: `r-${index}`,
            name: text,
            description: literally(text),
            phones: [{ number: '(530) 405-2815', purpose: text, hours: text }],
            hours: text,
            address: text,
            website: { label: text, url: 'https://example.org/', language: 'en' },
          })),
        },
      ],
    },
    statements: attacks.map((text, index) => ({
      id: `s-${index}`,
      title: text,
      by: 'it',
      text: literally(text),
      resolution: text,
    })),
  });
}

function guideFrom(yaml: string): Guide {
  const read = readPackFile(yaml, 'content/example.yaml');
  assert.ok('file' in read, 'problems' in read ? JSON.stringify(read.problems, null, 1) : '');
  const draft = nameAgency(resolveNames(read.file), 'en');
  const view = viewOf(toPack(draft, { locale: 'en', built: '2026-02-10' }));
  return {
    view,
    languages: new Map(),
    reviewed: new Set(),
    isDraft: false,
    drafts: [],
    faults: [],
  };
}

const program = { engine: '(0,RIGHTS_GUIDE_BUNDLE)', reader: '', frame: '', style: 'p{margin:0}' };

const known = new Set(
  `html head body main meta title link style script h1 h2 h3 h4 h5 p a b strong br ul ol li nav article section
  div span details summary wbr rights-guide iframe`.split(/\s+/),
);

/** Every element of a page, each held to what we write. */
function elementsOf(html: string, isFragment: boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes) => {
    assert.notEqual(node.type, 'comment');
    if (node.type === 'element') {
      found.push(node);
      assert.ok(known.has(node.tagName), node.tagName);
      for (const [name, value] of Object.entries(node.properties)) {
        assert.doesNotMatch(name, /^on|^srcdoc$/i);
        // The height of a frame, in what is pasted.
        if (name === 'style') assert.equal(node.tagName, 'iframe');
        if (name === 'href')
          assert.match(String(value), /^(https?:\/\/|mailto:|tel:|#rights-|\w[\w-]*\.html$)/);
      }
      if (node.tagName === 'script') {
        const isData = node.properties['type'] === 'application/ld+json';
        const isOurs = isData || node.properties['src'] || wordsOf(node) === frameScript;
        assert.ok(isOurs, 'a script of nobody');
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromHtml(html, { fragment: isFragment }));
  return found;
}

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** Those that hold no control character, which is refused as such. */
const allowed = texts.filter((text) => !/(?![\n\t\r])\p{Cc}/u.test(text));

describe('an attack in every text of an organization’s file', () => {
  const guide = guideFrom(fileWith(allowed));
  const published = filesOf(guide, { ...program, base: 'https://guides.example.org/' });

  for (const name of ['en.html', 'en.frame.html', 'en.twin.html']) {
    test(`is text in ${name}, every word of it, and makes no element and no attribute`, () => {
      const html = published.files.get(`example/${name}`) as string;
      const elements = elementsOf(html, name === 'en.twin.html');
      const headings = new Set(
        elements
          .filter(({ tagName }) => /^h\d$/.test(tagName))
          .map(wordsOf)
          .map(shown),
      );
      for (const text of allowed) assert.ok(headings.has(shown(text)), JSON.stringify(text));
    });
  }

  test('cannot leave what search engines read', () => {
    const html = published.files.get('example/en.html') as string;
    const [data] = elementsOf(html, false).filter(({ tagName }) => tagName === 'script');
    const { name, mainEntity } = JSON.parse(wordsOf(data as Element)) as {
      name: string;
      mainEntity: { name: string }[];
    };
    assert.equal(name, allowed[0]);
    assert.equal(mainEntity.length, allowed.length);
  });

  test('is data in the script and in the language’s file', () => {
    const script = [...published.files].find(([path]) => path === 'v1/example.js')?.[1] as string;
    assert.match(script, /^[\x20-\x7e]*$/);
    assert.doesNotMatch(script, /<[/!]/);
    const bundle = runInNewContext(`JSON.stringify(${script})`) as string;
    assert.deepEqual((JSON.parse(bundle) as { view: object }).view, guide.view);
    assert.deepEqual(JSON.parse(published.files.get('example/en.json') as string), guide.view);
  });

  test('reaches WordPress as data', () => {
    const zip = packPlugin(new Map(), [{ guide, published }]);
    const { 'rights-guide/assets/site/guides.json': index } = unzipSync(zip);
    const { example } = JSON.parse(new TextDecoder().decode(index)) as { example: object };
    assert.equal((example as { title: string }).title, allowed[0]);
    assert.equal((example as { publisher: string }).publisher, allowed[0]);
  });
});

test('an attack as a guide’s title and publisher stays text in every line that is pasted', () => {
  for (const text of allowed) {
    const guide = guideFrom(fileWith([text]));
    const published = filesOf(guide, program);
    const pasted = [...snippetsFor(published, guide).values()].join('');
    const markup = pasted.match(/<[^]*>/)?.[0] ?? '';
    elementsOf(markup, true);
    elementsOf(published.files.get('example/en.html') as string, false);
  }
});

describe('in an answer, a statement or a reader’s help', () => {
  const attacks = [
    ...texts,
    ...addresses.flatMap((address) => [
      `[x](${address})`,
      `[x](<${address}>)`,
      `<${address}>`,
      `![x](${address})`,
      `[x]: ${address}\n\n[x]`,
    ]),
  ];

  test('an attack is refused in one sentence, or is text, and leads nowhere but where it says', () => {
    let refused = 0;
    for (const attack of attacks) {
      const parsed = parseRichText(attack);
      if ('problem' in parsed) {
        refused += 1;
        assert.match(parsed.problem, /^(uses|links to|has|begins|is empty)\b[^]*; \w+/);
        continue;
      }
      for (const [, href = ''] of JSON.stringify(parsed.nodes).matchAll(/"href":"([^"]+)"/g)) {
        assert.match(href, /^(https?:|mailto:|tel:)/, attack);
        assert.equal(safeUrl(href), href);
      }
    }
    assert.ok(refused > 200, String(refused));
  });
});

for (const [what, source, target] of [
  ['backslashes', 'See [x](https://a.org/).', 'Vea [x](https://a.org/) y [y](https:\\\\b.org).'],
  ['capitals', 'See [x](https://a.org/).', 'Vea [x](HTTPS://b.org/) y https://a.org/.'],
  ['letters like Latin ones', '[x](https://a.org)', '[x](https://a.orgа.com)'],
  ['a reference', '[x](https://a.org)', '[x](&#104;ttps://b.org) https://a.org'],
] as const) {
  test(`a translation cannot lead its readers elsewhere than the English: ${what}`, () => {
    const faults = findTranslationFaults({ source, target, isRich: true }, 'es');
    assert.ok(faults.length, target);
  });
}

describe('an address', () => {
  for (const address of addresses) {
    test(`never leads a reader away: ${JSON.stringify(address)}`, () => {
      const href = safeUrl(address);
      // What is left of it leads to a host that can be read in it, or nowhere.
      if (href === undefined) return;
      assert.match(href, /^(https?:\/\/|mailto:|tel:)[^@]*$/);
      assert.equal(new URL(address).href, href);
      assert.match(address.trim(), /^https?:/);
    });
  }

  for (const address of harmless) {
    test(`leads where it says: ${address}`, () => {
      const href = safeUrl(address) as string;
      assert.match(href, /^(https?:\/\/|mailto:|tel:)/);
      assert.doesNotMatch(href, /["<>\s]/);
    });
  }
});
