import { countBelow, countUpTo } from '../../sorted.js';
import type { Span } from '../../text/span.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';
import type { CharacterPlace } from './hidden-character.js';

/** A place in canonical text, and the name, string or comment there. */
export interface PlaceInCode {
  readonly place: CharacterPlace;
  /** The token or comment; an empty span among blanks and punctuation. */
  readonly span: Span;
}

/** Whether a literal is a number or a word such as `true`, and no string. */
export function isPlainLiteral(text: string): boolean {
  return /^\.?[0-9]/u.test(text) || /^[A-Za-z_]+$/u.test(text);
}

/** Finds places in a canonical text by its tokens. */
export class Places {
  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  /**
   * The place of a character.
   * @param at offset in the canonical text
   * @param width 0 for a character that is not in the text (it is between two others), otherwise 1
   */
  at(at: number, width: number): PlaceInCode {
    return this.inComment(at, width) ?? this.inToken(at, width) ?? this.besideTokens(at, width);
  }

  private inComment(at: number, width: number): PlaceInCode | null {
    const { commentStarts, commentEnds } = this.tokens;
    const last = countUpTo(commentStarts, at + width - 1) - 1;
    const span = { start: commentStarts[last] ?? 0, end: commentEnds[last] ?? -1 };
    const belongs = at + width <= span.end && (at < span.end || this.isOpenAt(span));
    return belongs ? { place: 'comment', span } : null;
  }

  /** Whether what directly follows a comment's end belongs to it too, as in a comment that ends with its line. */
  private isOpenAt({ start, end }: Span): boolean {
    return !(this.text.startsWith('/*', start) && this.text.endsWith('*/', end));
  }

  private inToken(at: number, width: number): PlaceInCode | null {
    const index = countUpTo(this.tokens.starts, at + width - 1) - 1;
    const end = this.tokens.ends[index] ?? -1;
    if (index < 0 || at >= end) return null;
    return { place: this.placeIn(index), span: this.spanOf(index) };
  }

  private placeIn(index: number): CharacterPlace {
    const kind = this.tokens.kinds[index];
    if (kind === TOKEN_KINDS.punctuation) return 'other';
    if (kind !== TOKEN_KINDS.literal) return 'identifier';
    const text = this.tokens.texts[index] ?? '';
    if (!isPlainLiteral(text)) return 'string';
    return /^[A-Za-z_]/u.test(text) ? 'identifier' : 'other';
  }

  private besideTokens(at: number, width: number): PlaceInCode {
    const next = countBelow(this.tokens.starts, at);
    const touching = [next - 1, next].filter(
      (index) => this.tokens.ends[index] === at || this.tokens.starts[index] === at + width,
    );
    const name = width > 0 ? undefined : touching.find((index) => this.placeIn(index) === 'identifier');
    if (name !== undefined) return { place: 'identifier', span: this.spanOf(name) };
    const blank = /^\s?$/u.test(this.text.charAt(at - 1)) && /^\s?$/u.test(this.text.charAt(at + width));
    return { place: width > 0 || blank ? 'blank' : 'other', span: { start: at, end: at } };
  }

  private spanOf(index: number): Span {
    return { start: this.tokens.starts[index] ?? 0, end: this.tokens.ends[index] ?? 0 };
  }
}
