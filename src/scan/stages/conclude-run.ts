import type { Family, Finding, Heard, OverallVerdict, ScanResult } from '../../result/result.js';
import { DATASET_DEFAULTS } from '../../probe/judge/dataset-options.js';
import type { TestedWindow } from '../../result/window.js';
import { count, formatCount } from '../../text/numbers.js';
import { heardSays } from './heard-says.js';
import { groupFamilies } from './group-families.js';
import { overallVerdict, undecided } from './overall-verdict.js';
import { withRareLabels } from './rare-labels.js';
import type { FoundFamily, NamedFamily, RunSummary } from './run-summary.js';

/** A run when every subject has an outcome. */
export interface FinishedRun {
  readonly summary: RunSummary;
  /** Names of the families whose carriers were read again. */
  readonly named: readonly NamedFamily[];
  readonly findings: readonly Finding[];
  /** Findings that the configuration accepts. */
  readonly suppressed: readonly Finding[];
  readonly units: number;
  /** Units with the verdict clean or poisoned. */
  readonly judged: number;
  /** Rows that were not read, units that were not judged, and that nobody accepts. */
  readonly unread: number;
  /** Who judged. */
  readonly witnesses: readonly Heard[];
  /** New or changed files that the options leave out. */
  readonly leftOut: number;
  /** Whether the run reached its end. */
  readonly isComplete: boolean;
}

/** The verdict on a run, and its families. It is not clean if anything was not read or not judged. */
export function concludeRun(run: FinishedRun): Pick<ScanResult, 'overall' | 'families'> {
  const { overall, families } = concludeRead(run);
  return { overall: overall === null ? null : withUnread(overall, run.unread), families };
}

function withUnread(verdict: OverallVerdict, unread: number): OverallVerdict {
  if (verdict.kind !== 'clean' || unread === 0) return verdict;
  const rest = `${count(unread, 'row')} ${unread === 1 ? 'was' : 'were'} not read or not judged.`;
  return { ...verdict, kind: 'undecided', reason: `${verdict.reason} But ${rest}` };
}

function concludeRead(run: FinishedRun): Pick<ScanResult, 'overall' | 'families'> {
  const { summary, findings } = run;
  switch (summary.kind) {
    case 'units':
      return { overall: changeVerdict(run, summary.unchanged), families: groupFamilies(findings) };
    case 'undecided':
      return { overall: undecided(summary.reason, summary.unchanged), families: [] };
    case 'dataset':
      return concludeDataset(run, summary);
  }
}

function concludeDataset(
  run: FinishedRun,
  summary: Extract<RunSummary, { kind: 'dataset' }>,
): Pick<ScanResult, 'overall' | 'families'> {
  const { named, findings, suppressed } = run;
  const byFamily = new Map(named.map((one) => [one.family, one]));
  const deciding = summary.families.filter(({ decides }) => decides).length;
  const accepted = summary.families.filter(({ flagged, decides }, family) => {
    if (!decides) return false;
    const id = byFamily.get(family)?.id;
    const answered = suppressed.filter(({ company }) => id !== undefined && company?.family === id).length;
    return flagged > 0 && answered >= flagged;
  }).length;
  const { judged, unchanged, tested, power, unlabelled, rareLabels } = summary;
  const verdict = (): OverallVerdict =>
    overallVerdict({
      ...{ judged, unchanged, accepted, tested, power, unlabelled, rareLabels },
      families: deciding - accepted,
      layouts: summary.families.length - deciding,
      flagged: countRecords(
        findings.filter(({ company, verdict: own }) => company !== null && own === 'poisoned'),
      ),
    });
  const byOthers = findings.filter(isByOtherWitness).length;
  const all =
    sentinelVerdict(run, summary) ?? withOtherFindings(changeTooSmall(run, summary) ?? verdict(), byOthers);
  const overall = withRareLabels(all, rareLabels, power);
  const families = summary.families.flatMap((found, family) => toFamily(found, byFamily.get(family)));
  const others = findings.filter(({ company }) => company === null);
  return { overall, families: [...families, ...groupFamilies(others)] };
}

/** Findings in several units of one record count once; a pair has no number of its own in its findings. */
function countRecords(findings: readonly Finding[]): number {
  const names = findings.map(({ id, task, path, record }) =>
    record === null || task === 'pair-classification' ? id : JSON.stringify([path, record]),
  );
  return new Set(names).size;
}

/** Whether a witness besides the labels found the unit: the sentinel, where the probe could not judge, or one of code alone. */
function isByOtherWitness({ company, deficit, testimonies, verdict }: Finding): boolean {
  const isOther =
    deficit !== null || testimonies.some(({ witness }) => witness !== 'victim' && witness !== 'labels');
  return company === null && verdict === 'poisoned' && isOther;
}

/**
 * The verdict on a change in which the sentinel judged units and the probe none; else `null`. If these have no label
 * although the base has labels, no finding decides nothing: what the sentinel does not know was hidden from the labels.
 */
function sentinelVerdict(
  run: FinishedRun,
  { judged, unchanged, unlabelled }: Extract<RunSummary, { kind: 'dataset' }>,
): OverallVerdict | null {
  if (judged > 0 || run.judged === 0) return null;
  const verdict = changeVerdict(run, unchanged);
  if (verdict?.kind !== 'clean' || unlabelled === 0) return verdict;
  const have = unlabelled === 1 ? 'has' : 'have';
  const reason = `The base has labels, and ${count(unlabelled, 'new or changed record')} ${have} none: only the bundled sentinel judged ${unlabelled === 1 ? 'it' : 'them'}.`;
  return { ...verdict, kind: 'undecided', reason };
}

/** Adds the findings of other witnesses: each is a trigger, even if the labels show nothing. */
function withOtherFindings(whole: OverallVerdict, byOthers: number): OverallVerdict {
  if (byOthers === 0) return whole;
  const units = `${count(byOthers, 'unit')} ${byOthers === 1 ? 'holds' : 'hold'} a trigger that other witnesses than the labels found.`;
  const reason = whole.kind === 'poisoned' ? `${whole.reason} In addition, ${units}` : units;
  return { ...whole, kind: 'poisoned', reason };
}

/** The verdict on a change that is too small for any pattern to be found; `null` if it is large enough. */
function changeTooSmall(
  { unread, leftOut, witnesses }: FinishedRun,
  { judged, unchanged, families, window }: Extract<RunSummary, { kind: 'dataset' }>,
): OverallVerdict | null {
  if (unchanged === null || families.length > 0 || judged >= DATASET_DEFAULTS.leastCarriers) return null;
  if (judged === 0) return nothingJudged({ unread, leftOut }, unchanged);
  const others = witnesses.filter(({ witness }) => witness !== 'labels');
  const floor = `labels show a pattern in ${String(DATASET_DEFAULTS.leastCarriers)} or more`;
  const records = count(judged, 'new or changed record');
  return others.length === 0
    ? {
        kind: 'undecided',
        reason: `The change has ${records}, which is too few: ${floor}.`,
        judged,
        unchanged,
      }
    : {
        kind: 'clean',
        reason: `No trigger in ${records}. ${heardSays(others)} ${labelsNeed(window, floor)}`,
        ...{ judged, unchanged },
      };
}

/** What labels could see: with what was merged not long before, a pattern may have enough carriers. */
function labelsNeed(window: TestedWindow | null, floor: string): string {
  if (window === null || window.records === 0) return `That is too few for labels: ${floor}.`;
  return `Labels show no pattern in them together with the ${count(window.records, 'record')} added since ${window.date}: ${floor}.`;
}

/** The verdict on a change without judged units: undecided if there was anything to judge. */
function nothingJudged(
  { unread: left, leftOut }: Pick<FinishedRun, 'unread' | 'leftOut'>,
  unchanged: number,
): OverallVerdict {
  const reason = `No new or changed unit could be judged: ${count(left, 'row')} left out.`;
  return left === 0
    ? { kind: 'nothing', reason: nothingSays(leftOut), judged: 0, unchanged }
    : undecided(reason, unchanged);
}

/** A file that the options leave out may hold new records: nothing is said of them. */
function nothingSays(leftOut: number): string {
  if (leftOut === 0) return 'No record is new or changed.';
  const files = count(leftOut, 'new or changed file');
  return `The options include and exclude, of the command line or .codepurify.yml, leave out ${files}; in the others no record is new or changed.`;
}

function toFamily(found: FoundFamily, name: NamedFamily | undefined): Family[] {
  if (name === undefined) return [];
  const { carriers, purity, withLabel, label, labelled, pValue, confirmed, inBase } = found;
  const { id, kind, pattern } = name;
  return [{ id, kind, pattern, carriers, purity, withLabel, label, labelled, pValue, confirmed, inBase }];
}

/** The verdict on a change whose units were judged one by one; a scan without a base has none. */
function changeVerdict(
  { findings: all, judged, unread, leftOut, isComplete, witnesses }: FinishedRun,
  unchanged: number | null,
): OverallVerdict | null {
  if (unchanged === null) return null;
  const findings = all.filter(({ verdict }) => verdict === 'poisoned');
  const units = count(judged, 'new or changed unit');
  if (findings.length > 0) {
    const hold = findings.length === 1 ? 'holds' : 'hold';
    const reason = `${formatCount(findings.length)} of ${units} ${hold} a trigger.`;
    return { kind: 'poisoned', reason, judged, unchanged };
  }
  if (!isComplete) {
    const reason = `The run was stopped: no trigger in the ${units} that it judged.`;
    return { kind: 'undecided', reason, judged, unchanged };
  }
  if (judged === 0) return nothingJudged({ unread, leftOut }, unchanged);
  return { kind: 'clean', reason: `No trigger in ${units}. ${heardSays(witnesses)}`, judged, unchanged };
}
