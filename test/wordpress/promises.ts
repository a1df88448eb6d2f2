/** Promises to people, each held or broken. */

export interface Promised {
  readonly title: string;
  readonly isKept: boolean;
}

export class Promises {
  readonly made: Promised[] = [];

  /** Tries one, prints what became of it, and goes on whatever that was. */
  async prove(title: string, holds: () => Promise<void>): Promise<void> {
    const began = Date.now();
    try {
      await holds();
      this.made.push({ title, isKept: true });
      console.log(`✔ ${title} (${Date.now() - began} ms)`);
    } catch (error) {
      this.made.push({ title, isKept: false });
      console.log(`✘ ${title}\n  ${String(error instanceof Error ? error.stack : error)}`);
    }
  }

  get broken(): number {
    return this.made.filter(({ isKept }) => !isKept).length;
  }
}
