import type { HiddenCharacter } from './hidden-character.js';

/**
 * Code with its hidden characters replaced. Behaviour stays only where the language ignores them: a name that is no
 * longer different from another one is the same name afterwards.
 * @param found in the order of their offsets, as `findHiddenCharacters` returns them
 */
export function purifyCharacters(code: string, found: readonly HiddenCharacter[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { span, replacement } of found) {
    if (span.start < copied) continue;
    pieces.push(code.slice(copied, span.start), replacement);
    copied = span.end;
  }
  return pieces.join('') + code.slice(copied);
}
