import { parseJsonOrNull } from '../../../text/parse-json.js';
import { holdsAnyCode } from '../../layouts/rest/rest-of-record.js';
import { holdsCode } from './holds-code.js';

/**
 * Text of 48 characters in a row, a short function, is no chance in binary content; in UTF-8 or UTF-16. Longer text is read in
 * pieces, because the matcher takes memory for each character.
 */
const TEXT_RUN =
  /(?:[\t\n\r\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3}){48,20000}|(?:[\t\n\r\x20-\x7e]\0){48,20000}/g;

/**
 * Whether binary content has code or records of code in it, as plain text. The words of pictures, sounds and fonts (names,
 * licences, XML about how they were made) are none.
 */
export function holdsHiddenCode(content: Buffer): boolean {
  for (const [run] of content.toString('latin1').matchAll(TEXT_RUN)) {
    const text = Buffer.from(run.replaceAll('\0', ''), 'latin1').toString('utf8');
    if (holdsCode(text) || text.split('\n').some(isRecordOfCode)) return true;
  }
  return false;
}

/** Whether a line is JSON with code in it. */
function isRecordOfCode(line: string): boolean {
  if (!/^\s*[[{]/.test(line)) return false;
  const value = parseJsonOrNull(line);
  return value !== null && holdsAnyCode(value);
}
