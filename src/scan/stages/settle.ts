import { isAccepted } from './accepted-findings.js';
import { discoveryBound } from './false-discovery.js';
import type { ScanSettings } from './settings.js';
import { type WeighedRun, weighRun } from './weigh-run.js';
import type { Found } from '../reading/tally.js';

/** Findings after the decisions that need the whole run. */
export interface Settled<H extends Found> {
  readonly hits: readonly H[];
  /** Findings that the configuration accepts. */
  readonly suppressed: readonly H[];
  /** Number of findings that were removed to keep the false discovery rate: they count as clean. */
  readonly cleared: number;
}

/** Findings before these decisions, and the number of clean units. */
interface Unsettled<H extends Found> {
  readonly hits: readonly H[];
  readonly clean: number;
}

/** Decides between suspicious and poisoned by the whole run, keeps the false discovery rate over the run, then separates the suppressed findings. */
export function settle<H extends Found>(
  tally: Unsettled<H>,
  settings: Pick<ScanSettings, 'discoveryRate' | 'suppressed' | 'wholeLevel'>,
  run: Pick<WeighedRun, 'isChange' | 'labels'> = { isChange: false, labels: null },
): Settled<H> {
  const units = tally.hits.length + tally.clean;
  const weighed = weighRun(tally.hits, { ...run, units, level: settings.wholeLevel });
  const discovered = discoveries({ ...tally, hits: weighed }, settings.discoveryRate);
  const hits = discovered.filter(({ finding }) => !isAccepted(finding, settings.suppressed));
  return {
    hits,
    suppressed: discovered.filter(({ finding }) => isAccepted(finding, settings.suppressed)),
    cleared: tally.hits.length - discovered.length,
  };
}

function discoveries<H extends Found>({ hits, clean }: Unsettled<H>, rate: number | null): readonly H[] {
  if (rate === null) return hits;
  const small = hits.flatMap(({ finding }) => finding.pValue ?? []);
  const bound = discoveryBound(small, hits.length + clean, rate);
  return hits.filter(({ finding }) => finding.pValue === null || finding.pValue <= bound);
}
