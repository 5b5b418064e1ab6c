import { withLineFeeds } from './signs/line-breaks.js';
import { hasStrongSign } from './signs/strong-sign.js';

/** UTF-16 units that are read: enough to tell code from prose, and a bound on the time for each text. */
const READ_LENGTH = 4096;

/**
 * Comments and literals, which may hold prose in code. Every pattern takes linear time; what is not closed extends to
 * the end of its line or of the text.
 */
const NO_CODE =
  /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|"""[\s\S]*?(?:"""|$(?![\s\S]))|'''[\s\S]*?(?:'''|$(?![\s\S]))|(?<![:\w])\/\/[^\n]*|(?<=^|\n)[ \t]*#(?!include|define|if|endif|else|pragma|!\[|\[)[^\n]*|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;

/** Characters that are frequent in code and rare in prose. */
const SYMBOLS = /[;{}()[\]=<>+*&|!\\$@%^~]|(?<=\w)\.(?=\w)|::|->/g;

/** Lines that begin, in one of many languages, as a statement does; with a shape that an English sentence does not have. */
const STATEMENT_LINES =
  /^[ \t]*(?:(?:def|class|fn|func|function|module|impl|struct|enum|interface|namespace|trait|package|using|import|from|require|let|const|var|public|private|protected|static|return|raise|throw|elsif|elif|unless|attr_\w+)[ \t]+[\w.$:*{@"'[(-]|(?:if|for|while|switch|catch|foreach)[ \t]*\(|(?:if|for|while|with|elif|else|try|except)\b[^\n]{0,200}:[ \t]*$|#[ \t]*(?:include|define|ifn?def|endif|pragma)\b|<\?php|(?:end|else|begin|try|do|pass|break|continue)[ \t]*[;{:]?[ \t]*$|@?[\w.]{1,80}[ \t]*(?:=|\+=|:=)[ \t]*\S|[})\]]{1,4}[;,]?[ \t]*$)/gm;

/** Lines of prose that the pattern above accepts: they end as a sentence does, or hold several words in a row. */
const PROSE_LINE = /^[ \t]*[A-Za-z][a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]/;

/** Frequent English words that are no keywords and seldom names, between blanks as in prose. */
const STOP_WORDS =
  /(?<=^|\s)(?:[Tt]he|an|of|to|[Yy]ou|your|that|which|are|was|were|will|would|should|can|could|have|has|its|be|been|also|these|those|they|their|by|there|such|may|must|because|when|so|[Ww]e|our|[Hh]ow|[Ww]hat)(?= [A-Za-z'"(])/gm;

const WORDS = /[A-Za-z_]\w*/g;

/** Thresholds, set on functions of eleven languages on one side, and on documentation, instructions and answers on the other. */
const MOST_STOP_WORDS = 0.12;
const LEAST_SYMBOLS = 0.3;
const LEAST_STATEMENT_LINES = 0.4;
/** With so many symbols it is code, whatever its words are. */
const CERTAIN_SYMBOLS = 0.8;

/**
 * Whether a text looks like code of any language rather than prose or data. A cheap test by statistics of tokens, which
 * needs no grammar: symbols, English words, and lines that begin as statements do. Comments and literals do not count.
 * Reads the beginning of the text.
 */
export function looksLikeCode(text: string): boolean {
  const start = text.slice(0, READ_LENGTH);
  return !beginsAsData(start) && !isSingleWord(start.trim()) && hasCodeStatistics(start) === true;
}

/** Whether a text that is longer than what is read at once is code by its first window that has a word outside of comments. */
export function beginsAsCode(text: string): boolean {
  for (let at = 0; at < text.length; at += READ_LENGTH) {
    const isCode = hasCodeStatistics(text.slice(at, at + READ_LENGTH));
    if (isCode !== null) return isCode;
  }
  return false;
}

/** Whether a part of a text looks like code, wherever in the text it is. */
export function holdsCodeLines(text: string): boolean {
  for (let at = 0; at < text.length; at += READ_LENGTH) {
    if (hasCodeStatistics(text.slice(at, at + READ_LENGTH)) === true) return true;
  }
  return false;
}

/** Whether a text of bounded length is code; `null` when there is no word in it outside of comments and literals. */
function hasCodeStatistics(start: string): boolean | null {
  const bare = withLineFeeds(start).replace(NO_CODE, ' ');
  const words = matches(bare, WORDS);
  if (words === 0) return null;
  const symbols = matches(bare, SYMBOLS) / words;
  if (matches(bare, STOP_WORDS) / words > MOST_STOP_WORDS) return symbols >= CERTAIN_SYMBOLS;
  return symbols >= LEAST_SYMBOLS || statementLines(bare) >= LEAST_STATEMENT_LINES;
}

/** The fraction of lines that are not blank and look like statements. */
function statementLines(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const found = (text.match(STATEMENT_LINES) ?? []).filter((line) => line.trim() !== '');
  const prose = lines.filter((line) => PROSE_LINE.test(line)).length;
  return lines.length === 0 ? 0 : (found.length - prose) / lines.length;
}

/** Whether a text begins as JSON, a patch or a key does. */
export function beginsAsData(text: string): boolean {
  const start = text.slice(0, READ_LENGTH).trim();
  if (/^(?:\{\s*"|\[\s*(?:[{"\d]|\[[^[\w]))/.test(start)) return true;
  return /^(?:@@ -|diff --git |--- \S+\n\+\+\+ |-----BEGIN )/.test(start);
}

/** Whether a text is one word, such as a path, an address, a hash, a pattern or a name, and no call. */
export function isSingleWord(text: string): boolean {
  return (
    !/\s/.test(text) &&
    !(text.includes('(') && /[;)]$/.test(text)) &&
    !hasStrongSign(text.slice(0, READ_LENGTH))
  );
}

function matches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
