import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline, RichText } from '../model/rich-text.ts';
import { phoneHref, readPhone, splitAtPhones } from '../model/phone.ts';
import { safeUrl } from '../model/safe-url.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root['children'][number];

/** What an author is told when a text uses something that no reader would see as meant. */
class NotAllowed extends Error {}

const names: Partial<Record<Node['type'], string>> = {
  blockquote: 'a quotation (>)',
  code: 'a block of code (lines indented by four spaces, or ```)',
  heading: 'a heading (#)',
  html: 'HTML',
  image: 'an image',
  inlineCode: 'code (`)',
  emphasis: 'italics (* or _ around words)',
  thematicBreak: 'a line (---)',
  break: 'a line break (two blanks or a \\ at the end of a line)',
  definition: 'a link definition',
  linkReference: 'a link without an address',
};

/** How deep bold and links may stand in each other; a view from elsewhere may have no more (view-schema.ts). */
const deepest = 4;

/** What takes a program minutes, and no reader anywhere: long rows of marks, and lists in lists in lists. */
const endless = /[*_]{200}|^(?:[ \t]*(?:[-+*]|\d{1,9}[.)])(?=[ \t])){8}|^(?:[ \t]*>){200}/m;

/**
 * Reads an author's text: Markdown's paragraphs, lists, bold and links, nothing else.
 *
 * @returns the nodes, or one sentence that says what is not allowed and what to write instead.
 */
export function parseRichText(text: string): { nodes: RichText } | { problem: string } {
  if (endless.test(text)) {
    return { problem: 'has a long row of marks (*, _, -, >); take it out' };
  }
  try {
    const nodes = fromMarkdown(text).children.map(block);
    return nodes.length ? { nodes } : { problem: 'is empty; write the text' };
  } catch (error) {
    if (error instanceof NotAllowed) return { problem: error.message };
    if (error instanceof RangeError) return { problem: tooDeep };
    throw error;
  }
}

const tooDeep = `has bold or links more than ${deepest} deep in each other; write each once`;

function block(node: Node): Block {
  if (node.type === 'paragraph') return { p: inlines(node.children) };
  if (node.type !== 'list') throw notAllowed(node);
  const items = node.children.map(({ children: [line, ...rest] }) => {
    if (line?.type !== 'paragraph' || rest.length) {
      throw new NotAllowed(
        'has a list item that is not one line of text; write one line after each -',
      );
    }
    return inlines(line.children);
  });
  if (!node.ordered) return { ul: items };
  if (node.start !== 1) {
    throw new NotAllowed(
      `begins a list with ${node.start}, which would be shown as 1; begin with 1, or put a \\ before the full stop: ${node.start}\\.`,
    );
  }
  return { ol: items };
}

function inlines(nodes: readonly Node[], depth = 0): Inline[] {
  if (depth > deepest) throw new NotAllowed(tooDeep);
  return nodes.flatMap((node): Inline | Inline[] => {
    switch (node.type) {
      case 'text':
        return withPhones(node.value.replace(/\s*\n\s*/g, ' '));
      case 'strong':
        return { b: inlines(node.children, depth + 1) };
      case 'link': {
        const href = safeUrl(node.url);
        if (!href) {
          throw new NotAllowed(
            `links to "${node.url}"; write a full address that starts with https://, mailto: or tel:`,
          );
        }
        if (!node.children.length) {
          throw new NotAllowed(`links to ${href} without words; write them between [ and ]`);
        }
        return { a: inlines(node.children, depth + 1), href };
      }
      default:
        throw notAllowed(node);
    }
  });
}

/** A number in a text can be pressed like any other: `(530) 405-2815, ext. 2893` becomes a link. */
function withPhones(text: string): Inline[] {
  return splitAtPhones(text).map((part) => {
    const phone = readPhone(part);
    return phone ? { a: [part], href: phoneHref(phone) } : part;
  });
}

function notAllowed(node: Node): NotAllowed {
  const name = names[node.type] ?? `"${node.type}"`;
  return new NotAllowed(
    `uses ${name}, which the guide does not show; use paragraphs, lists (-), **bold** and [words](https://…) only`,
  );
}
