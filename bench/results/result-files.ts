import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** Digits of figures in result files: more would only make diffs restless. */
const DIGITS = 4;

function rounded(round: (value: number) => string): (key: string, value: unknown) => unknown {
  return (_, value) => (typeof value === 'number' && !Number.isInteger(value) ? Number(round(value)) : value);
}

async function textOf(file: string): Promise<string | null> {
  return existsSync(file) ? readFile(file, 'utf8') : null;
}

/** Writes a result as a JSON file, figures with four decimals. */
export async function writeResult(file: string, result: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const decimals = rounded((value) => value.toFixed(DIGITS));
  await writeFile(file, `${JSON.stringify(result, decimals, 2)}\n`);
}

/** Reads a result; `null` where there is no file. */
export async function readResult<T>(file: string): Promise<T | null> {
  const text = await textOf(file);
  return text === null ? null : (JSON.parse(text) as T);
}

/** Appends a result as one line of JSON, figures with four digits. */
export async function appendLine(file: string, line: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const digits = rounded((value) => value.toPrecision(DIGITS));
  await appendFile(file, `${JSON.stringify(line, digits)}\n`);
}

/** The lines of earlier runs; none where there is no file. */
export async function readLines<T>(file: string): Promise<T[]> {
  const text = (await textOf(file)) ?? '';
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

/** Results that grow line by line: a run that is broken off keeps what it measured and continues from there. */
export interface ResultStore<Line extends object> {
  /** Whether there is a line with all of these values. */
  has(scenario: Partial<Line>): boolean;
  add(line: Line): Promise<void>;
}

/** A store that begins with some lines. @param write is called with each new line */
export function storeOf<Line extends object>(
  lines: Line[],
  write: (line: Line) => Promise<void> = () => Promise.resolve(),
): ResultStore<Line> {
  return {
    has: (scenario) =>
      lines.some((line) =>
        Object.entries(scenario).every(([key, value]) => isDeepStrictEqual(line[key as keyof Line], value)),
      ),
    add: async (line) => {
      lines.push(line);
      await write(line);
    },
  };
}

/**
 * The store of a JSONL file.
 * @param stamp is added to each new line
 * @param counts whether an earlier line counts as measured
 */
export async function openStore<Line extends object, Stamp extends object>(
  file: string,
  stamp: Stamp,
  counts: (line: Line & Stamp) => boolean = () => true,
): Promise<ResultStore<Line>> {
  const lines = (await readLines<Line & Stamp>(file)).filter(counts);
  return storeOf<Line>(lines, (line) => appendLine(file, { ...line, ...stamp }));
}
