/** A translator’s file goes through tools, hands and time, and no reader sees a wrong text for it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findLetterFault } from '../../src/content/find-letter-fault.ts';
import { importUnits } from '../../src/content/import-units.ts';
import { reviewUnits } from '../../src/content/review-units.ts';
import type { SourceUnit } from '../../src/content/subjects.ts';
import { currentTranslation, newUnit, updateUnits } from '../../src/content/translations.ts';
import { writeXliff } from '../../src/content/write-xliff.ts';
import {
  hashOf,
  hasWords,
  readXliff,
  type State,
  type TransUnit,
  type Translations,
} from '../../src/content/xliff.ts';
import { everything } from '../support/scope.ts';

const runs = (count: number) => ({ numRuns: everything ? count * 20 : count });
const plain = { noNullPrototype: true } as const;
const locale = 'es';
const original = 'content/example.yaml';

/** Any text that an author or a translator may write. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '{0}',
        '{1}',
        '{agency}',
        '{10}',
        '\n\n',
        '\r\n',
        '\t',
        '  ',
        '<x id="0"/>',
        '&amp;',
        ']]>',
        '<!--',
        '"',
        "'",
        '</target>',
        '\u2028',
        '\u00a0',
        '\ufeff',
        '𐍈',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !findLetterFault(text));
const target = words.map((text) => (hasWords(text) ? text : ''));

const states: readonly State[] = [
  'needs-translation',
  'needs-adaptation',
  'needs-review-translation',
  'final',
];

const unit = (id: fc.Arbitrary<string>): fc.Arbitrary<TransUnit> =>
  fc
    .record(
      {
        id,
        source: words,
        note: words,
        target,
        state: fc.constantFrom(...states),
        approved: fc.boolean(),
        hash: words.map(hashOf),
        reviewed: words.map(hashOf),
        review: fc.constantFrom('review-1', 'review-2'),
        previous: words,
        previousTarget: words,
        remarks: fc.array(words, { minLength: 1, maxLength: 3 }),
      },
      { ...plain, requiredKeys: ['id', 'source', 'note', 'target', 'state', 'approved', 'hash'] },
    )
    .map(({ previousTarget, ...each }) =>
      each.previous !== undefined && previousTarget && previousTarget !== each.target
        ? { ...each, previousTarget }
        : each,
    )
    // This is read as no translation, and says so in a field of its own.
    .filter((each) => each.state !== 'needs-translation' || each.source !== each.target);

const file = fc
  .tuple(
    fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.record(
        {
          name: words,
          date: fc.constantFrom('2026-01-01', '2025-12-31'),
          by: words,
        },
        plain,
      ),
      { maxLength: 2 },
    ),
  )
  .chain(([ids, reviews]) =>
    fc.record(
      {
        locale: fc.constantFrom('es', 'zh-Hans', 'x"<&'),
        original: words,
        reviews: fc.constant(reviews),
        units: fc.tuple(...ids.map((id) => unit(fc.constant(id)))),
      },
      plain,
    ),
  );

const listed = ({ units, ...rest }: Translations) => ({ ...rest, units: [...units.values()] });

describe('a translator’s file', () => {
  test('is read as it was written, whatever stands in it', () => {
    fc.assert(
      fc.property(file, (written) => {
        const read = listed(readXliff(writeXliff(written)));
        assert.deepEqual(read, written);
        assert.equal(writeXliff(read), writeXliff(written));
      }),
      runs(150),
    );
  });

  test('says the same where a tool has laid it out anew, and has added what is its own', () => {
    const noise = fc.constantFrom(
      '\n',
      '\r\n\t\t',
      '    ',
      '<!-- exported -->',
      '<?tool x?>',
      '<t:state xmlns:t="urn:t" t:done="yes">machine</t:state>',
    );
    fc.assert(
      fc.property(file, fc.array(noise, { minLength: 1, maxLength: 9 }), (written, noises) => {
        let next = 0;
        const more = () => noises[next++ % noises.length] as string;
        const xml = writeXliff(written)
          // Between elements of which none holds a text.
          .replace(
            /(?<=<(?:xliff|file|body|header|phase-group|trans-unit|alt-trans)(?: [^<>]*)?>|<\/(?:source|target|note|alt-trans|trans-unit)>|<(?:source|target|note|phase)(?: [^<>]*)?\/>)\s*(?=<)/g,
            () => more() + more(),
          )
          .replace(/<trans-unit /g, '<trans-unit t:own="1" xmlns:t="urn:t" resname="x" ')
          .replace(/<source>/g, '<source xml:lang="en">')
          .replace(/<target /g, '<target xml:lang="es" t:by="a tool" xmlns:t="urn:t" ')
          .replace(/<x /g, '<x ctype="x-own" ');
        assert.deepEqual(listed(readXliff(xml)), written);
      }),
      runs(60),
    );
  });

  test('keeps what its translator has remarked through every step', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), target, (remarks, text) => {
        const source: SourceUnit = { id: 'a', text: 'May I?', note: 'A note', isRich: false };
        const given = { ...newUnit(source), target: text, remarks };
        const theirs = readXliff(writeXliff({ locale, original, reviews: [], units: [given] }));
        const { units } = importUnits([source], new Map(), theirs, { locale });
        assert.deepEqual(units[0]?.remarks, remarks);
        const [updated] = updateUnits(
          [{ ...source, text: 'May we?' }],
          new Map([['a', { ...given, target: 'palabra' }]]),
        );
        assert.deepEqual(updated?.remarks, remarks);
      }),
      runs(60),
    );
  });
});

/** What a tool saves when its user has typed. */
interface Typed {
  readonly words: string;
  readonly state: string | undefined;
  readonly drops: readonly ('previous' | 'reviewed' | 'hash' | 'note')[];
}

/** What happens to a text and its files, in any order. */
type Step =
  | { readonly does: 'writes another English'; readonly to: string }
  | { readonly does: 'extracts' }
  | { readonly does: 'sends the file' }
  | ({ readonly does: 'translates' | 'edits our own file' } & Typed)
  | { readonly does: 'approves all by a tool' }
  | { readonly does: 'imports'; readonly isAllFinished: boolean }
  | { readonly does: 'reviews' };

const just = <T extends Step['does']>(does: T) => fc.constant({ does });
const written = {
  words: fc.constantFrom('uno', 'dos', 'tres', ''),
  state: fc.constantFrom(
    'translated',
    'translated',
    'needs-adaptation',
    'final',
    'needs-review-translation',
    'needs-adaptation',
    'needs-translation',
    'new',
    'x-own',
    'constructor',
    undefined,
  ),
  drops: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.subarray(['previous', 'reviewed', 'hash', 'note'] as const),
  ),
};
const step = fc.oneof(
  fc.record({
    does: fc.constant('writes another English' as const),
    to: fc.constantFrom('May I?', 'May we?'),
  }),
  { weight: 2, arbitrary: just('extracts') },
  just('sends the file'),
  fc.record({ does: fc.constant('translates' as const), ...written }),
  fc.record({ does: fc.constant('edits our own file' as const), ...written }),
  just('approves all by a tool'),
  fc.record({ does: fc.constant('imports' as const), isAllFinished: fc.boolean() }),
  just('reviews'),
) as fc.Arbitrary<Step>;

const save = (unit: TransUnit) => writeXliff({ locale, original, reviews: [], units: [unit] });

/** Over the translation, and nothing else in the file. */
const typeInto = ({ previousTarget, ...unit }: TransUnit, target: string): TransUnit => ({
  ...unit,
  target,
  ...(unit.previous !== undefined && { previousTarget: previousTarget ?? unit.target }),
});

test('words for a newer English that nobody has finished are not shown when the older comes back', () => {
  const [older, newer] = ['May I?', 'May we?'].map((text) => ({ id: 'a', text, note: '' })) as [
    { id: string; text: string; note: string },
    { id: string; text: string; note: string },
  ];
  const reviewed = { state: 'final', approved: true, reviewed: hashOf('uno') } as const;
  const known = { ...newUnit(older), ...reviewed, target: 'uno', review: 'review-1' };
  const update = (english: typeof older, unit: TransUnit) =>
    readXliff(save(updateUnits([english], new Map([['a', unit]]))[0] as TransUnit)).units.get(
      'a',
    ) as TransUnit;
  const begun = typeInto(update(newer, known), 'dos');
  const back = update(older, readXliff(save(begun)).units.get('a') as TransUnit);
  // What was shown for it before, with its review.
  assert.deepEqual(currentTranslation('May I?', back, false), { target: 'uno', isReviewed: true });
  // A proposal of a tool is not what was shown.
  const proposed = save(begun).replaceAll('previous-version', 'proposal');
  const other = update(older, readXliff(proposed).units.get('a') as TransUnit);
  assert.equal(currentTranslation('May I?', other, true), undefined);
});

test('no order of edits shows a reader the translation of another English, or an unreviewed one as reviewed', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14, size: 'max' }), (steps) => {
      let text = 'May I?';
      let ours = save(newUnit({ id: 'a', text, note: '' }));
      let theirs = ours;
      /** What a person has said to be a translation of what, and what a reviewer has approved. */
      const translated = new Set<string>();
      const reviewed = new Set<string>();
      const english = (): SourceUnit => ({ id: 'a', text, note: '', isRich: false });
      const only = (xml: string) => readXliff(xml).units.get('a') as TransUnit;

      /** As a tool writes what its user has typed: over the English that stands in the file. */
      const type = (xml: string, { words, state, drops }: Typed): string => {
        const unit: Record<string, unknown> = { ...typeInto(only(xml), words), state };
        if (words) translated.add(`${unit['source']}|${words}`);
        for (const drop of drops) {
          if (drop === 'hash' || drop === 'note') unit[drop] = '';
          else delete unit[drop];
          if (drop === 'previous') delete unit['previousTarget'];
        }
        return save(unit as unknown as TransUnit);
      };

      for (const each of steps) {
        if (each.does === 'writes another English') text = each.to;
        if (each.does === 'sends the file') theirs = ours;
        if (each.does === 'extracts')
          ours = save(updateUnits([english()], readXliff(ours).units)[0] as TransUnit);
        if (each.does === 'translates') theirs = type(theirs, each);
        if (each.does === 'edits our own file') ours = type(ours, each);
        if (each.does === 'approves all by a tool') {
          // Who sends it so says that the words hold for the English beside them.
          const { source, target: words } = only(theirs);
          if (words) translated.add(`${source}|${words}`);
          theirs = save({ ...only(theirs), state: 'final', approved: true });
        }
        if (each.does === 'imports') {
          const { isAllFinished } = each;
          const { source, target: words } = only(theirs);
          if (words && isAllFinished) translated.add(`${source}|${words}`);
          const imported = importUnits([english()], readXliff(ours).units, readXliff(theirs), {
            locale,
            isAllFinished,
          });
          ours = save(imported.units[0] as TransUnit);
        }
        if (each.does === 'reviews') {
          const done = reviewUnits([english()], readXliff(ours), locale, {
            date: '2026-01-01',
            by: 'a translator',
            isMeant: () => true,
          });
          for (const id of done.final) reviewed.add(`${text}|${only(ours).target}:${id}`);
          ours = save(done.units[0] as TransUnit);
        }
        const current = currentTranslation(text, only(ours), true);
        if (!current) continue;
        shown += 1;
        const pair = `${text}|${current.target}`;
        assert.ok(translated.has(pair), `${pair} after: ${JSON.stringify(steps)}`);
        if (current.isReviewed) assert.ok(reviewed.has(`${pair}:a`), `${pair} is not reviewed`);
      }
    }),
    runs(500),
  );
  assert.ok(shown > 100, String(shown));
});
