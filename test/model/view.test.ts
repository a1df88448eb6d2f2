import { expect } from '@open-wc/testing';
import { messages } from '../../src/locale/messages.ts';
import { richTextLines } from '../../src/model/rich-text.ts';
import { viewGuide } from '../../src/model/view.ts';
import { pack } from '../support/pack.ts';

describe('what both renderers show', () => {
  const { faq, ...guide } = viewGuide(pack, messages());

  it('keeps the organization’s words and order', () => {
    expect(guide).to.deep.equal({
      title: 'Your rights',
      publisher: 'City of Example',
      locale: 'en',
    });
    expect(faq.questions.map(({ id }) => id)).to.deep.equal(['first', 'second', 'third']);
  });

  it('says each verdict as a word and whom it is about', () => {
    expect(faq.questions.map(({ verdictWord }) => verdictWord)).to.deep.equal(['No', 'Yes', 'No']);
    expect(faq.questions[0]?.about).to.equal('About: Example Police Department');
  });

  it('gives every question an address that no host page uses by chance', () => {
    expect(faq.questions[0]?.anchor).to.equal('rights-first');
  });
});

it('reads formatted text line by line without its formatting', () => {
  expect(richTextLines(pack.faq.questions[2]?.answer ?? [])).to.deep.equal([
    'Plain, bold and a link',
    'one',
    'two',
    'first step',
    'second step',
  ]);
});
