/**
 * One scan over C or Java text: comments, string and character literals, numbers, words, white space.
 * Every alternative consumes what it looked at, up to the end where a comment or a literal is not closed: the
 * time is linear in the length of hostile input.
 */
const LEXEMES =
  /(?<comment>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<string>"(?:[^"\\\n]|\\[^])*"?)|(?<char>'(?:[^'\\\n]|\\[^])*'?)|(?<number>\.?\d(?:[eEpP][+-]|[\w.])*)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<space>\s+)|[^]/gu;

/** What stands for an abstracted literal. */
const PLACEHOLDERS: readonly (readonly [group: string, placeholder: string])[] = [
  ['string', '"…"'],
  ['char', "'…'"],
  ['number', '#'],
];

/** Longer patterns are cut: a pattern is a heading in a report, and a key. */
const MAX_PATTERN_LENGTH = 500;

/**
 * The family of a trigger: its text with literals abstracted, comments dropped and white space made equal,
 * so that `if (rand() < 0) printf("fail");` and `if (rand()<-7) printf("set");` are two of
 * one kind up to the sign. An identifier is its own family.
 */
export function familyPattern(kind: 'identifier' | 'statement', text: string): string {
  return kind === 'identifier' ? text : cut(tokens(text).join(' '));
}

function tokens(text: string): string[] {
  const parts: string[] = [];
  for (const match of text.matchAll(LEXEMES)) {
    const groups = match.groups ?? {};
    if (groups['comment'] !== undefined || groups['space'] !== undefined) continue;
    const literal = PLACEHOLDERS.find(([group]) => groups[group] !== undefined);
    parts.push(literal === undefined ? match[0] : literal[1]);
  }
  return parts;
}

function cut(pattern: string): string {
  return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}
