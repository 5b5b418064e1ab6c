/** What is not looked at: literals on one line. */
const LITERAL = /"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])*'/g;
/** The inside of quotes and backticks in a sentence: a text of its own. */
const QUOTED =
  /`([^`\n]{12,})`|"([^"\n]{12,})"|(?<!\w)'([^'\n]{12,})'|[\u201C\u201E]([^\u201C\u201D\n]{12,})[\u201C\u201D]/g;
/** An address, which may hold assignments. It has no parentheses, so that it holds no call. */
const ADDRESS = /\b[a-z]{2,10}:\/\/[^\s(){}"'<>]*/g;
/** Without one of these there is no sign. */
const MARK = /[;{]|\bdef\b/;

/** The head of a statement that is conditional or repeated. */
const HEAD = /\b(?:if|while|for|switch|foreach)\s*\(/;
/** What is behind the parentheses of such a head. */
const BODY =
  /\)\s*(?:\{|(?:return|goto|break|continue|throw)\b[^;]{0,200};|[\w.>*[\]-]{1,80}\s*(?:\([^;]{0,200};|[-+*/|&]?=[^;]{1,200};|(?:\+\+|--)\s*;))/;

/**
 * Signs that need nothing at the end of the line and that no word next to them excuses: a body in braces with a statement, a
 * definition of Python, a function of JavaScript, a call or an assignment as a whole statement.
 */
const SIGNS: readonly RegExp[] = [
  /\)\s*(?:[\w:<>*&]{1,40}\s*){0,3}\{[^{}\n]{0,400};/,
  /\bdef\s+\w+\s*\([^()]{0,200}\)\s*(?:->[^:]{1,80})?:/,
  /\bfunction\b\s*\w*\s*\([^()]{0,200}\)\s*\{|\)\s*=>\s*\{/,
  /(?:^|[;{}])\s*[A-Za-z_][\w.>:-]{0,100}\([^;]{1,300}\)\s*;/,
  /(?:^|[;{}])\s*(?:[A-Za-z_][\w:<>*&]{0,40}\s+){0,4}[*&]{0,2}[A-Za-z_][\w.>[\]-]{0,80}\s*[-+*/|&]?=(?![=>])[^;={}]{1,200};/,
];

/** Whether a line, or what is quoted in it, is code whatever else the line says. */
export function hasStrongSign(line: string): boolean {
  return MARK.test(line) && (isStrong(line) || quotedCode(line) !== null);
}

/** Where in a line code is quoted: the first text between quotes or backticks with a sign; `null` when there is none. */
export function quotedCode(line: string): { readonly start: number; readonly end: number } | null {
  for (const found of line.matchAll(QUOTED)) {
    const inner = found[0].slice(1, -1);
    if (isStrong(inner)) return { start: found.index + 1, end: found.index + 1 + inner.length };
  }
  return null;
}

function isStrong(text: string): boolean {
  if (!MARK.test(text)) return false;
  const bare = text.replace(LITERAL, '""').replace(ADDRESS, 'x').trim();
  const head = HEAD.exec(bare);
  if (head !== null && BODY.test(bare.slice(head.index))) return true;
  return SIGNS.some((sign) => sign.test(bare));
}
