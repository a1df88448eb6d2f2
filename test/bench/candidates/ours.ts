import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { GuideView } from '../../../src/model/view.ts';
import { scriptsOf } from '../../../src/publish/scripts.ts';
import type { Content } from '../content.ts';
import { pinnedFolder } from '../../support/pinned-folder.ts';
import { byExpanded, type Candidate, type Way } from './candidate.ts';

const path = (name: string): string => `/guide/${name}.js`;

/** The published script of the City, or for other questions one that is made as the build makes it. */
export function scriptFor({ view }: Content, name = view.id): string {
  const published = `${pinnedFolder()}${name}.js`;
  if (view.help && existsSync(published)) return readFileSync(published, 'utf8');
  const read = (file: string) => readFileSync(`lib/${file}.js`, 'utf8');
  const program = { engine: read('engine'), reader: read('reader'), frame: read('frame') };
  const guide = { languages: new Map<string, GuideView>(), reviewed: new Set<string>() };
  const made = { ...guide, view, isDraft: false, drafts: [], faults: [] };
  return scriptsOf(made, program).get(`${view.id}.js`) as string;
}

/** The tag as paste.txt has it, with the hash. */
function tag(content: Content, name: string, more = ''): string {
  const hash = createHash('sha384').update(scriptFor(content, name)).digest('base64');
  return `<script async src="${path(name)}" integrity="sha384-${hash}" crossorigin${more}></script>`;
}

const way: Way = {
  toggles: `() => {
    const guides = [...document.querySelectorAll('rights-guide')];
    const roots = guides.flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('rights-faq')] : []));
    const questions = roots.flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('.question')] : []));
    return questions.length ? questions : [...document.querySelectorAll('rights-guide details > summary')];
  }`,
  isOpen: `(toggle) => toggle.matches('summary') ? toggle.parentElement.open : (${byExpanded})(toggle)`,
  showAll: "() => { for (const bar of deep('.toolbar')) bar.querySelector('button').click(); }",
};

const files = (content: Content, name = content.view.id) =>
  new Map([
    [path(name), scriptFor(content, name)],
    // What a reader who turns to Spanish fetches.
    ['/guide/es.json', readFileSync(`${pinnedFolder()}es.json`, 'utf8')],
  ]);

export const oursScript: Candidate = {
  id: 'ours-script',
  name: 'Rights Guide, script only',
  use: 'the snippet “the script alone”, docs/webmasters.md',
  files,
  parts: () => ({}),
  markup: () => '<rights-guide></rights-guide>',
  loader: (content) => tag(content, content.view.id),
  page: (content) => tag(content, content.view.id, ' data-mount'),
  way,
};

export const oursTwin: Candidate = {
  id: 'ours-twin',
  name: 'Rights Guide, twin inside',
  use: 'the pinned snippet with the twin inside the tag, docs/webmasters.md',
  files,
  parts: () => ({}),
  markup: ({ twin }) => `<rights-guide>\n${twin}</rights-guide>`,
  loader: (content) => tag(content, content.view.id),
  way,
};

/** A page in Spanish, with the script that has Spanish inside. */
export const oursSpanish: Candidate = {
  ...oursScript,
  id: 'ours-spanish',
  name: 'Rights Guide in Spanish, its own script',
  files: (content) => files(content, `${content.view.id}.es`),
  parts: () => ({ lang: 'es' }),
  page: (content) => tag(content, `${content.view.id}.es`, ' data-mount'),
};
