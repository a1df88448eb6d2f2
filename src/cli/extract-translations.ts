/**
 * Brings every translator's file up to the English of today: new texts come in, texts that are gone
 * go, and a translation whose English has changed is kept, marked needs-adaptation.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readContent } from '../content/read-content.ts';
import { resolveNames } from '../content/to-pack.ts';
import { readTranslations, updateUnits, xliffPath } from '../content/translations.ts';
import { readUiUnits } from '../content/ui-units.ts';
import { unitsOf } from '../content/units.ts';
import { writeXliff } from '../content/xliff.ts';
import { allLocales } from '../locale/locales.ts';

const subjects = [
  { name: 'ui', original: 'src/locale/messages.ts', units: await readUiUnits() },
  ...(await readContent()).map((file) => ({
    name: file.id,
    original: `content/${file.id}.yaml`,
    units: unitsOf(resolveNames(file)),
  })),
];

for (const { name, original, units } of subjects) {
  // A name that stands in several parts is translated once.
  const once = [...new Map(units.map((unit) => [unit.id, unit])).values()];
  for (const locale of allLocales.filter((tag) => tag !== 'en')) {
    const updated = updateUnits(once, await readTranslations(name, locale));
    const path = xliffPath(name, locale);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, writeXliff(original, locale, updated));
    const open = updated.filter(({ state }) => state === 'needs-translation').length;
    const stale = updated.filter(({ state }) => state === 'needs-adaptation').length;
    console.log(`${path}: ${updated.length} texts, ${open} to translate, ${stale} to adapt`);
  }
}
