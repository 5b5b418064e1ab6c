import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** First hex digits of the key that name a shard: 16 files. */
const SHARD_DIGITS = 1;
const KEY_LENGTH = 64;

/** Lines of one shard by key. */
interface Shard {
  /** Those of earlier runs, least recently used first. */
  readonly older: Map<string, string>;
  /** Those that this run has used. */
  readonly used: Map<string, string>;
  /** UTF-16 units of them all. */
  length: number;
  changed: boolean;
}

/**
 * Lines in a folder by key, a sha256 in hex digits, in shards that are rewritten whole and put in place atomically. A
 * row that is none is no entry. When a shard is full, what this run has not used goes, the least recently used first;
 * after that nothing more is taken in: data that are too many, read in the same order again, would else push out each
 * line just before it is asked for.
 */
export class LineStore {
  readonly #shards = new Map<string, Promise<Shard>>();

  /**
   * @param folder         made when the first lines are written
   * @param kind           what the lines are: the end of the files' names
   * @param maxShardLength UTF-16 units that a shard's lines may take
   */
  constructor(
    readonly folder: string,
    readonly kind: string,
    readonly maxShardLength: number,
  ) {}

  async get(key: string): Promise<string | null> {
    const { older, used } = await this.#shard(key);
    const line = older.get(key);
    if (line === undefined) return used.get(key) ?? null;
    older.delete(key);
    used.set(key, line);
    return line;
  }

  /** Keeps a line, which must be one, where there is room for it. */
  async set(key: string, line: string): Promise<void> {
    put(await this.#shard(key), key, line, this.maxShardLength);
  }

  /** Writes what has changed. */
  async flush(): Promise<void> {
    for (const [name, opening] of this.#shards) {
      const shard = await opening;
      if (shard.changed) await writeShard(this.folder, this.#file(name), shard);
      shard.changed = false;
    }
  }

  /** Lets go of all that was read and not written; it is read again when it is asked for. */
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

  /** No name that a scan of the folder around it would take for data. */
  #file(name: string): string {
    return `${name}.${this.kind}`;
  }
}

function put(shard: Shard, key: string, line: string, maxLength: number): void {
  const { older, used } = shard;
  drop(shard, used, key);
  drop(shard, older, key);
  for (const oldest of older.keys()) {
    if (shard.length + line.length <= maxLength) break;
    drop(shard, older, oldest);
  }
  if (shard.length + line.length > maxLength) return;
  used.set(key, line);
  shard.length += line.length;
  shard.changed = true;
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
  await mkdir(folder, { recursive: true });
  const path = join(folder, file);
  const fresh = `${path}.${String(process.pid)}.tmp`;
  try {
    const rows = [...shard.older, ...shard.used].map(([key, line]) => `${key} ${line}\n`);
    await writeFile(fresh, rows.join(''), { mode: 0o600 });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}
