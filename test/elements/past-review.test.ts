import { expect, fixture, html } from '@open-wc/testing';
import type { RightsFaq } from '../../src/elements/rights-faq.ts';
import '../support/define.ts';
import { viewWith } from '../support/pack.ts';
import { quietly } from '../support/page.ts';

const due = (date: string) => {
  const view = viewWith(2);
  const [first, second] = view.faq.questions;
  const questions = [
    { ...first, due: { date, text: [{ p: ['Nobody has checked this.'] }] } },
    second,
  ];
  return { ...view, faq: { ...view.faq, questions } } as typeof view;
};

describe('a question that was to be checked by a day', () => {
  it('is told to the webmaster once, by its id, when the day is over', async () => {
    const { warnings } = await quietly(async () => {
      const view = due('2025-02-01');
      await fixture<RightsFaq>(html`<rights-faq .view=${view}></rights-faq>`);
      await fixture<RightsFaq>(html`<rights-faq .view=${view}></rights-faq>`);
    });
    const [first] = viewWith(2).faq.questions;
    expect(warnings).to.equal(`Rights Guide: ${first?.id} is past its review.`);
  });

  it('is nothing to speak of before', async () => {
    const { warnings } = await quietly(() =>
      fixture<RightsFaq>(html`<rights-faq .view=${due('2999-01-01')}></rights-faq>`),
    );
    expect(warnings).to.equal('');
  });
});
