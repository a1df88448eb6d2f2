/** What is put into each editor: today's snippets, with an address that stands for the site's. */
import { createHash } from 'node:crypto';
import { renderTwin } from '../../src/static/render-twin.ts';
import { eachGuide } from '../../src/content/guides.ts';
import { readContent } from '../../src/content/read-content.ts';
import { chooseScript, type Choice } from '../../src/snippets/choice.ts';
import {
  divSnippet,
  elementSnippet,
  frameSnippet,
  linkSnippet,
  mountSnippet,
  scriptSnippet,
  twinSnippet,
} from '../../src/snippets/ways.ts';

const id = 'west-sacramento';

/** The snippets by way, and a hash of their markup that a change of a guide's words does not change. */
export async function readWays(): Promise<{ ways: Record<string, string>; hash: string }> {
  const { name, twin } = await readGuide();
  const choice: Choice = {
    site: 'https://guides.example.org/',
    id,
    name,
    script: chooseScript({ id }),
  };
  const ways = {
    element: elementSnippet(choice),
    twin: twinSnippet(choice, twin),
    'twin-alone': twin,
    div: divSnippet(choice),
    link: linkSnippet(choice),
    frame: frameSnippet(choice),
    script: scriptSnippet(choice),
    mount: mountSnippet(choice),
  };
  return { ways, hash: createHash('sha256').update(shapeOf(ways, name)).digest('hex') };
}

/** The tags and attributes that are in use; of a twin, whose words are the guide's, each once. */
function shapeOf(ways: Record<string, string>, name: string): string {
  const shapes = Object.entries(ways).map(([way, html]) => {
    if (!way.startsWith('twin')) return [way, html.replaceAll(name, '')];
    const tags = html.match(/<\/?[a-z][^>]*>/g) ?? [];
    return [way, ...new Set(tags.map((tag) => tag.replace(/"[^"]*"/g, '""')))].toSorted();
  });
  return JSON.stringify(shapes);
}

async function readGuide(): Promise<{ name: string; twin: string }> {
  // The day of the build is in the twin: one run is like another.
  process.env['SOURCE_DATE_EPOCH'] ??= '1795414800';
  const content = (await readContent()).filter((file) => file.id === id);
  for await (const { view } of eachGuide(content)) {
    return { name: `${view.title.text}, ${view.publisher.text}`, twin: renderTwin(view).trim() };
  }
  throw new Error(`There is no content/${id}.yaml.`);
}
