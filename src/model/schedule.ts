import type { RichText } from './rich-text.ts';

/** What else to say of an answer from the day after this one on. */
export interface Due {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly text: RichText;
}

/** Events as the build leaves them, to be told with the day. */
export interface EventsView {
  readonly label: string;
  /** Said once where every event is past. */
  readonly over: string;
  readonly past: string;
  readonly today: string;
  readonly comma: string;
  readonly items: readonly { readonly date: string; readonly text: string }[];
}

/** Milliseconds. */
const day = 864e5;

/**
 * Today where the organization is, as YYYY-MM-DD: the later of the device's clock and the day of the
 * build, because a phone whose clock is behind must not announce what is over. A clock that tells no time
 * (“Invalid Date”) counts as behind.
 *
 * @param timeZone an IANA name
 * @param built the day of the build, YYYY-MM-DD
 * @param dates what the day is compared with, YYYY-MM-DD. Where none of them is near, half a day more or less
 *   changes nothing, and the time zone is not asked: a browser’s first question about one takes an old phone
 *   longer than the rest of the guide. Default: the day is exact.
 */
export function todayIn(
  timeZone: string,
  now: Date,
  built: string,
  dates?: readonly string[],
): string {
  const time = now.getTime();
  let today = '';
  try {
    today =
      !dates || dates.some((date) => Math.abs(Date.parse(date) - time) < 2 * day)
        ? // Swedish writes days as YYYY-MM-DD.
          now.toLocaleDateString('sv', { timeZone })
        : new Date(time - day / 2).toISOString().slice(0, 10);
  } catch {
    // A device without this time zone tells by the day of the build.
  }
  return today > built && /^2...-/.test(today) ? today : built;
}

/** How many days ago a guide was built, on a day; both as YYYY-MM-DD. */
export const ageOn = (built: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(built)) / day);

/** What a reader is told of events on a day; days as YYYY-MM-DD compare as text. */
export function tellEvents(
  { over, past, today: now, comma, items }: EventsView,
  today: string,
): { over: string; items: string[] } {
  return {
    over: items.every(({ date }) => date < today) ? over : '',
    items: items.map(({ date, text }) =>
      date > today ? text : text + comma + (date < today ? past : now),
    ),
  };
}

/** An answer on a day: after its last one, with what else there is to say. */
export const answerOn = (
  { answer, due }: { readonly answer: RichText; readonly due?: Due },
  today: string,
): RichText => (due && today > due.date ? [...answer, ...due.text] : answer);
