import { createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { resultSchema, type ScanResult } from '../../result/result.js';
import { LineStore } from './line-store.js';
import type { ScanEnd } from '../stages/pipeline.js';
import { count } from '../../result/values.js';

/** A run that was judged to its end, as far as it is told on. */
export interface KeptRun {
  readonly result: ScanResult;
  readonly end: Extract<ScanEnd, 'complete' | 'limit'>;
  /** Data files of the head that were read; `null` where nobody counted. */
  readonly files: number | null;
  /** Warnings of the run. */
  readonly warnings: readonly string[];
}

const runSchema = z.strictObject({
  result: resultSchema,
  end: z.enum(['complete', 'limit']),
  files: count.nullable(),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<KeptRun>;

/** 16 shards of 4 MB: runs without findings take about 1 KB, and the least recently used go first. */
const MAX_SHARD_LENGTH = 4_000_000;

/** Some hundred findings with their code; a larger run costs the others their place, and is judged anew. */
const MAX_ENTRY_LENGTH = 1_000_000;

/** To be raised whenever the same ground and data are to be judged anew. */
const FORMAT = 1;

const SECRET_BYTES = 32;
const MAC_DIGITS = 64;

/**
 * Whole runs in a folder, by what they follow from. Keys and lines are hashed with a secret that is made of the seed:
 * who does not know the seed can neither tell from a key what was judged, nor write a line that is believed, nor try
 * seeds on them quickly.
 */
export class RunCache {
  readonly #lines: LineStore;
  readonly #secret: Buffer;

  /** @param folder made when the first run is written */
  constructor(folder: string, seed: string, maxShardLength = MAX_SHARD_LENGTH) {
    this.#lines = new LineStore(folder, 'runs', maxShardLength);
    this.#secret = scryptSync(seed, 'codepurify run cache', SECRET_BYTES);
  }

  /**
   * The run that was kept for what it follows from; `null` where there is none, or what is there was not written by
   * this program with this seed.
   */
  async get(ground: unknown): Promise<KeptRun | null> {
    const key = this.#key(ground);
    const line = await this.#lines.get(key);
    if (line === null || !this.#isOurs(key, line)) return null;
    return parseRun(line.slice(MAC_DIGITS + 1));
  }

  /** Keeps a run, unless it is too large, or JSON cannot hold it as it is. */
  async set(ground: unknown, run: KeptRun): Promise<void> {
    const json = JSON.stringify(run);
    if (json.length > MAX_ENTRY_LENGTH || !isDeepStrictEqual(parseRun(json), run)) return;
    const key = this.#key(ground);
    await this.#lines.set(key, `${this.#mac(key, json)} ${json}`);
    await this.#lines.flush();
  }

  #key(ground: unknown): string {
    return this.#hash('key', JSON.stringify([FORMAT, ground]));
  }

  #mac(key: string, json: string): string {
    return this.#hash('line', `${key} ${json}`);
  }

  #isOurs(key: string, line: string): boolean {
    const mac = Buffer.from(line.slice(0, MAC_DIGITS));
    const wanted = Buffer.from(this.#mac(key, line.slice(MAC_DIGITS + 1)));
    return mac.length === wanted.length && timingSafeEqual(mac, wanted);
  }

  #hash(what: 'key' | 'line', text: string): string {
    return createHmac('sha256', this.#secret).update(`${what} ${text}`).digest('hex');
  }
}

function parseRun(json: string): KeptRun | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null; // torn: as good as absent
  }
  const parsed = runSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
