import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Shard } from '../../config/shard.js';
import { count } from '../../text/numbers.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { SurveyedCode } from '../surveys/survey.js';
import { lineIsOf, SURVEYS_END, surveysHeader } from './survey-line.js';
import type { RunIdentity } from './work-file.js';

/** The end of the name of a file of surveys that is not complete. */
export const PARTIAL_ENDING = '.partial';

/** Bytes of the first line; it has a few hundred. */
const MAX_HEADER_BYTES = 4096;

/** Which file of surveys, and of which run. */
interface LogPlace {
  readonly path: string;
  /** Of the file in messages. */
  readonly name: string;
  readonly shard: Shard;
  readonly run: RunIdentity;
}

/**
 * Surveys that a process has left which was killed, line by line, as long as they are of the code that is read: the next process
 * copies them instead of parsing the code again. A file that is left is only read, and removed once the new file is complete, so
 * that a process that still writes it, such as the same task on another machine, is not disturbed.
 */
export class LeftSurveys {
  #lines: AsyncIterator<string> | null;
  /** Requests are answered one after the other. */
  #answered: Promise<unknown> = Promise.resolve();
  #used = 0;
  #isSaid = false;

  /**
   * @param files all files that were left
   * @param file  the one that is read; `null`: none can be
   */
  private constructor(
    private readonly files: readonly string[],
    file: string | null,
    private readonly place: LogPlace,
    private readonly warn: (message: string) => void,
  ) {
    this.#lines = file === null ? null : linesAfterHeader(file);
  }

  /**
   * Finds what was left of a file of surveys: the longest file of the same run.
   * @param warn called with a sentence on what is used, and on what is not
   */
  static async find(place: LogPlace, warn: (message: string) => void): Promise<LeftSurveys> {
    const files = await leftFiles(place.path);
    const header = surveysHeader(place.shard, place.run);
    let longest: { readonly file: string; readonly size: number } | null = null;
    for (const file of files) {
      const size = await sizeOf(file);
      if ((await firstLine(file)) === header && size > (longest?.size ?? -1)) longest = { file, size };
    }
    if (longest === null && files.length > 0) {
      warn(`What a stopped run has left of ${JSON.stringify(place.name)} is of another run: it is not used.`);
    }
    return new LeftSurveys(files, longest?.file ?? null, place, warn);
  }

  /** The line of the next unit; `null`: it must be surveyed. To be called for all units in the order of the data. */
  next(unit: SurveyedCode): Promise<string | null> {
    const line = this.#answered.then(() => this.#next(unit));
    this.#answered = line;
    return line;
  }

  /** To be called when all units were asked for. */
  end(): void {
    if (this.#lines !== null) this.#stop('');
  }

  /** Closes the file, also where the data was not read to its end. */
  close(): void {
    void this.#lines?.return?.();
    this.#lines = null;
  }

  /** Removes what was left, once the new file is complete. */
  async remove(): Promise<void> {
    for (const file of this.files) await rm(file, { force: true }).catch(() => undefined); // an open file of Windows
  }

  async #next(unit: SurveyedCode): Promise<string | null> {
    const line = await this.#line();
    if (line === null) return null;
    const found = lineIsOf(line, unit);
    if (found === 'whole') {
      this.#used += 1;
      return line;
    }
    const at = `line ${String(this.#used + 2)}`;
    const isEnd = found === 'damaged' && SURVEYS_END.safeParse(parseJsonOrNull(line)).success;
    if (isEnd) this.#stop('');
    else if (found === 'other code')
      this.#stop(`; ${at} is of other code, so the data is surveyed from there`);
    else if ((await this.#lines?.next())?.done === true) this.#stop(`; ${at}, the last, is torn`);
    else this.#stop(`; ${at} is damaged, so the data is surveyed from there`);
    return null;
  }

  async #line(): Promise<string | null> {
    if (this.#lines === null) return null;
    try {
      const next = await this.#lines.next();
      if (next.done !== true) return next.value;
      this.#say('');
    } catch {
      this.#say('; the rest cannot be read');
    }
    this.#lines = null;
    return null;
  }

  #stop(why: string): void {
    this.close();
    this.#say(why);
  }

  #say(why: string): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    const name = JSON.stringify(this.place.name);
    this.warn(`A stopped run has left ${count(this.#used, 'survey')} of ${name}, which are used${why}.`);
  }
}

async function leftFiles(path: string): Promise<string[]> {
  const [folder, start] = [dirname(path), `${basename(path)}.`];
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(start) && name.endsWith(PARTIAL_ENDING))
    .sort()
    .map((name) => join(folder, name));
}

/** The file is opened when its first line is needed: `readline` loses the lines that come before somebody waits for them. */
async function* linesAfterHeader(file: string): AsyncGenerator<string> {
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (!isHeader) yield line;
    isHeader = false;
  }
}

/** The first line of a file, without its end; `null`: there is none. */
export async function firstLine(path: string): Promise<string | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_HEADER_BYTES), position: 0 });
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    return end < 0 ? null : buffer.toString('utf8', 0, end);
  } finally {
    await file.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => -1,
  );
}
