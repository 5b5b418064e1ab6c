import { CodePurifyError } from '../../errors.js';
import { DatasetJudge } from '../../probe/judge-dataset.js';
import type { GateRecord } from '../gate/gate-sample.js';
import type { Defence, Material, Suspicion } from './defence.js';

/** What the judge answers where it can judge. */
export type DatasetVerdict = Extract<ReturnType<DatasetJudge['judge']>, { readonly kind: 'judged' }>;

/** The evidence breaks ties of p-values, and never more than that: it stays below some hundred nats. */
const TIE_BREAK = 1e-9;

/**
 * Runs the product's judge of data sets.
 * @param base for each record whether it is of the base; all are judged where it is left out
 * @throws CodePurifyError `input` where the judge says that it cannot judge
 */
export function runDatasetJudge(
  { records, task, seed }: Pick<Material, 'records' | 'task' | 'seed'>,
  base: (index: number) => boolean = () => false,
): DatasetVerdict {
  const judge = new DatasetJudge({ seed, task });
  records.forEach(({ sides, label }, index) => {
    judge.add({ sides, label, base: base(index) });
  });
  const verdict = judge.judge();
  if (verdict.kind === 'judged') return verdict;
  throw new CodePurifyError('input', verdict.reason, verdict.remedy);
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

/** The probe's judge of data sets, with its defaults: flagged are the records of accepted families. */
export const ours: Defence = {
  name: 'codepurify',
  title: 'CodePurify (probe)',
  source: 'this product, `docs/probe.md`',
  suits: () => true,
  judge: (material) => suspicionOf(runDatasetJudge(material), material.records),
};
