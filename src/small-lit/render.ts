/**
 * Draws templates. A template's text is plain: a value is the whole of an attribute, `name=${…}` without
 * quotes, or stands between tags; there is no comment, and no raw text. A listener is a function that needs
 * no `this`.
 */

export const nothing = null;

/** A template with its values. Words from elsewhere are never one, whatever their keys. */
class Drawing {
  readonly _strings: TemplateStringsArray;
  readonly _values: readonly unknown[];
  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this._strings = strings;
    this._values = values;
  }
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Drawing =>
  new Drawing(strings, values);

/** One value of a template: the how-many-eth node it belongs to, and how its attribute is written. */
interface Place {
  readonly _index: number;
  readonly _name?: string | null;
}

interface Template {
  readonly _content: DocumentFragment;
  readonly _places: readonly Place[];
}

interface Part {
  _set(value: unknown): void;
}

const { trustedTypes } = window as unknown as {
  trustedTypes?: {
    createPolicy(name: string, rules: object): { createHTML(text: string): string };
  };
};

/** Where a page allows only policies that it names, this has the name of Lit's own. */
function makePolicy() {
  // Before Firefox 148 and Safari 26 the name may be that of an element of the page.
  if (!trustedTypes || !trustedTypes.createPolicy) return undefined;
  try {
    return trustedTypes.createPolicy('lit-html', { createHTML: (text: string) => text });
  } catch {
    throw new Error("the page's policy needs: trusted-types lit-html 'allow-duplicates'");
  }
}
const policy = makePolicy();

/** Elements and comments. */
const walker = document.createTreeWalker(document, 129);
const templates = new Map<TemplateStringsArray, Template>();

/** Puts a comment where a value stands between tags, and writes an attribute's name, which keeps its case, as a value. */
function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) {
    const element = document.createElement('template');
    const text = strings
      .map((before, i) => {
        const named = before.replace(/(\S+)=$/, `$$${i}=$1`);
        // A mark after a last value too: when that changes, it has to know where it ends on the page.
        return named === before && (i < strings.length - 1 || !before) ? `${before}<?>` : named;
      })
      .join('');
    element.innerHTML = policy ? policy.createHTML(text) : text;
    const { content } = element;
    const places: Place[] = [];
    walker.currentNode = content;
    for (let node, index = 0; (node = walker.nextNode() as Element | null); index++) {
      if (node.nodeType === 8) places.push({ _index: index });
      else {
        for (const name of node.getAttributeNames()) {
          if (name[0] !== '$') continue;
          places.push({ _index: index, _name: node.getAttribute(name) });
          node.removeAttribute(name);
        }
      }
    }
    templates.set(strings, (template = { _content: content, _places: places }));
  }
  return template;
}

/** A template on the page. */
class Instance {
  readonly _template: Template;
  private readonly _parts: Part[] = [];

  constructor(template: Template) {
    this._template = template;
  }

  _clone(): Node {
    const { _content, _places } = this._template;
    const fragment = document.importNode(_content, true);
    walker.currentNode = fragment;
    let node: Node | null = null;
    let index = -1;
    for (const { _index, _name } of _places) {
      for (; index < _index; index++) node = walker.nextNode();
      this._parts.push(
        _name
          ? new AttributePart(node as Element, _name)
          : new ChildPart(node as ChildNode, (node as ChildNode).nextSibling),
      );
    }
    // It would keep what it saw last for ever.
    walker.currentNode = document;
    return fragment;
  }

  _set(values: readonly unknown[]): void {
    this._parts.forEach((part, i) => part._set(values[i]));
  }
}

/** A value between two nodes: a text, a template, a list of such, or nothing. */
class ChildPart implements Part {
  private _value: unknown;
  readonly _start: ChildNode;
  readonly _end: ChildNode | null;

  constructor(start: ChildNode, end: ChildNode | null) {
    this._start = start;
    this._end = end;
  }

  _set(value: unknown): void {
    const now = this._value;
    if (Array.isArray(value)) {
      let list = now as ChildPart[];
      if (!Array.isArray(now)) this._replace((list = []));
      value.forEach((each, i) => {
        (list[i] || (list[i] = new ChildPart(this._mark(), this._mark())))._set(each);
      });
      while (list.length > value.length) {
        const last = list.pop() as ChildPart;
        last._clear();
        last._start.remove();
        (last._end as ChildNode).remove();
      }
    } else if (value instanceof Drawing) {
      const template = templateOf(value._strings);
      let instance = now as Instance;
      if (!(now instanceof Instance) || now._template !== template) {
        instance = new Instance(template);
        // Elements know their properties before they come to the page.
        const fragment = instance._clone();
        instance._set(value._values);
        this._replace(instance, fragment);
      } else instance._set(value._values);
    } else if (value !== now) {
      this._replace(value, value == null ? undefined : `${value}`);
    }
  }

  /** Puts another comment at the end. No node here is made by name, since a page may use the name for its own. */
  private _mark(): ChildNode {
    const { _start, _end } = this;
    return (_start.parentNode as Node).insertBefore(_start.cloneNode() as ChildNode, _end);
  }

  private _replace(value: unknown, shown?: Node | string): void {
    this._clear();
    this._value = value;
    if (shown) this._start.after(shown);
  }

  _clear(): void {
    while (this._start.nextSibling !== this._end) (this._start.nextSibling as ChildNode).remove();
  }
}

/** A value of an attribute, of a `.property`, or the listener of an `@event`. */
class AttributePart implements Part {
  private _value: unknown;
  private readonly _element: Element;
  private readonly _name: string;

  constructor(element: Element, name: string) {
    this._element = element;
    this._name = name;
  }

  _set(value: unknown): void {
    const { _element: element, _name: name, _value: now } = this;
    const bare = name.slice(1);
    this._value = value;
    if (name[0] === '@') {
      if (!now) element.addEventListener(bare, this);
    } else if (value !== now) {
      if (name[0] === '.') (element as unknown as Record<string, unknown>)[bare] = value;
      else if (value == null) element.removeAttribute(name);
      else element.setAttribute(name, value as string);
    }
  }

  handleEvent(event: Event): void {
    (this._value as (event: Event) => void)(event);
  }
}

type Root = ShadowRoot & { _part?: ChildPart };

export function render(value: unknown, root: Root): void {
  if (!root._part) {
    root.append('');
    root._part = new ChildPart(root.lastChild as ChildNode, null);
  }
  root._part._set(value);
}
