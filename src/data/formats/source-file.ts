import { CodePurifyError } from '../../errors.js';
import { LineIndex } from '../../text/offsets.js';
import type { FunctionPlace, LanguageName } from '../../code/analysis.js';
import { encodingOf } from '../read/decode-text.js';
import { sourceText } from '../read/source-text.js';
import { holdsCodeAside } from './plain-text/code-aside.js';
import { count } from '../../text/numbers.js';
import { notDataRow, skippedRow, type Row } from '../row.js';

/** Finds the functions in the text of a file (`src/code`), in order, and counts those that the parse may have lost. */
export type ListFunctions = (
  code: string,
  language: LanguageName,
) => { readonly places: readonly FunctionPlace[]; readonly unlisted: number };

/** The rule for source code outside of functions, such as declarations. */
const NO_FUNCTION = 'source code without a function';
/** Why a file without a function is not passed: nobody knows what a training set takes from it. */
const CODE_ASIDE = `${NO_FUNCTION}, and its comments or texts read as code: write it as JSON Lines, or leave it out with --exclude`;

/** The units of a source file, or one skipped row with the reason why it has none. */
export function* readSourceFile(
  path: string,
  bytes: Buffer,
  language: LanguageName,
  listFunctions: ListFunctions,
): Generator<Row> {
  if (bytes.length === 0) {
    yield notDataRow(path, 'empty file');
    return;
  }
  const content = sourceText(bytes);
  if (!content.ok) {
    yield skippedRow(path, null, content.reason);
    return;
  }
  const survey = placesIn(content.text, language, listFunctions);
  if ('reason' in survey) {
    yield skippedRow(path, null, survey.reason);
    return;
  }
  const { places, unlisted } = survey;
  if (unlisted > 0)
    yield skippedRow(path, null, `${count(unlisted, 'function')} in it that the parse does not find`);
  else if (places.length === 0)
    yield holdsCodeAside(content.text) ? skippedRow(path, null, CODE_ASIDE) : notDataRow(path, NO_FUNCTION);
  const lines = new LineIndex(content.text, 'git');
  for (const { name, span, redefined } of places) {
    const start = lines.placeOf(span.start);
    yield {
      kind: 'unit',
      unit: {
        path,
        record: null,
        place: { kind: 'source', offset: span.start },
        language,
        code: content.text.slice(span.start, span.end),
        ...(redefined && { redefined }),
        name,
        startLine: start.line,
        endLine: lines.placeOf(Math.max(span.start, span.end - 1)).line,
        startColumn: start.column - 1,
        label: null,
        task: 'classification',
        ...encodingOf(content.encoding),
      },
    };
  }
}

/** The functions, or why the file has none: a refused file must not stop the others. */
function placesIn(
  text: string,
  language: LanguageName,
  listFunctions: ListFunctions,
): ReturnType<ListFunctions> | { readonly reason: string } {
  try {
    return listFunctions(text, language);
  } catch (error) {
    if (!(error instanceof CodePurifyError) || error.code !== 'input') throw error;
    return { reason: `${error.problem} ${error.remedy}` };
  }
}
