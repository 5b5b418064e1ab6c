import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../../data/write/make-folder.js';
import { putInPlace } from '../../data/write/put-in-place.js';
import { whyUnwritable } from '../../data/write/why-unwritable.js';

/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
const KEY_LENGTH = 64;

/** Lines of one shard by key. */
interface Shard {
  /** Lines of earlier runs, least recently used first. */
  readonly older: Map<string, string>;
  /** Lines that this run has used, in the same order. */
  readonly used: Map<string, string>;
  /** UTF-16 units of all lines. */
  length: number;
  changed: boolean;
}

/**
 * Lines in a folder by key, a sha256 in hex digits. They are in shards, which are rewritten as a whole and put in place
 * atomically. Rows that cannot be read are ignored. When a shard is full, its least recently used entries are dropped.
 */
export class LineStore {
  readonly #shards = new Map<string, Promise<Shard>>();

  /**
   * @param folder         created when the first lines are written
   * @param kind           what the lines are: the suffix of the file names
   * @param maxShardLength UTF-16 units that a shard's lines may take
   * @param protectsUsed   never drop a line that this run has used, and store nothing more when these lines fill a
   *                       shard. Otherwise, when there are too many lines and every run reads them in the same order,
   *                       each line would be dropped just before it is read
   */
  constructor(
    readonly folder: string,
    readonly kind: string,
    readonly maxShardLength: number,
    readonly protectsUsed = false,
  ) {}

  async get(key: string): Promise<string | null> {
    const { older, used } = await this.#shard(key);
    const line = older.get(key) ?? used.get(key);
    if (line === undefined) return null;
    older.delete(key);
    used.delete(key);
    used.set(key, line);
    return line;
  }

  /** Stores a text without line breaks, if there is room for it. */
  async set(key: string, line: string): Promise<void> {
    const shard = await this.#shard(key);
    const { older, used } = shard;
    for (const lines of [older, used]) drop(shard, lines, key);
    const room = this.maxShardLength - line.length;
    for (const lines of this.protectsUsed ? [older] : [older, used]) {
      for (const oldest of lines.keys()) {
        if (shard.length <= room) break;
        drop(shard, lines, oldest);
      }
    }
    if (shard.length > room) return;
    used.set(key, line);
    shard.length += line.length;
    shard.changed = true;
  }

  /** Writes what has changed. */
  async flush(): Promise<void> {
    for (const [name, opening] of this.#shards) {
      const shard = await opening;
      if (shard.changed) await writeShard(this.folder, this.#file(name), shard);
      shard.changed = false;
    }
  }

  /** Frees the memory of all lines. Lines that were not written are lost; the others are read again when needed. */
  clear(): void {
    this.#shards.clear();
  }

  #shard(key: string): Promise<Shard> {
    const name = key.slice(0, SHARD_DIGITS);
    let shard = this.#shards.get(name);
    if (shard === undefined) {
      shard = readShard(join(this.folder, this.#file(name)), this.maxShardLength);
      this.#shards.set(name, shard);
    }
    return shard;
  }

  /** The file of a shard. A scan of the parent folder does not recognise this name as data. */
  #file(name: string): string {
    return `${name}.${this.kind}`;
  }
}

function drop(shard: Shard, lines: Map<string, string>, key: string): void {
  const line = lines.get(key);
  if (line === undefined) return;
  lines.delete(key);
  shard.length -= line.length;
  shard.changed = true;
}

async function readShard(path: string, maxLength: number): Promise<Shard> {
  const shard: Shard = { older: new Map(), used: new Map(), length: 0, changed: false };
  const text = await readFile(path, 'utf8').catch(() => ''); // missing or unreadable: an empty store
  for (const row of text.split('\n')) {
    const key = row.slice(0, KEY_LENGTH);
    const line = row.slice(KEY_LENGTH + 1);
    if (!/^[0-9a-f]{64} $/.test(row.slice(0, KEY_LENGTH + 1)) || shard.length + line.length > maxLength)
      continue;
    drop(shard, shard.older, key);
    shard.older.set(key, line);
    shard.length += line.length;
  }
  shard.changed = false;
  return shard;
}

async function writeShard(folder: string, file: string, shard: Shard): Promise<void> {
  const why = await makeFolder(resolve(folder));
  if (why !== null) throw new Error(`the folder ${JSON.stringify(folder)} cannot be made: ${why}`);
  const rows = [...shard.older, ...shard.used].map(([key, line]) => `${key} ${line}\n`);
  try {
    await putInPlace(join(folder, file), (temporary) =>
      writeFile(temporary, rows.join(''), { flag: 'wx', mode: 0o600 }),
    );
  } catch (cause) {
    throw new Error(`${JSON.stringify(join(folder, file))} cannot be written: ${whyUnwritable(cause)}`, {
      cause,
    });
  }
}
