import type { Span } from '../../../text/span.js';

/** What a scan of code found. */
export interface Asides {
  /** Comments and documentation strings, in order; none where a preprocessor may leave out code. */
  readonly comments: readonly Span[];
  /** Comments, literals that may have several lines, and what a preprocessor may leave out; ascending by their start. */
  readonly blocks: readonly Span[];
}

/** A comment or a literal from the present position. What is not closed does not match here. */
const ASIDE =
  /\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|'''[\s\S]*?'''|\/\/[^\n\r\u2028\u2029]*|#[^\n\r\u2028\u2029]*|`(?:\\[\s\S]|[^`\\])*`|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*'/y;
/** What opens one. */
const OPENS = /\/[*/]|["'`#]/g;
/** Marks that begin or end something of several lines in one language or another. */
const BLOCK_MARK = /\/\*|\*\/|"""|'''/;
/** Literals in other forms. With one, nobody knows what is a comment. */
const OTHER = /<<[-~]?["'A-Za-z_]|<<<[ \t]*["'A-Za-z_]|(?<!\w)R"[^\n(]{0,16}\(|^=begin|(?<!["\w])b?r#*"/m;
/** Lines of a preprocessor, which are no comments. */
const DIRECTIVE = /^[ \t]*#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|define|undef|include|pragma)\b/m;
/** Lines between which a preprocessor may leave code out. */
const CONDITION = /^[ \t]*#[ \t]*(?:if|endif)/gm;
/** One character between apostrophes, such as a quote. */
const LONGEST_CHARACTER = 4;

/**
 * The comments and literals of code of any language; `null` where another language, or another reading, has others. So a
 * mark of a comment in a string, or of a string in a comment, cannot make one text out of another. Linear in the text.
 */
export function commentsIn(text: string): Asides | null {
  if (OTHER.test(text) || hasLongComment(text)) return null;
  const comments: Span[] = [];
  const blocks: Span[] = [];
  for (let at = nextMark(text, 0); at !== -1;) {
    ASIDE.lastIndex = at;
    const aside = ASIDE.exec(text)?.[0];
    if (aside === undefined || isDoubtful(aside)) return null;
    const span = { start: at, end: at + aside.length };
    if (isComment(aside)) comments.push(span);
    if (/^(?:\/\*|"""|'''|`)/.test(aside)) blocks.push(span);
    at = nextMark(text, span.end);
  }
  return {
    comments: DIRECTIVE.test(text) ? [] : comments,
    blocks: [...blocks, ...conditional(text, blocks)].sort((a, b) => a.start - b.start),
  };
}

/** What a preprocessor may leave out. What is not closed extends to the end; what closes it is in no comment or literal. */
function conditional(text: string, blocks: readonly Span[]): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  let block = 0;
  for (const { index, 0: whole } of text.matchAll(CONDITION)) {
    while ((blocks[block]?.end ?? Infinity) <= index) block += 1;
    if (whole.endsWith('if') && !whole.endsWith('endif')) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0 && (blocks[block]?.start ?? Infinity) > index) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: index });
    }
  }
  return depth === 0 ? found : [...found, { start, end: text.length }];
}

/** Whether a comment on one line may go on in the next one. */
function hasLongComment(text: string): boolean {
  const mayGoOn = text.includes('\\\n') || text.includes('\\\r\n');
  return mayGoOn && text.split('\n').some((line) => /\\\r?$/.test(line) && /\/\/|#/.test(line));
}

function nextMark(text: string, from: number): number {
  OPENS.lastIndex = from;
  return OPENS.exec(text)?.index ?? -1;
}

function isComment(aside: string): boolean {
  return /^(?:\/|#|"""|''')/.test(aside);
}

/** Whether what is in a comment or a literal opens or ends one where the outer one is read in another way. */
function isDoubtful(aside: string): boolean {
  const width = /^(?:\/\*|\/\/|"""|''')/.exec(aside)?.[0].length ?? 1;
  const isLine = aside.startsWith('//') || aside.startsWith('#');
  const inner = aside.slice(width, isLine ? undefined : -width);
  if (BLOCK_MARK.test(inner)) return true;
  if (isLine) return isOdd(inner, '`');
  if (width > 1)
    return isOdd(inner, '"') || isOdd(inner, '`') || (aside.startsWith("'") && isOdd(inner, "'"));
  return isDoubtfulString(aside, inner);
}

/** A quote or a backtick alone in a string, as in a pattern between slashes, may be the end of another one. */
function isDoubtfulString(aside: string, inner: string): boolean {
  if (aside.startsWith("'") && aside.length <= LONGEST_CHARACTER) return false;
  return isOdd(inner, '`') || (!aside.startsWith('"') && isOdd(inner.replaceAll('\\"', ''), '"'));
}

function isOdd(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0;
}
