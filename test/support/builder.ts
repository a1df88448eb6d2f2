/** The snippet builder, opened and used as by hand. */
import { toHex, type Rgb } from '../../src/theme/contrast.ts';
import { closePages, guideIn, openPage, type Page } from './frame.ts';
import { textOf } from './page.ts';
import { waitUntil } from './wait-until.ts';

const opened: Page[] = [];

/**
 * Takes the builders away. WebKitGTK 2.50 crashes where a page is taken away while a frame inside it is still
 * loading.
 */
export async function closeBuilders(): Promise<void> {
  const isLoaded = ({ document: page }: Page) =>
    page.querySelector('iframe')?.contentDocument?.readyState === 'complete';
  for (const page of opened.splice(0)) {
    await waitUntil(() => isLoaded(page), 'the preview has loaded');
  }
  closePages();
}

export async function openBuilder(locale = 'en', width = 360): Promise<Page> {
  const page = await openPage(`demo/builder.html#${locale}`, { width });
  opened.push(page);
  return page;
}

/** The control with this id, changed as by hand. */
export function change({ document: page }: Page, id: string, value: string | boolean): void {
  const control = page.getElementById(id) as HTMLInputElement;
  if (typeof value === 'boolean') {
    if (control.checked !== value) control.click();
    return;
  }
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export function choose({ document: page }: Page, name: string, value: string): void {
  (page.querySelector(`input[name="${name}"][value="${value}"]`) as HTMLInputElement).click();
}

export const codeOf = ({ document: page }: Page, id: string): string =>
  page.getElementById(`code-${id}`)?.textContent ?? '';

export const adviceOn = ({ document: page }: Page, id: string): string =>
  textOf(page.getElementById(`${id}-advice`));

export const best = ({ document: page }: Page): string => textOf(page.querySelector('.best h3'));

export const button = ({ document: page }: Page, name: string): HTMLButtonElement =>
  [...page.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name,
  ) as HTMLButtonElement;

/** The page in the preview's frame, once all that is named stands in it, and its guide is there. */
export async function previewIn({ document: page }: Page, ...signs: string[]): Promise<Page> {
  const frame = page.querySelector('iframe') as HTMLIFrameElement;
  await waitUntil(
    () => {
      const shown = frame.contentDocument?.documentElement?.outerHTML ?? '';
      return signs.every((sign) => shown.includes(sign));
    },
    `the preview shows ${signs.join(', ')}`,
  );
  const shown = () =>
    ({ frame, window: frame.contentWindow, document: frame.contentDocument }) as Page;
  await waitUntil(() => shown().document.querySelector('rights-guide')?.shadowRoot);
  return shown();
}

/** As engines whose relative colours and light-dark() the guide uses. */
export const reckons = CSS.supports('color', 'light-dark(red, oklch(from red l c h))');

/** A colour of a preview's guide, as `#rrggbb`. */
export async function colourIn(page: Page, name: string): Promise<string> {
  const { guide } = await guideIn(page);
  const probe = page.document.createElement('i');
  guide.shadowRoot?.querySelector('.root')?.append(probe);
  const mixed = `color-mix(in srgb, var(--_${name}-color), var(--_${name}-color))`;
  probe.style.color = reckons ? mixed : `var(--_${name}-color)`;
  const { color } = page.window.getComputedStyle(probe);
  probe.remove();
  const scale = color.startsWith('color') ? 255 : 1;
  const channels = (color.match(/[\d.e-]+/g) ?? []).map((each) => Number(each) * scale);
  return toHex(channels.slice(0, 3) as unknown as Rgb);
}
