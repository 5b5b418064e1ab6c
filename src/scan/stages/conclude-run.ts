import type { Family, Finding, OverallVerdict, ScanResult } from '../../result/result.js';
import { DATASET_DEFAULTS } from '../../probe/judge/dataset-options.js';
import { count, formatCount } from '../../text/numbers.js';
import { groupFamilies } from './group-families.js';
import { overallVerdict, undecided } from './overall-verdict.js';
import type { FoundFamily, NamedFamily, RunSummary } from './run-summary.js';

/** A run when every subject has its outcome. */
export interface FinishedRun {
  readonly summary: RunSummary;
  /** Families of which a carrier was read again. */
  readonly named: readonly NamedFamily[];
  readonly findings: readonly Finding[];
  /** Findings that the configuration accepts. */
  readonly suppressed: readonly Finding[];
  readonly units: number;
  readonly errors: number;
  readonly skipped: number;
  /** Whether every unit was looked at. */
  readonly isComplete: boolean;
}

/** What is said of a run and its families. */
export function concludeRun(run: FinishedRun): Pick<ScanResult, 'overall' | 'families'> {
  const { summary, findings } = run;
  switch (summary.kind) {
    case 'units':
      return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
    case 'undecided':
      return { overall: undecided(summary.reason, summary.unchanged), families: [] };
    case 'dataset':
      return concludeDataSet(run, summary);
  }
}

function concludeDataSet(
  run: FinishedRun,
  summary: Extract<RunSummary, { kind: 'dataset' }>,
): Pick<ScanResult, 'overall' | 'families'> {
  const { named, findings, suppressed } = run;
  const byFamily = new Map(named.map((one) => [one.family, one]));
  const accepted = summary.families.filter(({ flagged }, family) => {
    const id = byFamily.get(family)?.id;
    const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
    return flagged > 0 && answered >= flagged;
  }).length;
  const { judged, unchanged, tested } = summary;
  const verdict = (): OverallVerdict =>
    overallVerdict({
      ...{ judged, unchanged, accepted, tested },
      families: summary.families.length - accepted,
      flagged: findings.filter(({ company }) => company !== null).length,
    });
  const alone = findings.filter(wasJudgedAlone).length;
  const overall = onlyAlone(run, summary) ?? withAlone(changeTooSmall(run, summary) ?? verdict(), alone);
  const families = summary.families.flatMap((found, family) => toFamily(found, byFamily.get(family)));
  const others = findings.filter(({ company }) => company === null);
  return { overall, families: [...families, ...groupFamilies(others)] };
}

/** Whether a finding of a data set is of a unit that its probe could not judge: only there is a deficit measured. */
function wasJudgedAlone({ company, deficit }: Finding): boolean {
  return company === null && deficit !== null;
}

/** The verdict on a change of which nothing was for the probe to judge, but some for the sentinel; else `null`. */
function onlyAlone(
  run: FinishedRun,
  { judged, unchanged }: Extract<RunSummary, { kind: 'dataset' }>,
): OverallVerdict | null {
  return judged === 0 && run.units > run.errors ? changeVerdict(run, unchanged) : null;
}

/** A trigger in a unit by itself is one, whatever the labels of the others say. */
function withAlone(whole: OverallVerdict, alone: number): OverallVerdict {
  if (alone === 0) return whole;
  const units = `${count(alone, 'unit')} that the probe has no label for ${alone === 1 ? 'holds' : 'hold'} a trigger.`;
  const reason = whole.kind === 'poisoned' ? `${whole.reason} Besides, ${units}` : units;
  return { ...whole, kind: 'poisoned', reason };
}

/** A change in which no pattern could have been found, whatever it holds; `null`: one could. */
function changeTooSmall(
  { skipped, errors }: FinishedRun,
  { judged, unchanged, families }: Extract<RunSummary, { kind: 'dataset' }>,
): OverallVerdict | null {
  if (unchanged === null || families.length > 0 || judged >= DATASET_DEFAULTS.leastCarriers) return null;
  if (judged === 0) return nothingJudged(skipped + errors, unchanged);
  const reason =
    `Too few to say: ${count(judged, 'new or changed record')}, and a pattern that decides labels ` +
    `is looked for in ${String(DATASET_DEFAULTS.leastCarriers)} or more.`;
  return { kind: 'undecided', reason, judged, unchanged };
}

/** A change that has nothing to judge; what was left out is not known to be clean. */
function nothingJudged(left: number, unchanged: number): OverallVerdict {
  const reason = `Nothing that is new or changed could be judged: ${count(left, 'row')} left out.`;
  return left === 0
    ? { kind: 'clean', reason: 'Nothing is new or changed.', judged: 0, unchanged }
    : undecided(reason, unchanged);
}

function toFamily(found: FoundFamily, name: NamedFamily | undefined): Family[] {
  if (name === undefined) return [];
  const { carriers, purity, label, labelled, pValue, confirmed, inBase } = found;
  const { id, kind, pattern } = name;
  return [{ id, kind, pattern, carriers, purity, label, labelled, pValue, confirmed, inBase }];
}

/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict(
  { findings, units, errors, skipped, isComplete }: FinishedRun,
  unchanged: number | null,
): OverallVerdict | null {
  if (unchanged === null) return null;
  const judged = units - errors;
  const all = count(judged, 'new or changed unit');
  if (findings.length > 0) {
    const hold = findings.length === 1 ? 'holds' : 'hold';
    const reason = `${formatCount(findings.length)} of ${all} ${hold} a trigger.`;
    return { kind: 'poisoned', reason, judged, unchanged };
  }
  if (!isComplete) {
    const reason = `The run was stopped: no trigger in the ${all} that it came to.`;
    return { kind: 'undecided', reason, judged, unchanged };
  }
  if (judged === 0) return nothingJudged(errors + skipped, unchanged);
  return { kind: 'clean', reason: `No trigger in ${all}.`, judged, unchanged };
}
