import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVerdict } from './cached-verdict.js';
import type { Subject } from './subject.js';
import type { Verdict } from './verdict.js';

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

/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
/** 16 shards of 4 MB: about 500,000 clean verdicts; a scan of hostile data cannot fill a disk or memory. */
export const MAX_SHARD_LENGTH = 4_000_000;
/** A verdict whose purified code is longer costs many others their place: it is judged anew instead. */
const MAX_ENTRY_LENGTH = 100_000;
/** New verdicts between two writes: what a crash can lose. */
const FLUSH_EVERY = 2_000;

/** Lines of one shard by key, oldest first. */
interface Shard {
  readonly lines: Map<string, string>;
  length: number;
  changed: boolean;
}

/**
 * Verdicts in a folder, one JSON line each, in shards that are rewritten whole and put in place atomically.
 * A line that cannot be read is no entry. When a shard is full its least recently used entries go.
 */
export class FolderCache implements VerdictCache {
  readonly #shards = new Map<string, Promise<Shard>>();
  #unwritten = 0;

  /**
   * @param folder  made when the first verdicts are written
   * @param context hash over all else that a verdict follows from: tool, victim, options, calibration
   * @param maxShardLength UTF-16 units that a shard's entries may take
   */
  constructor(
    readonly folder: string,
    readonly context: string,
    readonly maxShardLength = MAX_SHARD_LENGTH,
  ) {}

  async get(subject: Subject): Promise<Verdict | null> {
    const key = this.#key(subject);
    const shard = await this.#shard(key);
    const line = shard.lines.get(key);
    if (line === undefined) return null;
    shard.lines.delete(key);
    shard.lines.set(key, line);
    return parseVerdict(line);
  }

  async set(subject: Subject, verdict: Verdict): Promise<void> {
    const line = JSON.stringify(verdict);
    if (line.length > MAX_ENTRY_LENGTH) return;
    const key = this.#key(subject);
    put(await this.#shard(key), key, line, this.maxShardLength);
    this.#unwritten += 1;
    if (this.#unwritten >= FLUSH_EVERY) await this.flush();
  }

  async flush(): Promise<void> {
    this.#unwritten = 0;
    for (const [name, opening] of this.#shards) {
      const shard = await opening;
      if (shard.changed) await writeShard(this.folder, name, shard);
      shard.changed = false;
    }
  }

  #key(subject: Subject): string {
    const content = subject.units.flatMap(({ language, code }) => [language, code]);
    return createHash('sha256')
      .update(JSON.stringify([this.context, ...content]))
      .digest('hex');
  }

  #shard(key: string): Promise<Shard> {
    const name = key.slice(0, SHARD_DIGITS);
    let shard = this.#shards.get(name);
    if (shard === undefined) {
      shard = readShard(join(this.folder, shardFile(name)), this.maxShardLength);
      this.#shards.set(name, shard);
    }
    return shard;
  }
}

/** No name that a scan of the folder around it would take for data. */
function shardFile(name: string): string {
  return `${name}.verdicts`;
}

function put(shard: Shard, key: string, line: string, maxLength: number): void {
  shard.length += line.length - (shard.lines.get(key)?.length ?? 0);
  shard.lines.delete(key);
  shard.lines.set(key, line);
  shard.changed = true;
  for (const [oldest, its] of shard.lines) {
    if (shard.length <= maxLength) break;
    shard.lines.delete(oldest);
    shard.length -= its.length;
  }
}

const KEY_LENGTH = 64;

async function readShard(path: string, maxLength: number): Promise<Shard> {
  const shard: Shard = { lines: new Map(), length: 0, changed: false };
  const text = await readFile(path, 'utf8').catch(() => ''); // missing or unreadable: an empty cache
  for (const row of text.split('\n')) {
    const key = row.slice(0, KEY_LENGTH);
    if (/^[0-9a-f]{64} $/.test(row.slice(0, KEY_LENGTH + 1)))
      put(shard, key, row.slice(KEY_LENGTH + 1), maxLength);
  }
  shard.changed = false;
  return shard;
}

async function writeShard(folder: string, name: string, shard: Shard): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, shardFile(name));
  const fresh = `${path}.${String(process.pid)}.tmp`;
  try {
    await writeFile(fresh, [...shard.lines].map(([key, line]) => `${key} ${line}\n`).join(''), {
      mode: 0o600,
    });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
