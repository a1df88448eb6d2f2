import type { Candidate } from './candidate.ts';
import { bareLit } from './lit.ts';
import { native } from './native.ts';
import { oursScript, oursTwin } from './ours.ts';
import { govuk, lion, shoelace, va, webAwesome } from './peers.ts';

/** In the order of the table; the first is the reference. */
export const candidates: readonly Candidate[] = [
  native,
  oursTwin,
  oursScript,
  bareLit,
  govuk,
  lion,
  shoelace,
  webAwesome,
  va,
];
