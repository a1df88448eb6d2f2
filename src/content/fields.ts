import * as v from 'valibot';
import { findLetterFault } from './find-letter-fault.ts';
import { parseRichText } from './parse-rich-text.ts';

/**
 * The kinds of field an author fills in. Each takes what the author is told to write there, and
 * answers anything else with the end of a sentence that begins with the field's name.
 */

const seen = (input: unknown): string => {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a group of fields' : JSON.stringify(input);
};

/** No reader would see some letters as they are meant. */
const letters = v.rawCheck<string>(({ dataset, addIssue }) => {
  const message = dataset.typed && findLetterFault(dataset.value);
  if (message) addIssue({ message });
});

export const text = (description: string) =>
  v.pipe(
    v.string(({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `is read as a ${typeof input}; put it in quotes: "${input}"`
        : `is ${seen(input)}; write ${description}`,
    ),
    v.trim(),
    v.nonEmpty(`is empty; write ${description}`),
    letters,
    v.description(description),
  );

/** Lower-case letters, digits and single hyphens: safe in an address, a file name and an id. */
export const id = (description: string) =>
  v.pipe(
    text(description),
    v.regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      ({ input }) =>
        `is "${input}"; use lower-case letters, digits and single hyphens, as in traffic-stop`,
    ),
    v.description(description),
  );

export const choice = <const T extends readonly string[]>(choices: T) => {
  const description = choices.join(' or ');
  return v.pipe(
    v.picklist(choices, ({ input }) => `is ${seen(input)}; write ${description}`),
    v.description(description),
  );
};

/** Text with the few marks that authors may use; it stays text here, so that it can be translated. */
export const richText = (description: string) =>
  v.pipe(
    text(description),
    v.rawCheck(({ dataset, addIssue }) => {
      const parsed = dataset.typed && !dataset.issues && parseRichText(dataset.value);
      if (parsed && 'problem' in parsed) addIssue({ message: parsed.problem });
    }),
    v.description(description),
  );

/** A text of one certain form, which quotes alone do not give to a number. */
export const matching = (isRight: (input: string) => boolean, description: string) =>
  v.pipe(
    v.string(({ input }) => `is ${seen(input)}; write ${description}`),
    v.trim(),
    v.nonEmpty(`is empty; write ${description}`),
    letters,
    v.check(isRight, ({ input }) => `is "${input}"; write ${description}`),
    v.description(description),
  );

/** Whether a text is a day that there is, as in 2026-02-05. */
export const isDay = (input: string): boolean => {
  const day = new Date(`${input}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === input;
};

/** What valibot leaves out of a record without a word. */
const programNames = ['__proto__', 'prototype', 'constructor'];

/** Short names that the author makes up, each with a text. */
export const names = (description: string) =>
  v.pipe(
    // The record below would take a list for one, too.
    v.custom<object>(
      (input) => typeof input !== 'object' || !input || !isUnfit(input),
      ({ input }) =>
        Array.isArray(input) || !Object.keys(input as object).length
          ? `is ${Array.isArray(input) ? seen(input) : 'empty'}; write ${description}`
          : `has one of the names ${programNames.join(', ')}, which programs need themselves; choose another`,
    ),
    v.record(
      v.string(),
      text('the full name'),
      ({ input }) => `is ${seen(input)}; write ${description}`,
    ),
    v.description(description),
  );

const isUnfit = (input: object): boolean =>
  Array.isArray(input) ||
  !Object.keys(input).length ||
  programNames.some((name) => Object.hasOwn(input, name));

/** What an author writes who has one entry for a list of short ones. */
const isWord = (input: unknown): input is string =>
  typeof input === 'string' && /^[\w-]+(?:, *[\w-]+)*$/.test(input);

export const list = <T extends v.GenericSchema>(item: T, description: string) =>
  v.pipe(
    v.array(item, ({ input }) =>
      item.type !== 'custom' && isWord(input)
        ? `is ${seen(input)}; put it in brackets, as in [${input}]`
        : `is ${seen(input)}; write ${description}`,
    ),
    v.minLength(1, `is empty; write ${description}`),
    v.description(description),
  );

export function group<const T extends v.ObjectEntries>(entries: T) {
  const description = `the fields ${Object.keys(entries).join(', ')}`;
  const isGroup = (input: unknown) =>
    typeof input === 'object' && input !== null && !Array.isArray(input);
  return v.pipe(
    v.custom<object>(isGroup, ({ input }) => `is ${seen(input)}; write ${description}`),
    v.strictObject(entries, ({ expected, path }) => {
      if (expected === 'never') {
        // Inside { }, what follows a comma is read as the next field.
        const isCut = /\s/.test(String(path?.at(-1)?.key));
        const quotes = isCut ? '; text that has a comma needs quotes' : '';
        return `is not a field here; write only ${description}${quotes}`;
      }
      const missing = entries[String(path?.at(-1)?.key)] as v.GenericSchema;
      return `is missing; add it and write ${v.getDescription(missing)}`;
    }),
    v.description(description),
  );
}

/** `yes` or `no`, which YAML's core schema reads as text. */
export const flag = (description: string) =>
  v.pipe(
    v.picklist(['yes', 'no'], ({ input }) => `is ${seen(input)}; write ${description}`),
    v.transform((input) => input === 'yes'),
    v.description(description),
  );
