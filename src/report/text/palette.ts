import { styleText } from 'node:util';

/** The role of a piece of text, which decides its colour. */
type Role = 'danger' | 'place' | 'gutter' | 'mark' | 'added' | 'removed' | 'good' | 'strong';

/** Colours a piece of text that is already safe to print. */
export type Paint = (role: Role, text: string) => string;

/** Styles by role, in the sixteen basic colours, which follow the user's theme. */
const STYLES: Readonly<Record<Role, Parameters<typeof styleText>[0]>> = {
  danger: ['bold', 'red'],
  place: 'cyan',
  gutter: 'blue',
  mark: ['bold', 'red'],
  added: 'green',
  removed: 'red',
  good: 'green',
  strong: 'bold',
};

/**
 * Returns a function that adds ANSI colours, or one that leaves text as it is. Only the caller decides, because it knows
 * where the report goes; the standard output and environment of this process do not matter.
 */
export function palette(colour: boolean): Paint {
  if (!colour) return (_role, text) => text;
  return (role, text) => (text === '' ? '' : styleText(STYLES[role], text, { validateStream: false }));
}
