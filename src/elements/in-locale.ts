import { nothing } from 'lit';
import { directionOf } from '../locale/locales.ts';

/** The `lang` of what may be in a language of its own; no attribute where it is not. */
export const langOf = (locale: string | undefined) => locale || nothing;

/** Its `dir`, likewise. */
export const dirOf = (locale: string | undefined) => (locale ? directionOf(locale) : nothing);
