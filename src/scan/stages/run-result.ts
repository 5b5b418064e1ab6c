import {
  type Finding,
  type Heard,
  type Power,
  SCHEMA_VERSION,
  type ScanResult,
  WITNESS_NAMES,
} from '../../result/result.js';
import type { NewPattern } from '../../result/window.js';
import { concludeRun } from './conclude-run.js';
import type { NamedFamily, RunSummary } from './run-summary.js';
import { settle } from './settle.js';
import type { ScanSettings } from './settings.js';
import type { Found, Tally } from '../reading/tally.js';
import { unjudgedFiles } from './unjudged-files.js';

/** A run, or all of its shards, when every subject has an outcome. */
export interface EndedRun<H extends Found> {
  readonly settings: Omit<ScanSettings, 'limit'>;
  readonly tally: Tally<H>;
  readonly summary: RunSummary;
  /** Names of the families whose carriers were read again. */
  readonly named: readonly NamedFamily[];
  readonly seconds: number;
  /** Whether every unit was judged. */
  readonly isComplete: boolean;
}

/** Makes the decisions that need the whole run, and builds the result. */
export function runResult<H extends Found>(
  run: EndedRun<H>,
): { readonly result: ScanResult; readonly hits: readonly H[] } {
  const { settings, tally, summary, named, seconds, isComplete } = run;
  const { hits, suppressed, cleared } = settle(tally, settings, {
    isChange: summary.unchanged !== null,
    labels: summary.company?.labels ?? null,
  });
  const findings = hits.map(({ finding }) => finding);
  const { units, degraded, errors } = tally;
  const { unjudged, accepted } = unjudgedFiles(tally, settings.suppressed);
  const clean = tally.clean + cleared;
  const judged = hits.length + clean;
  const suspicious = findings.filter(({ verdict }) => verdict === 'suspicious').length;
  const kept = {
    judged,
    unchanged: tally.unchanged,
    accepted: suppressed.length + accepted.length,
    notData: tally.notDataRecords,
  };
  const unread = errors + tally.unread - accepted.length;
  const {
    power = null,
    unlabelled = null,
    window = null,
    unreached = null,
  } = summary.kind === 'dataset' ? summary : {};
  const witnesses = heardOf(tally, { ...summary, labels: power });
  const { overall, families } = concludeRun({
    ...{ summary, named, findings, units, judged, unread, isComplete, witnesses },
    leftOut: tally.leftOut,
    suppressed: suppressed.map(({ finding }) => finding),
  });
  const result: ScanResult = {
    schemaVersion: SCHEMA_VERSION,
    tool: settings.tool,
    victim: settings.victim,
    summary: {
      records: { total: units + tally.unread + kept.unchanged + kept.notData, ...kept, unread },
      files: tally.files.counts(new Set(accepted.map(({ path }) => path))),
      ...{
        asides: tally.asides.map(({ path, field, records }) => ({ path, field, records })),
        unlabelled,
        power,
        window,
        unreached,
        witnesses,
      },
      newPatterns: newPatternsIn(summary, findings),
      ...{ units, poisoned: hits.length - suspicious, suspicious, clean, degraded, errors },
      ...{ skipped: tally.skipped + accepted.length, suppressed: suppressed.length, seconds },
    },
    ...{ overall, findings, families },
    skipped: [...tally.rows(), ...accepted],
    notData: tally.notData.map(({ path, record, rule }) => ({ path, record, rule })),
    unjudged,
  };
  return { result, hits };
}

/** What is new, apart from what findings name. */
function newPatternsIn({ company }: RunSummary, findings: readonly Finding[]): NewPattern[] {
  const found = new Set(
    findings.flatMap(({ trigger, more }) => [trigger, ...more].map(({ family }) => family)),
  );
  return (company?.newPatterns ?? []).filter(({ pattern }) => !found.has(pattern));
}

/** Who judged, in a fixed order. The witnesses of single units see a single carrier. */
function heardOf<H extends Found>(
  { heard }: Tally<H>,
  powers: Pick<RunSummary, 'company' | 'association'> & { readonly labels: Power | null },
): Heard[] {
  return WITNESS_NAMES.flatMap((witness) => {
    const units = heard.get(witness) ?? 0;
    const ofDataset = witness === 'labels' || witness === 'company' || witness === 'association';
    const power = ofDataset ? powers[witness] : { carriers: 1 };
    const carriers = power?.carriers ?? null;
    return units === 0 ? [] : [{ witness, units, carriers }];
  });
}
