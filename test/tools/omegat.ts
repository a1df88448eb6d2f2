/**
 * Whether OmegaT, as Debian packages it, works with our files: `npm run check:omegat`. It is not part of
 * `npm test`, because it brings a Java. OmegaT opens what we ship and must change nothing; then it
 * fills an empty file from what a translator has saved in it, and `import` must take over every text.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXliff } from '../../src/content/xliff.ts';
import { install, mayInstall } from '../support/debian.ts';

const isThere = () => spawnSync('omegat', ['--help']).error === undefined;
if (!isThere() && mayInstall()) install(['omegat']);
if (!isThere()) {
  console.error('OmegaT is not on this machine. On Debian or Ubuntu: sudo apt-get install omegat');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'omegat-'));
const read = (path: string) => readXliff(readFileSync(path, 'utf8'));
const escape = (text: string) =>
  text.replace(/[<&]/g, (letter) => (letter === '<' ? '&lt;' : '&amp;'));

try {
  for (const subject of ['ui', 'west-sacramento']) {
    const path = `xliff/${subject}/es.xlf`;
    assert.deepEqual(read(translate(path, '')), read(path));
    console.log(`OmegaT has read and written ${path} without a change`);
  }

  const path = 'xliff/west-sacramento/es.xlf';
  const ours = read(path).units;
  for (const name of ['content', 'xliff']) cpSync(name, join(folder, name), { recursive: true });
  rmSync(join(folder, path));
  run('new', 'es', '--prefill');
  const memory = [...ours.values()].map(
    ({ source, target }) =>
      `<tu><tuv xml:lang="EN"><seg>${escape(source)}</seg></tuv><tuv xml:lang="ES"><seg>${escape(target)}</seg></tuv></tu>`,
  );
  cpSync(translate(join(folder, path), memory.join('\n')), join(folder, 'back.xlf'));
  console.log(run('import', 'back.xlf', '--finished').trim());
  const imported = read(join(folder, path)).units;
  for (const [id, { target }] of ours) assert.equal(imported.get(id)?.target, target, id);
  console.log('OmegaT has filled an empty file, and import has taken over every text');
} finally {
  rmSync(folder, { recursive: true });
}

function run(...words: string[]): string {
  const command = resolve('src/cli/translations.ts');
  return execFileSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' });
}

/** Lets OmegaT translate a file with what a translator has saved, and returns the path of what it wrote. */
function translate(path: string, memory: string): string {
  const project = join(folder, 'project');
  rmSync(project, { recursive: true, force: true });
  for (const name of ['source', 'target', 'tm', 'omegat', 'glossary', 'dictionary']) {
    mkdirSync(join(project, name), { recursive: true });
  }
  cpSync(path, join(project, 'source/text.xlf'));
  writeFileSync(
    join(project, 'omegat.project'),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source', 'target', 'tm', 'glossary', 'dictionary'].map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('\n')}
<glossary_file>__DEFAULT__</glossary_file>
<source_lang>EN</source_lang><target_lang>ES</target_lang>
<sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`,
  );
  writeFileSync(
    join(project, 'omegat/project_save.tmx'),
    `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="rights-guide" creationtoolversion="1" segtype="paragraph" o-tmf="none" adminlang="EN" srclang="EN" datatype="plaintext"/><body>
${memory}
</body></tmx>
`,
  );
  const config = join(folder, 'config');
  execFileSync(
    'omegat',
    [project, '--mode=console-translate', '--quiet', `--config-dir=${config}`],
    {
      stdio: 'ignore',
    },
  );
  return join(project, 'target/text.xlf');
}
