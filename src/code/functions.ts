import { CodePurifyError } from '../errors.js';
import { LANGUAGES } from './languages.js';
import { NODE_FLAGS } from './node-table.js';
import { nesterOffsets, parseOutline } from './parse-outline.js';
import { parserOf } from './parser.js';
import { tokenize } from './tokens.js';
import type { FunctionPlace, LanguageName } from './types.js';
import { declaredName } from './unit-function.js';

/** UTF-16 units of the longest source file that is parsed: generated amalgamations stay below it. */
export const MAX_SOURCE_LENGTH = 16_000_000;

/**
 * The functions of a source file, in order. A function inside another one (a method of an anonymous or local
 * class, a GNU nested function) is text of the outer and no unit of its own: no text is judged twice.
 * Functions without a body (prototypes, abstract methods) are not listed.
 * @throws CodePurifyError (`input`) for a file over `MAX_SOURCE_LENGTH`
 */
export function listFunctions(code: string, language: LanguageName): FunctionPlace[] {
  if (code.length > MAX_SOURCE_LENGTH) {
    throw new CodePurifyError(
      'input',
      `The file has ${code.length.toString()} characters, more than ${MAX_SOURCE_LENGTH.toString()}.`,
      'Exclude it: a file of this size is generated.',
    );
  }
  const parser = parserOf(language);
  const row = LANGUAGES[language];
  const outline = parseOutline(code, parser, nesterOffsets(tokenize(code, row), row.nesters));
  const places: FunctionPlace[] = [];
  for (let node = 0; node < outline.symbols.length; node++) {
    const flags = parser.nodes.flags[outline.symbols[node] ?? 0] ?? 0;
    const parent = outline.parents[node] ?? -1;
    if ((flags & NODE_FLAGS.body) === 0 || parent < 0) continue;
    if (((parser.nodes.flags[outline.symbols[parent] ?? 0] ?? 0) & NODE_FLAGS.function) === 0) continue;
    const start = outline.starts[parent] ?? 0;
    const end = outline.ends[parent] ?? 0;
    if (start < (places.at(-1)?.span.end ?? 0)) continue;
    places.push({ name: declaredName(outline, parser.nodes, parent, code) ?? '', span: { start, end } });
  }
  return places;
}
