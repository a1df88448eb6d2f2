/**
 * Writes docs/theming.md: the tokens from the comments in tokens.styles.ts, the parts and attributes from
 * the elements' docblocks; and content/schema.json, by which editors complete and underline, from the
 * model. `--check` writes nothing and fails where one of them is old.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { packSchema } from '../content/pack-schema.ts';
import { readTokens } from './read-tokens.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

const page = 'docs/theming.md';
execFileSync('cem', ['analyze', '--quiet'], { shell: process.platform === 'win32' });
const manifest = JSON.parse(await readFile('lib/custom-elements.json', 'utf8')) as {
  modules: { declarations: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const tokens = readTokens(await readFile('src/theme/tokens.styles.ts', 'utf8'));

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

/** What the pictures of the themes show, for who cannot see them. */
const looksOf: Record<string, string> = {
  plain: 'The theme plain: dark grey text, blue links, “No” on pale blue',
  contrast: 'The theme contrast: text and lines as far from the ground as can be',
  warm: 'The theme warm: links in the colors of clay, on a warm ground',
};

const markdown = `<!-- Written by npm run docs from src/theme/tokens.styles.ts and the elements' docblocks. -->

# Make it yours

The guide looks right with nothing set. It takes the page’s font and the reader’s own text size, and
follows the page’s \`color-scheme\`. To match a brand, set tokens on the tag or anything around it:

\`\`\`css
rights-guide {
  --rights-accent: #7a1f5c;
  --rights-border-radius: 0;
}
\`\`\`

\`--rights-accent\` is enough for most brands: links, buttons, the surface of answers and the focus ring take
its hue, as light or dark as they have to be, also on a dark page, so that
[any colour keeps 4.5 : 1](../test/elements/themes.test.ts). A browser that cannot reckon so (before Chromium 123,
Firefox 128, Safari 17.5) shows the accent that the guide has by itself. For a colour that has to be exact, set its
own token.

## Tokens

${table(
  ['token', 'what it is', 'light', 'dark'],
  tokens.map(({ name, description, light, dark, isDerived }) => [
    code(name),
    description,
    code(light.replace('--_', '--rights-')),
    isDerived ? 'follows' : dark === light ? '' : code(dark),
  ]),
)}

“Follows”: it is mixed of the accent, the text and the surface that you set, also in light; the value that stands there is what
browsers use that cannot mix.
Set a colour and what stands behind it together, and keep 4.5 : 1 between them. A value for both color schemes
needs two colours: \`--rights-accent-color: light-dark(#7a1f5c, #f0a8d8)\`, where browsers know it; or
\`theme="light"\`. The static page, the page in a frame and a twin before its script take no theme.

## Themes

Where an editor takes style sheets away, \`theme\` on the tag (\`data-theme\` on a \`div\` or a script) chooses a look:
\`plain\`, which needs no word; \`contrast\`, black on white with every line drawn, 7 : 1 and more; \`warm\`. Each has a light and a dark
side and follows the page; \`light\` or \`dark\` beside it fixes one: \`<rights-guide theme="warm dark">\`. A token
that the page sets on the tag itself goes before the theme’s; one set around it does not. \`contrast\` has an accent of its own, which only
\`--rights-accent-color\` changes.

${['', '-dark']
  .map((side) =>
    ['plain', 'contrast', 'warm']
      .map(
        (theme) =>
          `![${looksOf[theme]}${side ? ', dark' : ', light'}.](screenshots/theme-${theme}${side}.png)`,
      )
      .join('\n'),
  )
  .join('\n\n')}

## Elements

${elements
  .toSorted((a, b) => (b.tagName ?? '').localeCompare(a.tagName ?? ''))
  .map(({ tagName, description = '', attributes = [], members = [], cssParts = [] }) =>
    [
      `### \`<${tagName}>\``,
      description,
      table(
        ['attribute', 'what it is'],
        attributes.map(({ name, fieldName, description: own }) => [
          code(name),
          (
            own ??
            members.find((member) => member.name === fieldName)?.description ??
            ''
          ).replaceAll('\n', ' '),
        ]),
      ),
      table(
        ['`::part()`', 'what it is'],
        cssParts.map(({ name, description: own = '' }) => [code(name), own]),
      ),
    ].join('\n\n'),
  )
  .join('\n\n')}

\`<rights-guide>\` passes the parts of its sections on: \`rights-guide::part(question)\`.
`;

const schema = toJsonSchema(packSchema, { errorMode: 'ignore', typeMode: 'output' });

await update(page, markdown, 'markdown');
await update('content/schema.json', JSON.stringify(schema), 'json');

async function update(path: string, text: string, parser: string): Promise<void> {
  const formatted = await format(text, { ...(await resolveConfig(path)), parser });
  if (!process.argv.includes('--check')) await writeFile(path, formatted);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== formatted) {
    console.error(`${path} is old; run npm run docs and commit it.`);
    process.exitCode = 1;
  }
}
