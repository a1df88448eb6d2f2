import { enForm } from './en-form.ts';
import { enPolicy } from './en-policy.ts';
import { enResult } from './en-result.ts';
import { esForm } from './es-form.ts';
import { esPolicy } from './es-policy.ts';
import { esResult } from './es-result.ts';
import { faAFForm } from './fa-AF-form.ts';
import { faAFPolicy } from './fa-AF-policy.ts';
import { faAFResult } from './fa-AF-result.ts';

/** All that the builder says, in one language. What TypeScript holds: no language lacks a sentence. */
export type Words = Readonly<
  Record<keyof typeof enForm | keyof typeof enResult | keyof typeof enPolicy, string>
>;

/** By BCP 47 tag, in the order in which they are offered. */
export const words: Readonly<Record<string, Words>> = {
  en: { ...enForm, ...enResult, ...enPolicy },
  es: { ...esForm, ...esResult, ...esPolicy },
  'fa-AF': { ...faAFForm, ...faAFResult, ...faAFPolicy },
};

/** Puts values into a text, in the places of `{0}`, `{1}` and so on. */
export const say = (text: string, ...values: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
