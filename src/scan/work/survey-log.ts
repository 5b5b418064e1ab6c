import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import type { Shard } from '../../config/shard.js';
import type { CodePurifyError } from '../../errors.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { Survey, SurveyedCode } from '../surveys/survey.js';
import { PARTIAL_ENDING, firstLine } from './left-surveys.js';
import {
  lineIsOf,
  type RecordCounts,
  shardName,
  surveyInLine,
  surveyLine,
  type SurveyOutcome,
  SURVEYS_END,
  SURVEYS_HEADER,
  surveysHeader,
} from './survey-line.js';
import { refusedFile, requireSameRun, type RunIdentity, unwritableFile } from './work-file.js';

/**
 * Writes the surveys of a shard, a line each, in the order of the data. The file has its name once it is complete; until then a
 * process that was killed leaves it under another, from which the next one goes on (`LeftSurveys`).
 */
export class SurveyLogWriter {
  readonly #hash = createHash('sha256');
  readonly #stream;
  readonly #header: string;
  /** Its own name, as an engine may run the same task twice at a time. */
  readonly #partial: string;
  #failure: Error | null = null;
  #lines = 0;

  constructor(
    private readonly path: string,
    shard: Shard,
    run: RunIdentity,
  ) {
    this.#partial = `${path}.${randomUUID()}${PARTIAL_ENDING}`;
    this.#header = surveysHeader(shard, run);
    this.#stream = createWriteStream(this.#partial, { flags: 'wx', mode: 0o600 });
    this.#stream.on('error', (error) => (this.#failure ??= error));
    this.#stream.write(`${this.#header}\n`);
  }

  /**
   * Writes the survey of a unit, or why it has none.
   * @param survey or its line, as another process has left it
   * @throws CodePurifyError `input` if the file cannot be written
   */
  async write(unit: SurveyedCode, survey: SurveyOutcome | string): Promise<void> {
    const line = `${typeof survey === 'string' ? survey : surveyLine(unit, survey)}\n`;
    this.#hash.update(line);
    this.#lines += 1;
    if (this.#failure !== null) throw unwritableFile(this.path, this.#failure);
    if (!this.#stream.write(line)) await this.#event('drain');
  }

  /**
   * Ends the file, and gives it its name.
   * @param records how many there are, for the progress of later stages
   */
  async finish(records: RecordCounts | null = null): Promise<void> {
    const end: z.output<typeof SURVEYS_END> = {
      end: this.#lines,
      sha256: this.#hash.digest('hex'),
      records,
    };
    this.#stream.end(`${JSON.stringify(end)}\n`);
    await this.#event('close');
    try {
      await rename(this.#partial, this.path);
    } catch (cause) {
      // the same task has run elsewhere, was faster, and has removed what it found
      if ((await firstLine(this.path)) !== this.#header) throw unwritableFile(this.path, cause);
    }
  }

  /** Stops, and leaves what was written for the next process. */
  async leave(): Promise<void> {
    this.#stream.end();
    if (!this.#stream.closed) await once(this.#stream, 'close').catch(() => undefined);
  }

  /** Gives up, and leaves nothing. */
  async abandon(): Promise<void> {
    this.#stream.destroy();
    if (!this.#stream.closed) await once(this.#stream, 'close').catch(() => undefined);
    await rm(this.#partial, { force: true });
  }

  async #event(name: 'drain' | 'close'): Promise<void> {
    try {
      await once(this.#stream, name);
    } catch (cause) {
      throw unwritableFile(this.path, cause);
    }
    if (this.#failure !== null) throw unwritableFile(this.path, this.#failure);
  }
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
    const place = `line ${String(this.#read)}`;
    const found = lineIsOf(line, unit);
    if (found === 'damaged' && SURVEYS_END.safeParse(parseJsonOrNull(line)).success) {
      throw refusedFile(this.name, 'it holds less than the data does: the data has changed');
    }
    if (found === 'damaged') throw refusedFile(this.name, `${place} is not a survey, or damaged`);
    if (found === 'other code')
      throw refusedFile(this.name, `${place} is of other code: the data has changed`);
    const survey = surveyInLine(line, unit);
    if (survey === null) throw refusedFile(this.name, `${place} is damaged`);
    this.#hash.update(`${line}\n`);
    return survey;
  }

  /** Checks that nothing is left, and that what was read is what was written. */
  async finish(): Promise<void> {
    const line = await this.#line();
    const end = SURVEYS_END.safeParse(parseJsonOrNull(line));
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
    const header = SURVEYS_HEADER.safeParse(parseJsonOrNull(await this.#nextLine()));
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

/** The last line has less. */
const MAX_END_BYTES = 1024;

/** The number of records in a file of surveys, as its end says; `null` if it does not say. */
export async function loggedRecords(path: string): Promise<RecordCounts | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(MAX_END_BYTES),
      position: Math.max(0, size - MAX_END_BYTES),
    });
    const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n');
    const end = SURVEYS_END.safeParse(parseJsonOrNull(lines.at(-1) ?? ''));
    return end.success ? end.data.records : null;
  } finally {
    await file.close();
  }
}
