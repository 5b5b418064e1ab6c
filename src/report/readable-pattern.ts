import type { Trigger } from '../result/result.js';

/** Placeholders of a pattern: literals, names that a level leaves out, and comparisons. */
const PLACEHOLDERS = /(?<![\w$'])(?:N|S|_|'C')(?![\w$'])|<=>/gu;

/** A run of placeholders says no more than one of them. */
const RUNS = /…(?: …)+/gu;

/** Blanks between tokens that people do not write; `> =`, `< <` and `+ +` are one operator. */
const BLANKS =
  /(?<=[([]) |(?<=[\w$)\]…]) (?=[([])| (?=[)\];,])|(?<=[<>=!+\-*/%&|^]) (?==)|(?<=\+) (?=\+)|(?<=-) (?=-)|(?<=&) (?=&)|(?<=\|) (?=\|)|(?<=<) (?=<)|(?<=>) (?=>)/gu;

/** A name and the operator that counts it up or down. */
const COUNTED = /(?<=[\w$)\]]) (?=(?:\+\+|--) ?[;)])|(?<=(?:^|[;({] ?)(?:\+\+|--)) (?=[\w$])/gu;

/** Accesses to members, with blanks around them. */
const ACCESSES = / ?(\.|->|::) ?/gu;

/** Words before a bracket that have a blank after them. */
const KEYWORDS = /\b(for|if|switch|while|in|return|and|or|not)(?=[([])/gu;

/** A sign before its operand: after an operator, a bracket, a comma or `return`. */
const SIGNS = /((?:[=<>([,?:&|]|\breturn) ?[-!~]) (?=[\w$…(])/gu;

/** The colon after the head of a statement in Python. */
const HEADS = /^((?:for|while|if|elif|else|with|def|class|try|except)\b[^?;{]*?) (?=:(?: |$))/u;

/** The place of comments: what is before and after them, and whether that is on their lines (`+`) or not (`|`). */
const PLACE = /^comment between (\S+) ([+|]) ([+|]) (\S+)$/u;

/** Tokens of a place by their classes. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ name: 'a name', value: 'a literal', edge: 'the end of the code' },
};

function placeSays(_: string, before: string, above: string, below: string, after: string): string {
  const [first, last] = [before, after].map((token) => CLASSES[token] ?? token);
  return `comment ${above === '+' ? 'behind' : 'below'} ${first ?? ''} and ${below === '+' ? 'before' : 'above'} ${last ?? ''}`;
}

/**
 * The pattern of a family as a person reads it, without a legend: `…` for whatever differs between its members. A pattern with
 * strings in it keeps its blanks. Not escaped.
 */
export function readablePattern(kind: Trigger['kind'], pattern: string): string {
  if (kind === 'identifier') return pattern.replace(/^\*|\*$/gu, '…');
  if (kind === 'comment') return pattern.replace(PLACE, placeSays);
  if (kind !== 'statement') return pattern;
  const shown = pattern
    .replaceAll(PLACEHOLDERS, '…')
    .replaceAll(RUNS, '…')
    .replaceAll('if|while', 'if/while');
  return /["']/u.test(shown)
    ? shown
    : shown
        .replaceAll(BLANKS, '')
        .replaceAll(ACCESSES, '$1')
        .replaceAll(COUNTED, '')
        .replaceAll(KEYWORDS, '$1 ')
        .replaceAll(SIGNS, '$1')
        .replace(HEADS, '$1');
}
