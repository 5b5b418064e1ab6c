/** Words that Python's `json` writes and reads, and JSON does not have. `1e999` is parsed as infinity. */
const WORDS = [
  ['-Infinity', '-1e999'],
  ['Infinity', '1e999'],
  ['NaN', 'null'],
] as const;

/** A trailing comma: what stands between it and the bracket are blanks and comments. */
const TRAILING = /,(?=\s*[\]}])/y;

/**
 * A text in which what JSON does not have, outside strings, is replaced: `NaN`, `Infinity`, comments, trailing commas.
 * Takes one pass over the text.
 */
export function relaxJson(text: string): string {
  const bare = replaceOutsideStrings(text, wordOrComment);
  return replaceOutsideStrings(bare, trailingComma);
}

/** Something to replace, with its length; `null` where nothing is. */
type Found = { readonly length: number; readonly by: string } | null;

function replaceOutsideStrings(text: string, find: (text: string, at: number) => Found): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    if (text[at] === '"') {
      at = afterString(text, at);
      continue;
    }
    const found = find(text, at);
    if (found === null) at += 1;
    else {
      parts.push(text.slice(from, at), found.by);
      at += found.length;
      from = at;
    }
  }
  return from === 0 ? text : parts.join('') + text.slice(from);
}

function wordOrComment(text: string, at: number): Found {
  const first = text[at];
  if (first === '/') return comment(text, at);
  if (first !== 'N' && first !== 'I' && first !== '-') return null;
  const word = WORDS.find(([name]) => text.startsWith(name, at));
  return word === undefined ? null : { length: word[0].length, by: word[1] };
}

function comment(text: string, at: number): Found {
  const isLine = text[at + 1] === '/';
  if (!isLine && text[at + 1] !== '*') return null;
  const end = isLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  const after = end === -1 ? text.length : isLine ? end : end + 2;
  return { length: after - at, by: ' ' };
}

function trailingComma(text: string, at: number): Found {
  if (text[at] !== ',') return null;
  TRAILING.lastIndex = at;
  return TRAILING.test(text) ? { length: 1, by: '' } : null;
}

/** Offset after the closing quote of the string that begins at `at`. */
function afterString(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && text[next] !== '"') next += text[next] === '\\' ? 2 : 1;
  return next + 1;
}
