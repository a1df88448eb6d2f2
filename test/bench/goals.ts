import { median, ratioOf, type Figures } from './median.ts';

/** What is to be reached; all limits are of issue 7, “Speed and weight”. */
export interface Goal {
  readonly goal: string;
  /** At most this much. */
  readonly limit: number;
  /** Behind figures. Default: ×. */
  readonly unit?: string;
  /** What peers reach, where the issue says so. */
  readonly peers?: string;
  readonly measure: (figures: Figures) => number;
  /** Why it is not met; has to stand here where the last results do not meet it. */
  readonly reason?: string;
}

const value =
  (measure: string, candidate: string) =>
  (figures: Figures): number =>
    median(figures[measure]?.[candidate] ?? []);

/** One candidate to another, in the same rounds; `other` names another measure for the second. */
const ratio =
  (measure: string, candidate: string, to: string, other = measure) =>
  (figures: Figures): number =>
    ratioOf(figures[measure]?.[candidate], figures[other]?.[to]);

/** How much more than on another page. */
const beyond =
  (measure: string, candidate: string, to: string) =>
  (figures: Figures): number =>
    Math.max(0, value(measure, candidate)(figures) - value(measure, to)(figures));

/** Measured on 25 November 2026 at 4×: drawing one guide took 364 ms, and 218 with English alone. */
const names =
  'the names of ten languages in their own scripts, for which the browser looks up fonts, take 40 % of drawing a guide; a reader finds theirs by its name';

export const goals: readonly Goal[] = [
  {
    goal: 'Script with the English pack, Brotli',
    limit: 12 * 1024,
    unit: ' bytes',
    peers: 'Shoelace 18.2 kB, Web Awesome 33.4, VA 42.2 with the same content',
    measure: value('script bytes', 'ours-script'),
    reason:
      'the English words and nine hashes take 3.3 kB, styles 1.9; the rest is behaviour, each with a promise under test. A part loaded later would cost the reader of another language most',
  },
  {
    goal: 'Script with the English pack, Brotli: the ceiling',
    limit: 14 * 1024,
    unit: ' bytes',
    measure: value('script bytes', 'ours-script'),
  },
  {
    goal: 'Twin inside: first question readable, 4×, to native',
    limit: 1.05,
    measure: ratio('readable', 'ours-twin', 'native'),
  },
  {
    goal: 'Twin inside: first question readable, 6×, to native',
    limit: 1.05,
    measure: ratio('readable 6×', 'ours-twin', 'native'),
  },
  {
    goal: 'Twin inside: a click opens, 4×, to native',
    limit: 1.05,
    peers: '1.9 for those that are readable early',
    measure: ratio('toggles', 'ours-twin', 'native'),
  },
  {
    goal: 'Twin inside: a click opens, 6×, to native',
    limit: 1.05,
    measure: ratio('toggles 6×', 'ours-twin', 'native'),
  },
  {
    goal: 'Clicks lost while the guide takes the twin’s place',
    limit: 0,
    unit: '',
    measure: value('clicks lost', 'ours-twin'),
  },
  {
    goal: 'Layout shift, twin inside',
    limit: 0.01,
    unit: '',
    measure: value('layout shift', 'ours-twin'),
  },
  {
    goal: 'Script only: first question readable, to bare Lit',
    limit: 1.02,
    peers: 'Lion 1.03, Shoelace 1.08',
    measure: ratio('readable', 'ours-script', 'bare-lit'),
    reason: names,
  },
  {
    goal: 'A page in Spanish: first question readable, to the English one',
    limit: 1.03,
    measure: ratio('readable', 'ours-spanish', 'ours-script'),
  },
  {
    goal: 'First paint of the host’s page, script only, to the page without',
    limit: 1.03,
    measure: ratio('first paint', 'ours-script', 'nothing'),
  },
  {
    goal: 'First paint of the host’s page, twin inside, to the page without',
    limit: 1.03,
    measure: ratio('first paint', 'ours-twin', 'nothing'),
    reason:
      'the twin’s words are part of the page: native `<details>` with the same words is as far from the empty page',
  },
  {
    goal: 'Long tasks at 4× beyond native’s, over 50 ms each, twin inside',
    limit: 0,
    unit: ' ms',
    measure: beyond('long tasks', 'ours-twin', 'native'),
    reason: names,
  },
  {
    goal: 'Main-thread work of the load, twin inside, to native',
    limit: 1.75,
    peers: 'Lion 1.8',
    measure: ratio('work', 'ours-twin', 'native'),
    reason: `${names}; and the page’s words are laid out twice, as twin and as guide`,
  },
  {
    goal: 'Main-thread work of the load, script only, to native',
    limit: 1.75,
    peers: 'Lion 1.8',
    measure: ratio('work', 'ours-script', 'native'),
    reason: names,
  },
  {
    goal: 'A toggle, click to paint, to native',
    limit: 1.2,
    peers: 'GOV.UK, Lion 1.2 to 1.4',
    measure: ratio('toggle', 'ours-script', 'native'),
  },
  {
    goal: '1,000 questions: render, to native',
    limit: 1.3,
    peers: 'Lion 0.9; Shoelace, Web Awesome 40 and more',
    measure: ratio('render 1000', 'ours-script', 'native'),
  },
  {
    goal: '1,000 questions: show all, to native',
    limit: 1.15,
    peers: 'Lion 0.7; Shoelace, Web Awesome 40 and more',
    measure: ratio('show all 1000', 'ours-script', 'native'),
  },
  {
    goal: 'Each further guide on a page, to bare Lit',
    limit: 1.2,
    measure: ratio('each further guide', 'ours-script', 'bare-lit'),
    reason:
      'a guide has 1.4 times as many nodes (a button for each language, copy links, verdicts beside their questions), in rows laid out by flexbox; no rule or part of it alone takes more than 10 %',
  },
  ...['nodes', 'allListeners', 'observers', 'timers', 'listeners'].map((left) => ({
    goal: `1,000 mounts and unmounts: ${left === 'allListeners' ? 'listeners' : left === 'listeners' ? 'listeners of window and document' : left} left`,
    limit: 0,
    unit: '',
    measure: value(`left: ${left}`, 'ours-script'),
  })),
];

/** Whether the results meet a goal; nothing where it was not measured. */
export function isMet({ measure, limit }: Goal, figures: Figures): boolean | undefined {
  const measured = measure(figures);
  return Number.isNaN(measured) ? undefined : measured <= limit;
}
