import { html, nothing, type TemplateResult } from 'lit';
import { endonymOf } from '../locale/locales.ts';
import type { Section } from '../snippets/choice.ts';
import type { Guide } from './guides.ts';
import { checkField, radioFields, selectField, textField } from './fields.ts';
import { platforms, type PlatformId } from './platforms.ts';
import { exampleSite, readSite, type State } from './state.ts';
import type { Words } from './words/words.ts';

export type Set = (change: Partial<State>) => void;

/** Which guide, and the page that it is for. */
export function viewPage(
  state: State,
  guides: readonly Guide[],
  words: Words,
  set: Set,
): TemplateResult {
  const { guide, platform, locale, site } = state;
  return html`
    <section aria-labelledby="your-page">
      <h2 id="your-page">${words.yourPage}</h2>
      ${selectField('guide', words.guide, guide.id, guides.map(nameGuide), (id) => {
        const chosen = guides.find((each) => each.id === id) as Guide;
        const has = chosen.languages.some((language) => language.locale === locale);
        set({ guide: chosen, without: [], hidden: [], ...(!has && { locale: 'en' }) });
      })}
      ${selectField(
        'platform',
        words.platform,
        platform,
        Object.entries(platforms).map(([value, { isTested }]) => {
          const name = words[`platform.${value as PlatformId}`];
          const label = isTested || value === 'unknown' ? name : `${name} (${words.untested})`;
          return { value, label };
        }),
        (value) => set({ platform: value as PlatformId }),
      )}
      ${selectField(
        'locale',
        words.locale,
        locale,
        guide.languages.map((each) => ({ value: each.locale, label: endonymOf(each.locale) })),
        (value) => set({ locale: value }),
      )}
      ${textField('site', words.site, site, (value) => set({ site: value }), {
        type: 'url',
        hint: words.siteHint,
        isWrong: !readSite(site),
        advice: !readSite(site)
          ? words.siteFault
          : readSite(site) === exampleSite
            ? words.siteExample
            : '',
      })}
    </section>
  `;
}

const nameGuide = ({ id, languages: [english] }: Guide) => ({
  value: id,
  label: english ? `${english.publisher}: ${english.title}` : id,
});

/** What the guide shows. */
export function viewContents(state: State, words: Words, set: Set): TemplateResult {
  const { guide, without, hidden, headingLevel, isBilingual, isReviewedOnly, isPinned } = state;
  const others = guide.languages.filter(({ locale }) => locale !== 'en');
  return html`
    <section aria-labelledby="contents">
      <h2 id="contents">${words.contents}</h2>
      ${
        others.length
          ? html`
              <fieldset aria-describedby="languages-hint">
                <legend>${words.languages}</legend>
                <p class="hint" id="languages-hint">${words.languagesHint}</p>
                <div class="columns">
                  ${others.map(({ locale }) =>
                    checkField(
                      `language-${locale}`,
                      html`<bdi lang=${locale}>${endonymOf(locale)}</bdi>`,
                      !without.includes(locale),
                      (is) => set({ without: withOrNot(without, locale, !is) }),
                    ),
                  )}
                </div>
              </fieldset>
            `
          : nothing
      }
      <fieldset>
        <legend>${words.sections}</legend>
        ${guide.sections.map((section) =>
          checkField(
            `section-${section}`,
            words[`section.${section}`],
            !hidden.includes(section),
            (is) => set({ hidden: withOrNot<Section>(hidden, section, !is) }),
          ),
        )}
        ${
          hidden.length === guide.sections.length
            ? html`<p class="advice wrong" role="status">${words.sectionsFault}</p>`
            : nothing
        }
      </fieldset>
      ${selectField(
        'heading-level',
        words.headingLevel,
        String(headingLevel),
        ['1', '2', '3'].map((value) => ({ value, label: value })),
        (value) => set({ headingLevel: Number(value) }),
        words.headingHint,
      )}
      ${checkField('bilingual', words.isBilingual, isBilingual, (is) => set({ isBilingual: is }))}
      ${checkField('reviewed-only', words.isReviewedOnly, isReviewedOnly, (is) =>
        set({ isReviewedOnly: is }),
      )}
      ${radioFields(
        'version',
        words.version,
        isPinned ? 'pinned' : 'moving',
        [
          { value: 'pinned', label: words['version.pinned'], means: words['version.pinnedMeans'] },
          { value: 'moving', label: words['version.moving'], means: words['version.movingMeans'] },
        ],
        (value) => set({ isPinned: value === 'pinned' }),
      )}
    </section>
  `;
}

const withOrNot = <T>(list: readonly T[], item: T, isIn: boolean): T[] => {
  const others = list.filter((each) => each !== item);
  return isIn ? [...others, item] : others;
};
