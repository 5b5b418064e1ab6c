/** What a stretch of a text report is, for its colour. */
type Role = 'danger' | 'place' | 'gutter' | 'mark' | 'added' | 'removed' | 'good' | 'strong';

/** Paints a stretch of text that is already safe to print. */
export type Paint = (role: Role, text: string) => string;

/** SGR parameters by role (ECMA-48, 8.3.117); the sixteen basic colours keep to the user's theme. */
const SGR: Readonly<Record<Role, string>> = {
  danger: '1;31',
  place: '36',
  gutter: '34',
  mark: '1;31',
  added: '32',
  removed: '31',
  good: '32',
  strong: '1',
};

/** A painter with ANSI colours, or one that leaves text as it is. */
export function palette(colour: boolean): Paint {
  if (!colour) return (_role, text) => text;
  return (role, text) => (text === '' ? '' : `\u001B[${SGR[role]}m${text}\u001B[0m`);
}
