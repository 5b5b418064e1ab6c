import type { Shard } from '../../config/shard.js';
import type { Finding, ScanResult } from '../../result/result.js';
import { escapeJson } from '../../text/escape-json.js';
import type { RunSummary, ToldFamily } from '../stages/run-summary.js';
import type { ScanSettings } from '../stages/settings.js';
import type { PlacedPointer, PlacedRow, Tally } from '../reading/tally.js';

/** Version of the file that a share writes. */
export const PART_VERSION = 2;

/** What all shares of a run have in common. */
export interface RunIdentity {
  readonly tool: ScanResult['tool'];
  readonly victim: ScanResult['victim'];
  /** Hash (hex) of the options that a result follows from. */
  readonly options: string;
  /** Hash (hex) of all rows that were read, in order, with their places. */
  readonly data: string;
  /** False discovery rate to hold over the run, or `null`. */
  readonly discoveryRate: number | null;
  /** Ids of findings that are known and accepted. */
  readonly suppressed: readonly string[];
  /** What is known of the run as a whole, which every share finds out for itself. */
  readonly summary: RunSummary;
}

/** A finding with its place in the order of the data. */
export interface PlacedFinding {
  readonly position: number;
  readonly finding: Finding;
}

/** What one share of a run found out: all that `merge` needs to go on as the single run would have. */
export interface Part {
  readonly kind: 'codepurify-part';
  readonly version: typeof PART_VERSION;
  readonly share: Shard;
  readonly run: RunIdentity;
  readonly told: readonly ToldFamily[];
  readonly seconds: number;
  readonly clean: number;
  readonly degraded: number;
  readonly errors: number;
  readonly skipped: number;
  /** What was skipped and what failed, as far as it is listed, in the order of the data. */
  readonly rows: readonly PlacedRow[];
  /** Files whose content is not here, in the order of the data. */
  readonly pointers: readonly PlacedPointer[];
  /** Findings before anything is decided over the run, in the order of the data. */
  readonly findings: readonly PlacedFinding[];
}

/** What a share found out; `null` of a run that is not shared. */
export function partOf({ settings, tally, summary, told, seconds }: EndedShare): Part | null {
  const { tool, victim, discoveryRate, suppressed, shard } = settings;
  if (shard === undefined || shard === null) return null;
  const data = shard.ownership.dataHash();
  const { clean, degraded, errors, skipped } = tally;
  return {
    kind: 'codepurify-part',
    version: PART_VERSION,
    share: shard.ownership.share,
    run: {
      tool,
      victim,
      options: shard.options,
      data,
      discoveryRate,
      suppressed: [...suppressed].sort(),
      summary,
    },
    ...{ told, seconds, clean, degraded, errors, skipped },
    rows: tally.listed,
    pointers: tally.pointers,
    findings: tally.hits.map(({ finding, subject }) => ({ position: subject.position, finding })),
  };
}

/** A run, or a share of one, when every subject has its outcome. */
interface EndedShare {
  readonly settings: ScanSettings;
  readonly tally: Tally;
  readonly summary: RunSummary;
  readonly told: readonly ToldFamily[];
  readonly seconds: number;
}

/** A part as the text of a file; what a terminal would obey is written as a JSON escape. */
export function renderPart(part: Part): string {
  return `${escapeJson(JSON.stringify(part))}\n`;
}
