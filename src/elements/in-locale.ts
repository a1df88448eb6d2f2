import { nothing } from 'lit';
import type { InLocale } from '../model/view.ts';

/** The `lang` of what stands in English in another language; no attribute where nothing does. */
export const langOf = (locale: InLocale['locale']) => locale || nothing;

/** Its `dir`, likewise. */
export const dirOf = (locale: InLocale['locale']) => (locale ? 'ltr' : nothing);
