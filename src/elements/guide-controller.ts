import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageChoice, shareChoice, watchChoice } from '../locale/choice.ts';
import { negotiate } from '../locale/negotiate.ts';
import { authoredLanguage, switchedLanguage, watchPage } from '../locale/page-language.ts';
import type { GuideView } from '../model/view.ts';
import { bundled, loadLanguage, orderView, type Offer } from '../source/bundle.ts';
import { isSet, wordsOf } from './attributes.ts';
import { say } from './say.ts';

/** An element that shows a view: the one it was given, one from elsewhere, or the one inside the script. */
interface GuideHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  view: GuideView | undefined;
  src: string | null | undefined;
  languages: string | null | undefined;
  reviewedOnly: unknown;
}

/**
 * How long what the page put inside the tag stands while the reader's language is on its way, in
 * milliseconds; then English does. So most readers see one change, and nobody waits long.
 */
const hold = 1000;

/**
 * Owns the language of an element, and with it what the element shows: a view that was given to it, as
 * it is; the one at the address that its page names; or the script's own in the reader's language.
 */
export class GuideController implements ReactiveController {
  /** What to show; nothing where the page's own content inside the tag has to stand. */
  view: GuideView | undefined;
  /** A language that is on its way. */
  pending = '';
  /** A language that was asked for and could not be had. */
  failed = '';
  /** Whether the reader has changed the language here, which is then to be read out. */
  _isChosen = false;
  /** Whether the page speaks a language now that the guide does not. */
  _isNotSpoken = false;
  /** Whether a translation program has changed the words on screen. */
  _isMachineMade = false;

  private readonly _host: GuideHost;
  private _own: GuideView | undefined;
  /** Where the view is to come from, if not from the script. */
  private _from: string | false = false;
  private _chosen = '';
  private _wanted = '';
  private _isHeld = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _stops: (() => void)[] = [];
  /** Whether a page translator may have been at the nodes on screen. */
  private _isTouched = false;
  private _probe: Node | null = null;
  private readonly _observer = new MutationObserver(() => this._readProbe());

  constructor(host: GuideHost) {
    this._host = host;
    host.addController(this);
  }

  /** The languages a reader can choose from, by tag. */
  get languages(): Readonly<Record<string, Offer>> {
    const bundle = bundled();
    if (!bundle || this._host.view || this._from) return {};
    const { languages } = bundle;
    const { languages: written, reviewedOnly } = this._host;
    const offered: Record<string, Offer> = { en: languages['en'] as Offer };
    for (const locale of wordsOf('languages', written, Object.keys(languages))) {
      const offer = languages[locale] as Offer;
      if (offer.isReviewed || !isSet(reviewedOnly)) offered[locale] = offer;
    }
    return offered;
  }

  hostConnected(): void {
    const update = () => this._host.requestUpdate();
    // Moved within the page.
    if (this._isHeld) this._timer = setTimeout(() => this._letGo(), hold);
    this._stops = [
      watchChoice(() => {
        // It may be here now, brought by the element in which it was chosen.
        if (this.failed) this._wanted = '';
        update();
      }),
      watchPage(() => {
        this._isTouched = true;
        update();
      }),
    ];
    // The page may have changed while the element was elsewhere.
    update();
  }

  hostDisconnected(): void {
    for (const stop of this._stops) stop();
    this._observer.disconnect();
    this._probe = null;
    clearTimeout(this._timer);
  }

  hostUpdate(): void {
    const bundle = bundled();
    const { src, dataset } = this._host;
    const from = src != null && src + '#' + (dataset['integrity'] || '');
    if (from !== this._from) this._own = undefined;
    this._from = from;
    if (!this._host.view && (bundle || from)) void this._load(from || this._negotiate());
    const isHeld = from || (this._isHeld && this.pending && !this.view);
    this.view = this._host.view || this._own || (bundle && !isHeld ? bundle.view : undefined);
  }

  /** Watches the word among the notices that only a translation program changes. */
  hostUpdated(): void {
    // A language may come after its element has gone.
    if (!this._host.isConnected) return;
    const probe = this._host.renderRoot.querySelector('.probe');
    if (probe === this._probe) return;
    this._observer.disconnect();
    this._probe = probe;
    if (probe)
      this._observer.observe(probe, { characterData: true, childList: true, subtree: true });
  }

  /**
   * Whether the nodes on screen are to be made anew: the page was translated or turned back since, or
   * its translator is at work while the words change.
   */
  _takeTouched(isChanged: boolean): boolean {
    const isTouched =
      this._isTouched || (isChanged && (this._isMachineMade || switchedLanguage() !== ''));
    this._isTouched = false;
    if (isTouched) this._isMachineMade = false;
    return isTouched;
  }

  /** Fetches a language that the reader is about to choose. */
  expect(locale: string): void {
    Promise.resolve(loadLanguage(locale)).catch(() => undefined);
  }

  /** Shows another language here, once it has come, and then in the other elements that may follow. */
  async choose(locale: string): Promise<void> {
    this._chosen = locale;
    this._wanted = '';
    this._isChosen = true;
    await this._load(locale);
    if (this._wanted === locale && !this.failed) shareChoice(locale);
  }

  /** What a reader has chosen comes first, then what the page says, then what the browser says. */
  private _negotiate(): string {
    const { languages } = this;
    const switched = switchedLanguage();
    this._isNotSpoken = Boolean(
      switched && !this._chosen && !pageChoice() && !negotiate([switched], languages),
    );
    const wishes = [
      this._chosen,
      this._host.lang,
      pageChoice(),
      switched,
      authoredLanguage(),
      ...navigator.languages,
    ];
    return negotiate(wishes, languages) || 'en';
  }

  private async _load(locale: string): Promise<void> {
    if (this._wanted === locale) return;
    this._wanted = locale;
    this.failed = this.pending = '';
    try {
      let view = this._from ? orderView(this._from) : loadLanguage(locale);
      // No `instanceof Promise`: zone.js, and so every Angular site, has put another in its place.
      if ('then' in view) {
        this.pending = locale;
        this._host.requestUpdate();
        if (!this.view && !this._isHeld) {
          this._isHeld = true;
          this._timer = setTimeout(() => this._letGo(), hold);
        }
        view = await view;
        if (this._wanted !== locale) return;
      }
      this._own = view;
    } catch (error) {
      if (this._wanted !== locale) return;
      say(`${locale.replace(/#$/, '')}: ${error}`);
      this.failed = locale;
    }
    this.pending = '';
    this._host.requestUpdate();
  }

  private _readProbe(): void {
    const { view, _probe: probe } = this;
    const _isMachineMade = Boolean(
      view && probe && probe.textContent !== view.strings.chooseLanguage,
    );
    if (_isMachineMade === this._isMachineMade) return;
    this._isMachineMade = _isMachineMade;
    this._host.requestUpdate();
  }

  private _letGo(): void {
    this._isHeld = false;
    this._host.requestUpdate();
  }
}
