import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScanResult } from '../../result/result.js';
import type { Io } from '../io.js';
import { lastRunPath } from './last-run.js';
import { DEFAULT_REPORT, readReport } from './read-report.js';

/** A result to look into, and how a sentence names it. */
export interface KnownReport {
  readonly name: string;
  readonly result: ScanResult;
}

/**
 * The results that `explain` and `accept` look into, one after the other: the file of `--report` alone, or the last run here, then
 * `report.json`, which may be older.
 * @param given the value of `--report`
 * @throws CodePurifyError `input` for a file that cannot be read or is no report of this version
 */
export async function* knownReports(
  given: unknown,
  io: Pick<Io, 'cwd' | 'env'>,
): AsyncGenerator<KnownReport, void, void> {
  if (typeof given === 'string') {
    yield { name: `The report ${JSON.stringify(given)}`, result: await readReport(given, io) };
    return;
  }
  // one of another version, or that is not there, is as good as none
  const last = await readReport(lastRunPath(io), io).catch(() => null);
  if (last !== null) yield { name: 'The last run here', result: last };
  if (existsSync(resolve(io.cwd, DEFAULT_REPORT))) {
    yield {
      name: `The report ${JSON.stringify(DEFAULT_REPORT)}`,
      result: await readReport(DEFAULT_REPORT, io),
    };
  }
}

/** The names of reports that lack something, as the subject of a sentence: `Neither the last run here nor the report "a" has`. */
export function nobodyHas(names: readonly string[]): string {
  const [first = '', ...others] = names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  if (others.length === 0) return `${names[0] ?? ''} does not have`;
  return `Neither ${[first, ...others].join(' nor ')} has`;
}
