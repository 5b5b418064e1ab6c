import { pointerOf } from '../../../text/json-pointer.js';
import { codeInText, type CodeSpan } from '../code-in-text.js';
import { hasCodeLine } from '../code-lines.js';
import { quoteName } from '../describe-layout.js';
import type { FoundCode } from '../layout.js';
import { fieldName } from '../part.js';
import { isStringList } from '../walk-record.js';
import type { HiddenText } from './hidden-text.js';
import { hiddenText, textOfList } from './hidden-texts.js';
import { isPatch } from './is-patch.js';
import { JudgedCode } from './judged-code.js';
import { tokensOf } from './tokens-of.js';
import { walkTexts, type TextPlace } from './walk-texts.js';

/** What the fields of a record hold besides the code that its layout has found. */
export interface Rest {
  /** Further code, which can be judged. */
  readonly found: readonly FoundCode[];
  /** Why code in the record cannot be judged; absent when there is none of that kind. */
  readonly unread?: string;
  /** The names of fields that hold a patch, which is not judged; absent when there is none. */
  readonly patches?: readonly string[];
}

/** What goes with the code that the layout did not find. */
export type Companions = Pick<FoundCode, 'label' | 'language'>;

/**
 * Looks through everything in a record that its layout has not found: keys, strings and lists at any depth. So code passes in
 * no field, whatever its name and its place are. Linear in the record.
 * @param judged the code that the layout has found
 */
export function restOfRecord(record: object, judged: readonly FoundCode[], companions: Companions): Rest {
  const reader = new RestReader(new JudgedCode(record, judged), companions);
  walkTexts(record, (place) => reader.visit(place));
  return reader.rest();
}

/** Whether any text in a value is code, in whatever form. */
export function holdsAnyCode(value: unknown): boolean {
  const reader = new RestReader(new JudgedCode({}, []), { label: null, language: null });
  walkTexts(value, (place) => reader.visit(place));
  const { found, unread } = reader.rest();
  return found.length > 0 || unread !== undefined;
}

/** Shorter texts hold no statement. */
const LEAST_LENGTH = 6;

class RestReader {
  readonly #found: FoundCode[] = [];
  readonly #unread: string[] = [];
  readonly #patches = new Set<string>();

  constructor(
    private readonly judged: JudgedCode,
    private readonly companions: Companions,
  ) {}

  rest(): Rest {
    const [first] = this.#unread;
    const others = this.#unread.length - 1;
    const more = others > 0 ? `; so do ${String(others)} more places of the record` : '';
    return {
      found: this.#found,
      ...(first === undefined ? {} : { unread: `${first}${more}` }),
      ...(this.#patches.size === 0 ? {} : { patches: [...this.#patches] }),
    };
  }

  /** Looks at one place; whether the items of a list need no look of their own. */
  visit(place: TextPlace): boolean {
    if (place.kind === 'list') return this.#list(place.items, place);
    if (place.text.length < LEAST_LENGTH) return true;
    if (place.kind === 'string') this.#string(place.text, place);
    else if (restOfText(place.text).length > 0)
      this.#refuse('a key of', place, 'holds code: write it as a value');
    return true;
  }

  #string(text: string, place: TextPlace): void {
    const hidden = hiddenText(text);
    // also where a layout took the text for code as it is
    if (hidden !== null) this.#hidden(text, hidden, place);
    else if (this.judged.has(text)) return;
    else if (isPatch(text)) this.#patches.add(fieldName(place.path()));
    else this.#add(restOfText(text), place);
  }

  #hidden(text: string, { value, form }: HiddenText, place: TextPlace): void {
    if (value === undefined) {
      this.#refuse('', place, `holds data ${form}, too large to be read: write it as a value of its own`);
      return;
    }
    const inner = new RestReader(new JudgedCode({}, []), this.companions);
    walkTexts(value, (one) => inner.visit(one));
    const { found, unread, patches } = inner.rest();
    if (patches !== undefined) this.#patches.add(fieldName(place.path()));
    if (
      unread !== undefined ||
      found.some(({ code }) => this.judged.has(text) || !this.judged.covers(code))
    ) {
      this.#refuse('', place, `holds code ${form}: write it as text in a field of its own`);
    }
  }

  #list(items: readonly unknown[], place: TextPlace): boolean {
    const text = textOfList(items);
    const isJudged = (code: string) => typeof items[0] !== 'string' && this.judged.covers(code);
    if (text !== null && restOfText(text).some(({ code }) => !isJudged(code))) {
      this.#refuse('', place, 'holds code as a list of bytes or characters: write it as text');
    }
    if (text !== null) return true;
    const tokens = tokensOf(items);
    if (tokens === null) return this.#isCopy(items);
    if (this.judged.has(tokens)) return true;
    const pieces = restOfText(tokens);
    this.#add(pieces.length === 0 ? [] : [{ span: null, code: tokens, tag: null }], place);
    return pieces.length > 0;
  }

  /** Whether a list of tokens, some of which have several lines, has the code of an earlier field. */
  #isCopy(items: readonly unknown[]): boolean {
    return items.length > 1 && isStringList(items) && this.judged.covers(items.join(' '));
  }

  #add(pieces: readonly CodeSpan[], place: TextPlace): void {
    for (const { span, code, tag } of pieces) {
      if (this.judged.covers(code)) continue;
      this.judged.add(code);
      this.#found.push({
        ...{ pointer: pointerOf(place.keys()), span, code, label: this.companions.label },
        language: tag ?? this.companions.language,
        ...{ task: 'classification', prompt: null },
      });
    }
  }

  #refuse(before: string, place: TextPlace, says: string): void {
    const name = fieldName(place.path());
    const field = name === '' ? 'the record' : `field ${quoteName(name)}`;
    this.#unread.push([...(before === '' ? [] : [before]), field, says].join(' '));
  }
}

/** The code in a text of which nobody knows what it is: what is in fences, and what has a line that is code beyond doubt. */
function restOfText(text: string): readonly CodeSpan[] {
  if (!SIGN.test(text)) return [];
  const bare = unquoted(text);
  return codeInText(bare)
    .filter(({ code, tag }) => tag !== null || hasCodeLine(code))
    .map((piece) =>
      bare === text ? piece : { ...piece, code: text.slice(piece.span?.start ?? 0, piece.span?.end) },
    );
}

/** Without one of these a text has no line that is code beyond doubt. */
const SIGN = /[(){};=]|:[ \t\r]{0,100}$|^[ \t]{0,200}(?:import|from|package|using|def|#)\b|```|~~~/m;

/** A text without the quotes around the whole of it, which would make it a literal; the length stays. */
function unquoted(text: string): string {
  const quote = /^(?:"""|'''|["'`])/.exec(text.trimStart())?.[0];
  if (quote === undefined || !text.trimEnd().endsWith(quote)) return text;
  return text.replaceAll(quote, ' '.repeat(quote.length));
}
