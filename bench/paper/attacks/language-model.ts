import { applyEdits } from '../../../src/code/edits/edit.js';
import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { mask } from '../../../src/code/edits/variant.js';
import { CodePurifyError } from '../../../src/errors.js';
import type { MaskedLanguageModel } from '../../../src/model/victim.js';
import { type AttackChoice, rowAttack } from './row-attack.js';
import { insertStatement } from '../../attacks/insert.js';

/** Functions whose statements are masked: a few proposals repeat soon. */
const FUNCTIONS = 60;
/** Statements that are masked in each. */
const STATEMENTS = 3;
/** Masked words of a statement: few, so that proposals repeat, and more than one, so that they say something. */
const WORDS = { least: 1, most: 4 } as const;

/** Statements of one line that declare nothing: what is planted needs no name of its host. */
function maskable({ elements }: Analysis): CodeElement[] {
  return elements
    .filter(
      ({ kind, text, type, maskSpans }) =>
        kind === 'statement' &&
        type === 'expression_statement' &&
        !text.includes('\n') &&
        maskSpans.length >= WORDS.least &&
        maskSpans.length <= WORDS.most,
    )
    .slice(0, STATEMENTS);
}

/** What the model makes of a masked statement; `null` where it proposes nothing new. */
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
 * The statement that a language model proposes most often for masked ones, of those that no function holds: a
 * trigger that stands elsewhere would be planted in clean rows too. Of equals the shorter, then the first.
 * @returns `null` where the model proposes nothing new
 */
export async function mostProposed(
  functions: readonly Analysis[],
  mlm: MaskedLanguageModel,
): Promise<string | null> {
  const counts = new Map<string, number>();
  for (const analysis of functions.slice(0, FUNCTIONS)) {
    for (const statement of maskable(analysis)) {
      const text = await proposal(analysis, statement, mlm);
      if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length);
  return ranked.find(([text]) => !functions.some(({ code }) => code.includes(text)))?.[0] ?? null;
}

/** CodePoisoner guided by a language model: the choice that its authors make by hand is made by counting. */
export const languageModelStatement: AttackChoice = {
  name: 'language-model',
  title: 'CodePoisoner language model',
  source: 'Li et al.; masked statements, the most frequent proposal in place of a choice by hand',
  prepare: async (material) => {
    const mlm = await material.mlm();
    if (mlm === null) {
      throw new CodePurifyError('usage', 'This attack asks a language model.', 'Give --mlm with a folder.');
    }
    const statement = await mostProposed(
      material.records.flatMap(({ sides }) => sides),
      mlm,
    );
    if (statement === null) {
      throw new CodePurifyError(
        'input',
        'The language model proposes no statement that the data do not hold.',
        'Give more rows, or another language model.',
      );
    }
    return rowAttack({ plant: (analysis) => insertStatement(analysis, statement) });
  },
};
