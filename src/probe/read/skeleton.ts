import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import { literalClass } from './vocabulary.js';

const COMPARISON = /^[<>=!]$/u;
const LOOPS = new Set(['if', 'while']);

/** The symbols of a statement, with names, literals and comparisons replaced by their class. */
export function skeletonOf(texts: readonly string[], kinds: readonly number[]): string[] {
  const symbols: string[] = [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const kind = kinds[at];
    if (kind === TOKEN_KINDS.identifier) symbols.push('I');
    else if (kind === TOKEN_KINDS.literal) symbols.push(literalClass(text));
    else if (LOOPS.has(text)) symbols.push('C');
    else if (COMPARISON.test(text)) {
      const first = at;
      while (COMPARISON.test(texts[at + 1] ?? '')) at++;
      symbols.push(at === first && text === '=' ? '=' : 'O');
    } else if (text !== '-' || !isSign(texts, kinds, at)) symbols.push(text);
  }
  return symbols;
}

/** Whether a minus is the sign of the number after it. */
function isSign(texts: readonly string[], kinds: readonly number[], at: number): boolean {
  if (kinds[at + 1] !== TOKEN_KINDS.literal) return false;
  const before = texts[at - 1] ?? '';
  return kinds[at - 1] === TOKEN_KINDS.punctuation
    ? before !== ')' && before !== ']'
    : kinds[at - 1] !== TOKEN_KINDS.identifier && kinds[at - 1] !== TOKEN_KINDS.literal;
}

/** A skeleton without call arguments that are single literals: `I ( 0N )` → `I ( )`. */
export function shapeOf(skeleton: readonly string[]): string[] {
  const symbols: string[] = [];
  for (const symbol of skeleton) {
    const count = symbols.length;
    const argument = symbols[count - 1] ?? '';
    const bare = argument === '0N' || argument === "'C'";
    if (symbol === ')' && bare && symbols[count - 2] === '(' && symbols[count - 3] === 'I') symbols.pop();
    symbols.push(symbol);
  }
  return symbols;
}
