import { styleText } from 'node:util';

/** What a stretch of a text report is, for its colour. */
type Role = 'danger' | 'place' | 'gutter' | 'mark' | 'added' | 'removed' | 'good' | 'strong';

/** Paints a stretch of text that is already safe to print. */
export type Paint = (role: Role, text: string) => string;

/** Styles by role; the sixteen basic colours keep to the user's theme. */
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
 * A painter with ANSI colours, or one that leaves text as it is. Whether there are colours is decided by the caller
 * alone, who knows where the report goes: not by the standard output of this process, or its environment.
 */
export function palette(colour: boolean): Paint {
  if (!colour) return (_role, text) => text;
  return (role, text) => (text === '' ? '' : styleText(STYLES[role], text, { validateStream: false }));
}
