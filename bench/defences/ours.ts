import type { Judge } from '../../src/detect/suspect.js';
import { CodePurifyError } from '../../src/errors.js';
import { DatasetJudge } from '../../src/probe/judge/judge-dataset.js';
import { Budget } from '../../src/scan/reading/budget.js';
import { silentProgress } from '../../src/scan/reading/progress.js';
import { confirmFamilies } from '../../src/scan/judging/dataset/second-opinion.js';
import { bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { openBenchTools } from '../victims/bench-tools.js';
import type { GateRecord } from '../data/sample.js';
import type { Defence, Material, Suspicion } from './defence.js';

/** A judge of single units, the bundled sentinel's, opened when it is first needed. */
let sentinel: Promise<Judge> | null = null;

/** What the judge answers where it can judge. */
export type DatasetVerdict = Extract<ReturnType<DatasetJudge['judge']>, { readonly kind: 'judged' }>;

/** The evidence breaks ties of p-values, and never more than that: it stays below some hundred nats. */
const TIE_BREAK = 1e-9;

/** The judge of data sets with the records in it. */
function filledJudge(
  { records, task, seed }: Pick<Material, 'records' | 'task' | 'seed'>,
  base: (index: number) => boolean,
  asksOpinion: boolean,
): DatasetJudge {
  const judge = new DatasetJudge({ seed, task, asksOpinion });
  records.forEach(({ sides, label }, index) => {
    judge.add({ sides, label, base: base(index) });
  });
  return judge;
}

function verdictOf(judge: DatasetJudge, confirmed?: ReadonlySet<string>): DatasetVerdict {
  const verdict = judge.judge(confirmed);
  if (verdict.kind === 'judged') return verdict;
  throw new CodePurifyError('input', verdict.reason, verdict.remedy);
}

/**
 * Runs the product's judge of data sets on labels alone.
 * @param base for each record whether it is of the base; all are judged where it is left out
 * @throws CodePurifyError `input` where the judge says that it cannot judge
 */
export function runDatasetJudge(
  material: Pick<Material, 'records' | 'task' | 'seed'>,
  base: (index: number) => boolean = () => false,
): DatasetVerdict {
  return verdictOf(filledJudge(material, base, false));
}

/**
 * The same with the sentinel's second opinion, as a scan has it.
 * @throws CodePurifyError as above, and `model` where the sentinel cannot be opened
 */
export async function runWithOpinion(
  material: Pick<Material, 'records' | 'task' | 'seed'>,
  base: (index: number) => boolean = () => false,
): Promise<DatasetVerdict> {
  const judge = filledJudge(material, base, true);
  const verdict = verdictOf(judge);
  if (verdict.doubtful.length === 0) return verdict;
  const records = new Map(material.records.map(({ sides }, index) => [index, sides]));
  const confirmed = await confirmFamilies(verdict.doubtful, records, {
    judge: await (sentinel ??= openSentinel()),
    budget: new Budget(NO_LIMITS, Date.now, undefined),
    progress: silentProgress,
  });
  return confirmed.size === 0 ? verdict : verdictOf(judge, confirmed);
}

const NO_LIMITS = { unitSeconds: 0, runSeconds: 0 };

async function openSentinel(): Promise<Judge> {
  const models = { victim: bundledModel(SENTINEL), mlm: null, threads: 1 };
  return (await openBenchTools(models)).trustingJudge;
}

function exampleText(
  records: readonly GateRecord[],
  { example }: DatasetVerdict['families'][number],
): string {
  return records[example.record]?.sides[example.side]?.elements[example.element]?.text ?? '';
}

/** What the verdict says of each record; those without one (the base, no class) are not suspicious. */
export function suspicionOf(verdict: DatasetVerdict, records: readonly GateRecord[]): Suspicion {
  const pValues = Float64Array.from(verdict.records, (record) => record?.pValue ?? 1);
  return {
    scores: Float64Array.from(
      verdict.records,
      (record) => TIE_BREAK * (record?.evidence ?? 0) - (record?.pValue ?? 1),
    ),
    flagged: Uint8Array.from(verdict.records, (record) => (record !== null && record.family >= 0 ? 1 : 0)),
    pValues,
    named: verdict.records.map((record) => record?.element ?? null),
    families: verdict.families.map((family, index) => ({
      carriers: verdict.records.flatMap((record, at) => (record?.family === index ? [at] : [])),
      pValue: family.pValue,
      text: exampleText(records, family),
    })),
  };
}

/** The probe's judge of data sets on labels alone: flagged are the records of accepted families. */
export const ours: Defence = {
  name: 'codepurify',
  title: 'CodePurify, labels alone',
  source: 'this product, `docs/probe.md`',
  suits: () => true,
  judge: (material) => suspicionOf(runDatasetJudge(material), material.records),
};

/** The same, with the second opinion that a scan asks for. */
export const oursWithOpinion: Defence = {
  name: 'codepurify-opinion',
  title: 'CodePurify',
  source: 'this product, `docs/probe.md`',
  suits: () => true,
  judge: async (material) => suspicionOf(await runWithOpinion(material), material.records),
};

/** The forms of ours: as a scan judges, and on labels alone. */
export const OURS: readonly Defence[] = [oursWithOpinion, ours];

/** Whether a method's name is that of one of ours. */
export function isOurs(method: string): boolean {
  return OURS.some(({ name }) => name === method);
}
