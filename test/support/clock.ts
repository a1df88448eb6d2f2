/**
 * Stops the clock of a page: what asks for the time there is told this one.
 *
 * @param time as `new Date` takes it; what it does not understand makes a clock that tells no time
 * @returns what lets the clock go on
 */
export function stopClock(window: Window, time: string): () => void {
  const page = window as unknown as { Date: DateConstructor };
  const { Date: Real } = page;
  const now = new Real(time).getTime();
  class Stopped extends Real {
    constructor(...given: []) {
      super(...((given.length ? given : [now]) as []));
    }
    static override now = () => now;
  }
  page.Date = Stopped as DateConstructor;
  return () => (page.Date = Real);
}
