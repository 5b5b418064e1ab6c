import { escapeJson } from '../../text/escape/escape-json.js';
import type { Tally } from '../reading/tally.js';
import { type NamedFamily, type RunSummary, withPatterns } from './run-summary.js';
import type { ScanSettings } from './settings.js';
import { PART_VERSION, type Part } from './part.js';

/** A run, or one of its shards, when every subject has an outcome. */
interface EndedShard {
  readonly settings: ScanSettings;
  readonly tally: Tally;
  readonly summary: RunSummary;
  readonly named: readonly NamedFamily[];
  readonly seconds: number;
}

/** The result of a shard; `null` for a run that is not split. */
export function partOf({ settings, tally, summary, named, seconds }: EndedShard): Part | null {
  const { tool, victim, discoveryRate, wholeLevel, suppressed, shard } = settings;
  if (shard === undefined || shard === null) return null;
  const data = shard.ownership.dataHash();
  const { clean, degraded, errors, skipped } = tally;
  return {
    kind: 'codepurify-part',
    version: PART_VERSION,
    shard: { ...shard.ownership.shard, by: shard.ownership.by },
    run: {
      tool,
      victim,
      options: shard.options,
      data,
      discoveryRate,
      wholeLevel,
      suppressed: [...suppressed].sort(),
      summary: withPatterns(summary, []),
      newPatterns: [...(summary.company?.newPatterns ?? [])],
    },
    ...{ named, seconds, clean, degraded, errors, skipped },
    rows: tally.listed,
    pointers: tally.pointers,
    notData: tally.notData,
    asides: tally.asides,
    unchanged: tally.unchanged,
    heard: [...tally.heard],
    notDataRecords: tally.notDataRecords,
    leftOut: tally.leftOut,
    files: tally.files.entries(),
    findings: tally.hits.map(({ finding, subject }) => ({ position: subject.position, finding })),
  };
}

/** A part as the text of a file. Control characters for terminals are written as JSON escapes. */
export function renderPart(part: Part): string {
  return `${escapeJson(JSON.stringify(part))}\n`;
}
