import { discoveryBound } from './false-discovery.js';
import type { ScanSettings } from './settings.js';
import type { Hit, Tally } from './tally.js';

/** Findings after the decisions that need the whole run. */
export interface Settled {
  readonly hits: readonly Hit[];
  /** Findings that the configuration accepts. */
  readonly suppressed: readonly Hit[];
  /** Findings that are none once the false discovery rate is held: they count as clean. */
  readonly cleared: number;
}

/** Holds the false discovery rate over the run, then takes out what is suppressed. */
export function settle(tally: Tally, settings: Pick<ScanSettings, 'discoveryRate' | 'suppressed'>): Settled {
  const discovered = discoveries(tally, settings.discoveryRate);
  const hits = discovered.filter(({ finding }) => !settings.suppressed.has(finding.id));
  return {
    hits,
    suppressed: discovered.filter(({ finding }) => settings.suppressed.has(finding.id)),
    cleared: tally.hits.length - discovered.length,
  };
}

function discoveries({ hits, clean }: Tally, rate: number | null): readonly Hit[] {
  if (rate === null) return hits;
  const small = hits.flatMap(({ finding }) => finding.pValue ?? []);
  const bound = discoveryBound(small, hits.length + clean, rate);
  return hits.filter(({ finding }) => finding.pValue === null || finding.pValue <= bound);
}
