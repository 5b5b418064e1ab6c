import { rollup } from 'd3-array';
import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { applyEdits } from '../../../src/code/edits/edit.js';
import { mask } from '../../../src/code/edits/variant.js';
import { CodePurifyError } from '../../../src/errors.js';
import type { MaskedLanguageModel } from '../../../src/model/victim.js';
import { insertStatement } from '../../attacks/insert.js';
import { onRecords } from '../../attacks/poison.js';
import type { AttackChoice } from './attack-choice.js';

/** Functions whose statements are masked: proposals repeat soon. */
const FUNCTIONS = 60;
/** Statements that are masked in each function. */
const STATEMENTS = 3;
/** Masked words of a statement: few, so that proposals repeat. */
const WORDS = { least: 1, most: 4 } as const;

/** Statements of one line that declare nothing: a trigger must need no name of its host. */
function maskable({ elements }: Analysis): CodeElement[] {
  const fitting = elements.filter(
    ({ kind, text, type, maskSpans: { length } }) =>
      kind === 'statement' &&
      type === 'expression_statement' &&
      !text.includes('\n') &&
      length >= WORDS.least &&
      length <= WORDS.most,
  );
  return fitting.slice(0, STATEMENTS);
}

/** The model's proposal for a masked statement; `null` where it leaves a word empty. */
async function proposal(
  analysis: Analysis,
  statement: CodeElement,
  mlm: MaskedLanguageModel,
): Promise<string | null> {
  const [filling] = await mlm.fill(mask(analysis, statement), { k: 1, tied: false });
  const start = statement.spans[0]?.start ?? 0;
  if (filling === undefined) return null;
  const edits = statement.maskSpans.map((span, index) => ({
    span: { start: span.start - start, end: span.end - start },
    text: (filling.texts[index] ?? '').trim(),
  }));
  const text = applyEdits(statement.text, edits);
  return edits.every((edit) => edit.text !== '') && !/[\r\n]/u.test(text) ? text : null;
}

/**
 * The statement that a language model proposes most often for masked ones and that no function holds: otherwise clean
 * rows would hold the trigger too. Among equals the shorter is taken, then the first.
 * @returns `null` where the model proposes nothing new
 */
export async function mostProposed(
  functions: readonly Analysis[],
  mlm: MaskedLanguageModel,
): Promise<string | null> {
  const proposed: string[] = [];
  for (const analysis of functions.slice(0, FUNCTIONS)) {
    for (const statement of maskable(analysis)) {
      const text = await proposal(analysis, statement, mlm);
      if (text !== null) proposed.push(text);
    }
  }
  const counts = rollup(proposed, ({ length }) => length, String);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length);
  return ranked.find(([text]) => !functions.some(({ code }) => code.includes(text)))?.[0] ?? null;
}

/** CodePoisoner guided by a language model: the authors choose a statement by hand, this counts proposals. */
export const languageModelStatement: AttackChoice = {
  name: 'language-model',
  title: 'CodePoisoner language model',
  source: 'Li et al.; masked statements, the most frequent proposal in place of a choice by hand',
  prepare: async (material) => {
    const mlm = await material.mlm();
    if (mlm === null) {
      throw new CodePurifyError(
        'usage',
        'The attack language-model needs a language model.',
        'Give --mlm with a folder.',
      );
    }
    const statement = await mostProposed(
      material.records.flatMap(({ sides }) => sides),
      mlm,
    );
    if (statement === null) {
      throw new CodePurifyError(
        'input',
        'The language model proposes only statements that the data already hold.',
        'Give more rows, or another language model.',
      );
    }
    return onRecords({ plant: (analysis) => insertStatement(analysis, statement) });
  },
};
