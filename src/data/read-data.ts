import { realpathSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import { languagesOfPath } from '../code/languages/languages.js';
import { formatInFolder, formatOfNamed, type DataFormat } from './formats/data-formats.js';
import { readJsonl } from './formats/jsonl.js';
import { pairDataPath, readPairs } from './formats/pairs.js';
import { codeOf, isFileError } from './read/file-errors.js';
import { fileBytes } from './read/file-bytes.js';
import { fixedPath, readParallelText } from './formats/parallel-text.js';
import { peek } from './read/peek.js';
import { sourceLanguage } from './formats/record.js';
import type { LanguageName } from '../code/analysis.js';
import { statGiven } from './read/given-path.js';
import { lfsPointer } from './read/lfs-pointer.js';
import { rowsUnlessPointers } from './read/report-pointers.js';
import {
  looksLikeRecords,
  PEEKED_BYTES,
  recogniseFormat,
  UNKNOWN_FORMAT,
  unreadableRecords,
} from './formats/recognise-format.js';
import { pointerRow, skippedRow, STDIN_PATH, type DataOptions, type Row } from './row.js';
import { readSourceFile, sourceText, type ListFunctions } from './formats/source-file.js';
import { walkFolder } from './read/walk-folder.js';

/** What reading needs besides the options. */
export interface DataTools {
  readonly listFunctions: ListFunctions;
  /** Awaited before the functions of a file in this language are listed. */
  readonly loadLanguage?: (language: LanguageName) => Promise<unknown>;
  /** Relative paths count from here. */
  readonly cwd: string;
  /** Read for the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
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
    else yield* reader.named(posix.normalize(path), info);
  }
  yield* reader.pairs();
}

/** Reads the given paths once. */
class Reader {
  readonly #seen = new Set<string>();
  /** Pair lists by their data file, so that the data is indexed once. */
  readonly #pairLists = new Map<string, string[]>();

  constructor(
    private readonly options: DataOptions,
    private readonly tools: DataTools,
  ) {}

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
      else if (format !== null) yield* this.#file(child, format);
    }
  }

  async *named(path: string, info: Stats): AsyncGenerator<Row> {
    const real = realpathSync(this.#onDisk(path));
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const { dataFormat } = this.options;
    const format =
      dataFormat === 'auto'
        ? (formatOfNamed(this.#onDisk(path)) ??
          (await recogniseFormat(this.#onDisk(path), info.size, this.options.language)))
        : dataFormat;
    if (format === null) yield skippedRow(path, null, UNKNOWN_FORMAT);
    else yield* this.#file(path, format);
  }

  async *stdin(): AsyncGenerator<Row> {
    const { start, chunks, close } = await peek(this.tools.stdin, PEEKED_BYTES);
    const { dataFormat } = this.options;
    const pointer = lfsPointer(start);
    if (pointer !== null) {
      await close();
      yield pointerRow(STDIN_PATH, pointer);
      return;
    }
    const format = dataFormat === 'auto' ? (looksLikeRecords(start) ? 'jsonl' : 'source') : dataFormat;
    if (format === 'jsonl') yield* readJsonl(STDIN_PATH, chunks, this.options);
    else if (format === 'source') yield* this.#sourceStream(chunks);
    else yield skippedRow(STDIN_PATH, null, `the format ${format} needs two files`);
  }

  async *pairs(): AsyncGenerator<Row> {
    const onDisk = (path: string) => this.#onDisk(path);
    for (const [dataPath, listPaths] of this.#pairLists) {
      yield* this.#guarded(
        dataPath,
        rowsUnlessPointers([dataPath], onDisk, () => readPairs(listPaths, dataPath, this.options, onDisk)),
      );
    }
  }

  async *#file(path: string, format: DataFormat): AsyncGenerator<Row> {
    const paths = format === 'parallel' ? [path, fixedPath(path)] : [path];
    yield* this.#guarded(
      path,
      rowsUnlessPointers(
        paths,
        (one) => this.#onDisk(one),
        () => (format === 'pairs' ? this.#noteList(path) : this.#readers[format](path)),
      ),
    );
  }

  /** Pair lists are read last, together with the other lists of the same data. */
  #noteList(path: string): readonly Row[] {
    const dataPath = pairDataPath(path);
    this.#pairLists.set(dataPath, [...(this.#pairLists.get(dataPath) ?? []), path]);
    return [];
  }

  readonly #readers: Readonly<Record<Exclude<DataFormat, 'pairs'>, (path: string) => AsyncGenerator<Row>>> = {
    source: (path) => this.#sourceFile(path),
    jsonl: (path) => this.#jsonlFile(path),
    parallel: (path) =>
      readParallelText(
        path,
        fileBytes(this.#onDisk(path)),
        fileBytes(this.#onDisk(fixedPath(path))),
        this.options,
      ),
  };

  async *#sourceFile(path: string): AsyncGenerator<Row> {
    const { size } = statSync(this.#onDisk(path));
    if (size > this.options.maxFileBytes) yield this.#tooLarge(path, `${String(size)} bytes`);
    else yield* this.#source(path, await readFile(this.#onDisk(path)));
  }

  async *#jsonlFile(path: string): AsyncGenerator<Row> {
    const { start, chunks, close } = await peek(fileBytes(this.#onDisk(path)), PEEKED_BYTES);
    const problem = unreadableRecords(start);
    if (problem === null) {
      yield* readJsonl(path, chunks, this.options);
    } else {
      await close();
      yield skippedRow(path, null, problem);
    }
  }

  async *#sourceStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > this.options.maxFileBytes) {
        yield this.#tooLarge(STDIN_PATH, 'its length');
        return;
      }
      parts.push(chunk);
    }
    yield* this.#source(STDIN_PATH, Buffer.concat(parts));
  }

  async *#source(path: string, bytes: Uint8Array): AsyncGenerator<Row> {
    const { language } = this.options;
    const known = language === 'auto' ? languagesOfPath(path) : [language];
    const text = known.length === 1 ? null : sourceText(bytes);
    const guessed = sourceLanguage(path, text?.ok === true ? text.text : '', known);
    await this.tools.loadLanguage?.(guessed);
    yield* readSourceFile(path, bytes, guessed, this.tools.listFunctions);
  }

  #tooLarge(path: string, what: string): Row {
    return skippedRow(path, null, `${what}: more than ${String(this.options.maxFileBytes)} bytes`);
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
