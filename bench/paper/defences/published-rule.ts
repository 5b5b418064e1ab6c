import { greatest } from 'd3-array';
import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import { mask, plain } from '../../../src/code/edits/variant.js';
import { entropyOfScores, type Normalisation } from '../../../src/detect/entropy.js';
import type { MaskedLanguageModel, Victim, VictimInput } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { thresholdAt } from '../../statistics/metrics.js';
import { oncePer } from '../../timing/once-per.js';
import {
  type DefendedRow,
  type DefenceMaterial,
  finite,
  rowByRow,
  type TestDefence,
} from './paper-defence.js';
import { type MaskForm, type Scored, scoreRow } from './suspicion-scores.js';

/** One form of the published rule. */
interface RuleForm extends Pick<TestDefence, 'name' | 'title' | 'source'> {
  readonly normalisation: Normalisation;
  readonly mask: MaskForm;
  readonly elements: 'all' | CodeElement['kind'];
  /** `validation`: few clean rows have a lower H. A number: that H. `everything`: every row is taken for poisoned. */
  readonly threshold: 'validation' | 'everything' | number;
  /** Forms with the same masks use the same scores: only the first, which computes them, has a time of its own. */
  readonly timed: boolean;
}

/** One side: −H, and the element of the highest score. */
interface SideVerdict {
  readonly value: number;
  readonly element: CodeElement | null;
}

/** −H of one side's scores (CodePurify eq. 3), and the named element. Fewer than two elements are clean. */
export function sideVerdict(scored: readonly Scored[], normalisation: Normalisation): SideVerdict {
  if (scored.length < 2) return { value: -Infinity, element: null };
  const { entropy } = entropyOfScores(
    scored.map(({ score }) => score),
    normalisation,
  );
  return { value: -entropy, element: greatest(scored, ({ score }) => score)?.element ?? null };
}

/** A side with one element replaced: the likeliest filling of its masked tokens (CodePurify eq. 4). */
async function filled(
  analysis: Analysis,
  element: CodeElement | null,
  mlm: MaskedLanguageModel | null,
): Promise<Variant> {
  if (element === null) return plain(analysis.code);
  const masked = mask(analysis, element);
  // An identifier is the same at every place.
  const tied = element.kind === 'identifier';
  const [filling] = mlm === null ? [] : await mlm.fill(masked, { k: 1, tied });
  if (filling === undefined) return masked;
  let next = 0;
  return masked.map((piece) => {
    if (!piece.masked) return piece;
    const text = filling.texts[tied ? 0 : next] ?? '';
    next += 1;
    return { text: text.trim(), masked: false };
  });
}

/** The row with the named elements replaced. */
async function purified(
  { sides: [first, second] }: LabelledRecord,
  verdicts: readonly SideVerdict[],
  mlm: MaskedLanguageModel | null,
): Promise<VictimInput> {
  const [left = null, right = null] = verdicts.map(({ element }) => element);
  const variant = await filled(first, left, mlm);
  return second === undefined ? [variant] : [variant, await filled(second, right, mlm)];
}

/** The scores of rows, which every form with the same masks uses. */
const scoresOf = oncePer((victim: Victim) => ({
  tokens: oncePer((row: LabelledRecord) => scoreRow(victim, row, 'tokens')),
  whole: oncePer((row: LabelledRecord) => scoreRow(victim, row, 'whole')),
}));

async function verdictsOf(row: LabelledRecord, victim: Victim, form: RuleForm): Promise<SideVerdict[]> {
  const scored = await scoresOf(victim)[form.mask](row);
  const chosen = scored.filter(({ element }) => form.elements === 'all' || element.kind === form.elements);
  return row.sides.map((_, side) =>
    sideVerdict(
      chosen.filter((one) => one.side === side),
      form.normalisation,
    ),
  );
}

/** In the authors' code both sides of a pair must look poisoned: the value is the cleaner side's. */
function valueOf(verdicts: readonly SideVerdict[]): number {
  return Math.min(...verdicts.map(({ value }) => value));
}

/** The bar for −H: the form's own, or the one that few clean rows are above. */
async function barOf(form: RuleForm, victim: Victim, { valid, fpr }: DefenceMaterial): Promise<number> {
  if (form.threshold === 'everything') return -Infinity;
  if (form.threshold !== 'validation') return -form.threshold;
  const values: number[] = [];
  for (const row of valid) values.push(valueOf(await verdictsOf(row, victim, form)));
  return thresholdAt(values, fpr);
}

/** The published method in one of its forms (CodePurify, section III): flag where H < t, replace, ask again. */
function publishedRule(form: RuleForm): TestDefence {
  const { name, title, source, timed } = form;
  return {
    ...{ name, title, source, timed, when: 'test' },
    suits: () => true,
    open: async (material) => {
      const victim = form.mask === 'tokens' ? material.victim : await material.victimWith('unk');
      const bar = await barOf(form, victim, material);
      return rowByRow(async (row): Promise<DefendedRow> => {
        const verdicts = await verdictsOf(row, victim, form);
        const value = valueOf(verdicts);
        const flagged = value > bar;
        const named = verdicts.map(({ element }) => (flagged ? element : null));
        const input = await purified(row, flagged ? verdicts : [], material.mlm);
        return { input, flagged, named, value: finite(value) };
      });
    },
  };
}

const PAPER: Omit<RuleForm, 'name' | 'title'> = {
  source: 'Mu et al., CodePurify, ICSE 2025: softmax of |Δ probability|, H < t',
  ...{ normalisation: 'softmax', mask: 'tokens', elements: 'all', threshold: 'validation', timed: false },
};
const AUTHORS: Omit<RuleForm, 'name' | 'title'> = {
  source: 'the code of the authors: scores divided by their sum, one unknown token for an element',
  ...{ normalisation: 'linear', mask: 'whole', elements: 'all', threshold: 'validation', timed: false },
};
/** The first of the thresholds in the authors' code. */
const FIXED_THRESHOLD = 0.1;
const PAPER_TITLE = 'CodePurify (paper)';

/** The paper's rule with every row replaced: thresholds are swept over its answers. */
export const ruleOfAll: TestDefence = publishedRule({
  ...{ ...PAPER, name: 'codepurify', title: PAPER_TITLE, threshold: 'everything' },
});

/** The published method and its variants. */
const FORMS: readonly RuleForm[] = [
  { ...PAPER, name: 'codepurify', title: PAPER_TITLE, timed: true },
  { ...PAPER, name: 'codepurify-e', title: 'CodePurify-E', threshold: 'everything' },
  { ...PAPER, name: 'codepurify-s', title: 'CodePurify-S', elements: 'identifier' },
  { ...PAPER, name: 'codepurify-v', title: 'CodePurify-V', elements: 'statement' },
  { ...AUTHORS, name: 'codepurify-authors', title: 'CodePurify (authors’ code)', timed: true },
  {
    ...{ ...AUTHORS, name: 'codepurify-authors-t', title: 'CodePurify (authors’ code, t = 0.1)' },
    threshold: FIXED_THRESHOLD,
  },
];

/** The published method and its variants as defences. */
export const PUBLISHED_RULES: readonly TestDefence[] = FORMS.map(publishedRule);
