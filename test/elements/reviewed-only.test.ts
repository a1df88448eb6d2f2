/** A page that wants only what people have reviewed. */
import { expect, fixture, html } from '@open-wc/testing';
import type { RightsGuide } from '../../src/elements/rights-guide.ts';
import { provideBundle } from '../../src/source/bundle.ts';
import '../support/define.ts';
import { textOf } from '../support/page.ts';
import { pack, view, viewOf } from '../support/pack.ts';

provideBundle(
  {
    view,
    reader: '',
    languages: {
      en: { endonym: 'English' },
      es: { endonym: 'español', isReviewed: true },
      ru: { endonym: 'русский' },
    },
    inside: {
      es: viewOf({ ...pack, locale: 'es' }),
      ru: viewOf({ ...pack, locale: 'ru', unreviewed: true }),
    },
  },
  '',
);

async function languagesOf(guide: RightsGuide) {
  await guide.updateComplete;
  const buttons = [...(guide.shadowRoot?.querySelectorAll('.languages button') ?? [])];
  const root = guide.shadowRoot?.querySelector('.root');
  return { offered: buttons.map(textOf), shown: root?.getAttribute('lang') };
}

it('gets no other, whatever the tag, the page or the browser asks for', async () => {
  const guide = await fixture<RightsGuide>(
    html`<rights-guide reviewed-only lang="ru"></rights-guide>`,
  );
  const { offered, shown } = await languagesOf(guide);
  expect(offered).to.deep.equal(['English', 'español']);
  expect(shown).to.not.equal('ru');
  guide.lang = 'es';
  expect((await languagesOf(guide)).shown).to.equal('es');
});

it('gets all of them without the attribute, and when it goes', async () => {
  const guide = await fixture<RightsGuide>(html`<rights-guide lang="ru"></rights-guide>`);
  const all = { offered: ['English', 'español', 'русский'], shown: 'ru' };
  expect(await languagesOf(guide)).to.deep.equal(all);
  guide.setAttribute('reviewed-only', '');
  expect((await languagesOf(guide)).offered).to.deep.equal(['English', 'español']);
  guide.removeAttribute('reviewed-only');
  expect(await languagesOf(guide)).to.deep.equal(all);
});
