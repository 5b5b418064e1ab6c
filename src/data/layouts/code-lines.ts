import { withLineFeeds } from './signs/line-breaks.js';
import { hasStrongSign } from './signs/strong-sign.js';

/** Comments on one line. */
const COMMENTED = /(?<![:\w"'`])\/\/.*|\/\*(?:(?!\*\/).)*(?:\*\/|$)|(?<=^\s*|\s)#(?!\w)[^\n]*/g;
/** What is no sign: literals on one line, and comments to its end. */
const NO_SIGN =
  /"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'|`[^`\n]*`|(?<![:\w])\/\/.*|\/\*(?:(?!\*\/).)*(?:\*\/|$)|(?<=\s)#(?!\w)[^\n]*/g;
/** Words in a row as only prose has them. */
const PROSE = /\b[a-z]{2,}(?:,? [a-z]+){4}/;
/** Characters without which a line has none of the signs below, but for an import. */
const MARK = /[(){};=:]|^\s*(?:import|from|package|using|def|#)\b/;
/** UTF-16 units of a line that are read at once. */
const LONGEST_LINE = 1000;

/** A sign of code. */
interface Sign {
  /** The last character that a line with the sign has; '' for any. */
  readonly last: string;
  readonly pattern: RegExp;
}

/** The signs. None of them is in prose that only names a function, a formula or a list. */
const SIGNS: readonly Sign[] = [
  // statements that end as in C
  {
    last: ';',
    pattern: /[\w"\])]\s*(?:\(|[-+*/|&]?=|\+\+|--|->|::)|^(?:return|throw|goto|break|continue)\b/,
  },
  { last: '{', pattern: /[)\w>]\s*\{$/ },
  { last: '}', pattern: /;.*\}$|\)\s*\{.*\}$/ },
  // a call as a whole line, with arguments
  {
    last: ')',
    pattern: /^(?:(?:await|yield|return|raise|throw|new|assert|print)\s+)?[\w.:$>-]{2,100}\(.*[\w")\]].*\)$/,
  },
  {
    last: '',
    pattern:
      /^(?:\}\s*)?(?:else\s+)?(?:if|for|while|switch|catch|foreach|elif)\s*\(.*\)\s*(?:[{;}]|$|\w.*[;}]$)/,
  },
  // Python's headers, and what may follow them on the line
  {
    last: ':',
    pattern: /^(?:if|elif|for|while|with|def|class|except)\b.*[\w)\]"]\s*:$|^(?:try|else|finally)\s*:$/,
  },
  {
    last: '',
    pattern:
      /^(?:if|elif|else|for|while|with|def|try)\b.*:\s*(?:return|pass|raise|break|continue|yield|import|exec|eval|print|[\w.]+\s*[(=])/,
  },
  {
    last: '',
    pattern:
      /^(?:import\s+[\w.]+(?:\s*[;,]|\s+as\s+\w+|$)|from\s+[\w.]+\s+import\b|#\s*(?:include|define)\b|<\?php)/,
  },
  { last: '', pattern: /^assert\s+[\w.]+.*(?:[=!<>]=| in | is )/ },
  // an assignment of a call
  { last: '', pattern: /^[\w\s.[\]"$@>*&<,:-]{1,120}?(?::|[-+*/|&])?=(?![=>])\s*.*\w\(/ },
  {
    last: '',
    pattern: /=>\s*[\w({[]|\bfunction\b[\w\s]{0,40}\(|\blambda\b[\w, ]{0,60}:|^\s*(?:fn|func|def)\s+\w+/,
  },
];

/** Whether a line is code beyond doubt. Prose with a name of a function, a formula or a list in it is not. */
export function isCodeLine(line: string): boolean {
  for (let at = 0; at < line.length; at += LONGEST_LINE) {
    if (hasSign(line.slice(at, at + LONGEST_LINE))) return true;
  }
  return false;
}

function hasSign(line: string): boolean {
  if (!MARK.test(line)) return false;
  const said = line.replace(COMMENTED, ' ');
  if (hasStrongSign(said)) return true;
  const bare = line
    .replace(NO_SIGN, (found) => (found.startsWith('/') || found.startsWith('#') ? ' ' : '""'))
    .trim();
  if (bare === '' || PROSE.test(bare)) return false;
  const last = bare.charAt(bare.length - 1);
  return SIGNS.some((sign) => (sign.last === '' || sign.last === last) && sign.pattern.test(bare));
}

/** Whether one of the lines of a text is code beyond doubt. */
export function hasCodeLine(given: string): boolean {
  const text = withLineFeeds(given);
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak;
    if (isCodeLine(text.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}
