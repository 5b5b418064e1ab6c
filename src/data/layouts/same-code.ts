/**
 * Comments as they are written in many languages, from the present position. What is not closed is no comment here, so that
 * the texts count as different, which is the safe side.
 */
const COMMENT = /\/\*[\s\S]*?\*\/|"""[\s\S]*?"""|'''[\s\S]*?'''|\/\/[^\n]*|#[^\n]*/y;

/**
 * Whether a second text has nothing that the first does not have: the same characters in the same order from its beginning,
 * blanks aside, and whole comments of the first left out. A dataset often holds its code twice: as text, as tokens, without
 * comments, or its signature alone. A second text that is *not* the same is code of its own; so a field that looks like a
 * copy cannot hide anything.
 */
export function hasSameCode(full: string, copy: string): boolean {
  if (full === copy) return true;
  if (LINE_COMMENT.test(copy)) return inLines(full) === inLines(copy);
  if (matchesFrom(full, 0, copy)) return true;
  const leading = LEADING_WORDS.exec(full)?.[0].length ?? 0;
  return leading > 0 && !/^\s*\w/.test(copy) && matchesFrom(full, leading, copy);
}

/** Marks after which the end of a line decides what is code and what is not. */
const LINE_COMMENT = /\/\/|#|--/;

/** What `isBlank` accepts. */
const BLANKS = /[^\P{Cc}\u007F-\u009F]|[ \u00A0\uFEFF]/gu;

/** The characters of each line that are not blank, without empty lines. */
function inLines(text: string): string {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.replace(BLANKS, ''));
  return lines.filter((line) => line !== '').join('\n');
}

/** Words before the parameters, which datasets of method names leave out of the tokens. They can open no comment or string. */
const LEADING_WORDS = /^[\s\w]*/;

function matchesFrom(full: string, from: number, copy: string): boolean {
  let at = from;
  for (const character of nonBlanks(copy)) {
    at = skip(full, at, character);
    if (full.charAt(at) !== character) return false;
    at += 1;
  }
  return true;
}

function* nonBlanks(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isBlank(character)) yield character;
  }
}

/** Passes over blanks, and over whole comments whose first character is not the expected one. */
function skip(text: string, from: number, expected: string): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (isBlank(character)) {
      at += 1;
    } else if (character === expected) {
      return at;
    } else {
      COMMENT.lastIndex = at;
      const comment = COMMENT.exec(text)?.[0];
      if (comment === undefined) return at;
      at += comment.length;
    }
  }
  return at;
}

function isBlank(character: string): boolean {
  return character <= ' ' || character === '\u00A0' || character === '\uFEFF';
}
