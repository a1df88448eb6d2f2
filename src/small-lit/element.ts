import { render } from './render.ts';

interface Style {
  readonly _text: string;
  _sheet?: CSSStyleSheet;
}

interface Controller {
  hostConnected(): void;
  hostDisconnected(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

type Properties = Record<string, { attribute?: string | false }>;
type Values = Record<string, unknown>;

export const css = ([text]: TemplateStringsArray): Style => ({ _text: text as string });

/** What shows what stands inside the tag. Where a page has made `createElement` unusable, the script ends here. */
const slot = document.createElement('slot');

/**
 * One sheet for all elements of a kind; where a browser cannot share it (before Chromium 73, Safari 16.4, and
 * with the document of a frame), a copy in each.
 */
function adopt(root: ShadowRoot, styles: readonly Style[]): void {
  if (
    'adoptedStyleSheets' in root &&
    'replace' in CSSStyleSheet.prototype &&
    root.ownerDocument === document
  ) {
    root.adoptedStyleSheets = styles.map((style) => {
      if (!style._sheet) (style._sheet = new CSSStyleSheet()).replaceSync(style._text);
      return style._sheet;
    });
  } else {
    for (const { _text } of styles) {
      const element = document.createElement('style');
      // What a page that allows styles by nonce sets for Lit.
      const { litNonce } = window as { litNonce?: string };
      if (litNonce) element.nonce = litNonce;
      element.textContent = _text;
      root.append(element);
    }
  }
}

/**
 * An element that draws itself anew, once, after its properties have changed. A property that a page has set
 * before the element was defined counts; a fault while drawing ends as one line in the console, and where
 * nothing was drawn before, what stands inside the tag shows again.
 */
export class LitElement extends HTMLElement {
  declare static properties: Properties;
  declare static styles: readonly Style[];
  declare private static _attributes: Map<string, string> | undefined;

  declare renderRoot: ShadowRoot;
  declare hasUpdated: boolean;
  private _values: Values = {};
  private _early: Values = {};
  private _changed = new Set<string>();
  private _controllers: Controller[] = [];
  private _isPending = false;
  private _enable!: (value: boolean) => void;
  private _done: Promise<unknown> = new Promise((resolve) => (this._enable = resolve));

  /** Asked once for each class, when it is defined. */
  static get observedAttributes(): string[] {
    if (!this._attributes) {
      this._attributes = new Map();
      for (const [name, { attribute }] of Object.entries(this.properties)) {
        Object.defineProperty(this.prototype, name, {
          get(this: LitElement) {
            return this._values[name];
          },
          set(this: LitElement, value: unknown) {
            if (Object.is(this._values[name], value)) return;
            this._values[name] = value;
            this._changed.add(name);
            this.requestUpdate();
          },
        });
        if (attribute !== false) this._attributes.set(attribute || name.toLowerCase(), name);
      }
    }
    return [...this._attributes.keys()];
  }

  constructor() {
    super();
    const self = this as unknown as Values;
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (!this.hasOwnProperty(name)) continue;
      this._early[name] = self[name];
      delete self[name];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this._controllers.push(controller);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      // Until then what stands inside the tag shows.
      // oxlint-disable-next-line wc/attach-shadow-constructor
      this.renderRoot = this.attachShadow({ mode: 'open' });
      adopt(this.renderRoot, (this.constructor as typeof LitElement).styles);
    }
    this._enable(true);
    for (const controller of this._controllers) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this._controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const { _attributes } = this.constructor as typeof LitElement;
    const name = (_attributes as Map<string, string>).get(attribute);
    if (name) (this as unknown as Values)[name] = value;
  }

  requestUpdate(): void {
    if (!this._isPending) this._done = this._run();
  }

  private async _run(): Promise<boolean> {
    this._isPending = true;
    await this._done;
    try {
      Object.assign(this, this._early);
      this._early = {};
      const changed = this._changed;
      this.willUpdate(changed);
      for (const controller of this._controllers)
        if (controller.hostUpdate) controller.hostUpdate();
      this.update(changed);
      for (const controller of this._controllers)
        if (controller.hostUpdated) controller.hostUpdated();
      this.hasUpdated = true;
      this.updated(changed);
    } catch (error) {
      this._settle();
      if (!this.hasUpdated) this.renderRoot.append(slot.cloneNode());
      console.error('Rights Guide:', error);
    }
    return !this._isPending;
  }

  private _settle(): void {
    this._changed = new Set();
    this._isPending = false;
  }

  get updateComplete(): Promise<unknown> {
    return this.getUpdateComplete();
  }

  getUpdateComplete(): Promise<unknown> {
    return this._done;
  }

  willUpdate(_changed: Set<string>): void {}

  update(_changed: Set<string>): void {
    const drawing = this.render();
    this._settle();
    render(drawing, this.renderRoot);
  }

  updated(_changed: Set<string>): void {}

  render(): unknown {
    return undefined;
  }
}
