/** Words before parentheses and a brace, in code, in shell scripts and in settings, that are no names of functions. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...['if', 'for', 'while', 'switch', 'catch', 'elif', 'elsif', 'unless', 'with', 'return', 'foreach'],
  ...['lock', 'using', 'synchronized', 'match', 'media', 'supports', 'include', 'not', 'is', 'where', 'url'],
]);

/** The longest part of a head that is looked at, in UTF-16 units: a bound on the time for each brace. */
const MOST_PARAMETERS = 500;
const MOST_BETWEEN = 120;
const MOST_NAME = 200;
/** The most between `def` and the colon or the `end` of the body. */
const MOST_BODY = 2000;

/**
 * Whether a text holds a function of a language that is judged, by its head and the beginning of its body. A sentence, a
 * list or a setting has no such shape. The time is linear.
 */
export function holdsFunction(text: string): boolean {
  return hasFunction(text) || (COMMENTED.test(text) && hasFunction(text.replace(COMMENT, ' ')));
}

/** Comments, which a head may have between its words. Paths with asterisks look like them, so both texts are looked at. */
const COMMENTED = /\/[*/]/;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(?<!:)\/\/[^\n]*/g;

function hasFunction(text: string): boolean {
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at + 1)) {
    if (isBody(text, at)) return true;
  }
  return holdsDefinition(text);
}

/** A name in braces: a type in documentation, or what a template replaces. */
const PLACEHOLDER = /^\{[^\n;=(){}]{0,100}\}/;

/** Whether a brace opens the body of a function: behind a name with parameters, or behind an arrow. */
function isBody(text: string, brace: number): boolean {
  const from = Math.max(0, brace - MOST_BETWEEN);
  const close = from + text.slice(from, brace).lastIndexOf(')');
  if (close < from) return false;
  const between = text.slice(close + 1, brace);
  if (/[;{}(]|\.\s|\n\s*\n/.test(between) || PLACEHOLDER.test(text.slice(brace, brace + MOST_BETWEEN)))
    return false;
  const endsLine = /^\s*?(?:\n|$)/.test(text.slice(brace + 1, brace + MOST_BETWEEN));
  if (/=>\s*$/.test(between)) return endsLine;
  const open = opener(text, close);
  if (open === -1) return false;
  const before = text.slice(Math.max(0, open - MOST_NAME), open);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return isHead(line, text.slice(open + 1, close), between, endsLine);
}

/** Where the parentheses open that close at `close`; -1 if that is too far away. */
function opener(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - MOST_PARAMETERS); at--) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    else if (text[at] === '{' || text[at] === '}') return -1;
    if (depth === 0) return at;
  }
  return -1;
}

function isHead(line: string, parameters: string, between: string, endsLine: boolean): boolean {
  const name = /(?:^|[\s*&:.~)])([\w$~#]{1,100})(?:<[^<>]{0,80}>)?[ \t]*$/.exec(line);
  if (name === null || NO_NAMES.has(name[1] ?? '')) return false;
  if (/^(?:func|function|fn)$/.test(name[1] ?? '')) return endsLine;
  const head = line.slice(0, name.index + 1).trim();
  if (head === '')
    return /^\s/.test(line)
      ? !between.includes('\n') && /\w/.test(parameters)
      : /\w\s*[,:\s]\s*[\w*&$]/.test(parameters);
  return (
    /^[A-Za-z_@~*&[(#:][^"'`=!?|/\\;%^$.-]{0,190}$/.test(head) &&
    !/(?:^|\s)(?:new|return|else|throw|await)$/.test(head)
  );
}

/** Python and Ruby, which have no braces. */
function holdsDefinition(text: string): boolean {
  for (const { index } of text.matchAll(
    /^[ \t]*(?:async[ \t]+)?def[ \t]+(?:self\.)?\w+[?!=]?[ \t]*(?=[(\n\r])/gm,
  )) {
    const rest = text.slice(index, index + MOST_BODY);
    if (/:[ \t]*(?:#[^\n]*)?$/m.test(rest) || /^[ \t]*end\b/m.test(rest)) return true;
  }
  return false;
}
