import type { Browser } from 'puppeteer-core';
import { withPage } from '../browser.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Content } from '../content.ts';
import { settle } from './loading.ts';
import { metricsOf } from './work.ts';

/** Counts what a page holds on to: observers that observe, timers that wait, listeners of window and document. */
const counting = `;(() => {
  const held = (window.held = { observers: 0, timers: 0, listeners: 0 });
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    window[name] = class extends window[name] {
      observe(...given) { if (!this.isOn) held.observers += 1; this.isOn = true; super.observe(...given); }
      disconnect() { if (this.isOn) held.observers -= 1; this.isOn = false; super.disconnect(); }
    };
  }
  const waiting = new Set();
  for (const kind of ['Timeout', 'Interval']) {
    const [set, clear] = [window['set' + kind], window['clear' + kind]];
    window['set' + kind] = (does, ...more) => {
      const id = set((...given) => { if (kind === 'Timeout') waiting.delete(id); does(...given); }, ...more);
      waiting.add(id);
      return id;
    };
    window['clear' + kind] = (id) => { waiting.delete(id); clear(id); };
  }
  Object.defineProperty(held, 'timers', { get: () => waiting.size, enumerable: true });
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    const known = new WeakMap();
    target.addEventListener = (type, listener, ...more) => {
      const of = known.get(listener) || known.set(listener, new Set()).get(listener);
      const key = type + Boolean(more[0] === true || (more[0] && more[0].capture));
      if (!of.has(key)) held.listeners += 1;
      of.add(key);
      addEventListener.call(target, type, listener, ...more);
    };
    target.removeEventListener = (type, listener, ...more) => {
      const key = type + Boolean(more[0] === true || (more[0] && more[0].capture));
      if (known.get(listener) && known.get(listener).delete(key)) held.listeners -= 1;
      removeEventListener.call(target, type, listener, ...more);
    };
  }
})();`;

/** What is left after so many guides came and went, beyond what was there after the first ten. */
export async function measureLeaks(
  browser: Browser,
  candidate: Candidate,
  content: Content,
  url: string,
  mounts: number,
): Promise<Record<string, number>> {
  return withPage(
    browser,
    candidate,
    content,
    { cpu: 1, more: counting },
    async (page, devtools) => {
      await devtools.send('Performance.enable', {});
      await page.goto(url, { waitUntil: 'load' });
      await settle(page);
      const mount = (count: number) =>
        page.evaluate(`(async () => {
        const place = document.getElementById('place');
        for (let index = 0; index < ${count}; index += 1) {
          place.innerHTML = ${JSON.stringify(candidate.markup(content, ''))};
          bench.way.start();
          if (place.firstElementChild.updateComplete) await place.firstElementChild.updateComplete;
          else await bench.frame();
          if (!bench.way.toggles().length) throw new Error('not mounted');
          place.replaceChildren();
        }
        for (let index = 0; index < 5; index += 1) await bench.frame();
      })()`);
      const count = async () => {
        await settle(page);
        await devtools.send('HeapProfiler.collectGarbage');
        await devtools.send('HeapProfiler.collectGarbage');
        const { Nodes, JSEventListeners, JSHeapUsedSize } = await metricsOf(devtools);
        const held = (await page.evaluate('({...held})')) as Record<string, number>;
        return {
          nodes: Nodes,
          allListeners: JSEventListeners,
          heap: JSHeapUsedSize,
          ...held,
        } as Record<string, number>;
      };
      await mount(10);
      const before = await count();
      await mount(mounts);
      const after = await count();
      return Object.fromEntries(
        Object.entries(after).map(([name, value]) => [name, value - (before[name] as number)]),
      );
    },
  );
}
