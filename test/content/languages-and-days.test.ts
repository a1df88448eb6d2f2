/** What a browser, a page or a clock says may be anything: a reader gets a language that is offered, and a day. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { directionOf, endonymOf, locales } from '../../src/locale/locales.ts';
import { localeFor, negotiate } from '../../src/locale/negotiate.ts';
import { ageOn, answerOn, tellEvents, todayIn } from '../../src/model/schedule.ts';
import { everything } from '../support/scope.ts';

const runs = (count: number) => ({ numRuns: everything ? count * 20 : count });

const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
  'then',
  'length',
  'name',
  '0',
];
const known = Object.entries(locales).flatMap(([tag, { aliases = [] }]) => [tag, ...aliases]);
const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...inherited, ...known, 'x', 'Latn', 'arab', 'PK', '419', 'u-ca-buddhist', ''),
);
const tag = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('-', '_', '--', ''))
  .map(([parts, between]) => parts.join(between));
const few = fc.subarray(Object.keys(locales)).map(pick);

function pick(tags: readonly string[]) {
  return Object.fromEntries(Object.entries(locales).filter(([each]) => tags.includes(each)));
}

describe('whatever a reader’s languages are called,', () => {
  test('they get one that is offered, or none', () => {
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 6 }), few, (wishes, offered) => {
        const found = negotiate(wishes, offered);
        assert.ok(found === undefined || Object.hasOwn(offered, found), found);
        // The first wish that can be met by itself decides.
        const first = wishes.find((wish) => localeFor(wish, offered) !== undefined);
        assert.equal(found, first === undefined ? undefined : localeFor(first, offered));
        // And where English is offered last, as it is in every guide, there is always one.
        assert.ok(negotiate([...wishes, 'en'], { ...offered, en: {} }));
      }),
      runs(300),
    );
  });

  test('names that every object has stand for no language', () => {
    for (const name of inherited) {
      for (const wish of [name, name.toUpperCase(), `${name}-US`]) {
        assert.equal(negotiate([wish], locales), undefined);
        assert.equal(negotiate([wish], {}), undefined);
      }
      assert.equal(directionOf(name), 'ltr');
      assert.equal(typeof endonymOf(name), 'string');
      // One that a guide called so would be found like any other.
      const own = JSON.parse(`{"${name}":{}}`) as Record<string, object>;
      if (!name.includes('_')) assert.equal(negotiate([`${name}-US`], own), name);
    }
  });

  test('neither case nor the kind of dash changes what is found, nor what follows after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(locales)),
        fc.stringMatching(/^[a-z]{5,8}$/),
        (locale, more) => {
          for (const wish of [locale, locale.toUpperCase(), locale.replaceAll('-', '_')]) {
            assert.equal(localeFor(wish, locales), locale);
            assert.equal(localeFor(`${wish}-${more}`, locales), locale);
          }
        },
      ),
      runs(50),
    );
  });
});

describe('whatever a clock and a zone say,', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const clock = fc.oneof(
    fc.date(),
    fc
      .constantFrom(8.64e15, -8.64e15, Number.NaN, Date.UTC(21_000, 1), Date.UTC(3000, 1), 0)
      .map((time) => new Date(time)),
  );
  const zone = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...inherited,
      'America/Los_Angeles',
      'Asia/Kabul',
      'Pacific/Kiritimati',
      'UTC',
      '+05:30',
      '',
    ),
  );

  test('today is a day as we write days, and never before that of the build', () => {
    fc.assert(
      fc.property(zone, clock, day, (timeZone, now, built) => {
        const today = todayIn(timeZone, now, built);
        assert.match(today, /^\d{4}-\d\d-\d\d$/);
        assert.ok(today >= built);
        assert.ok(ageOn(built, today) >= 0);
      }),
      runs(300),
    );
  });

  test('events and answers are told, each with its own words', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const events = fc.record({
      label: text,
      over: text,
      past: text,
      today: text,
      comma: text,
      items: fc.array(fc.record({ date: fc.oneof(day, text), text }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(events, fc.oneof(day, text), (given, today) => {
        const { over, items } = tellEvents(given, today);
        assert.equal(items.length, given.items.length);
        for (const [index, each] of items.entries())
          assert.ok(each.startsWith(given.items[index]?.text as string));
        assert.ok(over === '' || over === given.over);
        const answer = [{ p: ['Words.'] }];
        const due = { date: given.items[0]?.date ?? '', text: [{ p: ['Ask.'] }] };
        assert.deepEqual(answerOn({ answer, due }, today).slice(0, 1), answer);
      }),
      runs(150),
    );
  });
});
