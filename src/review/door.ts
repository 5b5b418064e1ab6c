import type { ModelLoaders } from '../scan/models/load-victim.js';
import type { Progress } from '../scan/reading/progress.js';

/** What a review needs from the program around it: a workflow step, or the command line. */
export interface Door {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Replaces the real loaders of models, for tests; `null` to use those. */
  readonly loaders: ModelLoaders | null;
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs: number;
  readonly now: () => Date;
  /** Writes a line to the log. The door escapes foreign text for where the log is shown. */
  readonly log: (text: string) => void;
  /** Shows a warning. The door escapes foreign text in it too. */
  readonly warn: (text: string) => void;
}

/** Progress for a log, which is not a terminal: a line when a stage begins, and warnings. */
export function doorProgress({ log, warn }: Pick<Door, 'log' | 'warn'>): Progress {
  return {
    stage: (name, total) => log(`${name}${total === null ? '' : ` (${String(total)})`} …`),
    advance: () => undefined,
    warn,
    stop: () => undefined,
  };
}
