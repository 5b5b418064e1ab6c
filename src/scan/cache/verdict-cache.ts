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
/** A verdict with longer purified code would take the place of many others: such code is judged again instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: a crash loses no more than these. */
const FLUSH_EVERY = 2_000;

/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
export class FolderCache implements VerdictCache {
  readonly #lines: LineStore;
  #unwritten = 0;

  /**
   * @param folder  created when the first verdicts are written
   * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
   * @param maxShardLength UTF-16 units that a shard's entries may take
   */
  constructor(
    readonly folder: string,
    readonly context: string,
    maxShardLength = MAX_SHARD_LENGTH,
  ) {
    this.#lines = new LineStore(folder, 'verdicts', maxShardLength);
  }

  async get(subject: Subject): Promise<Verdict | null> {
    const line = await this.#lines.get(this.#key(subject));
    return line === null ? null : parseVerdict(line);
  }

  async set(subject: Subject, verdict: Verdict): Promise<void> {
    const line = JSON.stringify(verdict);
    if (line.length > MAX_ENTRY_LENGTH) return;
    await this.#lines.set(this.#key(subject), line);
    this.#unwritten += 1;
    if (this.#unwritten >= FLUSH_EVERY) await this.flush();
  }

  async flush(): Promise<void> {
    this.#unwritten = 0;
    await this.#lines.flush();
  }

  #key(subject: Subject): string {
    const content = subject.units.flatMap(({ language, code, redefined }) => [
      ...[language, code],
      ...(redefined === undefined ? [] : [redefined]),
    ]);
    return sha256(JSON.stringify([this.context, ...content]));
  }
}
