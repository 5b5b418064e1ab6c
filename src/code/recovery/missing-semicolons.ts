import { matchBrackets } from '../parsing/brackets.js';
import type { Language } from '../languages/language.js';
import { TOKEN_KINDS, type Tokens } from '../parsing/tokens.js';

/** Words that may follow a call's `)` without a `;` between. */
const CONTINUATIONS = new Set(['else', 'while', 'instanceof', 'throws', 'default']);

/** For each token, whether the innermost open bracket after it is a brace, so that it is among statements. */
function areAmongStatements(tokens: Tokens): boolean[] {
  const open: string[] = [];
  return tokens.texts.map((text) => {
    if (text === '(' || text === '[' || text === '{') open.push(text);
    if (text === '}') while (open.length > 0 && open.pop() !== '{');
    if ((text === ')' || text === ']') && open.at(-1) !== '{') open.pop();
    return open.at(-1) === '{';
  });
}

/**
 * Offsets after a call's `)` where a `;` is missing: some published triggers lack it, and the parser then joins the call
 * with the next statement. The call must be among statements and a word must follow: in C on a later line
 * (`LIST_ENTRY(x) next;` is a declaration), in Java anywhere. The offset is that of a blank, so that a `;` can replace it
 * and no other offset changes.
 */
export function missingSemicolons(code: string, tokens: Tokens, language: Language): number[] {
  const matches = matchBrackets(tokens);
  const amongStatements = areAmongStatements(tokens);
  const offsets: number[] = [];
  tokens.texts.forEach((text, index) => {
    if (text !== ')' || amongStatements[index] !== true || tokens.directives.has(index)) return;
    const opener = matches[index] ?? -1;
    const next = tokens.texts[index + 1] ?? '';
    if (opener < 1 || tokens.kinds[opener - 1] !== TOKEN_KINDS.identifier) return;
    if (tokens.texts[opener - 2] === '@' || CONTINUATIONS.has(next)) return;
    if ((tokens.kinds[index + 1] ?? TOKEN_KINDS.punctuation) === TOKEN_KINDS.punctuation) return;
    const end = tokens.ends[index] ?? 0;
    const gap = code.slice(end, tokens.starts[index + 1]);
    if (!/^\s/u.test(gap) || (language.preprocessor && !/[\r\n]/u.test(gap))) return;
    offsets.push(end);
  });
  return offsets;
}
