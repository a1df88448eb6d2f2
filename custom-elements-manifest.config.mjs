import { readFileSync } from 'node:fs';
import { readTokens } from './src/cli/read-tokens.ts';

/** Docblocks and tokens.styles.ts own what is said; this brings it into the manifest’s form. */
export default {
  globs: ['src/elements/guide-element.ts', 'src/elements/rights-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'lib',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'as-the-package-has-it',
      packageLinkPhase({ customElementsManifest: manifest }) {
        const cssProperties = readTokens(readFileSync('src/theme/tokens.styles.ts', 'utf8')).map(
          cssPropertyOf,
        );
        const tags = [];
        for (const module of manifest.modules) {
          for (const declaration of module.declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            for (const method of declaration.members ?? []) nameParameters(method);
            for (const attribute of declaration.attributes ?? []) describe(attribute);
            if (!declaration.tagName) continue;
            declaration.cssProperties = cssProperties;
            tags.push({ tag: declaration.tagName, name: declaration.name, module: module.path });
          }
        }
        manifest.modules.push(...tags.map(definitionOf));
        // The package has no source, so everything is where the build has put it.
        Object.assign(manifest, JSON.parse(JSON.stringify(manifest, asBuilt)));
      },
    },
  ],
};

const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('_') && !isStatic && (!privacy || privacy === 'public');

/** A parameter that is taken apart is named by its docblock alone. */
function nameParameters(method) {
  const names = method.parameters?.filter(({ name }) => !name.startsWith('{'));
  if (names)
    method.parameters = names.map((each) => (each.type ? each : { ...each, optional: true }));
}

/** What an attribute is by default, its docblock says last. One that is not there by default is on by being there. */
function describe(attribute) {
  const [, byDefault] = /Default: ([^.]+)\./.exec(attribute.description) ?? [];
  const type = attribute.type?.text.replace(/ \| (null|undefined)/g, '') ?? 'string';
  attribute.type = { text: byDefault === 'no' ? 'boolean' : type };
  if (byDefault && byDefault !== 'no') attribute.default = byDefault;
}

function cssPropertyOf({ name, description, light, dark }) {
  const byDefault = dark === light ? light : `light-dark(${light}, ${dark})`;
  return { name, description, default: byDefault.replaceAll('--_', '--rights-') };
}

/** What registers a tag when it is imported. */
const definitionOf = ({ tag, name, module }) => ({
  kind: 'javascript-module',
  path: `src/npm/${tag}.ts`,
  declarations: [],
  exports: [
    { kind: 'js', name, declaration: { name, module } },
    { kind: 'custom-element-definition', name: tag, declaration: { name, module } },
  ],
});

const asBuilt = (key, value) =>
  (key === 'path' || key === 'module') && /^\/?src\//.test(value)
    ? value.replace(/^\/?src\/(.+)\.ts$/, 'lib/$1.js')
    : value;
