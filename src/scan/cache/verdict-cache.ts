import { sha256 } from '../../sha256.js';
import { parseVerdict } from './cached-verdict.js';
import { LineStore } from './line-store.js';
import type { Subject } from '../reading/subject.js';
import type { Verdict } from '../stages/verdict.js';

/** A store of verdicts by content. */
export interface VerdictCache {
  get(subject: Subject): Promise<Verdict | null>;
  set(subject: Subject, verdict: Verdict): Promise<void>;
  /** Writes new verdicts. */
  flush(): Promise<void>;
}

/** Stores nothing. */
export const noCache: VerdictCache = {
  get: () => Promise.resolve(null),
  set: () => Promise.resolve(),
  flush: () => Promise.resolve(),
};

/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** Of one run: about a million clean verdicts. Those beyond are not stored, so that a run that is resumed asks for them again. */
const MAX_RUN_SHARD_LENGTH = 8_000_000;
/** A verdict with longer purified code would take the place of many others: such code is judged again instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: a process that is killed loses no more than these, which cost a model a minute or two. */
const FLUSH_EVERY = 2_000;
/**
 * Of one run, at least so many, and that part of those so far, up to `FLUSH_EVERY`: a short run loses little too, and all writes
 * together are no more than some twenty times the verdicts.
 */
const FLUSH_OF_RUN = { least: 64, part: 1 / 16 } as const;

/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
export class FolderCache implements VerdictCache {
  readonly #lines: LineStore;
  #known = 0;
  #unwritten = 0;
  readonly #isOfRun: boolean;

  /**
   * @param folder  created when the first verdicts are written
   * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
   * @param isOfRun the folder belongs to one run, which finds in it what it has stored when it is run again
   * @param maxShardLength UTF-16 units that a shard's entries may take
   */
  constructor(
    readonly folder: string,
    readonly context: string,
    isOfRun = false,
    maxShardLength = isOfRun ? MAX_RUN_SHARD_LENGTH : MAX_SHARD_LENGTH,
  ) {
    this.#isOfRun = isOfRun;
    this.#lines = new LineStore(folder, 'verdicts', maxShardLength, isOfRun);
  }

  async get(subject: Subject): Promise<Verdict | null> {
    const line = await this.#lines.get(this.#key(subject));
    if (line === null) return null;
    this.#known += 1;
    return parseVerdict(line);
  }

  async set(subject: Subject, verdict: Verdict): Promise<void> {
    const line = JSON.stringify(verdict);
    if (line.length > MAX_ENTRY_LENGTH) return;
    await this.#lines.set(this.#key(subject), line);
    this.#known += 1;
    this.#unwritten += 1;
    if (this.#unwritten >= this.#flushEvery()) await this.flush().catch(() => undefined); // the last flush reports it
  }

  async flush(): Promise<void> {
    this.#unwritten = 0;
    await this.#lines.flush();
  }

  #flushEvery(): number {
    const { least, part } = FLUSH_OF_RUN;
    return this.#isOfRun ? Math.min(FLUSH_EVERY, Math.max(least, this.#known * part)) : FLUSH_EVERY;
  }

  #key(subject: Subject): string {
    const content = subject.units.flatMap(({ language, code, redefined }) => [
      ...[language, code],
      ...(redefined === undefined ? [] : [redefined]),
    ]);
    return sha256(JSON.stringify([this.context, ...content]));
  }
}
