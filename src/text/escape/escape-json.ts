/** DEL, C1 controls, invisible and reordering characters: JSON allows them unescaped, and a terminal obeys them. */
const UNSAFE = /[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

/** Legacy workflow commands work anywhere in a line of a job's log. */
const LEGACY_COMMAND = /##(?=\[)/g;

/**
 * JSON text that is safe to print: the same value, but characters that a terminal or a job log would obey are written as
 * `\uXXXX`.
 * @param json output of `JSON.stringify`, whose only non-ASCII characters are inside strings
 */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE, asEscapes).replace(LEGACY_COMMAND, '#\\u0023');
}

function asEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => escapeUnit(character.charCodeAt(index))).join(
    '',
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
