import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, posix, resolve, sep } from 'node:path';
import type { LanguageName } from '../code/analysis.js';
import type { DataFile, DataFormat, ReadTools } from './formats/data-format.js';
import { FORMATS, formatInFolder, formatOfContent, formatOfNamed } from './formats/data-formats.js';
import { PEEKED_BYTES } from './formats/recognise-format.js';
import type { ListFunctions } from './formats/source-file.js';
import { unreadReason } from './formats/unread-reason.js';
import { archiveNamed } from './read/archive.js';
import { CodedFile } from './read/coded-file.js';
import { codeOf, isFileError } from './read/file-errors.js';
import { statGiven } from './read/given-path.js';
import { beginsAsData } from './layouts/looks-like-code.js';
import { lfsPointer } from './read/lfs-pointer.js';
import { peek } from './read/peek.js';
import { inEncoding } from './read/in-encoding.js';
import { rowsUnlessPointers } from './read/report-pointers.js';
import { UnreadRest } from './read/unread-rest.js';
import { LINK_WITHIN, walkFolder, type FolderEntry, type LinkMode } from './read/walk-folder.js';
import { notDataRow, pointerRow, skippedRow, STDIN_PATH, type DataOptions, type Row } from './row.js';
import { classifyUnshown } from './unshown-file.js';
import { withEach } from './with-each.js';

/** What reading needs besides the options. */
export interface DataTools {
  readonly listFunctions: ListFunctions;
  /** Awaited before the functions of a file in this language are listed. */
  readonly loadLanguage?: (language: LanguageName) => Promise<unknown>;
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Read for the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** `skip`: links in folders, and links in place of a file that is read together with another, are left out. */
  readonly links?: LinkMode;
  /** Absolute paths that are read whatever `.gitignore` says, and the folders above them. */
  readonly tracked?: ReadonlySet<string>;
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
  /** Paths of the pointers of Git LFS that were reported. */
  readonly #pointers = new Set<string>();
  /** By companion, so that it is read once. */
  readonly #last = new Map<string, LastFiles>();
  readonly #tools: ReadTools;
  readonly #links: LinkMode;

  constructor(
    private readonly options: DataOptions,
    private readonly tools: DataTools,
  ) {
    this.#links = tools.links ?? 'follow';
    const { listFunctions, loadLanguage, onRecognised } = tools;
    this.#tools = {
      ...{ options, listFunctions, onDisk: (path: string) => this.#onDisk(path) },
      ...(loadLanguage === undefined ? {} : { loadLanguage }),
      ...(onRecognised === undefined ? {} : { onRecognised }),
    };
  }

  /** Every file of a folder: as data, or why it is none, or why it is not read. */
  async *folder(path: string): AsyncGenerator<Row> {
    for await (const entry of this.#walk(path)) {
      const child = posix.join(path, entry.name);
      const format = entry.ok ? this.#formatIn(child) : null;
      if (!entry.ok) yield* this.#withoutContent(child, entry);
      else if (format !== null) yield* this.#guarded(child, this.#rowsIn(this.#file(child, false), format));
      else yield* this.#guarded(child, this.#unnamed(this.#file(child, false)));
    }
  }

  /** What is not opened. A second name of content is reported where git lists it: there the name itself is new. */
  *#withoutContent(path: string, entry: FolderEntry & { readonly ok: false }): Generator<Row> {
    const { reason, isLeftOut, isSecondName } = entry;
    if (isLeftOut === true) yield notDataRow(path, reason);
    else if (isSecondName !== true) yield skippedRow(path, null, reason);
    else if (this.tools.tracked !== undefined)
      yield this.#isNamedAsData(path) ? skippedRow(path, null, reason) : notDataRow(path, LINK_WITHIN);
  }

  #isNamedAsData(path: string): boolean {
    return this.#formatIn(path) !== null || archiveNamed(path) !== null;
  }

  #walk(path: string): ReturnType<typeof walkFolder> {
    const { include, exclude } = this.options;
    return walkFolder(this.#onDisk(path), { include, exclude }, this.#seen, this.#links, this.tools.tracked);
  }

  /** A file in a folder whose name shows no format. */
  async *#unnamed(file: CodedFile): AsyncGenerator<Row> {
    const { path } = file;
    const found = await classifyUnshown(
      {
        path,
        onDisk: this.#onDisk(path),
        start: () => startOf(file),
      },
      this.options.dataFormat,
    );
    if (found.kind === 'data') yield* this.#rowsIn(file, found.format);
    else if (found.kind === 'notData') yield notDataRow(path, found.rule);
    else if (found.kind === 'pointer') yield pointerRow(path, found.pointer);
    else yield skippedRow(path, null, found.reason);
  }

  async *named(path: string): AsyncGenerator<Row> {
    const real = realpathSync(this.#onDisk(path));
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const { dataFormat } = this.options;
    const format =
      dataFormat === 'auto' ? formatOfNamed(this.#onDisk(path), this.#isThere) : FORMATS[dataFormat];
    yield* this.#guarded(path, this.#rowsIn(this.#file(path, true), format));
    const other = format?.isReadLast === true ? undefined : format?.companion?.(path);
    if (other !== undefined && this.#isFile(other)) yield* this.named(other);
  }

  stdin(): AsyncGenerator<Row> {
    return this.#guarded(STDIN_PATH, this.#stdinRows());
  }

  async *#stdinRows(): AsyncGenerator<Row> {
    const file = new CodedFile(STDIN_PATH, null, true, () => this.tools.stdin);
    const { start, chunks, close } = await peek(file.chunks(), PEEKED_BYTES);
    const { dataFormat } = this.options;
    const pointer = lfsPointer(start);
    const format = dataFormat === 'auto' ? (formatOfContent(start) ?? FORMATS.source) : FORMATS[dataFormat];
    const refusal = format.companion === undefined ? null : `the format ${format.name} needs two files`;
    if (pointer === null && refusal === null) {
      const again = { path: STDIN_PATH, onDisk: null, isNamed: true, chunks: () => chunks };
      yield* inEncoding(this.#read(again, format, start), file);
      return;
    }
    await close();
    yield pointer === null ? skippedRow(STDIN_PATH, null, refusal ?? '') : pointerRow(STDIN_PATH, pointer);
  }

  /** The files that are read last. */
  async *last(): AsyncGenerator<Row> {
    for (const { format, companion, files } of this.#last.values()) {
      const paths = files.map(({ path }) => path);
      const rows = () => withEach(paths, format.read(files, this.#tools));
      yield* this.#guarded(companion, rowsUnlessPointers([companion], this.#tools.onDisk, rows));
    }
  }

  /** The rows of a file; its content shows the format when its name does not. */
  async *#rowsIn(file: CodedFile, known: DataFormat | null): AsyncGenerator<Row> {
    const companions =
      known?.companion === undefined || known.isReadLast === true ? [] : [known.companion(file.path)];
    const missing = companions.find((one) => !this.#isThere(this.#onDisk(one)));
    const rows = () =>
      missing === undefined
        ? inEncoding(this.#recognised(file, known), file)
        : [skippedRow(file.path, null, `unreadable: ENOENT (${missing})`)];
    const present = companions.filter((one) => one !== missing);
    for await (const row of rowsUnlessPointers([file.path, ...present], this.#tools.onDisk, rows)) {
      if (row.kind !== 'skipped' || row.skipped.pointer === undefined || this.#isFirst(row.skipped.path))
        yield row;
    }
  }

  async *#recognised(file: DataFile, known: DataFormat | null): AsyncGenerator<Row> {
    if (known?.isReadLast === true) {
      this.#readLast(file, known);
      return;
    }
    const start = isShown(known) ? NO_BYTES : await startOf(file);
    const plain = this.options.language === 'auto' ? null : FORMATS.source;
    const format = known ?? formatOfContent(start) ?? plain;
    if (format === null) yield skippedRow(file.path, null, unreadReason(file.path, start));
    else yield* this.#read(file, format, start);
  }

  async *#read(file: DataFile, format: DataFormat, start: Buffer): AsyncGenerator<Row> {
    const shown = format.instead?.(start) ?? format.name;
    const refusal = FORMATS[shown].refuses?.(start) ?? null;
    if (refusal !== null)
      yield start.length === 0 ? notDataRow(file.path, refusal) : skippedRow(file.path, null, refusal);
    else {
      const rows = withEach([file.path], FORMATS[shown].read([file], this.#tools));
      yield* shown === 'source' && file.onDisk !== null ? this.#unlessRecords(file, rows) : rows;
    }
  }

  /** The rows of a source file. One without a unit whose content begins as records do is read as these: names excuse nothing. */
  async *#unlessRecords(file: DataFile, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    let isDecided = this.options.dataFormat !== 'auto';
    for await (const row of rows) {
      const start = isDecided || row.kind === 'unit' ? NO_BYTES : await startOf(file);
      isDecided = true;
      const records = recordsIn(start);
      if (records !== null) {
        yield* this.#read(file, records, start);
        return;
      }
      yield row;
    }
  }

  #readLast(file: DataFile, format: DataFormat): void {
    const companion = format.companion?.(file.path) ?? file.path;
    const together = this.#last.get(companion);
    if (together === undefined) this.#last.set(companion, { format, companion, files: [file] });
    else together.files.push(file);
  }

  #file(path: string, isNamed: boolean): CodedFile {
    return CodedFile.onDisk(path, this.#onDisk(path), isNamed);
  }

  /** Turns an error of the file system or of the file's coding into a skipped row, so that the rest is read. */
  async *#guarded(path: string, rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
    let isBegun = false;
    try {
      for await (const row of rows) {
        isBegun = true;
        yield row;
      }
    } catch (error) {
      if (error instanceof UnreadRest) {
        yield skippedRow(path, null, isBegun ? `not fully read: ${error.reason}` : error.reason);
        return;
      }
      if (!isFileError(error)) throw error;
      const isOther = error.path !== undefined && error.path !== this.#onDisk(path);
      const place = isOther ? ` (${posix.join(posix.dirname(path), basename(error.path))})` : '';
      yield skippedRow(path, null, `unreadable: ${codeOf(error)}${place}`);
    }
  }

  #formatIn(path: string): DataFormat | null {
    return formatInFolder(this.#onDisk(path), this.options.dataFormat, this.#isThere);
  }

  readonly #isThere = (onDisk: string): boolean =>
    this.#links === 'follow'
      ? existsSync(onDisk)
      : lstatSync(onDisk, { throwIfNoEntry: false })?.isSymbolicLink() === false;

  /** Whether a pointer of Git LFS was not reported with another file. */
  #isFirst(pointer: string): boolean {
    const isFirst = !this.#pointers.has(pointer);
    this.#pointers.add(pointer);
    return isFirst;
  }

  #isFile(path: string): boolean {
    return this.#isThere(this.#onDisk(path)) && statSync(this.#onDisk(path)).isFile();
  }

  #onDisk(path: string): string {
    return resolve(this.tools.cwd, path);
  }
}

/** The format of records that content shows beyond doubt. Code begins with a bracket too: an attribute of C#. */
function recordsIn(start: Buffer): DataFormat | null {
  return beginsAsData(start.toString('utf8')) ? formatOfContent(start) : null;
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
