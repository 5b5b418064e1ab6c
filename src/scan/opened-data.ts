import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadingOptions, VerdictOptions } from '../config/options.js';
import { parseSince } from '../change/since.js';
import { STDIN } from '../data/read/given-path.js';
import type { FileDeal } from '../data/data-tools.js';
import type { Row } from '../data/row.js';
import { Stopped } from './reading/budget.js';
import { ownsFile } from './reading/positions.js';
import { sideIn, wholeData, type Change, type ReadFolder, type Side } from '../change/change.js';
import { changeSource } from '../change/change-source.js';
import { openChange } from '../change/open-change.js';
import { count } from '../text/numbers.js';
import { commitOf } from '../change/git/commits.js';
import { commitWindow } from '../change/git/commit-window.js';
import { NO_WINDOW, type WindowBefore } from '../change/window.js';
import { CodePurifyError } from '../errors.js';
import type { DataSource } from '../change/data-source.js';
import { checkDataOptions } from '../config/option-conflicts.js';
import type { ReadRows } from './judging/units/judge-setup.js';
import { silentProgress } from './reading/progress.js';
import { rowReader, type ScanContext } from './scan-context.js';
import { spoolStdin } from './spooled-stdin.js';
import { PROBE } from './models/choose-victim.js';

/** The data of a run, ready to be read. */
export interface OpenedData {
  readonly head: Side;
  readonly source: DataSource;
  /** Paths of the head's files that were read so far, in the form of the rows. */
  readonly files: ReadonlySet<string>;
  /** Reads other data, such as that of `--calibration`, relative to the working directory. */
  readonly read: ReadRows;
  /** Deletes temporary files. */
  close(): Promise<void>;
}

/** Options for opening data. The victim decides whether data is read once or several times. */
type SourceOptions = ReadingOptions & Pick<VerdictOptions, 'victim'>;

/**
 * Opens the data that paths and options name: all of it, or a change (`--base`).
 * @throws CodePurifyError `usage` or `input` if a side of a change cannot be opened; Stopped when the user stops it
 */
export async function openData(
  paths: readonly string[],
  options: SourceOptions,
  context: ScanContext,
): Promise<OpenedData> {
  checkDataOptions(options, paths);
  return options.base === null
    ? openPaths(paths, options, context)
    : openedChange(await openNamed(paths, options.base, options, context), options, context);
}

/** Makes a reader of folders that follows the options. */
export function folderReader(options: SourceOptions, { stdin }: Pick<ScanContext, 'stdin'>): ReadFolder {
  return (cwd, paths, links, tracked) =>
    rowReader(options, { cwd, stdin, links, ...(tracked && { tracked }) })(paths);
}

/** Opens the data of a change. */
export function openedChange(change: Change, options: SourceOptions, context: ScanContext): OpenedData {
  const { progress = silentProgress } = context;
  const files = new Set<string>();
  const head = recordingFiles(change.head, files);
  const source = changeSource({ ...change, head }, (rows) =>
    progress.warn(`${count(rows, 'row')} of the base could not be read: their content counts as new.`),
  );
  return { head, source, files, read: rowReader(options, context), close: () => change.close() };
}

async function openPaths(
  paths: readonly string[],
  options: SourceOptions,
  context: ScanContext,
): Promise<OpenedData> {
  const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
  const world = () => ({ ...context, stdin: spooled?.open() ?? context.stdin });
  const read: ReadRows = (some) => rowReader(options, world())(some);
  const files = fileDeal(options);
  const head: ReadFolder = (_, some) => rowReader(options, { ...world(), files })(some);
  const side = sideIn({ cwd: context.cwd, isOnDisk: true }, paths, head, 'follow');
  const close = async () => spooled?.close();
  const window = options.since === null ? NO_WINDOW : await windowOf(paths, options.since, options, context);
  return { ...openedChange(wholeData({ side, unread: [], close }, window), options, context), read };
}

/** Which files of the data this process reads. */
function fileDeal({ shard, shardBy }: Pick<ReadingOptions, 'shard' | 'shardBy'>): FileDeal {
  const isDivided = shardBy === 'file';
  return { isDivided, owns: (number) => !isDivided || shard === null || ownsFile(shard, number) };
}

/** The window at the end of the history of files on disk. */
async function windowOf(
  paths: readonly string[],
  since: string,
  options: SourceOptions,
  context: ScanContext,
): Promise<WindowBefore> {
  const { cwd, env, signal } = context;
  const git = { cwd, env, signal };
  const head = paths.includes(STDIN) ? null : await commitOf('HEAD', git);
  if (head === null) {
    throw new CodePurifyError(
      'usage',
      '--since was given, and the paths are not in a git repository with a commit.',
      'Give paths in a clone, or leave --since out.',
    );
  }
  const read = folderReader(options, context);
  const request = { paths, dataFormat: options.dataFormat, git, read };
  return commitWindow(parseSince(since), head, request, () => true);
}

/** Whether standard input is read several times: to look for labels, to train the probe, and to make findings. */
function readsTwice(paths: readonly string[], { victim }: SourceOptions): boolean {
  return paths.includes(STDIN) && (victim === 'auto' || victim === PROBE);
}

function openNamed(
  paths: readonly string[],
  base: string,
  options: SourceOptions,
  context: ScanContext,
): Promise<Change> {
  const { cwd, env, signal, progress = silentProgress } = context;
  progress.stage('opening the change', null);
  const since = options.since === null ? null : parseSince(options.since);
  const request = {
    base,
    head: options.head,
    staged: options.staged,
    paths,
    dataFormat: options.dataFormat,
    since,
  };
  const warn = (message: string) => progress.warn(message);
  return openChange(request, { cwd, env, signal }, folderReader(options, context), warn).catch(
    (error: unknown) => {
      throw signal?.aborted === true ? new Stopped('interrupted') : error;
    },
  );
}

/** Records the files that rows come from; a skipped row counts if its path is a plain file. */
function recordingFiles(side: Side, files: Set<string>): Side {
  return { ...side, rows: () => recordedRows(side.rows(), side.cwd, files) };
}

async function* recordedRows(rows: AsyncIterable<Row>, cwd: string, files: Set<string>): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.kind === 'unit') files.add(row.unit.path);
    else if (row.kind === 'pair') files.add(row.pair.path).add(row.pair.sides[0].path);
    else if (row.kind === 'skipped' || row.kind === 'notData') {
      const { path } = row.kind === 'skipped' ? row.skipped : row.notData;
      if (!files.has(path) && isPlainFile(resolve(cwd, path))) files.add(path);
    }
    yield row;
  }
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
