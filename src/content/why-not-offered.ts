import { xliffPath } from './translations.ts';
import type { TransUnit } from './xliff.ts';

/** What is known of a language that is offered to nobody. */
interface Held {
  readonly id: string;
  readonly locale: string;
  /** Whether translations that no person has reviewed are offered. */
  readonly offers: boolean;
  /** The texts of the interface that cannot be shown. */
  readonly unsaid: readonly { readonly id: string }[];
  /** What translators have: of the interface, and of the guide. */
  readonly ui: ReadonlyMap<string, TransUnit>;
  readonly guide: ReadonlyMap<string, TransUnit>;
}

/** Why a language is offered to nobody, and what to do: the end of a sentence. */
export function whyNotOffered({ id, locale, offers, unsaid, ui, guide }: Held): string {
  const isTranslated = ({ target, state }: TransUnit) => target && state !== 'needs-translation';
  const path = xliffPath(id, locale);
  if (![...guide.values()].some(isTranslated)) {
    return `${path} has no finished translation; when it comes back, npx rights-guide translations import takes it over`;
  }
  if (!offers && unsaid.length && unsaid.every(({ id }) => isTranslated(ui.get(id) as TransUnit))) {
    return `no person has reviewed the interface’s words in it yet, which came with the program; write offer_unreviewed: yes to offer it with a notice`;
  }
  if (!offers && !unsaid.length) {
    return 'no person has reviewed its words; record a review with npx rights-guide translations review, or write offer_unreviewed: yes to offer them with a notice';
  }
  return unsaid.length
    ? `the interface cannot say ${unsaid.length} texts in it (${unsaid[0]?.id}, …)`
    : `nothing in ${path} can be shown; npx rights-guide translations check says what is wrong`;
}
