import { holdsCode, linesOf, paragraphs } from './holds-code.js';

/** What Markdown, reStructuredText, AsciiDoc and TeX call an example, by its first line, and the line that ends it. */
const FENCE =
  /^[ \t>*+-]{0,20}(`{3,}|~{3,}|\{%[ \t]*highlight\b|<pre\b|<code\b|\\begin\{(?:verbatim|lstlisting|minted|code)\})/;
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\{%/, /\{%[ \t]*endhighlight/],
  [/<pre/i, /<\/pre>/i],
  [/<code/i, /<\/code>/i],
  [/\\begin\{/, /\\end\{/],
];

/** Code in examples up to this many UTF-16 units needs no words about it. */
const FREE_EXAMPLES = 1500;
/** The least words of prose for each 1,000 UTF-16 units of code in examples. */
const LEAST_WORDS = 2;

/**
 * Code in examples of more UTF-16 units needs different sentences about it: this many words for each line. Real
 * documentation with so much code has 1.2 at the least.
 */
const MANY_EXAMPLES = 20_000;
const LEAST_WORDS_FOR_LINE = 0.75;

/**
 * Whether a text is documentation: what is outside of its examples is not code, and where its examples hold much code,
 * there are words about them. Examples are fenced, or indented behind a blank line.
 */
export function isDocumentation(text: string): boolean {
  const { prose, fenced, indented } = parts(text);
  if (holdsCode(withoutMarkup(prose))) return false;
  const pieces = [...fenced, ...indented.flatMap(inParagraphs)];
  const code = new Set(pieces.filter(holdsCode));
  const length = [...code].reduce((sum, piece) => sum + piece.length, 0);
  if (length <= FREE_EXAMPLES) return true;
  const others = [prose, ...pieces.filter((piece) => !code.has(piece))];
  if (length > MANY_EXAMPLES && wordsIn(different(others.join('\n'))) < LEAST_WORDS_FOR_LINE * linesIn(code))
    return false;
  return others.reduce((sum, piece) => sum + wordsIn(piece), 0) >= (LEAST_WORDS * length) / 1000;
}

function linesIn(pieces: ReadonlySet<string>): number {
  return [...pieces].reduce((sum, piece) => sum + piece.split('\n').length, 0);
}

/** The different lines of a text; numbers make no difference, so that one sentence does not count for each example. */
function different(text: string): string {
  return [...new Set(text.split('\n').map((line) => line.replace(/\d+/g, '0')))].join('\n');
}

function inParagraphs(text: string): string[] {
  return paragraphs(linesOf(text)).map((lines) => lines.join('\n'));
}

/** The parts of a document. */
interface Parts {
  /** What is outside of examples. */
  readonly prose: string;
  readonly fenced: readonly string[];
  /** What is indented behind a blank line: examples, and in some languages of markup texts that belong to a heading. */
  readonly indented: readonly string[];
}

function parts(text: string): Parts {
  const found = { prose: [''], fenced: [''], indented: [''] };
  let current: keyof Parts = 'prose';
  let end: RegExp | null = null;
  let last = '';
  let isBehindBlank = true;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const begins: RegExp | null = end === null ? endOf(line) : null;
    const isBlank = !/\S/.test(line);
    const goesOn: boolean = current === 'indented' && (isBlank || /^[ \t]/.test(line));
    const isIndented: boolean =
      goesOn || (isBehindBlank && /^(?: {2}|\t)[ \t]*\S/.test(line) && !/^[ \t]/.test(last));
    const next: keyof Parts = end !== null || begins !== null ? 'fenced' : isIndented ? 'indented' : 'prose';
    if (next !== current) found[next].push('');
    found[next].push(`${found[next].pop() ?? ''}${line}\n`);
    if (begins !== null) end = begins;
    else if (end?.test(line) === true) end = null;
    if (!isBlank) last = line;
    current = next;
    isBehindBlank = isBlank;
  }
  return { ...found, prose: found.prose.join('\n') };
}

/** The line that ends the example that a line begins; `null` when it begins none. */
function endOf(line: string): RegExp | null {
  const fence = FENCE.exec(line)?.[1];
  if (fence === undefined) return null;
  const other = ENDS.find(([start]) => start.test(fence))?.[1];
  if (other !== undefined) return other.test(line) ? null : other;
  const mark = fence.trim();
  return new RegExp(`^[ \\t>]*\\${mark.charAt(0)}{${String(mark.length)},}[ \\t]*$`);
}

/** Without the syntax of markup, whose symbols code has too. The words stay. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<!--|-->|<\/?[a-z][^<>]{0,500}>|&#?\w{1,10};/gi, ' ')
    .replace(/``?[^`\n]{1,300}``?/g, ' ')
    .replace(/^[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]*\[.{0,300}\]\([^()\s]{0,500}\)[ \t]*$/gm, ' ')
    .replace(/\[([^[\]\n]{0,300})\](?:\([^()\s]{0,500}(?:[ \t]"[^"\n]{0,200}")?\)|\[[^\]\n]{0,100}\])/g, '$1')
    .replace(/https?:\/\/[^\s<>)]{1,500}/g, ' ')
    .replace(/^[ \t>]{0,20}(?:[*+-]|\d{1,4}[.)]|#{1,6})[ \t]+/gm, '')
    .replace(/^\[[^\]\n]{1,200}\]:.{0,600}$/gm, '')
    .replace(/^\|.{0,5000}\|[ \t]*$/gm, (row) => row.replaceAll('|', ' '))
    .replace(/\*\*|__|!\[|\\[a-zA-Z]{1,30}\{?/g, ' ');
}

/** The number of words of at least three letters, between blanks, in lines that several of them are in. */
function wordsIn(text: string): number {
  return text
    .split('\n')
    .map((line) => line.match(/(?<=^|[\s(*_"'])[A-Za-z][a-z]{2,20}(?=$|[\s,.:;)*_"'])/g)?.length ?? 0)
    .reduce((sum, words) => (words >= 3 ? sum + words : sum), 0);
}
