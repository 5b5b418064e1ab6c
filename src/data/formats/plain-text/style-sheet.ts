import { holdsCode } from './holds-code.js';

const COMMENTS = /\/\*([\s\S]*?)(?:\*\/|$(?![\s\S]))|(?<=^|\s)\/\/([^\n]*)/g;
const STRINGS = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n])*'|url\((?:[^()"']|"[^"]*"|'[^']*')*\)/g;
/** A property with its value, an at-rule, or a mixin of Less. */
const DECLARATION = /^(?:@[\w-]+\b|[.#&][\w-]+[^=]*$|[-\w$*_@.{}#]{1,100}\s*:|&|!|\$|%)/;
/** What is before a brace: a selector, whose functions have a colon, or an at-rule. */
const SELECTOR = /^(?:@|[^(]*(?::{1,2}[\w-]+\([^;]*|\[[^\]]*\][^(]*|[.#][\w-]+\([^;]*)?$|[^(]*$)/;
/** The fraction of other statements in real style sheets: hacks for old browsers. */
const MOST_OTHERS = 0.05;

/** Whether a text is a style sheet: rules of selectors and properties, with no code in its comments and strings. */
export function isStyleSheet(text: string): boolean {
  const asides: string[] = [];
  const put = (aside: string) => {
    asides.push(aside);
    return ' ';
  };
  const rules = text
    .replace(COMMENTS, (_, block: string | undefined, line: string | undefined) => put(block ?? line ?? ''))
    .replace(STRINGS, (string) => (put(/^url|^.data:/.test(string) ? '' : string.slice(1, -1)), "''"));
  return isRules(rules) && !asides.some((aside) => holdsCode(aside) && !isRules(aside));
}

/** The part of a statement that is looked at, in UTF-16 units: a bound on the time for each. */
const MOST_STATEMENT = 1000;

/** Whether nearly all statements are those of a style sheet. */
function isRules(text: string): boolean {
  const pieces = text.matchAll(/([^{};]*)([{};]|$)/g);
  let others = 0;
  let count = 0;
  for (const [, piece = '', end] of pieces) {
    const statement = piece.trim().slice(0, MOST_STATEMENT);
    if (statement === '') continue;
    count += 1;
    if (!(end === '{' ? SELECTOR : DECLARATION).test(statement)) others += 1;
  }
  return others <= count * MOST_OTHERS;
}
