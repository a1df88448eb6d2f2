import type axe from 'axe-core';
import type { Page } from './frame.ts';

/** axe inside a page in a frame, which it cannot reach from outside. */
export async function axeIn({ window, document }: Page): Promise<typeof axe> {
  const known = window as unknown as { axe?: typeof axe };
  if (!known.axe) {
    const script = document.createElement('script');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await loaded;
  }
  return known.axe as typeof axe;
}

/**
 * What axe finds in a page, each with its elements. Every rule is on, those called best practice too.
 *
 * @param only the rules to ask. Default: all
 */
export async function faultsIn(page: Page, only?: string[]): Promise<string[]> {
  const { violations } = await (
    await axeIn(page)
  ).run(page.document, {
    iframes: false,
    resultTypes: ['violations'],
    ...(only && { runOnly: only }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
