/** What a command is asked with: words, and options by name. */
export interface Call {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[] | undefined;
  is(name: string): boolean;
}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands after it: `<folder>`. */
  readonly value?: string;
  readonly says: string;
}

/** A command of `rights-guide`. */
export interface Command {
  /** What stands after its name: `<id> [kind]`. */
  readonly takes?: string;
  /** How many words it takes at most. */
  readonly most: number;
  readonly says: string;
  /** What stands after `rights-guide` in an example. */
  readonly example: string;
  readonly options?: Readonly<Record<string, Option>>;
  /** @returns 1 where something is to be mended */
  run(call: Call): Promise<number | void>;
}
