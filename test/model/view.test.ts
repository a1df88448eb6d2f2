import { expect } from '@open-wc/testing';
import { inlineText, richTextLines } from '../../src/model/rich-text.ts';
import type { ResourcesView, ResourceView } from '../../src/model/view-resources.ts';
import { pack, view, viewOf } from '../support/pack.ts';

describe('what both renderers show', () => {
  const { faq, resources, statements } = view;
  const [[center, bare], [talks]] = (resources as ResourcesView).groups.map(
    ({ items }) => items,
  ) as unknown as [[ResourceView, ResourceView], [ResourceView]];

  it('keeps the organization’s words and order', () => {
    expect([view.title.text, view.publisher.text]).to.deep.equal([
      'Your rights',
      'City of Example',
    ]);
    expect(faq.questions.map(({ id }) => id)).to.deep.equal(['first', 'second', 'third']);
  });

  it('says what the publisher is, after its name', () => {
    const line = (rest: Partial<typeof pack>) => viewOf({ ...pack, ...rest }).publisher.text;
    const kinds = ['city', 'county', 'school-district', 'state-agency', 'nonprofit'] as const;
    expect(line({})).to.equal('City of Example');
    expect(kinds.map((kind) => line({ publisher: 'Example', kind }))).to.deep.equal([
      'Example, city government',
      'Example, county government',
      'Example, public school district',
      'Example, state agency',
      'Example, nonprofit organization',
    ]);
  });

  it('says each verdict as a word and whom it is about', () => {
    expect(faq.questions.map(({ verdict }) => verdict?.word)).to.deep.equal(['No', 'Yes', 'No']);
    expect(faq.questions[0]?.about).to.equal('About: Example Police Department');
  });

  it('names a resource’s languages in the reader’s', () => {
    expect(richTextLines(center.text)).to.include('Languages: English, Spanish');
  });

  it('shows a phone’s extension and dials it after a pause', () => {
    expect(center.text).to.deep.include({
      p: ['Phone: ', { a: ['(555) 555-0100'], href: 'tel:+15555550100,12' }, ', ext. 12'],
    });
  });

  it('invents nothing for a resource of which only the name is known', () => {
    expect(bare).to.deep.equal({ name: 'Example District', text: [] });
  });

  it('says what language a website is in where it is not the reader’s', () => {
    const lines = (locale: string) =>
      richTextLines(viewOf({ ...pack, locale }).resources?.groups[0]?.items[0]?.text ?? []);
    expect(lines('en')).to.include('Website example.org/help');
    expect(lines('es')).to.include('Website (English) example.org/help');
  });

  it('offers the phone of someone who speaks the reader’s language', () => {
    const { line, languages } = view.help ?? {};
    expect([inlineText(line ?? []), languages]).to.deep.equal([
      'Help by phone: (555) 555-0100, ext. 12',
      undefined,
    ]);
  });

  it('offers a phone where nobody speaks the reader’s language, and says which are spoken', () => {
    const { line, languages } = viewOf({ ...pack, locale: 'ru' }).help ?? {};
    expect([inlineText(line ?? []), languages]).to.deep.equal([
      'Help by phone: (555) 555-0100, ext. 12',
      'Languages: English, Spanish',
    ]);
  });

  it('offers no phone where there is none', () => {
    expect(viewOf({ ...pack, resources: { title: 'Help', groups: [] } }).help).to.equal(undefined);
  });

  it('writes days by the Gregorian calendar', () => {
    expect(talks.events?.items.map(({ text }) => text)).to.deep.equal([
      'Wednesday, February 5, 2025, in person',
      'Wednesday, February 12, 2025, online',
    ]);
  });

  it('says who makes a statement', () => {
    expect(statements[0]?.by).to.equal('Example Council');
  });

  it('names the language of a part that stands in English, and of no other', () => {
    const mixed = viewOf({ ...pack, locale: 'es', english: ['faq.second', 'resources.center'] });
    expect(mixed.faq.questions.map(({ locale }) => locale)).to.deep.equal([
      undefined,
      'en',
      undefined,
    ]);
    expect(mixed.resources?.groups[0]?.items.map(({ locale }) => locale)).to.deep.equal([
      'en',
      undefined,
    ]);
    expect(mixed.notices?.length).to.equal(1);
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
