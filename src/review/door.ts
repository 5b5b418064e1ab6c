import type { ModelLoaders } from '../scan/models/load-victim.js';
import type { Progress } from '../scan/reading/progress.js';

/** What a review needs from the program that runs it: a step of a workflow, or the command line. */
export interface Door {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Opens models in place of the real loaders; `null` for those. */
  readonly loaders: ModelLoaders | null;
  /** Milliseconds in a second of waiting; 1000 but in tests. */
  readonly secondMs: number;
  readonly now: () => Date;
  /** Writes a line to the log. The door escapes foreign text for where the log is shown. */
  readonly log: (text: string) => void;
  /** Shows a warning, in the same manner. */
  readonly warn: (text: string) => void;
}

/** A log is no terminal: a line when a stage begins, and warnings. */
export function doorProgress({ log, warn }: Pick<Door, 'log' | 'warn'>): Progress {
  return {
    stage: (name, total) => log(`${name}${total === null ? '' : ` (${String(total)})`} …`),
    advance: () => undefined,
    warn,
    stop: () => undefined,
  };
}
