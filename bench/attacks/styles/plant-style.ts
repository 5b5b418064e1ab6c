import type { Attack, Poisoned } from '../attack.js';
import type { StyleAttack } from './style-attack.js';

/** Who published style attacks, and which form these are. */
export const STYLE_SOURCE = 'style transformations of published attacks, written from their description';

/** What is different in the second text: from the first to the last character that is not the same. */
function changedPart(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: after.length - same };
}

/** A style as an attack like the others: the trigger is what changed, from its first place to its last. */
export function plantStyle(style: StyleAttack): Attack {
  return {
    name: `style-${style.name}`,
    title: style.title,
    source: STYLE_SOURCE,
    plant({ code, language }): Poisoned | null {
      const changed = style.apply(code, language);
      if (changed === null) return null;
      const span = changedPart(code, changed);
      const text = changed.slice(span.start, span.end);
      return { code: changed, trigger: { kind: 'statement', text, spans: [span] } };
    },
  };
}
