import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Token } from '../../../src/cli/read-tokens.ts';
import { pairs } from './pairs.ts';

/** The CSS property that says whether a value is one, by how a token’s name ends. */
const properties: readonly (readonly [end: string, property: string])[] = [
  ['color', 'color'],
  ['accent', 'color'],
  ['font', 'font-family'],
  ['line-height', 'line-height'],
  ['measure', 'max-inline-size'],
  ['padding', 'padding'],
  ['radius', 'border-radius'],
  ['target-size', 'min-block-size'],
  ['size', 'font-size'],
];

/** The guide, and beside it a form that its script shows: without script there is nothing to press. */
export const renderTryIt = (tokens: readonly Token[]): Element[] => [
  h('h2#try-it', 'Try it'),
  h('p', [
    'With script, you can change each value here: the guide and every sample on this page follow, and the style sheet to paste is written for you. Nothing is stored or sent.',
  ]),
  h(
    'div.stage',
    { tabIndex: 0, role: 'region', ariaLabel: 'The guide, as it looks with your values' },
    [
      h('rights-guide', { 'heading-level': 3, sections: 'faq' }, [
        h('a', { href: '../west-sacramento/en.html' }, 'The guide, on a page of its own'),
      ]),
    ],
  ),
  h('form#try-tokens', { hidden: true, autoComplete: 'off' }, [
    h('fieldset', [
      h('legend', 'Looks'),
      h('div.fields', [
        renderChoice('theme', 'Theme', ['plain', 'contrast', 'warm']),
        renderChoice('scheme', 'Light or dark', ['as this page', 'light', 'dark']),
      ]),
    ]),
    renderFields('Colors', tokens.filter(isColor)),
    renderFields(
      'Type and space',
      tokens.filter((token) => !isColor(token)),
    ),
    h('fieldset', [
      h('legend', 'Contrast'),
      h('p#contrast-said', { role: 'status' }),
      h(
        'ul#contrasts',
        pairs.map(([front, back]) =>
          h('li', { dataFront: front, dataBack: back }, [
            `${front.replace('-', ' ')} on ${back.replace('-', ' ')}: `,
            h('span'),
          ]),
        ),
      ),
    ]),
    h('p', h('label', { htmlFor: 'try-css' }, 'Your style sheet')),
    h('textarea#try-css', { readOnly: true, rows: 6, spellCheck: 'false' }),
    h('p', [
      h('button.copy', { type: 'button', id: 'try-copy' }, 'Copy'),
      ' ',
      h('button.copy', { type: 'reset' }, 'Begin again'),
      ' ',
      h('span#try-said', { role: 'status' }),
    ]),
  ]),
];

const isColor = ({ name }: Token): boolean => propertyOf(name) === 'color';

const propertyOf = (name: string): string => {
  const found = properties.find(([end]) => name.endsWith(end));
  if (!found) throw new Error(`docs/site/theming: say which property ${name} sets.`);
  return found[1];
};

function renderChoice(id: string, label: string, values: readonly string[]): Element {
  return h('div', [
    h('label', { htmlFor: `try-${id}` }, label),
    h(
      `select#try-${id}`,
      values.map((value) => h('option', value)),
    ),
  ]);
}

const renderFields = (legend: string, tokens: readonly Token[]): Element =>
  h('fieldset', [h('legend', legend), h('div.fields', tokens.map(renderField))]);

function renderField({ name, light }: Token): Element {
  const id = `try-${name.replace('--rights-', '')}`;
  const property = propertyOf(name);
  return h('div', [
    h('label', { htmlFor: id }, h('code', name)),
    h('div.value', [
      h('input', {
        id,
        type: 'text',
        dataToken: name,
        dataProperty: property,
        placeholder: light.replaceAll('--_', '--rights-'),
        spellCheck: 'false',
        autoCapitalize: 'none',
        ariaDescribedBy: `${id}-fault`,
      }),
      property === 'color'
        ? h('input', { type: 'color', dataFor: id, ariaLabel: `Pick a color for ${name}` })
        : '',
    ]),
    h(`p.fault#${id}-fault`, { role: 'status' }),
  ]);
}
