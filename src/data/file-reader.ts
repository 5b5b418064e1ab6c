import type { DataFile, DataFormat, ReadTools } from './formats/data-format.js';
import { FORMATS, formatOfContent } from './formats/data-formats.js';
import { isOwnReport, OWN_REPORT } from './formats/own-report.js';
import { PEEKED_BYTES } from './formats/recognise-format.js';
import { unreadReason } from './formats/unread-reason.js';
import { guardedRows } from './guarded-rows.js';
import { beginsAsData } from './layouts/looks-like-code.js';
import type { CodedFile } from './read/coded-file.js';
import { inEncoding } from './read/in-encoding.js';
import { peek } from './read/peek.js';
import { rowsUnlessPointers } from './read/report-pointers.js';
import { notDataRow, skippedRow, type Row } from './row.js';
import { withEach } from './with-each.js';

/** Files that are read together, after all others. */
interface LastFiles {
  readonly format: DataFormat;
  readonly companion: string;
  readonly files: [DataFile, ...DataFile[]];
}

/** Reads files, each once. */
export class FileReader {
  /** Paths of the pointers of Git LFS that were reported. */
  readonly #pointers = new Set<string>();
  /** By companion, so that it is read once. */
  readonly #last = new Map<string, LastFiles>();

  /**
   * @param isThere whether a path on the disk may be read together with another file
   * @param reportsOnce a pointer of Git LFS that two files need is one row, and not one for each
   */
  constructor(
    private readonly tools: ReadTools,
    private readonly isThere: (onDisk: string) => boolean,
    private readonly reportsOnce = true,
  ) {}

  /** The rows of a file; its content shows the format when its name does not. */
  async *rowsIn(file: CodedFile, known: DataFormat | null): AsyncGenerator<Row> {
    const companions =
      known?.companion === undefined || known.isReadLast === true ? [] : [known.companion(file.path)];
    const missing = companions.find((one) => !this.isThere(this.tools.onDisk(one)));
    const rows = () =>
      missing === undefined
        ? inEncoding(this.#recognised(file, known), file)
        : [skippedRow(file.path, null, `unreadable: ENOENT (${missing})`)];
    const present = companions.filter((one) => one !== missing);
    for await (const row of rowsUnlessPointers([file.path, ...present], this.tools.onDisk, rows)) {
      if (row.kind !== 'skipped' || row.skipped.pointer === undefined || this.#isFirst(row.skipped.path))
        yield row;
    }
  }

  async *#recognised(file: DataFile, known: DataFormat | null): AsyncGenerator<Row> {
    if (known?.isReadLast === true) {
      this.#readLast(file, known);
      return;
    }
    const mayBeOwn = this.tools.options.dataFormat === 'auto' && (known === null || known.name === 'json');
    const start = isShown(known) && !mayBeOwn ? NO_BYTES : await startOf(file);
    if (mayBeOwn && isOwnReport(start)) {
      yield skippedRow(file.path, null, OWN_REPORT);
      return;
    }
    const plain = this.tools.options.language === 'auto' ? null : FORMATS.source;
    const format = known ?? formatOfContent(start) ?? plain;
    if (format === null) yield skippedRow(file.path, null, unreadReason(file.path, start));
    else yield* this.read(file, format, start);
  }

  /** The rows of a file in a format.
   * @param start its first bytes, for formats that look at them */
  async *read(file: DataFile, format: DataFormat, start: Buffer): AsyncGenerator<Row> {
    const shown = format.instead?.(start) ?? format.name;
    const refusal = FORMATS[shown].refuses?.(start) ?? null;
    if (refusal !== null)
      yield start.length === 0 ? notDataRow(file.path, refusal) : skippedRow(file.path, null, refusal);
    else {
      const rows = withEach([file.path], FORMATS[shown].read([file], this.tools));
      yield* shown === 'source' && file.onDisk !== null ? this.#unlessRecords(file, rows) : rows;
    }
  }

  /** The rows of a source file. One without a unit whose content begins as records do is read as these: names excuse nothing. */
  async *#unlessRecords(file: DataFile, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    let isDecided = this.tools.options.dataFormat !== 'auto';
    for await (const row of rows) {
      const start = isDecided || row.kind === 'unit' ? NO_BYTES : await startOf(file);
      isDecided = true;
      const records = recordsIn(start);
      if (records !== null) {
        yield* this.read(file, records, start);
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

  /** The files that are read last, by the file that they are read with. */
  last(): { readonly path: string; readonly rows: () => AsyncGenerator<Row> }[] {
    return [...this.#last.values()].map(({ format, companion, files }) => {
      const { onDisk } = this.tools;
      const each = () =>
        withEach(
          files.map(({ path }) => path),
          format.read(files, this.tools),
        );
      const rows = () =>
        guardedRows(companion, onDisk(companion), rowsUnlessPointers([companion], onDisk, each));
      return { path: companion, rows };
    });
  }

  /** Whether a pointer of Git LFS was not reported with another file. */
  #isFirst(pointer: string): boolean {
    const isFirst = !this.reportsOnce || !this.#pointers.has(pointer);
    this.#pointers.add(pointer);
    return isFirst;
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

/** The first bytes of a file. */
export async function startOf(file: DataFile): Promise<Buffer> {
  const { start, close } = await peek(file.chunks(), PEEKED_BYTES);
  await close();
  return start;
}
