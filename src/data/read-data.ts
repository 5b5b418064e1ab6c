import { realpathSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import type { DataFile, DataFormat, ReadTools } from './formats/data-format.js';
import { FORMATS, formatInFolder, formatOfContent, formatOfNamed } from './formats/data-formats.js';
import { PEEKED_BYTES, UNKNOWN_FORMAT } from './formats/recognise-format.js';
import type { ListFunctions } from './formats/source-file.js';
import { fileBytes } from './read/file-bytes.js';
import { codeOf, isFileError } from './read/file-errors.js';
import { statGiven } from './read/given-path.js';
import { lfsPointer } from './read/lfs-pointer.js';
import { peek } from './read/peek.js';
import { rowsUnlessPointers } from './read/report-pointers.js';
import { walkFolder } from './read/walk-folder.js';
import { pointerRow, skippedRow, STDIN_PATH, type DataOptions, type Row } from './row.js';

/** What reading needs besides the options. */
export interface DataTools {
  readonly listFunctions: ListFunctions;
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Read for the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Receives what was recognised in each file of records. */
  readonly onRecognised?: ReadTools['onRecognised'];
}

/**
 * Reads everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair lists
 * last. A file or record that cannot be read becomes a skipped row, and the rest is read.
 * @throws CodePurifyError `input` when a given path does not exist: before anything is read
 */
export async function* readData(
  paths: readonly string[],
  options: DataOptions,
  tools: DataTools,
): AsyncGenerator<Row> {
  const given = paths.map((path) => ({ path: path.replaceAll(sep, '/'), info: statGiven(path, tools.cwd) }));
  const reader = new Reader(options, tools);
  for (const { path, info } of given) {
    if (info === null) yield* reader.stdin();
    else if (info.isDirectory()) yield* reader.folder(path);
    else yield* reader.named(posix.normalize(path));
  }
  yield* reader.last();
}

/** Files that are read together, after all others. */
interface LastFiles {
  readonly format: DataFormat;
  readonly companion: string;
  readonly files: [DataFile, ...DataFile[]];
}

/** Reads the given paths once. */
class Reader {
  readonly #seen = new Set<string>();
  /** By companion, so that it is read once. */
  readonly #last = new Map<string, LastFiles>();
  readonly #tools: ReadTools;

  constructor(
    private readonly options: DataOptions,
    private readonly tools: DataTools,
  ) {
    const { listFunctions, onRecognised } = tools;
    this.#tools = {
      ...{ options, listFunctions, onDisk: (path: string) => this.#onDisk(path) },
      ...(onRecognised === undefined ? {} : { onRecognised }),
    };
  }

  async *folder(path: string): AsyncGenerator<Row> {
    const filter = {
      include: this.options.include,
      exclude: this.options.exclude,
      isData: (name: string) => this.#formatIn(posix.join(path, name)) !== null,
    };
    for await (const entry of walkFolder(this.#onDisk(path), filter, this.#seen)) {
      const child = posix.join(path, entry.name);
      const format = entry.ok ? this.#formatIn(child) : null;
      if (!entry.ok) yield skippedRow(child, null, entry.reason);
      else if (format !== null) yield* this.#guarded(child, this.#rowsIn(this.#file(child, false), format));
    }
  }

  async *named(path: string): AsyncGenerator<Row> {
    const real = realpathSync(this.#onDisk(path));
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const { dataFormat } = this.options;
    const format = dataFormat === 'auto' ? formatOfNamed(this.#onDisk(path)) : FORMATS[dataFormat];
    yield* this.#guarded(path, this.#rowsIn(this.#file(path, true), format));
  }

  async *stdin(): AsyncGenerator<Row> {
    const { start, chunks, close } = await peek(this.tools.stdin, PEEKED_BYTES);
    const { dataFormat } = this.options;
    const pointer = lfsPointer(start);
    const format = dataFormat === 'auto' ? (formatOfContent(start) ?? FORMATS.source) : FORMATS[dataFormat];
    const refusal = format.companion === undefined ? null : `the format ${format.name} needs two files`;
    if (pointer === null && refusal === null) {
      const file = { path: STDIN_PATH, onDisk: null, isNamed: true, chunks: () => chunks };
      yield* this.#read(file, format, start);
      return;
    }
    await close();
    yield pointer === null ? skippedRow(STDIN_PATH, null, refusal ?? '') : pointerRow(STDIN_PATH, pointer);
  }

  /** The files that are read last. */
  async *last(): AsyncGenerator<Row> {
    for (const { format, companion, files } of this.#last.values()) {
      const rows = () => format.read(files, this.#tools);
      yield* this.#guarded(companion, rowsUnlessPointers([companion], this.#tools.onDisk, rows));
    }
  }

  /** The rows of a file; its content shows the format when its name does not. */
  async *#rowsIn(file: DataFile, known: DataFormat | null): AsyncGenerator<Row> {
    const companions =
      known?.companion === undefined || known.isReadLast === true ? [] : [known.companion(file.path)];
    const rows = () => this.#recognised(file, known);
    yield* rowsUnlessPointers([file.path, ...companions], this.#tools.onDisk, rows);
  }

  async *#recognised(file: DataFile, known: DataFormat | null): AsyncGenerator<Row> {
    if (known?.isReadLast === true) {
      this.#readLast(file, known);
      return;
    }
    const start = isShown(known) ? NO_BYTES : await startOf(file);
    const plain = this.options.language === 'auto' ? null : FORMATS.source;
    const format = known ?? formatOfContent(start) ?? plain;
    if (format === null) yield skippedRow(file.path, null, UNKNOWN_FORMAT);
    else yield* this.#read(file, format, start);
  }

  async *#read(file: DataFile, format: DataFormat, start: Buffer): AsyncGenerator<Row> {
    const shown = format.instead?.(start) ?? format.name;
    const refusal = FORMATS[shown].refuses?.(start) ?? null;
    if (refusal !== null) yield skippedRow(file.path, null, refusal);
    else yield* FORMATS[shown].read([file], this.#tools);
  }

  #readLast(file: DataFile, format: DataFormat): void {
    const companion = format.companion?.(file.path) ?? file.path;
    const together = this.#last.get(companion);
    if (together === undefined) this.#last.set(companion, { format, companion, files: [file] });
    else together.files.push(file);
  }

  #file(path: string, isNamed: boolean): DataFile {
    const onDisk = this.#onDisk(path);
    return { path, onDisk, isNamed, chunks: () => fileBytes(onDisk) };
  }

  /** Turns an error of the file system into a skipped row, so that the rest is read. */
  async *#guarded(path: string, rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
    try {
      yield* rows;
    } catch (error) {
      if (!isFileError(error)) throw error;
      const place = error.path === undefined || error.path === this.#onDisk(path) ? '' : ` (${error.path})`;
      yield skippedRow(path, null, `unreadable: ${codeOf(error)}${place}`);
    }
  }

  #formatIn(path: string): DataFormat | null {
    return formatInFolder(this.#onDisk(path), this.options.dataFormat);
  }

  #onDisk(path: string): string {
    return resolve(this.tools.cwd, path);
  }
}

const NO_BYTES = Buffer.alloc(0);

/** Whether the name shows the format, whatever the first bytes are. */
function isShown(known: DataFormat | null): boolean {
  return known !== null && known.instead === undefined && known.refuses === undefined;
}

async function startOf(file: DataFile): Promise<Buffer> {
  const { start, close } = await peek(file.chunks(), PEEKED_BYTES);
  await close();
  return start;
}
