/** A telephone number of the North American plan. */
export interface Phone {
  /** As people there write it: `(530) 405-2815`. */
  readonly number: string;
  readonly extension?: string;
}

const digits = String.raw`\(\d{3}\) \d{3}-\d{4}`;
/** The word for an extension, as translations have it. */
const extended = String.raw`[,،] (?:ext\.|доб\.|نمبر داخلی) `;
const written = new RegExp(`^(${digits})(?:${extended}(\\d+))?$`);
const inText = new RegExp(`(${digits}(?:${extended}\\d+)?)`);

/** Cuts a text at its numbers; what is a number, `readPhone` reads. */
export const splitAtPhones = (text: string): string[] => text.split(inText).filter(Boolean);

/** Reads `(530) 405-2815` or `(530) 405-2815, ext. 2893`; nothing else is a number. */
export function readPhone(text: string): Phone | undefined {
  const [, number, extension] = text.match(written) ?? [];
  if (!number) return undefined;
  return extension ? { number, extension } : { number };
}

/**
 * The `tel:` address of a number. The extension follows a comma, a pause: Android dials `;ext=` wrong
 * (as of 2021).
 */
export const phoneHref = ({ number, extension }: Phone): string =>
  `tel:+1${number.replace(/\D/g, '')}${extension ? `,${extension}` : ''}`;
