import type { Page } from 'puppeteer-core';
import type { People } from './browser.ts';
import type { Promises } from './promises.ts';
import type { Server } from './server.ts';

/** What every promise is tried with. */
export interface Scene {
  readonly prove: Promises['prove'];
  readonly server: Server;
  readonly people: People;
  readonly administrator: Page;
  readonly editor: Page;
  /** The plugin as npm run build:wordpress makes it. */
  readonly zip: string;
  /** The same with a second guide. */
  readonly zipOfTwo: string;
  /** Takes a picture for the documentation; nothing where none are wanted. */
  readonly shot?: (page: Page, name: string) => Promise<void>;
}
