import type { CodeContext } from '../languages/language.js';
import { LANGUAGES } from '../languages/languages.js';
import type { Outline } from './outline.js';
import { parseInContext } from './parse-in-context.js';
import { parseOutline } from './parse-outline.js';
import type { LoadedParser } from './parser.js';

/**
 * The outline of code, after the text without which its language does not parse (`Language.opening`), with offsets in
 * `code`.
 * @param context text around the code, whose nodes are left without a type
 */
export function parsePiece(
  code: string,
  parser: LoadedParser,
  offsets: readonly number[],
  context?: CodeContext,
): Outline {
  const opening = LANGUAGES[parser.language].opening?.(code) ?? '';
  if (context === undefined && opening === '') return parseOutline(code, parser, offsets);
  const { before, after } = context ?? { before: '', after: '' };
  return parseInContext(code, parser, offsets, { before: opening + before, after }, true);
}
