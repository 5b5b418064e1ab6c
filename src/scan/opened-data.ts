import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadingOptions, VerdictOptions } from '../config/options.js';
import { STDIN } from '../data/read-data.js';
import type { Row } from '../data/row.js';
import { Stopped } from './reading/budget.js';
import { openChange } from '../change/open-change.js';
import { ChangeSource } from '../change/change-source.js';
import { count } from '../text/numbers.js';
import type { DataSource } from '../change/data-source.js';
import { checkDataOptions } from '../config/option-conflicts.js';
import type { ReadRows } from './judging/units/ground.js';
import { silentProgress } from './reading/progress.js';
import { rowReader, type ScanContext } from './scan-context.js';
import { spoolStdin } from './spooled-stdin.js';
import { PROBE } from './models/choose-victim.js';

/** The data of a run, ready to be read. */
export interface OpenedData {
  readonly source: DataSource;
  /** Absolute; where the paths of the head's rows count from. */
  readonly cwd: string;
  /** What is read of the head, counted from there. */
  readonly paths: readonly string[];
  /** Whether the head stands where the user has it, and was not written out of a commit. */
  readonly isOnDisk: boolean;
  /** Files of the head that were read so far, as the rows name them. */
  readonly files: ReadonlySet<string>;
  /** Reads other data, such as that of `--calibration`, from where the user stands. */
  readonly read: ReadRows;
  /** Deletes what was kept for reading. */
  close(): Promise<void>;
}

/** Options that data is opened by; which victim judges decides whether it is read once or more often. */
type SourceOptions = ReadingOptions & Pick<VerdictOptions, 'victim'>;

/**
 * Opens the data that paths and options name: what stands there, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` where a side of a change cannot be had; Stopped when the user stops it
 */
export async function openData(
  paths: readonly string[],
  options: SourceOptions,
  context: ScanContext,
): Promise<OpenedData> {
  checkDataOptions(options, paths);
  return options.base === null
    ? openPaths(paths, options, context)
    : openBaseAndHead(paths, options.base, options, context);
}

async function openPaths(
  paths: readonly string[],
  options: SourceOptions,
  context: ScanContext,
): Promise<OpenedData> {
  const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
  const read: ReadRows = (some) =>
    rowReader(options, { ...context, stdin: spooled?.open() ?? context.stdin })(some);
  const files = new Set<string>();
  const head = () => noting(read(paths), context.cwd, files);
  return {
    source: { head, base: null, unchanged: () => null },
    ...{ cwd: context.cwd, paths, isOnDisk: true, files, read },
    close: async () => spooled?.close(),
  };
}

/** Whether standard input is read more than once: to see its labels, to learn them, and to make findings. */
function readsTwice(paths: readonly string[], { victim }: SourceOptions): boolean {
  return paths.includes(STDIN) && (victim === 'auto' || victim === PROBE);
}

async function openBaseAndHead(
  paths: readonly string[],
  base: string,
  options: SourceOptions,
  context: ScanContext,
): Promise<OpenedData> {
  const { cwd, env, signal, progress = silentProgress, stdin } = context;
  progress.stage('opening the change', null);
  const request = { base, head: options.head, paths, dataFormat: options.dataFormat };
  const change = await openChange(request, { cwd, env, signal }, (message) => progress.warn(message)).catch(
    (error: unknown) => {
      throw signal?.aborted === true ? new Stopped('interrupted') : error;
    },
  );
  const { head } = change;
  const files = new Set<string>();
  const source = new ChangeSource(
    change,
    (side) => {
      const rows = rowReader(options, { cwd: side.cwd, stdin })(side.paths);
      return side === head ? noting(rows, head.cwd, files) : rows;
    },
    (rows) =>
      progress.warn(`${count(rows, 'row')} of the base could not be read: what they hold counts as new.`),
  );
  return {
    ...{ source, cwd: head.cwd, paths: head.paths, isOnDisk: head.folder === null, files },
    read: rowReader(options, context),
    close: () => change.close(),
  };
}

/** Notes which files rows come from; of what could not be read, those that are plain files. */
async function* noting(rows: AsyncIterable<Row>, cwd: string, files: Set<string>): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.kind === 'unit') files.add(row.unit.path);
    else if (row.kind === 'pair') files.add(row.pair.path).add(row.pair.sides[0].path);
    else if (!files.has(row.skipped.path) && isPlainFile(resolve(cwd, row.skipped.path))) {
      files.add(row.skipped.path);
    }
    yield row;
  }
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
