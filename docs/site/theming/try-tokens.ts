/**
 * Shows the form of docs/theming.md and lets its values count: on the guide, on the samples, in the style
 * sheet to copy. Keeps nothing: a reload begins again.
 */
import { contrast, toHex } from '../../../src/theme/contrast.ts';
import { resolveColor } from './resolve-color.ts';

const find = <Found extends HTMLElement>(selector: string): Found =>
  document.querySelector(selector) as Found;
const all = <Found extends HTMLElement>(selector: string): Found[] => [
  ...document.querySelectorAll<Found>(selector),
];

const form = find<HTMLFormElement>('#try-tokens');
const page = find('main');
const stage = find('.stage');
const guide = find('rights-guide');
const css = find<HTMLTextAreaElement>('#try-css');
const theme = find<HTMLSelectElement>('#try-theme');
const scheme = find<HTMLSelectElement>('#try-scheme');
const fields = all<HTMLInputElement>('#try-tokens [data-token]');

/** A color that is picked is written into its field, which is what counts. */
for (const picker of all<HTMLInputElement>('#try-tokens [type="color"]')) {
  picker.addEventListener('input', () => {
    find<HTMLInputElement>(`#${picker.dataset['for']}`).value = picker.value;
  });
}

/** Sets each field that holds a value, and says what is wrong with one that does not. */
function setTokens(): string[] {
  return fields.flatMap((field) => {
    const { token = '', property = '' } = field.dataset;
    const value = field.value.trim();
    const isKnown = !value || CSS.supports(property, value);
    const example = property === 'color' ? '#7a1f5c' : field.placeholder;
    field.setAttribute('aria-invalid', String(!isKnown));
    find(`#${field.id}-fault`).textContent = isKnown
      ? ''
      : `This browser does not know “${value}” here. Write a value like ${example}.`;
    const isSet = value && isKnown;
    // On the tag too, where it goes before a theme.
    for (const { style } of [page, guide]) style.setProperty(token, isSet ? value : '');
    if (!isSet) return [];
    return [`  ${token}: ${value};`];
  });
}

function setLooks(): void {
  const words = [
    ...(theme.selectedIndex ? [theme.value] : []),
    ...(scheme.selectedIndex ? [scheme.value] : []),
  ];
  if (words.length) guide.setAttribute('theme', words.join(' '));
  else guide.removeAttribute('theme');
  stage.style.colorScheme = scheme.selectedIndex ? scheme.value : '';
}

/** The colors that the guide has now, whoever gave them; measured where they are used. */
function sayContrasts(): void {
  const root = guide.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return;
  const colorOf = (name: string) => resolveColor(`var(--_${name}-color)`, root);
  const weak = all('#contrasts li').flatMap((item) => {
    const { front = '', back = '' } = item.dataset;
    const [one, other] = [colorOf(front), colorOf(back)];
    const figure = item.querySelector('span') as HTMLElement;
    // Rounded down: what is not enough never reads as 4.5.
    const ratio = one && other && Math.floor(contrast(one, other) * 10) / 10;
    item.classList.toggle('weak', !!ratio && ratio < 4.5);
    figure.textContent = !ratio
      ? 'cannot be told: a color lets through what is behind it'
      : `${ratio} : 1${ratio < 4.5 ? ', too little' : ''}`;
    return ratio && ratio >= 4.5 ? [] : [item];
  });
  find('#contrast-said').textContent = weak.length
    ? `${weak.length} of ${pairCount} pairs have less than 4.5 : 1, or cannot be told, and cannot be read by everyone. Take a darker color on a light one, or a lighter on a dark one.`
    : `All ${pairCount} pairs have 4.5 : 1 or more.`;
  for (const picker of all<HTMLInputElement>('#try-tokens [type="color"]')) {
    const token = find(`#${picker.dataset['for']}`).dataset['token'] ?? '';
    const now = resolveColor(`var(${token.replace('--rights-', '--_')})`, root);
    if (now) picker.value = toHex(now);
  }
}
const pairCount = all('#contrasts li').length;

function update(): void {
  const lines = setTokens();
  setLooks();
  const tag = guide.getAttribute('theme');
  css.value = [
    ...(tag ? [`/* On the tag: <rights-guide theme="${tag}"> */`] : []),
    lines.length ? `rights-guide {\n${lines.join('\n')}\n}` : '/* Nothing is set yet. */',
  ].join('\n');
  // The guide takes a new theme in its next update.
  requestAnimationFrame(() => setTimeout(sayContrasts));
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
form.addEventListener('reset', () => setTimeout(update));
find('#try-copy').addEventListener('click', () => {
  const say = (text: string) => (find('#try-said').textContent = text);
  css.select();
  if (!navigator.clipboard) return say('Press Ctrl-C to copy what is selected.');
  return navigator.clipboard.writeText(css.value).then(
    () => say('Copied.'),
    () => say('Press Ctrl-C to copy what is selected.'),
  );
});

form.hidden = false;
update();
// The page comes before the guide, and a reader may change the system’s scheme.
customElements.whenDefined('rights-guide').then(update, () => {});
matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', update);
