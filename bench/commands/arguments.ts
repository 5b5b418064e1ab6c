import { join } from 'node:path';
import { CodePurifyError } from '../../src/errors.js';
import { packageRoot } from '../../src/scan/models/package-root.js';

/** A list of numbers of 0 or more. @throws CodePurifyError `usage` for anything else */
export function numbers(list: string, name: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isFinite(value) && value >= 0)) return values;
  throw new CodePurifyError(
    'usage',
    `--${name} is ${JSON.stringify(list)}.`,
    'Give a number of 0 or more, or several with commas.',
  );
}

/** The first of such a list. */
export function one(value: string, name: string): number {
  return numbers(value, name)[0] ?? 0;
}

/** One of some words. @throws CodePurifyError `usage` for any other */
export function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new CodePurifyError(
    'usage',
    `--${name} is ${JSON.stringify(value)}.`,
    `Give ${allowed.join(' or ')}.`,
  );
}

/** The folder of the data sets. @throws CodePurifyError `usage` where none is given */
export function dataFolder(data: string | undefined): string {
  if (data !== undefined) return data;
  throw new CodePurifyError(
    'usage',
    'There is no data to measure on.',
    'Pass --data with the folder of the datasets.',
  );
}

/** The folder of what is made on the way. @throws CodePurifyError `usage` where none is given */
export function workFolder(work: string | undefined): string {
  if (work !== undefined) return work;
  throw new CodePurifyError(
    'usage',
    'There is no folder for training data and trained victims.',
    'Pass --work with a folder; what is there already is used again.',
  );
}

/** The folder of result files: the repository's own where none is given. */
export function resultsFolder(results: string | undefined): string {
  return results ?? join(packageRoot(), 'docs', 'results');
}

/** A line for a person who watches. */
export function print(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Progress: what is done, with the seconds since the start. */
export function say(line: string): void {
  const seconds = Math.round(performance.now() / 1000).toString();
  print(`${seconds.padStart(5)} s  ${line}`);
}
