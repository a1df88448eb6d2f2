/** What a reader is told about the words, each kind in its own. */
import { expect } from '@open-wc/testing';
import { pack, viewOf } from '../support/pack.ts';

const notices = (rest: Partial<typeof pack>) => viewOf({ ...pack, ...rest }).notices;

describe('a reader is told', () => {
  it('nothing where every word is reviewed and there', () => {
    expect(notices({ locale: 'es' })).to.equal(undefined);
  });

  it('that no person has checked the translation', () => {
    expect(notices({ locale: 'es', unreviewed: true })).to.deep.equal([
      'This translation has not yet been checked by a person. The English text is the official one.',
    ]);
  });

  it('how many parts nobody has translated yet', () => {
    expect(notices({ locale: 'es', english: ['title'] })).to.deep.equal([
      '1 part of this guide is not translated yet. It is shown in English.',
    ]);
    expect(notices({ locale: 'es', english: ['title', 'publisher'] })).to.deep.equal([
      '2 parts of this guide are not translated yet. They are shown in English.',
    ]);
  });

  it('how many parts have changed since, apart from those', () => {
    expect(
      notices({ locale: 'es', english: ['title', 'publisher', 'faq.title'], stale: 2 }),
    ).to.deep.equal([
      '1 part of this guide is not translated yet. It is shown in English.',
      '2 parts of this guide have changed since they were translated. They are shown in English until their translation is checked again.',
    ]);
  });
});
