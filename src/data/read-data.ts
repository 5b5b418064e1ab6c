import { realpathSync, statSync, type Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import { languageOfPath } from '../code/languages/languages.js';
import { CodePurifyError } from '../errors.js';
import { formatInFolder, formatOfNamed, type DataFormat } from './formats/data-formats.js';
import { readJsonl } from './formats/jsonl.js';
import { pairDataPath, readPairs } from './formats/pairs.js';
import { codeOf, isFileError } from './read/file-errors.js';
import { fileBytes } from './read/file-bytes.js';
import { fixedPath, readParallelText } from './formats/parallel-text.js';
import { peek } from './read/peek.js';
import { guessLanguage } from './formats/record.js';
import { lfsPointer, lfsPointerAt } from './read/lfs-pointer.js';
import { pointerRow, skippedRow, STDIN_PATH, type DataOptions, type Row } from './row.js';
import { readSourceFile, sourceText, type ListFunctions } from './formats/source-file.js';
import { walkFolder } from './read/walk-folder.js';

/** What reading needs besides options. */
export interface DataTools {
  readonly listFunctions: ListFunctions;
  /** Relative paths count from here. */
  readonly cwd: string;
  /** What the path `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** The path that means standard input. */
export const STDIN = '-';

/** Enough to recognise a format. */
const PEEKED_BYTES = 4096;

/**
 * Everything under the given paths, in order: files, folders (`walkFolder`), `-` for standard input; pair
 * lists last. Whatever cannot be read is a skipped row, and the rest is read.
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

function statGiven(path: string, cwd: string): Stats | null {
  if (path === STDIN) return null;
  let info: Stats | undefined;
  let why = 'there is no such file or folder';
  try {
    info = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  } catch (error) {
    why = codeOf(error);
  }
  if (info?.isDirectory() !== true && info?.isFile() !== true) {
    if (info !== undefined) why = 'it is neither a file nor a folder';
    throw new CodePurifyError(
      'input',
      `${JSON.stringify(path)} cannot be read: ${why}.`,
      'Give paths of files and folders that exist, or - for standard input.',
    );
  }
  return info;
}

/** One run over the given paths. */
class Reader {
  readonly #seen = new Set<string>();
  /** Lists by the data they are about: the data is indexed once. */
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
        ? (formatOfNamed(this.#onDisk(path)) ?? (await this.#sniff(path, info)))
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
    for (const [dataPath, listPaths] of this.#pairLists) {
      yield* this.#guarded(
        dataPath,
        this.#unlessPointer([dataPath], () =>
          readPairs(listPaths, dataPath, this.options, (path) => this.#onDisk(path)),
        ),
      );
    }
  }

  async *#file(path: string, format: DataFormat): AsyncGenerator<Row> {
    const paths = format === 'parallel' ? [path, fixedPath(path)] : [path];
    yield* this.#guarded(
      path,
      this.#unlessPointer(paths, () =>
        format === 'pairs' ? this.#noteList(path) : this.#readers[format](path),
      ),
    );
  }

  /** Rows of files that are read together; where the content of one is not here, only that is reported. */
  async *#unlessPointer(
    paths: readonly string[],
    rows: () => AsyncGenerator<Row> | readonly Row[],
  ): AsyncGenerator<Row> {
    let complete = true;
    for (const path of paths) {
      const pointer = await lfsPointerAt(this.#onDisk(path));
      if (pointer === null) continue;
      complete = false;
      yield pointerRow(path, pointer);
    }
    if (complete) yield* rows();
  }

  /** A list of pairs is read with the others of its data. */
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
    const problem = unreadRecords(start);
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

  *#source(path: string, bytes: Uint8Array): Generator<Row> {
    const { language } = this.options;
    const known = language === 'auto' ? languageOfPath(path) : language;
    const text = known === null ? sourceText(bytes) : null;
    const guessed = known ?? guessLanguage(path, text?.ok === true ? text.text : '');
    yield* readSourceFile(path, bytes, guessed, this.tools.listFunctions);
  }

  #tooLarge(path: string, what: string): Row {
    return skippedRow(path, null, `${what}: more than ${String(this.options.maxFileBytes)} bytes`);
  }

  /** By content, for a file whose name says nothing: records, or source of a language that is given. */
  async #sniff(path: string, info: Stats): Promise<DataFormat | null> {
    if (info.size === 0) return 'source';
    const start = await this.#startOf(path);
    if (looksLikeRecords(start) || looksLikeArray(start)) return 'jsonl';
    if (lfsPointer(start) !== null) return 'source'; // reported as a pointer, whatever it points to
    return this.options.language === 'auto' ? null : 'source';
  }

  /** The first bytes; none where the file cannot be read: reading it will say why. */
  async #startOf(path: string): Promise<Buffer> {
    try {
      const { start, close } = await peek(fileBytes(this.#onDisk(path)), PEEKED_BYTES);
      await close();
      return start;
    } catch {
      return Buffer.alloc(0);
    }
  }

  /** Turns what the file system refuses into a row, so that the rest is read. */
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

const UNKNOWN_FORMAT =
  'neither C, Java, nor a data format by its name: say --data-format, or --language for source';
const JSON_ARRAY = 'a JSON array, not one record a line: rewrite it with jq -c ".[]"';

/** Why a file does not hold a record a line, by its beginning; `null` when it may. */
function unreadRecords(start: Buffer): string | null {
  if (start.length === 0) return 'empty file';
  return looksLikeArray(start) ? JSON_ARRAY : null;
}

/** `{` and then a key: so begins a record, and no C or Java. */
function looksLikeRecords(start: Buffer): boolean {
  return /^\uFEFF?\s*\{\s*["}]/.test(start.toString('utf8'));
}

function looksLikeArray(start: Buffer): boolean {
  return /^\uFEFF?\s*\[/.test(start.toString('utf8'));
}
