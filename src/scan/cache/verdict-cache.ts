import { sha256 } from '../../sha256.js';
import { parseVerdict } from './cached-verdict.js';
import { LineStore } from './line-store.js';
import type { Subject } from '../reading/subject.js';
import type { Verdict } from '../stages/verdict.js';

/** Where verdicts are looked up by content and kept. */
export interface VerdictCache {
  get(subject: Subject): Promise<Verdict | null>;
  set(subject: Subject, verdict: Verdict): Promise<void>;
  /** Writes what is new. */
  flush(): Promise<void>;
}

/** Keeps nothing. */
export const noCache: VerdictCache = {
  get: () => Promise.resolve(null),
  set: () => Promise.resolve(),
  flush: () => Promise.resolve(),
};

/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict whose purified code is longer costs many others their place: it is judged anew instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: what a crash can lose. */
const FLUSH_EVERY = 2_000;

/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is no entry. */
export class FolderCache implements VerdictCache {
  readonly #lines: LineStore;
  #unwritten = 0;

  /**
   * @param folder  made when the first verdicts are written
   * @param context hash over all else that a verdict follows from: tool, victim, options, calibration
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
    const content = subject.units.flatMap(({ language, code }) => [language, code]);
    return sha256(JSON.stringify([this.context, ...content]));
  }
}
