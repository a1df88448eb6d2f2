import { readFile, writeFile } from 'node:fs/promises';

/** What of custom-elements.json is read here. */
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/**
 * Writes what VS Code and its kin complete tags, attributes, tokens and parts by, from the manifest: HTML and
 * CSS custom data, version 1.1.
 */
export async function writeEditorData(): Promise<void> {
  const manifest = JSON.parse(await readFile('lib/custom-elements.json', 'utf8')) as Manifest;
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  await Promise.all([
    write('html', {
      tags: elements.map(({ tagName, description, attributes }) => ({
        name: tagName,
        description,
        attributes: attributes.map(({ name, description, type }) => ({
          name,
          description,
          // Without a value.
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
        })),
      })),
    }),
    write('css', {
      properties: elements[0]?.cssProperties.map(({ name, description, default: byDefault }) => ({
        name,
        description: `${description} Default: ${byDefault}`,
      })),
      pseudoElements: partsOf(elements),
    }),
  ]);
}

/** Each part once, with what it is in each element that has it. */
function partsOf(elements: readonly Declaration[]) {
  const parts = new Map<string, string[]>();
  for (const { tagName, cssParts } of elements) {
    for (const { name, description } of cssParts) {
      const said = parts.get(name) ?? [];
      parts.set(name, [...said, `In <${tagName}>: ${description}`]);
    }
  }
  return [...parts].map(([name, said]) => ({
    name: `::part(${name})`,
    description: said.join('\n'),
  }));
}

const write = (language: string, data: object) =>
  writeFile(
    `lib/vscode.${language}-custom-data.json`,
    JSON.stringify({ version: 1.1, ...data }, null, 1),
  );
