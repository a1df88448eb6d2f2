/** A public token, as tokens.styles.ts documents it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** The default on a light page; the only one where it is not a colour. */
  readonly light: string;
  /** The default on a dark page; nothing where it follows from other tokens. */
  readonly dark: string;
  /** Whether its default follows from other tokens, where a browser can reckon colours. */
  readonly isDerived: boolean;
}

/**
 * Reads the tokens from the text of tokens.styles.ts, comments and all.
 *
 * @throws where a token has no comment, or its colour stands twice and differs
 */
export function readTokens(source: string): Token[] {
  const text = source.replaceAll(/\s+/g, ' ');
  const declarations = [...text.matchAll(/--_[a-z-]+: var\( ?(--rights-[a-z-]+), (.+?) ?\);/g)];
  const names = [...new Set(declarations.map(([, name]) => name as string))];
  return names.map((name) => {
    const [plain, themed = plain] = declarations
      .filter(([, own]) => own === name)
      // A language's own font and line height stand before the default.
      .map(([, , value]) => (value as string).replace(/^var\(--_script-[a-z-]+, (.+)\)$/, '$1'));
    const description = text.match(
      new RegExp(`/\\* ([^*]+?) \\*/ --_[a-z-]+: var\\( ?${name},`),
    )?.[1];
    if (!description || !plain) throw new Error(`${name}: give it a comment in tokens.styles.ts`);
    if (themed && /oklch|color-mix/.test(themed)) {
      return { name, description, light: plain, dark: '', isDerived: true };
    }
    const [, light, dark] = themed?.match(/^light-dark\((.+), (.+)\)$/) ?? [null, plain, plain];
    if (light !== plain) throw new Error(`${name}: its light colour stands twice and differs`);
    return { name, description, light, dark: dark as string, isDerived: false };
  });
}
