import { BOM_BYTES } from '../../read/decode-utf8.js';
import { ByteWindow } from './byte-window.js';
import { BYTE, isBlank, ValueScanner, type Scanned } from './value-scanner.js';

/** Bytes before the position that stay held, so that a search can look back. */
const LOOK_BACK = 1024;

/** The end of a value, or why it has none. `over`: it is longer than the bytes that may be held. */
export type ValueEnd = Exclude<Scanned, { kind: 'more' }> | { readonly kind: 'over' };

/** A position in a stream of JSON. */
export class JsonCursor {
  /** Offset of the next byte. */
  position = 0;
  readonly window: ByteWindow;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.window = new ByteWindow(chunks);
  }

  /** The next byte that is no blank, no comment and none of `skipped`; `null` at the end of the stream. */
  async token(...skipped: readonly number[]): Promise<number | null> {
    for (;;) {
      const byte = await this.byte(this.position);
      if (byte === null) return null;
      if (isBlank(byte) || skipped.includes(byte)) this.position += 1;
      else if (byte !== BYTE.slash || !(await this.#skipComment())) return byte;
    }
  }

  /** Passes over a byte-order mark at the start. */
  async skipMark(): Promise<void> {
    const mark = [0xef, 0xbb, 0xbf];
    for (const [offset, byte] of mark.entries()) if ((await this.byte(offset)) !== byte) return;
    this.position = BOM_BYTES;
  }

  /**
   * Reads the key at the position, and the colon; `null` where there is none.
   * @param maxHeld bytes of the key that may be held
   */
  async key(maxHeld: number): Promise<string | null> {
    const start = this.position;
    const end = await this.valueEnd(maxHeld);
    if (end.kind !== 'end') return null;
    const text = this.window.slice(start, end.at).toString('utf8');
    if ((await this.token()) !== BYTE.colon) return null;
    this.position += 1;
    try {
      return String(JSON.parse(text));
    } catch {
      return text;
    }
  }

  /** The byte at an offset, read from the stream if need be; `null` behind its end. */
  async byte(offset: number): Promise<number | null> {
    while (offset >= this.window.end) {
      this.window.release(this.position - LOOK_BACK);
      if (!(await this.window.more())) return null;
    }
    return this.window.at(offset) ?? null;
  }

  /**
   * Finds the end of the value at the position and leaves the position there.
   * @param maxHeld bytes of the value that may be held; `null`: none, the value is passed over
   */
  async valueEnd(maxHeld: number | null): Promise<ValueEnd> {
    const scanner = new ValueScanner();
    const start = this.position;
    const { window } = this;
    const most = maxHeld ?? Infinity;
    for (;;) {
      const scanned = scanner.scan(window.bytes, this.position - window.start);
      if (scanned.kind !== 'more')
        return this.#ended({ ...scanned, at: scanned.at + window.start }, start + most);
      this.position = window.end;
      if (this.position - start > most) return { kind: 'over' };
      window.release((maxHeld === null ? this.position : start) - LOOK_BACK);
      if (!(await window.more())) return this.#ended(scanner.endOfStream(window.end), start + most);
    }
  }

  #ended(scanned: Exclude<Scanned, { kind: 'more' }>, last: number): ValueEnd {
    if (scanned.at > last) return { kind: 'over' };
    this.position = scanned.at;
    return scanned;
  }

  /**
   * Moves from an offset to the next place that looks like the beginning of an object among others: `{"` after `}`, after
   * a comma, or on a new line. Strings of valid JSON hold none of these. The end of the stream if there is none.
   */
  async nextObject(from: number): Promise<void> {
    this.position = from;
    for (;;) {
      const { window } = this;
      const index = window.bytes.indexOf(BYTE.openBrace, this.position - window.start);
      this.position = index === -1 ? window.end : index + window.start;
      if (index === -1) {
        window.release(this.position - LOOK_BACK);
        if (!(await window.more())) return;
      } else if (this.#isSeparate(this.position) && (await this.#holdsKey(this.position))) return;
      else this.position += 1;
    }
  }

  /** Whether the bytes before an offset end an object or a line. */
  #isSeparate(offset: number): boolean {
    let hasComma = false;
    for (let at = offset - 1; at >= offset - LOOK_BACK; at -= 1) {
      const byte = this.window.at(at);
      if (byte === undefined || byte === BYTE.lineFeed) return byte !== undefined || at < 0;
      if (byte === BYTE.closeBrace) return true;
      if (byte === BYTE.comma && !hasComma) hasComma = true;
      else if (!isBlank(byte)) return false;
    }
    return false;
  }

  async #holdsKey(offset: number): Promise<boolean> {
    for (let at = offset + 1; at < offset + LOOK_BACK; at += 1) {
      const byte = await this.byte(at);
      if (byte === null) return false;
      if (!isBlank(byte)) return byte === BYTE.quote;
    }
    return false;
  }

  /** Lets go of what has been read, but for what a search may look back at. */
  forget(): void {
    this.window.release(this.position - LOOK_BACK);
  }

  /** Moves to an offset, or to the end of the stream. */
  async moveTo(offset: number): Promise<void> {
    while (this.window.end < offset) {
      this.window.release(Math.min(this.window.end, offset) - LOOK_BACK);
      if (!(await this.window.more())) break;
    }
    this.position = Math.min(offset, this.window.end);
    this.window.release(this.position - LOOK_BACK);
  }

  /** Where the entry of the value at an offset begins, with its key in an object, and the comma before it. */
  entryBefore(offset: number): { readonly start: number; readonly comma: number | null } {
    const before = this.#lastBefore(offset);
    const isMember = this.window.at(before) === BYTE.colon;
    const start = isMember ? this.#keyStart(this.#lastBefore(before)) : offset;
    const previous = isMember ? this.#lastBefore(start) : before;
    return { start, comma: this.window.at(previous) === BYTE.comma ? previous : null };
  }

  /** The offset of the value after the comma that follows an offset; without a comma `null`. */
  async afterComma(offset: number): Promise<number | null> {
    this.position = offset;
    if ((await this.token()) !== BYTE.comma) return null;
    this.position += 1;
    await this.token();
    return this.position;
  }

  /** The offset after the line end that directly follows an offset; the offset itself without one. */
  async lineEndAfter(offset: number): Promise<number> {
    const at = (await this.byte(offset)) === BYTE.carriageReturn ? offset + 1 : offset;
    return (await this.byte(at)) === BYTE.lineFeed ? at + 1 : offset;
  }

  /** Offset of the last byte before another one that is no blank. */
  #lastBefore(offset: number): number {
    let at = offset - 1;
    while (isBlank(this.window.at(at))) at -= 1;
    return at;
  }

  /** Offset of the quote that opens the string with a closing quote at an offset. */
  #keyStart(closing: number): number {
    for (let at = closing - 1; at >= this.window.start; at -= 1) {
      if (this.window.at(at) === BYTE.quote && this.#backslashesBefore(at) % 2 === 0) return at;
    }
    return closing;
  }

  #backslashesBefore(offset: number): number {
    let at = offset - 1;
    while (this.window.at(at) === BYTE.backslash) at -= 1;
    return offset - 1 - at;
  }

  /** Passes over a comment; `false` where none begins. */
  async #skipComment(): Promise<boolean> {
    const kind = await this.byte(this.position + 1);
    if (kind !== BYTE.slash && kind !== BYTE.star) return false;
    this.position += 2;
    let previous = 0;
    for (;;) {
      const byte = await this.byte(this.position);
      if (byte === null) return true;
      this.position += 1;
      if (kind === BYTE.slash ? byte === BYTE.lineFeed : previous === BYTE.star && byte === BYTE.slash)
        return true;
      previous = byte;
    }
  }
}
