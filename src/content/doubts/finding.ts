import type { Fault } from '../find-faults.ts';
import type { Rule } from '../rules.ts';

/** What an author should look at. */
export interface Finding extends Fault {
  readonly rule: Rule;
  /** Whether the guide cannot be published with it. Default: it can. */
  readonly isFault?: boolean;
}
