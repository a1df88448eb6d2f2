/** Each field that an author may fill in, and the sentence by which a visitor sees it. */
import { expect } from '@open-wc/testing';
import type { Pack, Question, Source, Statement } from '../../src/model/pack.ts';
import { richTextLines } from '../../src/model/rich-text.ts';
import { answerOn } from '../../src/model/schedule.ts';
import { pack, viewOf } from '../support/pack.ts';

const [first] = pack.faq.questions as [Question];
const show = (fields: Partial<Question>, rest: Partial<Pack> = {}) => {
  const question = { ...first, ...fields };
  const view = viewOf({ ...pack, ...rest, faq: { ...pack.faq, questions: [question] } });
  const [shown] = view.faq.questions;
  if (!shown) throw new Error('no question');
  return { view, shown, lines: richTextLines(shown.answer) };
};
const text = (words: string) => [{ p: [words] }];

it('an answer alone has nothing beside it', () => {
  const { lines, shown } = show({});
  expect(lines).to.deep.equal(['The answer about first.']);
  expect(shown.due).to.equal(undefined);
});

for (const [title, fields, expected] of [
  [
    'exceptions stand below the answer, under their name',
    { verdict: 'no-except', exceptions: text('A judge may order it.') },
    'Exceptions: A judge may order it.',
  ],
  [
    'a list of exceptions stands below their name',
    { verdict: 'no-except', exceptions: [{ ul: [['One'], ['Two']] }] },
    'Exceptions:',
  ],
  [
    'advice is named as what a reader can do',
    { whatToDo: text('Ask for the order.') },
    'What you can do: Ask for the order.',
  ],
  [
    'a rule says whom it binds',
    { appliesTo: ['City police', 'School police'] },
    'Applies to: City police, School police',
  ],
  ['and whom it does not', { appliesNotTo: ['ICE'] }, 'Does not apply to: ICE'],
  [
    'a source is cited with the day it was looked at',
    {
      sources: [
        {
          citation: 'Gov. Code 7284',
          url: 'https://example.org/',
          language: 'en',
          checked: '2026-02-05',
        },
      ],
    },
    'Gov. Code 7284 (checked: February 5, 2026)',
  ],
  [
    'a source may be a citation alone',
    { sources: [{ citation: 'Plyler v. Doe' }] },
    'Plyler v. Doe',
  ],
  [
    'an answer says when it was last checked',
    { reviewed: '2026-02-05' },
    'Last checked: February 5, 2026',
  ],
] as const) {
  it(title, () => {
    expect(show(fields as Partial<Question>).lines).to.include(expected);
  });
}

it('a source says what it is, outside the link', () => {
  const kinds = [
    'law',
    'court-decision',
    'official-guidance',
    'agency-policy',
    'secondary',
  ] as const;
  const sources = kinds.map((kind) => ({ kind, citation: 'Gov. Code 7284' }));
  expect(show({ sources }).lines.slice(-5)).to.deep.equal([
    'Law: Gov. Code 7284',
    'Court decision: Gov. Code 7284',
    'Official guidance: Gov. Code 7284',
    'Policy: Gov. Code 7284',
    'Secondary source: Gov. Code 7284',
  ]);
  const [law] = sources as [Source];
  const { shown } = show({ sources: [{ ...law, url: 'https://example.org/' }] });
  expect(shown.answer.at(-1)).to.deep.equal({
    ul: [['Law: ', { a: ['Gov. Code 7284'], href: 'https://example.org/' }]],
  });
});

it('a source in another language than the reader’s says so', () => {
  const sources = [{ citation: 'Gov. Code 7284', url: 'https://example.org/', language: 'en' }];
  expect(show({ sources }, { locale: 'es' }).lines).to.include('Gov. Code 7284 (English)');
});

it('each verdict is a few words', () => {
  const words = (['yes', 'no', 'no-except', 'depends'] as const).map(
    (verdict) => show({ verdict }).shown.verdict?.word,
  );
  expect(words).to.deep.equal(['Yes', 'No', 'No, with exceptions', 'It depends']);
});

describe('an answer that nobody has checked in time', () => {
  const { shown } = show({ reviewBy: '2026-06-30' });
  const lines = (today: string) => richTextLines(answerOn(shown, today));

  it('stands as it is until its last day', () => {
    expect(lines('2026-06-30')).to.deep.equal(['The answer about first.']);
  });

  it('asks to be confirmed by phone from the next day on, with the number', () => {
    expect(lines('2026-07-01').at(-1)).to.equal(
      'This answer may be out of date. Please confirm it by phone. (555) 555-0100',
    );
  });
});

describe('an answer that was taken back', () => {
  const withdrawn = { date: '2026-03-01', reason: text('The law has changed.') };

  it('is not shown, nor its verdict; who took it back, when, why and whom to ask are', () => {
    const { shown, lines } = show({ withdrawn, exceptions: text('None.'), reviewBy: '2020-01-01' });
    expect(lines).to.deep.equal([
      'City of Example has taken this answer back (March 1, 2026).',
      'The law has changed.',
      'Help by phone: (555) 555-0100, ext. 12',
    ]);
    expect([shown.verdict, shown.due, shown.question]).to.deep.equal([
      undefined,
      undefined,
      'May first happen?',
    ]);
  });
});

it('an answer taken back is so in every language at once, its reason in English until it is translated', () => {
  const withdrawn = { date: '2026-03-01', reason: text('The law has changed.') };
  const { shown } = show({ withdrawn }, { locale: 'es', english: ['faq.first.withdrawn'] });
  expect(shown.locale).to.equal(undefined);
  expect(shown.answer[1]).to.deep.equal({ p: ['The law has changed.'], locale: 'en' });
  const translated = show({ withdrawn }, { locale: 'es' }).shown;
  expect(translated.answer[1]).to.deep.equal({ p: ['The law has changed.'] });
});

describe('a question of another organization', () => {
  const from = { publisher: 'State of Example' };

  it('says whose it is', () => {
    expect(show({ from }).lines).to.deep.equal([
      'The answer about first.',
      'Published by: State of Example',
    ]);
  });

  it('says itself that it is a draft, before the answer', () => {
    const { shown, lines } = show({ from: { ...from, isDraft: true } });
    expect(lines[0]).to.equal('This answer is a draft. State of Example has not approved it yet.');
    expect(shown.answer[0]).to.deep.equal({ p: [{ b: [lines[0]] }] });
  });

  it('keeps a guide from calling its English official, as long as it is a draft', () => {
    const notices = (isDraft: boolean) =>
      show({ from: { ...from, isDraft } }, { locale: 'es', unreviewed: true }).view.notices;
    expect(notices(true)).to.deep.equal(['This translation has not yet been checked by a person.']);
    expect(notices(false)).to.deep.equal([
      'This translation has not yet been checked by a person. The English text is the official one.',
    ]);
  });

  it('says who took it back', () => {
    const withdrawn = { date: '2026-03-01', reason: text('The law has changed.') };
    expect(show({ from, withdrawn }).lines[0]).to.equal(
      'State of Example has taken this answer back (March 1, 2026).',
    );
  });
});

describe('a guide that its organization has not approved', () => {
  it('says so before anything else', () => {
    const { view } = show({}, { status: 'draft', locale: 'es', unreviewed: true });
    expect(view.notices?.[0]).to.equal(
      'This guide is a draft. City of Example has not approved it yet.',
    );
  });

  it('never calls its English official', () => {
    const { view } = show({}, { status: 'draft', locale: 'es', unreviewed: true });
    expect(view.notices).to.deep.equal([
      'This guide is a draft. City of Example has not approved it yet.',
      'This translation has not yet been checked by a person.',
    ]);
  });

  it('offers no English to an English reader', () => {
    expect(show({}, { status: 'draft' }).view.readEnglish).to.equal(undefined);
  });
});

describe('a statement', () => {
  const by = (fields: Partial<Statement>) =>
    viewOf({ ...pack, statements: [{ ...(pack.statements?.[0] as Statement), ...fields }] })
      .statements[0]?.by;

  it('says who, as which resolution and when', () => {
    expect(by({ date: '2017-03-01', resolution: '17-29' })).to.equal(
      'Example Council, Resolution 17-29, Date: March 1, 2017',
    );
  });

  it('says that it gives no date, where its author knows that', () => {
    expect(by({ date: 'not given' })).to.equal('Example Council, Date not given');
    expect(by({})).to.equal('Example Council');
  });
});
