import { performance } from 'node:perf_hooks';
import { analyze } from '../../src/code/analyze.js';
import type { Analysis, CodeElement, LanguageName } from '../../src/code/analysis.js';
import {
  applyEdits,
  insertAfterBodyStart,
  removeStatement,
  renameEdits,
  type Edit,
} from '../../src/code/edits/edit.js';
import { isValidNewName } from '../../src/code/edits/valid-new-name.js';
import { detectLanguage } from '../../src/data/formats/detect-language.js';

/** What was measured on the functions of one language. */
export interface LanguageLine {
  readonly language: LanguageName;
  readonly functions: number;
  /** Functions that parse without an error. */
  readonly clean: number;
  /** Functions whose language is recognised by content. */
  readonly recognised: number;
  readonly seconds: number;
  readonly elements: number;
  readonly renames: EditCount;
  readonly removals: EditCount;
  readonly plantings: EditCount;
}

/** Edits of one kind, and how many of them parse worse or (renames) do not lead back to the same code. */
export interface EditCount {
  readonly done: number;
  readonly worse: number;
}

/** No function uses it, and every language accepts it. */
const NEW_NAME = 'renamedForTheBenchmark';
/** A statement of each language, to plant. */
const PLANTED: Readonly<Partial<Record<LanguageName, string>>> = {
  python: 'x = 3 if 1 == 2 else 4',
  ruby: 'f(3) if 1 == 2',
};
const PLANTED_ELSEWHERE = 'if (1 == 2) { f(3); }';

/** Counts edits that parse worse than the code before. */
class Counter implements EditCount {
  done = 0;
  worse = 0;

  add(before: Analysis, code: string, fits: (after: Analysis) => boolean = () => true): void {
    const after = analyze(code, before.language);
    this.done++;
    if (after.parseErrors > before.parseErrors || !fits(after)) this.worse++;
  }
}

/** Parses, renames, removes and plants in every function. The language's grammar must be loaded. */
export function measureLanguage(language: LanguageName, codes: readonly string[]): LanguageLine {
  const [renames, removals, plantings] = [new Counter(), new Counter(), new Counter()];
  const start = performance.now();
  const analyses = codes.map((code) => analyze(code, language));
  const seconds = (performance.now() - start) / 1000;
  for (const analysis of analyses) {
    const { code, bodyStart } = analysis;
    const statement = PLANTED[language] ?? PLANTED_ELSEWHERE;
    if (bodyStart >= 0) plantings.add(analysis, insertAfterBodyStart(code, bodyStart, statement, language));
    for (const element of analysis.elements) {
      if (element.kind === 'statement')
        removals.add(analysis, applyEdits(code, [removeStatement(analysis, element)]));
      else if (element.role !== 'free' && isValidNewName(NEW_NAME, analysis))
        rename(renames, analysis, element);
    }
  }
  return {
    language,
    functions: codes.length,
    clean: analyses.filter(({ parseErrors }) => parseErrors === 0).length,
    recognised: codes.filter((code) => detectLanguage(code) === language).length,
    seconds,
    elements: analyses.reduce((sum, { elements }) => sum + elements.length, 0),
    ...{ renames, removals, plantings },
  };
}

/** Renames and renames back: the role must stay, and the code must come back. */
function rename(count: Counter, analysis: Analysis, element: CodeElement): void {
  const edits: readonly Edit[] = renameEdits(element, NEW_NAME);
  count.add(analysis, applyEdits(analysis.code, edits), (after) => {
    const renamed = after.elements.find(({ kind, text }) => kind === 'identifier' && text === NEW_NAME);
    if (renamed?.role !== element.role) return false;
    return applyEdits(after.code, renameEdits(renamed, element.text)) === analysis.code;
  });
}

/** A line of the table for people. */
export function languageSentence(line: LanguageLine): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : ((100 * part) / whole).toFixed(2) + ' %';
  const edits = ({ done, worse }: EditCount) => `${String(worse)} of ${String(done)}`;
  return [
    line.language,
    String(line.functions),
    share(line.clean, line.functions),
    share(line.recognised, line.functions),
    (line.functions / line.seconds).toFixed(0),
    (line.elements / line.functions).toFixed(1),
    edits(line.renames),
    edits(line.removals),
    edits(line.plantings),
  ].join(' | ');
}

/** The columns of `languageSentence`. */
export const LANGUAGE_COLUMNS =
  'language | functions | parsed without error | recognised | functions/s | elements/function | ' +
  'renames that are worse | removals that are worse | plantings that are worse';
