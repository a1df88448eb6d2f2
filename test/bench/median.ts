/** The middle of what was measured; of an even number, the middle between two. */
export function median(values: readonly (number | null)[]): number {
  const sorted = values
    .filter((value) => Number.isFinite(value))
    .toSorted((a, b) => Number(a) - Number(b)) as number[];
  const half = sorted.length / 2;
  if (!sorted.length) return Number.NaN;
  if (!Number.isInteger(half)) return sorted[Math.floor(half)] as number;
  return ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** What was measured: by measure, by candidate, a value for each round (none: null). */
export type Figures = Record<string, Record<string, (number | null)[]>>;

/** What the results file holds. */
export interface Results {
  readonly date: string;
  /** What it ran on, one fact each. */
  readonly machine: Readonly<Record<string, string>>;
  readonly figures: Figures;
}

/** The median of the ratios of two measures within each round; NaN where there are none. */
export function ratioOf(
  upper: readonly (number | null)[] = [],
  lower: readonly (number | null)[] = [],
): number {
  return median(upper.map((value, round) => Number(value) / (lower[round] ?? Number.NaN)));
}
