import { keysOf } from '../../../text/json-pointer.js';
import { findJsonTexts } from './json-scan.js';

/** The 1-based line of a JSON text on which a string begins, or the first string of a list; 1 where there is none. */
export function lineOfPointer(text: string, pointer: string): number {
  const first = findJsonTexts(text, keysOf(pointer))?.[0];
  return first === undefined ? 1 : text.slice(0, first.start).split('\n').length;
}
