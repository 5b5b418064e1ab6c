import { DRAWS, type InertCode } from '../values/inert-code.js';
import { type Edit, wholeLines } from './edit.js';

/**
 * The edit that takes inert code out of a unit, with its lines where nothing else is on them; `null` if none is known that keeps the
 * behaviour. Drawing one pseudo-random number less counts as the same behaviour.
 */
export function inertEdit(code: string, { span, replacement, caveat }: InertCode): Edit | null {
  if (replacement === null || (caveat !== null && caveat !== DRAWS)) return null;
  return { span: replacement === '' ? wholeLines(code, span) : span, text: replacement };
}
