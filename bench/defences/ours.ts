import type { Judge } from '../../src/detect/suspect.js';
import { CodePurifyError } from '../../src/errors.js';
import { DatasetJudge } from '../../src/probe/judge/judge-dataset.js';
import { confirmFamilies } from '../../src/scan/judging/dataset/second-opinion.js';
import { bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { Budget } from '../../src/scan/reading/budget.js';
import { silentProgress } from '../../src/scan/reading/progress.js';
import type { LabelledRecord } from '../data/records.js';
import { openBenchTools } from '../victims/bench-tools.js';
import type { Defence, Material, NamedElement, Suspicion } from './defence.js';
import { WHOLE_SCANS } from './whole-scan.js';

/** What the judge of datasets reads. */
type JudgedMaterial = Pick<Material, 'records' | 'task' | 'seed'>;

/** The verdict of the judge of datasets. */
export type DatasetVerdict = Extract<ReturnType<DatasetJudge['judge']>, { readonly kind: 'judged' }>;

/** The bundled sentinel's judge of single units, opened when it is first needed. */
let sentinel: Promise<Judge> | null = null;

async function openSentinel(): Promise<Judge> {
  const models = { victim: bundledModel(SENTINEL), mlm: null, threads: 1 };
  return (await openBenchTools(models)).trustingJudge;
}

const NO_LIMITS = { unitSeconds: 0, runSeconds: 0 };

/** The product's judge of datasets with the records in it. @param base how many of the first records are the base's */
function filledJudge(
  { records, task, seed }: JudgedMaterial,
  base: number,
  asksOpinion: boolean,
  older = base,
): DatasetJudge {
  const judge = new DatasetJudge({ seed, task, asksOpinion });
  records.forEach(({ sides, label }, index) => {
    judge.add({ sides, label, base: index < base, recent: index >= older });
  });
  return judge;
}

function verdictOf(judge: DatasetJudge, confirmed?: ReadonlySet<string>): DatasetVerdict {
  const verdict = judge.judge(confirmed);
  if (verdict.kind === 'judged') return verdict;
  throw new CodePurifyError('input', verdict.reason, verdict.remedy);
}

/**
 * Judges records as a scan does: by the labels, and with the sentinel's second opinion.
 * @param base the first so many records are the base's; only the others are judged
 * @param older the first so many records are older than the window before a change
 * @throws CodePurifyError `input` where the judge cannot judge, `model` where the sentinel cannot be opened
 */
export async function judgeWithOpinion(
  material: JudgedMaterial,
  base = 0,
  older = base,
): Promise<DatasetVerdict> {
  const judge = filledJudge(material, base, true, older);
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

/** The code of an element of a record. */
export function elementText(
  records: readonly LabelledRecord[],
  { record, side, element }: NamedElement & { readonly record: number },
): string {
  return records[record]?.sides[side]?.elements[element]?.text ?? '';
}

/** Evidence breaks ties of p-values and does no more: it stays below some hundred nats. */
const TIE_BREAK = 1e-9;

/** The verdict on each record; records without one (those of the base, or without a class) are not suspicious. */
function suspicionOf({ records: judged, families }: DatasetVerdict, { records }: JudgedMaterial): Suspicion {
  return {
    scores: Float64Array.from(judged, (one) => TIE_BREAK * (one?.evidence ?? 0) - (one?.pValue ?? 1)),
    flagged: Uint8Array.from(judged, (one) => (one !== null && one.family >= 0 ? 1 : 0)),
    pValues: Float64Array.from(judged, (one) => one?.pValue ?? 1),
    named: judged.map((one) => one?.element ?? null),
    families: families.map(({ pValue, example }, index) => ({
      carriers: judged.flatMap((one, at) => (one?.family === index ? [at] : [])),
      pValue,
      text: elementText(records, example),
    })),
  };
}

/** The product's judge of datasets by labels alone. @throws CodePurifyError `input` where it cannot judge */
export const ours: Defence = {
  name: 'codepurify',
  title: 'CodePurify, labels alone',
  source: 'this product, `docs/explanation/probe.md`',
  suits: () => true,
  judge: (material) => suspicionOf(verdictOf(filledJudge(material, 0, false)), material),
};

/** The same, with the second opinion that a scan asks for. */
export const oursWithOpinion: Defence = {
  name: 'codepurify-opinion',
  title: 'CodePurify',
  source: 'this product, `docs/explanation/probe.md`',
  suits: () => true,
  judge: async (material) => suspicionOf(await judgeWithOpinion(material), material),
};

/** The forms of the judge by labels: with the second opinion that a scan asks for, and without. */
export const OURS: readonly Defence[] = [oursWithOpinion, ours];

/** Whether a method's name is that of one of ours. */
export function isOurs(method: string): boolean {
  return [...OURS, ...WHOLE_SCANS].some(({ name }) => name === method);
}
