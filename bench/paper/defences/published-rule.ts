import type { CodeElement, Variant } from '../../../src/code/analysis.js';
import { plain } from '../../../src/code/edits/variant.js';
import { entropyOfScores, type Normalisation } from '../../../src/detect/entropy.js';
import type { MaskedLanguageModel, Victim, VictimInput } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { thresholdAt } from '../../statistics/metrics.js';
import { fillElement } from './fill-element.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from './paper-defence.js';
import { type MaskForm, type Scored, type ScoredRow, scoreRow } from './suspicion-scores.js';

/** One form of the published rule: what differs is a row of facts. */
export interface RuleForm {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly normalisation: Normalisation;
  readonly mask: MaskForm;
  readonly elements: 'all' | CodeElement['kind'];
  /** `validation`: H of few clean rows is lower. A number: that H. `everything`: no row is taken for clean. */
  readonly threshold: 'validation' | 'everything' | number;
  /** The first of a form pays for scores that others use again; their time would say nothing. */
  readonly timed: boolean;
}

/** What is known of one side: −H, and the element of the highest score. */
interface SideVerdict {
  readonly value: number;
  readonly element: CodeElement | null;
}

/** −H of one side's scores (CodePurify eq. 3), and what it names. Fewer than two elements say nothing: clean. */
export function sideVerdict(scored: readonly Scored[], normalisation: Normalisation): SideVerdict {
  if (scored.length < 2) return { value: -Infinity, element: null };
  const { entropy } = entropyOfScores(
    scored.map(({ score }) => score),
    normalisation,
  );
  const top = scored.reduce((best, one) => (one.score > best.score ? one : best));
  return { value: -entropy, element: top.element };
}

/** Both sides of a pair must look poisoned, as in the authors' code: the pair's value is that of the cleaner side. */
function verdicts({ scored }: ScoredRow, sides: number, form: RuleForm): SideVerdict[] {
  const chosen = scored.filter(({ element }) => form.elements === 'all' || element.kind === form.elements);
  return Array.from({ length: sides }, (_, side) =>
    sideVerdict(
      chosen.filter((one) => one.side === side),
      form.normalisation,
    ),
  );
}

function valueOf(own: readonly SideVerdict[]): number {
  return Math.min(...own.map(({ value }) => value));
}

/** The row with what was named replaced. */
async function purified(
  { sides }: GateRecord,
  own: readonly SideVerdict[],
  mlm: MaskedLanguageModel | null,
): Promise<VictimInput> {
  const replaced: Variant[] = [];
  for (const [index, side] of sides.entries()) {
    const element = own[index]?.element ?? null;
    replaced.push(element === null ? plain(side.code) : await fillElement(side, element, mlm));
  }
  const [first = [], second] = replaced;
  return second === undefined ? [first] : [first, second];
}

/** Scores are the same for every form with the same masks: they are measured once. */
type ScoredRows = Readonly<Record<MaskForm, Map<GateRecord, Promise<ScoredRow>>>>;
const known = new WeakMap<Victim, ScoredRows>();

function scoredOnce(victim: Victim, record: GateRecord, mask: MaskForm): Promise<ScoredRow> {
  const forms: ScoredRows = known.get(victim) ?? { tokens: new Map(), whole: new Map() };
  known.set(victim, forms);
  const found = forms[mask].get(record) ?? scoreRow(victim, record, mask);
  forms[mask].set(record, found);
  return found;
}

/** The bar that −H must be above: that of the form, or the one that few clean rows are above. */
async function barOf(form: RuleForm, victim: Victim, { valid, fpr }: DefenceMaterial): Promise<number> {
  if (form.threshold === 'everything') return -Infinity;
  if (form.threshold !== 'validation') return -form.threshold;
  const values: number[] = [];
  for (const record of valid) {
    values.push(valueOf(verdicts(await scoredOnce(victim, record, form.mask), record.sides.length, form)));
  }
  return thresholdAt(values, fpr);
}

/** The published method in one of its forms (CodePurify, section III): flag where H < t, replace, ask again. */
export function publishedRule(form: RuleForm): TestDefence {
  const { name, title, source, timed } = form;
  return {
    ...{ name, title, source, timed, when: 'test' },
    suits: () => true,
    open: async (material): Promise<RowDefence> => {
      const victim = form.mask === 'tokens' ? material.victim : await material.victimWith('unk');
      const bar = await barOf(form, victim, material);
      const defendOne = async (record: GateRecord): Promise<DefendedRow> => {
        const own = verdicts(await scoredOnce(victim, record, form.mask), record.sides.length, form);
        const value = valueOf(own);
        const flagged = value > bar;
        const named = own.map(({ element }) => (flagged ? element : null));
        const input = await purified(record, flagged ? own : [], material.mlm);
        return { input, flagged, named, value: Number.isFinite(value) ? value : null };
      };
      return {
        defend: async (rows) => {
          const defended: DefendedRow[] = [];
          for (const row of rows) defended.push(await defendOne(row));
          return defended;
        },
      };
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
/** The first of the thresholds in the authors' code, and the paper's where there are no validation rows. */
const FIXED_THRESHOLD = 0.1;

/** The paper's rule, applied to every row whatever its value: thresholds are swept over what it answers. */
export const ruleOfAll: TestDefence = publishedRule({
  ...{ ...PAPER, name: 'codepurify', title: 'CodePurify (paper)', threshold: 'everything' },
});

/** The published method and its variants. The first of those that share scores is timed. */
const FORMS: readonly RuleForm[] = [
  { ...PAPER, name: 'codepurify', title: 'CodePurify (paper)', timed: true },
  { ...PAPER, name: 'codepurify-e', title: 'CodePurify-E', threshold: 'everything' },
  { ...PAPER, name: 'codepurify-s', title: 'CodePurify-S', elements: 'identifier' },
  { ...PAPER, name: 'codepurify-v', title: 'CodePurify-V', elements: 'statement' },
  { ...AUTHORS, name: 'codepurify-authors', title: 'CodePurify (authors’ code)', timed: true },
  {
    ...{ ...AUTHORS, name: 'codepurify-authors-t', title: 'CodePurify (authors’ code, t = 0.1)' },
    threshold: FIXED_THRESHOLD,
  },
];

/** The published method and its variants, ready to be set up. */
export const PUBLISHED_RULES: readonly TestDefence[] = FORMS.map(publishedRule);
