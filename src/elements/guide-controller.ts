import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { negotiate } from '../locale/negotiate.ts';
import type { GuideView } from '../model/view.ts';
import { bundled, loadLanguage } from '../source/bundle.ts';

/** An element that shows a view: the one it was given, or the one inside the script. */
interface GuideHost extends ReactiveControllerHost, HTMLElement {
  view: GuideView | undefined;
}

/**
 * Owns the language of an element, and with it what the element shows: a view that was given to it, as
 * it is, or the script's own in the reader's language.
 */
export class GuideController implements ReactiveController {
  /** What to show; nothing where the page's own content inside the tag has to stand. */
  view: GuideView | undefined;
  /** A language that was asked for and could not be had. */
  failed = '';
  /** Whether the reader has changed the language, which is then to be read out. */
  isChosen = false;

  private readonly _host: GuideHost;
  private _own: GuideView | undefined;
  private _wanted = '';

  constructor(host: GuideHost) {
    this._host = host;
    host.addController(this);
  }

  /** The languages a reader can choose from. */
  get languages(): string[] {
    const bundle = bundled();
    return bundle && !this._host.view ? ['en', ...Object.keys(bundle.languages)] : [];
  }

  hostUpdate(): void {
    const { languages } = this;
    if (!this._wanted && languages.length) void this._load(preferred(this._host.lang, languages));
    const bundle = bundled();
    this.view = this._host.view || this._own || (bundle && bundle.view);
  }

  /** Shows another language, once it is here. */
  choose(locale: string): Promise<void> {
    return this._load(locale, true);
  }

  private async _load(locale: string, isChosen = false): Promise<void> {
    this._wanted = locale;
    this.failed = '';
    try {
      const loaded = loadLanguage(locale);
      const view = loaded instanceof Promise ? await loaded : loaded;
      if (this._wanted !== locale) return;
      this._own = view;
      this.isChosen = isChosen;
    } catch (error) {
      console.warn(`Rights Guide: ${locale}:`, error);
      if (this._wanted === locale) this.failed = locale;
    }
    this._host.requestUpdate();
  }
}

/** The element's own language, the page's unless it is English, the browser's. */
function preferred(own: string, offered: string[]): string {
  const page = document.documentElement.lang;
  const wishes = [own, /^en\b/i.test(page) ? '' : page, ...navigator.languages];
  return negotiate(wishes, offered);
}
