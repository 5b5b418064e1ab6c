import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Shard } from '../../config/shard.js';
import type { CodePurifyError } from '../../errors.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import { outlineLine, outlineOf } from '../cache/outline-line.js';
import { problemOf } from '../reading/reasons.js';
import { codeHash, type Survey, type SurveyedCode } from '../surveys/survey.js';
import { surveyError } from '../surveys/survey-pool.js';
import { refusedFile, requireSameRun, type RunIdentity, WORK_VERSION } from './work-file.js';

/** Hex digits of a hash of the code: whether a line is of the unit that is read. */
const CODE_DIGITS = 16;

const HEADER = z.strictObject({
  kind: z.literal('codepurify-surveys'),
  version: z.literal(WORK_VERSION),
  tool: z.string(),
  options: z.string(),
  shard: z.string(),
});

/** Of one unit: a hash of its code, and its outline with what was said, or why it cannot be analysed. */
const ENTRY = z.union([
  z.tuple([z.string(), z.string(), z.array(z.unknown()).nullable()]),
  z.tuple([z.string(), z.strictObject({ problem: z.string() })]),
]);

const END = z.strictObject({ end: z.int().min(0), sha256: z.string() });

/** Writes the surveys of a shard, a line each, in the order of the data. The file has its name once it is complete. */
export class SurveyLogWriter {
  readonly #hash = createHash('sha256');
  readonly #stream;
  /** Its own name, as an engine may run the same task twice at a time. */
  readonly #partial: string;
  #lines = 0;

  constructor(
    private readonly path: string,
    shard: Shard,
    run: RunIdentity,
  ) {
    this.#partial = `${path}.${randomUUID()}.partial`;
    this.#stream = createWriteStream(this.#partial, { flags: 'wx', mode: 0o600 });
    const header: z.output<typeof HEADER> = {
      kind: 'codepurify-surveys',
      version: WORK_VERSION,
      ...run,
      shard: shardName(shard),
    };
    this.#stream.write(`${JSON.stringify(header)}\n`);
  }

  /** Writes the survey of a unit, or why it has none. */
  async write(unit: SurveyedCode, survey: Survey | { readonly error: unknown }): Promise<void> {
    const entry: z.output<typeof ENTRY> =
      'error' in survey
        ? [digitsOf(unit), { problem: problemOf(survey.error) }]
        : [digitsOf(unit), outlineLine(survey.outline), survey.said && [...survey.said]];
    const line = `${JSON.stringify(entry).replaceAll(SEPARATORS, escapedSeparator)}\n`;
    this.#hash.update(line);
    this.#lines += 1;
    if (!this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  /** Ends the file, and gives it its name. */
  async finish(): Promise<void> {
    this.#stream.end(`${JSON.stringify({ end: this.#lines, sha256: this.#hash.digest('hex') })}\n`);
    await once(this.#stream, 'close');
    await rename(this.#partial, this.path);
  }

  /** Gives up, and leaves nothing. */
  async abandon(): Promise<void> {
    this.#stream.destroy();
    if (!this.#stream.closed) await once(this.#stream, 'close');
    await rm(this.#partial, { force: true });
  }
}

/** Readers of lines take these for line ends, and JSON allows them in strings. */
const SEPARATORS = /[\u2028\u2029]/g;

function escapedSeparator(separator: string): string {
  return `\\u${separator.charCodeAt(0).toString(16)}`;
}

/** Reads the surveys of a shard again, in the same order. */
export class SurveyLogReader {
  readonly #lines: AsyncIterator<string>;
  readonly #hash = createHash('sha256');
  #read = 0;
  #isOpen = false;

  /** @param name of the file in messages */
  constructor(
    path: string,
    private readonly name: string,
    private readonly shard: Shard,
    private readonly run: RunIdentity,
  ) {
    const input = createReadStream(path, 'utf8');
    this.#lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
  }

  /**
   * The survey of the next unit, or why it has none.
   * @throws CodePurifyError `input` if the file is of another run or other data, or damaged
   */
  async next(unit: SurveyedCode): Promise<Survey | { readonly error: CodePurifyError }> {
    const line = await this.#line();
    const entry = ENTRY.safeParse(parseJsonOrNull(line));
    if (!entry.success) throw refusedFile(this.name, `line ${String(this.#read + 1)} is not a survey`);
    this.#hash.update(`${line}\n`);
    const [hash, outlined, said = null] = entry.data;
    if (hash !== digitsOf(unit)) {
      throw refusedFile(this.name, `line ${String(this.#read + 1)} is of other code: the data has changed`);
    }
    if (typeof outlined !== 'string') return { error: surveyError(outlined.problem) };
    const outline = outlineOf(outlined, unit);
    if (outline === null) throw refusedFile(this.name, `line ${String(this.#read + 1)} is damaged`);
    return { outline, said: said as readonly UnitTestimony[] | null, isCached: false };
  }

  /** Checks that nothing is left, and that what was read is what was written. */
  async finish(): Promise<void> {
    const line = await this.#line();
    const end = END.safeParse(parseJsonOrNull(line));
    if (!end.success) throw refusedFile(this.name, 'it holds more than the data does: the data has changed');
    if (end.data.end !== this.#read - 2 || end.data.sha256 !== this.#hash.digest('hex')) {
      throw refusedFile(this.name, 'it is damaged');
    }
  }

  async #line(): Promise<string> {
    if (!this.#isOpen) await this.#open();
    return this.#nextLine();
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    const header = HEADER.safeParse(parseJsonOrNull(await this.#nextLine()));
    if (!header.success) throw refusedFile(this.name, 'it is not what this version writes');
    requireSameRun(this.name, header.data, this.run);
    if (header.data.shard === shardName(this.shard)) return;
    throw refusedFile(this.name, `it is shard ${header.data.shard}, not ${shardName(this.shard)}`);
  }

  async #nextLine(): Promise<string> {
    try {
      const next = await this.#lines.next();
      this.#read += 1;
      if (next.done !== true) return next.value;
    } catch (cause) {
      throw refusedFile(this.name, 'it cannot be read', undefined, cause);
    }
    throw refusedFile(this.name, 'it is cut off');
  }
}

/** `3/16`. */
export function shardName({ index, of }: Shard): string {
  return `${String(index)}/${String(of)}`;
}

function digitsOf(unit: SurveyedCode): string {
  return codeHash(unit).slice(0, CODE_DIGITS);
}
