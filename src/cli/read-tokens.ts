/** A public token, as tokens.styles.ts documents it. */
export interface Token {
  readonly name: string;
  readonly description: string;
  /** The default on a light page; the only one where it is not a colour. */
  readonly light: string;
  /** The default on a dark page. */
  readonly dark: string;
}

/**
 * Reads the tokens from the text of tokens.styles.ts, comments and all.
 *
 * @throws where a token has no comment, or its colour stands twice and differs
 */
export function readTokens(source: string): Token[] {
  const declarations = [...source.matchAll(/--_[a-z-]+: var\((--rights-[a-z-]+), (.+)\);/g)];
  const names = [...new Set(declarations.map(([, name]) => name as string))];
  return names.map((name) => {
    const [plain, themed = plain] = declarations
      .filter(([, own]) => own === name)
      // A language's own font and line height stand before the default.
      .map(([, , value]) => (value as string).replace(/^var\(--_script-[a-z-]+, (.+)\)$/, '$1'));
    const description = source.match(
      new RegExp(`/\\* (.+?) \\*/\\s+--_[a-z-]+: var\\(${name},`),
    )?.[1];
    if (!description) throw new Error(`${name}: give it a comment in tokens.styles.ts`);
    const [, light, dark] = themed?.match(/^light-dark\((.+), (.+)\)$/) ?? [null, plain, plain];
    if (light !== plain) throw new Error(`${name}: its light colour stands twice and differs`);
    return { name, description, light: light as string, dark: dark as string };
  });
}
