import { holdsCode } from './holds-code.js';
import { isDocumentation } from './documentation.js';

/**
 * Comments, and literals of strings, in any of the languages that are judged. What is not closed extends to the end of the
 * text. The time is linear.
 */
const ASIDE =
  /\/\*(?<block>[\s\S]*?)(?:\*\/|$(?![\s\S]))|^=begin\b(?<begin>[\s\S]*?)(?:^=end\b|$(?![\s\S]))|^__END__\r?\n(?<end>[\s\S]*)|^[ \t]*#if 0\b(?<off>[\s\S]*?)(?:^[ \t]*#e|$(?![\s\S]))|"""(?<long>[\s\S]*?)(?:"""|$(?![\s\S]))|'''(?<text>[\s\S]*?)(?:'''|$(?![\s\S]))|(?<lines>(?:^[ \t]*(?:\/\/|#(?!include|define|if|el|end|pragma|undef)).*\n?)+)|`(?<tick>[^\\`]*(?:\\[\s\S][^\\`]*)*)`|r#"(?<raw>[\s\S]*?)(?:"#|$(?![\s\S]))|"(?<double>[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*)"|'(?<single>[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*)'/gm;

/** The most UTF-16 units that are looked through: a bound on the time, and on the memory of the matcher. */
const MOST_UNITS = 1_000_000;

/** What begins the lines of comments. */
const MARKS = /^[ \t]*(?:\/{2,}!?|#+|\*+(?!\/))[ \t]?/gm;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };

/**
 * Whether the comments and the strings of a source file hold code, as a file without a function may have only there.
 * Documentation in comments, with examples, is none. A text too long to be looked through counts as one that does.
 */
export function holdsCodeAside(text: string): boolean {
  if (text.length > MOST_UNITS) return true;
  let strings = '';
  for (const { groups = {} } of text.matchAll(ASIDE)) {
    const { block, lines, long, text: quoted, begin, end, off, raw, ...others } = groups;
    const comment = block ?? lines ?? long ?? quoted ?? begin;
    if (comment !== undefined && isCodeComment(comment)) return true;
    if ([end, off, raw].some((one) => one !== undefined && holdsCode(one))) return true;
    const string = others.tick ?? others.double ?? others.single;
    if (string === undefined) continue;
    const plain = unescaped(string);
    if (holdsCode(plain)) return true;
    strings += `${plain}\n`;
  }
  return holdsCode(strings);
}

function isCodeComment(comment: string): boolean {
  const plain = comment.replace(MARKS, '');
  return holdsCode(plain) && !isDocumentation(plain);
}

function unescaped(string: string): string {
  return string.replace(
    /\\(?:\r?\n|([\s\S]))/g,
    (_, one: string | undefined) => ESCAPES[one ?? ''] ?? one ?? '',
  );
}
