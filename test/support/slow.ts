/** A page whose network and clock a test holds in its hands. */
import type { Page } from './frame.ts';

/** Keeps what is fetched until it is released, fails on request, and ends the hold of a second at will. */
export function control({ window: page }: Page) {
  const { fetch, setTimeout, clearTimeout } = page;
  const holds = new Map<number, () => void>();
  let release = () => {};
  let isOffline = false;
  let asked = 0;
  const gate = new Promise<void>((resolve) => (release = resolve));
  page.fetch = async (...request) => {
    asked += 1;
    if (isOffline) throw new Error('offline');
    const response = await fetch(...request);
    await gate;
    return response;
  };
  page.setTimeout = ((run: () => void, delay: number) => {
    if (delay !== 1000) return setTimeout(run, delay);
    const id = -1 - holds.size;
    holds.set(id, run);
    return id;
  }) as typeof setTimeout;
  page.clearTimeout = (id) => {
    if (!holds.delete(id as number)) clearTimeout(id);
  };
  (page as unknown as { console: Console }).console.warn = () => undefined;
  return {
    release: () => release(),
    goOffline: (is: boolean) => void (isOffline = is),
    asked: () => asked,
    /** How many holds are running. */
    holds: () => holds.size,
    endHold() {
      for (const [id, run] of holds) {
        holds.delete(id);
        run();
      }
    },
  };
}

/** Keeps every wait of 15 seconds until it is ended. */
export function holdDeadline({ window: page }: Page) {
  const { setTimeout, clearTimeout } = page;
  const held = new Map<number, () => void>();
  page.setTimeout = ((run: () => void, delay: number) => {
    if (delay !== 15_000) return setTimeout(run, delay);
    const id = -1 - held.size;
    held.set(id, run);
    return id;
  }) as typeof setTimeout;
  page.clearTimeout = (id) => {
    if (!held.delete(id as number)) clearTimeout(id);
  };
  return () => {
    for (const run of held.values()) run();
  };
}

export function addScript(page: Page) {
  const script = page.document.createElement('script');
  script.src = '/dist/v1/west-sacramento.js';
  page.document.body.append(script);
}

export const nextFrame = ({ window: page }: Page) =>
  new Promise((resolve) => page.requestAnimationFrame(resolve));
