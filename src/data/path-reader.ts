import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { DataTools } from './data-tools.js';
import { FileReader, startOf } from './file-reader.js';
import type { DataFormat } from './formats/data-format.js';
import { FORMATS, formatInFolder, formatOfContent, formatOfNamed } from './formats/data-formats.js';
import { PEEKED_BYTES } from './formats/recognise-format.js';
import { guardedRows } from './guarded-rows.js';
import { archiveNamed } from './read/archive.js';
import { CodedFile } from './read/coded-file.js';
import { inEncoding } from './read/in-encoding.js';
import { lfsPointer } from './read/lfs-pointer.js';
import { peek } from './read/peek.js';
import { LINK_WITHIN, walkFolder, type FolderEntry, type LinkMode } from './read/walk-folder.js';
import { notDataRow, pointerRow, skippedRow, STDIN_PATH, type DataOptions, type Row } from './row.js';
import { classifyUnshown } from './unshown-file.js';

/** Reads the given paths, each file once. */
export class PathReader {
  readonly #seen = new Set<string>();
  readonly #files: FileReader;
  readonly #links: LinkMode;
  /** Files so far, whether they are read or not. */
  #count = 0;

  constructor(
    private readonly options: DataOptions,
    private readonly tools: DataTools,
  ) {
    this.#links = tools.links ?? 'follow';
    const { listFunctions, loadLanguage, redefinedByPieces, onRecognised } = tools;
    const readTools = {
      ...{ options, listFunctions, onDisk: (path: string) => this.#onDisk(path) },
      ...(loadLanguage === undefined ? {} : { loadLanguage }),
      ...(redefinedByPieces === undefined ? {} : { redefinedByPieces }),
      ...(onRecognised === undefined ? {} : { onRecognised }),
    };
    this.#files = new FileReader(readTools, this.#isThere, tools.files?.isDivided !== true);
  }

  /** The files that are read last: those of formats that need another file. */
  async *last(): AsyncGenerator<Row> {
    for (const { path, rows } of this.#files.last()) yield* this.#dealt(path, rows);
  }

  /**
   * The rows of the next file, after the row that begins it; none where it is not read here.
   * @param isRegistered the file is read last, with others: every reader must know of it
   */
  async *#dealt(
    path: string,
    rows: () => Iterable<Row> | AsyncIterable<Row>,
    isRegistered = false,
  ): AsyncGenerator<Row> {
    const { files } = this.tools;
    if (files === undefined) {
      yield* rows();
      return;
    }
    const number = this.#count++;
    yield { kind: 'file', path, number };
    const isOwn = files.owns(number);
    if (isOwn || isRegistered) for await (const row of rows()) if (isOwn) yield row;
  }

  /** Every file of a folder: as data, or why it is none, or why it is not read. */
  async *folder(path: string): AsyncGenerator<Row> {
    for await (const entry of this.#walk(path)) {
      const child = posix.join(path, entry.name);
      const format = entry.ok ? this.#formatIn(child) : null;
      const rows = (): AsyncGenerator<Row> =>
        format === null
          ? this.#unnamed(this.#file(child, false))
          : this.#files.rowsIn(this.#file(child, false), format);
      if (entry.ok) yield* this.#dealt(child, () => this.#guarded(child, rows()), format?.isReadLast);
      else yield* this.#dealt(child, () => this.#withoutContent(child, entry));
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
    if (found.kind === 'data') yield* this.#files.rowsIn(file, found.format);
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
    const rows = () => this.#guarded(path, this.#files.rowsIn(this.#file(path, true), format));
    yield* this.#dealt(path, rows, format?.isReadLast);
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
      yield* inEncoding(this.#files.read(again, format, start), file);
      return;
    }
    await close();
    yield pointer === null ? skippedRow(STDIN_PATH, null, refusal ?? '') : pointerRow(STDIN_PATH, pointer);
  }

  #file(path: string, isNamed: boolean): CodedFile {
    return CodedFile.onDisk(path, this.#onDisk(path), isNamed);
  }

  #formatIn(path: string): DataFormat | null {
    return formatInFolder(this.#onDisk(path), this.options.dataFormat, this.#isThere);
  }

  readonly #isThere = (onDisk: string): boolean =>
    this.#links === 'follow'
      ? existsSync(onDisk)
      : lstatSync(onDisk, { throwIfNoEntry: false })?.isSymbolicLink() === false;

  #isFile(path: string): boolean {
    return this.#isThere(this.#onDisk(path)) && statSync(this.#onDisk(path)).isFile();
  }

  #onDisk(path: string): string {
    return resolve(this.tools.cwd, path);
  }

  #guarded(path: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    return guardedRows(path, this.#onDisk(path), rows);
  }
}
