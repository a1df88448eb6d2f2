/**
 * Data as a JavaScript literal in ASCII, whatever page or server it passes through: names without quotes
 * where they may be, letters as escapes.
 *
 * @param known literals of parts, where they have been made before
 */
export function toLiteral(data: unknown, known?: ReadonlyMap<unknown, string>): string {
  const made = known?.get(data);
  if (made !== undefined) return made;
  if (Array.isArray(data)) return `[${data.map((item) => toLiteral(item, known)).join()}]`;
  if (typeof data !== 'object' || !data) return escape(JSON.stringify(data) ?? 'undefined');
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    // As a computed name, __proto__ is a field like any other.
    .map(
      ([key, value]) =>
        `${key === '__proto__' ? '["__proto__"]' : name(key)}:${toLiteral(value, known)}`,
    );
  return `{${fields.join()}}`;
}

const name = (key: string): string =>
  /^[a-z_$][\w$]*$/i.test(key) ? key : escape(JSON.stringify(key));

/** `</script` and `<!--` would end or hide a script that someone pastes into a page. */
const escape = (text: string): string =>
  text.replace(/<(?=[!/])/g, '\\x3c').replace(/[^\x20-\x7e]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
