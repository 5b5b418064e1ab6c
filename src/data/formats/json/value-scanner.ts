/** Open brackets in a value. The nesting of real data is below 100; more would only take memory. */
export const MAX_NESTING = 100_000;

/** Codes of the bytes that structure JSON. */
export const BYTE = {
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  colon: 0x3a,
  slash: 0x2f,
  star: 0x2a,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Whether a byte is a blank of JSON. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** How far a scan came: the end of the value, the need for more bytes, or an error at an index. */
export type Scanned =
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'error'; readonly at: number; readonly reason: string };

const MORE: Scanned = { kind: 'more' };

/** Reads inside a value: plainly, in a string, after a backslash in it, after a slash, or in a comment. */
type State = 'plain' | 'string' | 'escape' | 'slash' | 'line-comment' | 'comment' | 'comment-star';

/** What may come next in a value: another one, a key, a colon, or a comma or bracket. */
type Expected = 'value' | 'key' | 'colon' | 'end';

const MISSING: Readonly<Record<Expected, string>> = {
  value: 'a value is missing',
  key: 'a key is missing',
  colon: 'a colon is missing',
  end: 'a comma is missing',
};

/**
 * Finds the end of one JSON value in bytes that arrive piece by piece. It checks the order of brackets, strings, commas
 * and colons, so that a value without its end does not swallow those after it. Words and escapes are for the parser.
 */
export class ValueScanner {
  #state: State = 'plain';
  #begun = false;
  #isScalar = false;
  #expected: Expected = 'value';
  /** The last byte was part of a number or a word. */
  #inWord = false;
  /** The closing brackets that are still to come. */
  readonly #closers: number[] = [];

  /** Scans bytes from an index; the next call goes on where this one ended. */
  scan(bytes: Buffer, from: number): Scanned {
    for (let at = from; at < bytes.length; at += 1) {
      if (this.#state === 'string') at = skipPlain(bytes, at);
      const byte = bytes[at];
      if (byte === undefined) return MORE;
      if (this.#state === 'plain') {
        if (this.#isScalar && (isBlank(byte) || isDelimiter(byte))) return { kind: 'end', at };
        const problem = this.#plain(byte);
        if (problem !== null) return { kind: 'error', at, reason: problem };
      } else if (this.#state === 'string') {
        if (byte === BYTE.lineFeed) return { kind: 'error', at, reason: 'a line end in a string' };
        if (byte === BYTE.quote) this.#state = 'plain';
        else if (byte === BYTE.backslash) this.#state = 'escape';
        else continue;
      } else this.#state = nextState(this.#state, byte);
      if (this.#isComplete()) return { kind: 'end', at: at + 1 };
    }
    return MORE;
  }

  /** What the end of the stream means: a number or a word is then complete. */
  endOfStream(at: number): Exclude<Scanned, { kind: 'more' }> {
    return this.#isScalar ? { kind: 'end', at } : { kind: 'error', at, reason: 'the file ends in it' };
  }

  /** A string or a bracketed value ends with its last byte; a scalar ends before the byte after it. */
  #isComplete(): boolean {
    return this.#begun && !this.#isScalar && this.#state === 'plain' && this.#closers.length === 0;
  }

  /** Reads a byte outside strings and comments; returns what is wrong with it, or `null`. */
  #plain(byte: number): string | null {
    const wasInWord = this.#inWord;
    this.#inWord = false;
    if (isBlank(byte)) return null;
    if (byte === BYTE.slash) {
      this.#state = 'slash';
      return null;
    }
    const isFirst = !this.#begun;
    this.#begun = true;
    switch (byte) {
      case BYTE.quote:
        this.#state = 'string';
        return this.#take(
          this.#expected === 'key' ? 'key' : 'value',
          this.#expected === 'key' ? 'colon' : 'end',
        );
      case BYTE.openBracket:
      case BYTE.openBrace:
        return this.#open(byte);
      case BYTE.closeBracket:
      case BYTE.closeBrace:
        this.#expected = 'end';
        return this.#closers.pop() === byte ? null : `an unexpected ${String.fromCharCode(byte)}`;
      case BYTE.comma:
        return this.#take('end', this.#closers.at(-1) === BYTE.closeBrace ? 'key' : 'value');
      case BYTE.colon:
        return this.#take('colon', 'value');
      default:
        this.#inWord = true;
        this.#isScalar ||= isFirst;
        return wasInWord ? null : this.#take('value', 'end');
    }
  }

  #take(needed: Expected, next: Expected): string | null {
    const problem = this.#expected === needed ? null : MISSING[this.#expected];
    this.#expected = next;
    return problem;
  }

  #open(byte: number): string | null {
    this.#closers.push(byte + 2); // in ASCII both brackets are followed, two codes later, by their closing ones
    if (this.#closers.length > MAX_NESTING) return `more than ${String(MAX_NESTING)} open brackets`;
    return this.#take('value', byte === BYTE.openBrace ? 'key' : 'value');
  }
}

/** Index of the next byte that matters in a string, or the end of the bytes. */
function skipPlain(bytes: Buffer, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === BYTE.quote || byte === BYTE.backslash || byte === BYTE.lineFeed) return at;
  }
  return at;
}

/** States that depend on the next byte alone. */
function nextState(state: Exclude<State, 'plain' | 'string'>, byte: number): State {
  switch (state) {
    case 'escape':
      return 'string';
    case 'slash':
      return byte === BYTE.slash ? 'line-comment' : byte === BYTE.star ? 'comment' : 'plain';
    case 'line-comment':
      return byte === BYTE.lineFeed ? 'plain' : 'line-comment';
    case 'comment':
      return byte === BYTE.star ? 'comment-star' : 'comment';
    case 'comment-star':
      return byte === BYTE.slash ? 'plain' : byte === BYTE.star ? 'comment-star' : 'comment';
  }
}

function isDelimiter(byte: number): boolean {
  return byte === BYTE.comma || byte === BYTE.closeBracket || byte === BYTE.closeBrace || byte === BYTE.colon;
}
