import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that can bring one of its questions before the reader. */
interface LinkTarget extends ReactiveControllerHost, Element {
  /** Opens the question whose address ends in this fragment, if it is here. */
  reveal(fragment: string, options?: { focus?: boolean }): void;
}

/**
 * Follows `#rights-<id>` to its question: when the element first shows it, when the address changes,
 * and when a link to the present address is followed again (no hashchange tells of that). It reads
 * the address and never writes it.
 *
 * Focus moves only when the reader followed a link; never when the page loads.
 */
export class DeepLink implements ReactiveController {
  private readonly _host: LinkTarget;
  private _arrived = false;
  private _scrolled = 0;

  constructor(host: LinkTarget) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Asking for the place makes the browser lay out the page, so only an address with a fragment does.
    this._scrolled = location.hash ? scrollY : 0;
    addEventListener('hashchange', this._onHashChange);
    // Capturing, because smooth-scroll scripts stop the click and then find no such id in the page.
    addEventListener('click', this._onClick, true);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this._onHashChange);
    removeEventListener('click', this._onClick, true);
  }

  /**
   * The host calls this whenever its questions are on screen; the first time counts. A script may come
   * late: a reader who has scrolled since is left where they are.
   */
  arrive(): void {
    if (this._arrived) return;
    this._arrived = true;
    if (!this._scrolled) this._host.reveal(location.hash.slice(1));
  }

  private readonly _onHashChange = (): void => {
    this._host.reveal(location.hash.slice(1), { focus: true });
  };

  private readonly _onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || (link.target && link.target !== '_self') || link.download) return;
    if (withoutHash(link.href) === withoutHash(location.href)) {
      this._host.reveal(link.hash.slice(1), { focus: true });
    }
  };
}

const withoutHash = (address: string): string => address.split('#', 1)[0] as string;
