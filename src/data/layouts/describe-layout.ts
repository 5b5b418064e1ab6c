import type { FieldRole, LayoutField } from './layout.js';

/** Roles in the order of the description, with their words. */
const WORDS: Readonly<Record<FieldRole, string>> = {
  code: 'code',
  label: 'label',
  target: 'target',
  prompt: 'prompt',
  language: 'language',
  id: 'id',
  copy: 'same code',
  rest: 'code also in',
  aside: 'not judged',
};

/** Names that are listed for one role. */
const MOST_NAMES = 8;
/** Longest name that is shown; UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * A layout in one line: "code: `func_before`, label: `vul`, language: `lang`".
 * @param open fields that could be the label where none was chosen
 */
export function describeLayout(fields: readonly LayoutField[], open: readonly string[]): string {
  const roles = Object.keys(WORDS) as FieldRole[];
  const words = roles.flatMap((role) => {
    const names = fields.filter((field) => field.role === role).map(({ field }) => field);
    if (role === 'id' || names.length === 0) return [];
    return [`${WORDS[role]}: ${nameList(names, 'and')}`];
  });
  if (open.length > 0) words.push(`no label chosen: ${nameList(open, 'or')} could be one (--label-field)`);
  return words.join(', ');
}

/** Names in backquotes, joined. */
export function nameList(names: readonly string[], word: 'and' | 'or'): string {
  const quoted = [...new Set(names)].map(quoteName);
  const shown = quoted.slice(0, MOST_NAMES);
  const rest = quoted.length - shown.length;
  if (rest > 0) shown.push(`${String(rest)} more`);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}

/** The name of a field in backquotes; as JSON where it has characters that would read as something else. */
export function quoteName(name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return /^[\w.* +#…-]*$/.test(short) ? `\`${short}\`` : JSON.stringify(short);
}
