import type { Content } from '../content.ts';
import { bundle, bundleStyles, compileSass, moduleTag, readInstalled, styleTag } from './bundle.ts';
import { byExpanded, type Candidate } from './candidate.ts';

const vaPackage = '@department-of-veterans-affairs/web-components';

const withKey = (answer: string, key: string): string =>
  answer.replace(/ id="([^"]+)"/g, ` id="$1${key}"`);

/** The words around the questions stay the page's own; `item` writes a question. */
const inside =
  (open: string, item: (question: string, answer: string, id: string) => string, close: string) =>
  ({ before, items, after }: Content, key: string): string => {
    const written = items.map(({ question, answer, id }) =>
      item(question, withKey(answer, key), id + key),
    );
    return before + open + written.join('\n') + close + after;
  };

export const govuk: Candidate = {
  id: 'govuk',
  name: 'govuk-frontend',
  use: 'sections in HTML, `new Accordion(…)`, base and accordion of its Sass; design-system.service.gov.uk/components/accordion',
  files: async () =>
    new Map([
      ['/govuk.js', await bundle('govuk.js')],
      ['/govuk.css', compileSass('govuk.scss')],
    ]),
  parts: () => ({
    head: styleTag('/govuk.css') + moduleTag('/govuk.js'),
    body: `class="govuk-template__body"><script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script`,
  }),
  markup: inside(
    '<div class="govuk-accordion" data-module="govuk-accordion" id="guide">',
    (question, answer, id) => `<div class="govuk-accordion__section">
<div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="${id}-heading">${question}</span></h3></div>
<div id="${id}-content" class="govuk-accordion__section-content">${answer}</div></div>`,
    '</div>',
  ),
  way: {
    toggles: "() => [...document.querySelectorAll('button.govuk-accordion__section-button')]",
    isOpen: byExpanded,
    showAll:
      "() => { for (const each of [...document.querySelectorAll('.govuk-accordion__show-all')]) each.click(); }",
    start: '() => startAccordions()',
  },
};

export const webAwesome: Candidate = {
  id: 'webawesome',
  name: '@awesome.me/webawesome',
  use: '`<wa-details>` with the words in slots, its default theme; webawesome.com/docs/components/details',
  files: async () =>
    new Map([
      ['/webawesome.js', await bundle('webawesome.js')],
      [
        '/webawesome.css',
        await bundleStyles('@awesome.me/webawesome/dist/styles/themes/default.css'),
      ],
    ]),
  parts: () => ({ head: styleTag('/webawesome.css') + moduleTag('/webawesome.js') }),
  markup: inside(
    '',
    (question, answer) =>
      `<wa-details><span slot="summary">${question}</span>${answer}</wa-details>`,
    '',
  ),
  way: detailsIn('wa-details'),
};

export const shoelace: Candidate = {
  id: 'shoelace',
  name: '@shoelace-style/shoelace',
  use: '`<sl-details>` with the words in slots, its light theme; shoelace.style/components/details',
  files: async () =>
    new Map([
      ['/shoelace.js', await bundle('shoelace.js')],
      ['/shoelace.css', await bundleStyles('@shoelace-style/shoelace/dist/themes/light.css')],
    ]),
  parts: () => ({ head: styleTag('/shoelace.css') + moduleTag('/shoelace.js') }),
  markup: inside(
    '',
    (question, answer) =>
      `<sl-details><span slot="summary">${question}</span>${answer}</sl-details>`,
    '',
  ),
  way: detailsIn('sl-details'),
};

/** Elements that hold a native `<details>` in their root. */
function detailsIn(tag: string): Candidate['way'] {
  return {
    toggles: `() => [...document.querySelectorAll('${tag}')].flatMap(({ shadowRoot }) => (shadowRoot && shadowRoot.querySelector('summary')) || [])`,
    isOpen: '(toggle) => toggle.getRootNode().host.open',
    showAll: `() => { for (const each of [...document.querySelectorAll('${tag}')]) each.open = true; }`,
  };
}

export const lion: Candidate = {
  id: 'lion',
  name: '@lion/ui',
  use: '`<lion-accordion>` with invokers and contents in slots; lion.js.org/components/accordion',
  files: async () => new Map([['/lion.js', await bundle('lion.js')]]),
  parts: () => ({ head: moduleTag('/lion.js') }),
  markup: inside(
    '<lion-accordion>',
    (question, answer) =>
      `<h3 slot="invoker"><button>${question}</button></h3><div slot="content">${answer}</div>`,
    '</lion-accordion>',
  ),
  way: {
    toggles: "() => [...document.querySelectorAll('lion-accordion button[aria-expanded]')]",
    isOpen: byExpanded,
    showAll: `() => { for (const each of [...document.querySelectorAll('lion-accordion')]) each.expanded = [...each.querySelectorAll('[slot=_accordion].invoker')].map((_, index) => index); }`,
  },
};

export const va: Candidate = {
  id: 'va',
  name: '@department-of-veterans-affairs/web-components',
  use: '`<va-accordion>` with the words in slots, two elements of its dist/components, its style sheet; design.va.gov/components/accordion',
  files: async () =>
    new Map([
      ['/va.js', await bundle('va.js')],
      ['/va.css', await bundleStyles(`${vaPackage}/dist/component-library/component-library.css`)],
      ['/img/sprite.svg', readInstalled(`${vaPackage}/dist/img/sprite.svg`)],
    ]),
  parts: () => ({ head: styleTag('/va.css') + moduleTag('/va.js') }),
  markup: inside(
    '<va-accordion>',
    (question, answer, id) =>
      `<va-accordion-item id="${id}"><h3 slot="headline">${question}</h3>${answer}</va-accordion-item>`,
    '</va-accordion>',
  ),
  way: {
    toggles: `() => [...document.querySelectorAll('va-accordion-item')].flatMap(({ shadowRoot }) => (shadowRoot && shadowRoot.querySelector('button[aria-expanded]')) || [])`,
    isOpen: byExpanded,
    showAll: `() => { for (const each of [...document.querySelectorAll('va-accordion')]) each.shadowRoot.querySelector('.va-accordion__button').click(); }`,
  },
};
