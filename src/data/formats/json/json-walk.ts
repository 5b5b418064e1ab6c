import type { RawRecord } from '../raw-record.js';
import { BareRun, passBareObjects, WITHOUT_TEXT } from './bare-objects.js';
import { BesideRecords } from './beside-records.js';
import { holdsRecords } from './container.js';
import { JsonCursor, type ValueEnd } from './json-cursor.js';
import type { JsonChoice, Level } from './json-level.js';
import { recordIn } from './record-in.js';
import { RecordSize, TINY_RECORDS } from './record-size.js';
import { BYTE } from './value-scanner.js';

/** Containers around records. Deeper ones are read as records. */
const MAX_LEVELS = 64;
/** A string that may hold code: shorter ones around records are names and descriptions. */
const LONG_STRING = 500;
const NO_OBJECT = 'not a JSON object';
const LONG = 'a long string outside the records';
const NO_RECORD = 'no record in it';
const UNFINISHED = 'not valid JSON: the file ends before its last bracket';
const NOT_SEEN = 'an object longer than a record may be, without records in it';

/**
 * Walks through the values of a JSON file of any size: arrays, objects that hold arrays, values one after the other.
 * Holds one record in memory. A value that is broken, too long or no object is a record with its reason, and reading
 * resumes at the next place that looks like an object.
 */
export class JsonWalk {
  readonly #cursor: JsonCursor;
  readonly #levels: Level[] = [];
  #number = 0;
  readonly #bare = new BareRun();
  readonly #size = new RecordSize();
  /** Something was broken: brackets without a partner may follow. */
  #isTorn = false;
  /** Bytes that were read twice to resume, which must not be more than those of the file. */
  #rescanned = 0;

  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly choice: JsonChoice,
  ) {
    this.#cursor = new JsonCursor(chunks);
  }

  /** The records, in the order of the file. */
  async *records(): AsyncGenerator<RawRecord> {
    try {
      await this.#cursor.skipMark();
      for (;;) {
        const byte = await this.#cursor.token(BYTE.comma);
        if (byte === null) break;
        const record = this.#passBare() ?? (await this.#step(byte));
        if (record !== null) yield record;
        if (!this.#size.isTooSmall) continue;
        yield this.#unread(this.#cursor.position, TINY_RECORDS);
        return;
      }
      if (this.#levels.length > 0 && !this.#isTorn) yield this.#unread(this.#cursor.position, UNFINISHED);
      if (this.#number === 0) yield { ...this.#unread(this.#cursor.position, NO_RECORD), isOther: true };
    } finally {
      await this.#cursor.window.close();
    }
  }

  /** Reads on from the next token. */
  async #step(byte: number): Promise<RawRecord | null> {
    this.#cursor.forget();
    const level = this.#levels.at(-1);
    if (byte === BYTE.closeBrace || byte === BYTE.closeBracket) return this.#closeLevel(byte);
    if (level === undefined) return this.#rootValue(byte);
    if (level.closer === BYTE.closeBracket) level.key = Number(level.key ?? -1) + 1;
    else {
      const key = byte === BYTE.quote ? await this.#cursor.key(this.choice.maxRecordBytes) : null;
      if (key === null) return this.#broken(this.#cursor.position, 'a key is missing');
      level.beside.addKey(key);
      level.key = key;
    }
    const first = await this.#cursor.token();
    return first === null ? null : this.#innerValue(first, level);
  }

  /** Passes over objects without text that follow many others, as far as bytes are held. */
  #passBare(): RawRecord | null {
    const level = this.#levels.at(-1);
    if (!this.#bare.isFull || this.choice.records !== null) return null;
    if (level !== undefined && level.closer !== BYTE.closeBracket) return null;
    this.#cursor.forget();
    const { window, position } = this.#cursor;
    const { count, end } = passBareObjects(window.bytes, position - window.start);
    if (count === 0) return null;
    const line = window.lineAt(position);
    this.#cursor.position = end + window.start;
    if (level !== undefined) level.key = Number(level.key ?? -1) + count;
    const place = this.#next(line, this.#cursor.position - position);
    this.#number += count - 1;
    return { ok: false, ...place, ...WITHOUT_TEXT, bare: count };
  }

  async #closeLevel(byte: number): Promise<RawRecord | null> {
    const level = this.#levels.at(-1);
    const fits = level?.closer === byte;
    if (!fits && !this.#isTorn) return this.#broken(this.#cursor.position, 'a bracket that nothing opens');
    this.#cursor.position += 1;
    if (fits) this.#levels.pop();
    const code = fits ? this.#codeBeside(level) : null;
    if (code !== null) return code;
    const isEmpty = level?.isUnseen === true && this.#levels.length === 0 && this.#number === level.before;
    return isEmpty && this.choice.records === null ? this.#unread(this.#cursor.position, NOT_SEEN) : null;
  }

  async #rootValue(byte: number): Promise<RawRecord | null> {
    const isContainer = byte === BYTE.openBrace || byte === BYTE.openBracket;
    if (!isContainer) return this.#broken(this.#cursor.position, NO_OBJECT);
    const { records } = this.choice;
    if (records !== null) {
      return records.match([]) === 'record' ? this.#record() : this.#enter(byte, false);
    }
    return byte === BYTE.openBracket ? this.#enter(byte, false) : this.#rootObject();
  }

  /** An object by itself is a record, unless it is a container, or too large to be anything else. */
  async #rootObject(): Promise<RawRecord | null> {
    const start = this.#cursor.position;
    const mayLook = this.#rescanned <= start;
    const end = await this.#cursor.valueEnd(mayLook ? this.choice.maxRecordBytes : 0);
    if (end.kind === 'over') {
      if (mayLook) this.#rescanned += this.choice.maxRecordBytes;
      this.#cursor.position = start;
      return this.#enter(BYTE.openBrace, true);
    }
    const record = await this.#recordOf(start, end);
    if (!record.ok || !holdsRecords(record.value) || this.choice.isRecord(record.value)) return record;
    this.#number -= 1;
    this.#cursor.position = start;
    return this.#enter(BYTE.openBrace, false);
  }

  async #innerValue(first: number, level: Level): Promise<RawRecord | null> {
    const isObject = first === BYTE.openBrace;
    const isContainer = isObject || first === BYTE.openBracket;
    const { records } = this.choice;
    const isDeep = this.#levels.length >= MAX_LEVELS;
    if (records !== null) {
      const match = records.match(this.#levels.map(({ key }) => String(key)));
      if (match === 'record') return this.#record();
      return match === 'way' && isContainer && !isDeep
        ? this.#enter(first, level.isUnseen)
        : this.choice.isChosen === true
          ? this.#pass()
          : this.#beside(level, false);
    }
    const inArray = level.closer === BYTE.closeBracket;
    if ((isObject && inArray) || (isContainer && isDeep)) return this.#record();
    if (isContainer) return this.#enter(first, level.isUnseen);
    return this.#beside(level, this.#levels.length === 1 && inArray);
  }

  #enter(byte: number, isUnseen: boolean): null {
    const beside = new BesideRecords();
    this.#levels.push({ closer: byte + 2, key: null, isUnseen, before: this.#number, beside });
    this.#cursor.position += 1;
    return null;
  }

  /** Passes over a value. */
  async #pass(): Promise<RawRecord | null> {
    const end = await this.#cursor.valueEnd(null);
    return end.kind === 'error' ? this.#broken(end.at, end.reason) : null;
  }

  /**
   * Reads a value that is no record, and keeps it for `#codeBeside`.
   * @param isElement it is where a record could be, so that it counts as one
   */
  async #beside(level: Level, isElement: boolean): Promise<RawRecord | null> {
    const start = this.#cursor.position;
    const end = await this.#cursor.valueEnd(this.choice.maxRecordBytes);
    if (end.kind === 'over') return this.#tooLong(start);
    if (end.kind === 'error') return this.#broken(isElement ? start : end.at, end.reason, end.at);
    const { window } = this.#cursor;
    const bytes = window.slice(start, end.at);
    level.beside.add(bytes.toString('utf8'));
    const code = level.beside.isOver(this.choice.maxRecordBytes) ? this.#codeBeside(level) : null;
    if (code !== null) return code;
    if (level.isUnseen && bytes[0] === BYTE.quote && bytes.length > LONG_STRING) {
      return { ok: false, ...this.#next(window.lineAt(start), bytes.length), reason: LONG };
    }
    if (!isElement) return null;
    return { ok: false, ...this.#next(window.lineAt(start), bytes.length), reason: NO_OBJECT, isOther: true };
  }

  /** Why the values outside the records of a container are not read, when there is code in them. */
  #codeBeside(level: Level | undefined): RawRecord | null {
    const reason = this.choice.isChosen === true ? null : (level?.beside.flush() ?? null);
    return reason === null ? null : this.#unread(this.#cursor.position, reason);
  }

  /** Reads the value at the position as a record. */
  async #record(): Promise<RawRecord> {
    const start = this.#cursor.position;
    const end = await this.#cursor.valueEnd(this.choice.maxRecordBytes);
    return end.kind === 'over' ? this.#tooLong(start) : this.#recordOf(start, end);
  }

  async #recordOf(start: number, end: Exclude<ValueEnd, { kind: 'over' }>): Promise<RawRecord> {
    if (end.kind === 'error') return this.#broken(start, end.reason, end.at);
    const { window } = this.#cursor;
    const bytes = window.slice(start, end.at);
    const place = this.#next(window.lineAt(start), bytes.length);
    this.#size.add(bytes.length);
    if (this.#bare.addsSurplus(bytes) && this.choice.records === null)
      return { ok: false, ...place, ...WITHOUT_TEXT, bare: 1 };
    return { ...place, ...recordIn(bytes, start, place.line) };
  }

  async #tooLong(start: number): Promise<RawRecord> {
    const line = this.#cursor.window.lineAt(start);
    this.#cursor.position = start;
    const end = await this.#cursor.valueEnd(null);
    if (end.kind === 'error') await this.#resume(end.at + 1);
    const bytes = this.#cursor.position - start;
    const reason = `record of ${String(bytes)} bytes, more than ${String(this.choice.maxRecordBytes)}`;
    return { ok: false, ...this.#next(line, bytes), reason };
  }

  /**
   * A record for what begins at an offset and is broken at another. Reading resumes after its first byte, so that what it
   * swallowed is read, as long as not too much is read twice; else where it is broken.
   */
  async #broken(start: number, reason: string, at = start): Promise<RawRecord> {
    const { window } = this.#cursor;
    const line = window.lineAt(start);
    const isAgain = this.#rescanned + at - start <= at;
    if (isAgain) this.#rescanned += at - start;
    await this.#resume(1 + (isAgain ? start : at));
    const place = this.#next(line, this.#cursor.position - start);
    return { ok: false, ...place, reason: reason === NO_OBJECT ? reason : `not valid JSON: ${reason}` };
  }

  /** Goes on at the next object; it counts as an element of the array around it. */
  async #resume(from: number): Promise<void> {
    this.#isTorn = true;
    while (this.#levels.at(-1)?.closer === BYTE.closeBrace) this.#levels.pop();
    await this.#cursor.nextObject(from);
  }

  #unread(offset: number, reason: string): RawRecord & { readonly ok: false } {
    return { ok: false, ...this.#next(this.#cursor.window.lineAt(offset), 0), reason };
  }

  #next(
    line: number,
    bytes: number,
  ): { readonly number: number; readonly line: number; readonly bytes: number } {
    this.#number += 1;
    return { number: this.#number, line, bytes };
  }
}
