/** Each field of a resource that an author may fill in, and the line by which a visitor sees it. */
import { expect } from '@open-wc/testing';
import type { Resource } from '../../src/model/pack-resources.ts';
import { inlineText, richTextLines } from '../../src/model/rich-text.ts';
import { pack, viewOf } from '../support/pack.ts';

const show = (fields: Partial<Resource>, locale = 'en') => {
  const items = [{ id: 'clinic', name: 'Example Clinic', ...fields }];
  const view = viewOf({
    ...pack,
    locale,
    resources: { title: 'Help', groups: [{ id: 'near', items }] },
  });
  const text = view.resources?.groups[0]?.items[0]?.text ?? [];
  return { view, text, lines: richTextLines(text) };
};

const intake = {
  number: '(555) 555-0100',
  extension: '2',
  purpose: 'intake',
  languages: ['es'],
  hours: 'Monday to Friday 9 to 5',
  verified: '2026-01-15',
};

it('a number says what it is for, in which languages, when, and when it was tried', () => {
  const { lines, text } = show({ phones: [intake] });
  expect(lines).to.deep.equal([
    'Phone: (555) 555-0100, ext. 2, intake, Spanish, Monday to Friday 9 to 5 (checked: January 15, 2026)',
  ]);
  expect(text[0]).to.deep.include({
    p: [
      'Phone: ',
      { a: ['(555) 555-0100'], href: 'tel:+15555550100,2' },
      ', ext. 2, intake, Spanish, Monday to Friday 9 to 5 (checked: January 15, 2026)',
    ],
  });
});

it('each number has a line of its own, in the author’s order', () => {
  const phones = [{ number: '(555) 555-0102' }, { number: '(555) 555-0101', purpose: 'fax' }];
  expect(show({ phones }).lines).to.deep.equal([
    'Phone: (555) 555-0102',
    'Phone: (555) 555-0101, fax',
  ]);
});

it('a place says when it is open and where it is', () => {
  const { lines } = show({ hours: 'Monday to Friday, 9 to 5', address: '100 Example Street' });
  expect(lines).to.deep.equal(['Hours: Monday to Friday, 9 to 5', 'Address: 100 Example Street']);
});

describe('the number at the top of the guide', () => {
  const help = (fields: Partial<Resource>, locale: string) => {
    const { line = [], languages } = show(fields, locale).view.help ?? {};
    return [inlineText(line), languages];
  };
  const phones = [{ number: '(555) 555-0101', languages: ['en'] }, intake];

  it('is the first that speaks the reader’s language, whatever else is spoken there', () => {
    expect(help({ phones, languages: ['en', 'es', 'ru'] }, 'es')).to.deep.equal([
      'Help by phone: (555) 555-0100, ext. 2',
      undefined,
    ]);
  });

  it('says which languages it speaks, where the reader’s is none of them', () => {
    expect(help({ phones, languages: ['en', 'es', 'ru'] }, 'ru')).to.deep.equal([
      'Help by phone: (555) 555-0101',
      'Languages: English',
    ]);
  });

  it('speaks what is spoken at its place, where it does not say', () => {
    expect(help({ phones: [{ number: '(555) 555-0101' }], languages: ['ru'] }, 'ru')).to.deep.equal(
      ['Help by phone: (555) 555-0101', undefined],
    );
  });
});

describe('an official document', () => {
  const documents = ['en', 'vi', 'es'].map((language) => ({
    language,
    url: `https://example.org/${language}.pdf`,
  }));

  it('can be read in each of its languages, also one that no guide speaks', () => {
    expect(show({ documents }).text).to.deep.equal([
      { p: ['Read it in:'] },
      {
        ul: [
          [{ a: ['English'], href: 'https://example.org/en.pdf' }],
          [{ a: ['Tiếng Việt'], href: 'https://example.org/vi.pdf' }],
          [{ a: ['Spanish'], href: 'https://example.org/es.pdf' }],
        ],
      },
    ]);
  });

  it('comes first in the reader’s own language', () => {
    expect(show({ documents }, 'es').lines.slice(1)).to.deep.equal([
      'Spanish',
      'English',
      'Tiếng Việt',
    ]);
  });
});
