import { greatest } from 'd3-array';
import type { Analysis, Variant } from '../../src/code/analysis.js';
import { plain } from '../../src/code/edits/variant.js';
import type { VictimInput } from '../../src/model/victim.js';
import type { LabelledRecord } from '../data/records.js';
import { learnProbe } from '../victims/learn-victim.js';
import { type Defence, scoresOnly } from './defence.js';
import { LineOcclusion } from './line-occlusion.js';
import { OUTLIER_DETECTORS } from './outliers.js';

/** What may be set. */
export interface OseqlSetting {
  /** Smallest change of the probability that is taken for a trigger's, in [0, 1]. */
  readonly leastChange: number;
  /** Detectors, of three, that must name the line. */
  readonly votes: number;
}

/** The published setting: a change of .5, and the majority. */
export const PUBLISHED_OSEQL: OseqlSetting = { leastChange: 0.5, votes: 2 };

/** The code without each of its lines that is not blank. */
function withoutLines({ code }: Analysis): Variant[] {
  const lines = code.split('\n');
  return lines.flatMap((line, gone) =>
    line.trim() === '' ? [] : [plain(lines.filter((_, index) => index !== gone).join('\n'))],
  );
}

/** The record without each of its lines that is not blank, side after side. */
export function occlusions([first, second]: LabelledRecord['sides']): VictimInput[] {
  if (second === undefined) return withoutLines(first).map((variant): VictimInput => [variant]);
  return [
    ...withoutLines(first).map((variant): VictimInput => [variant, plain(second.code)]),
    ...withoutLines(second).map((variant): VictimInput => [plain(first.code), variant]),
  ];
}

/**
 * The detectors' verdict on the changes of probability without each line: each names its largest outlier, if that is
 * a large enough change.
 * @returns the index of the line that enough detectors name, or -1; of several the one with most votes
 */
export function votedOutlier(
  changes: readonly number[],
  seed: string,
  { leastChange, votes: needed }: OseqlSetting = PUBLISHED_OSEQL,
): number {
  const size = (index: number): number => Math.abs(changes[index] ?? 0);
  // No detector could name anything: the verdict without the work.
  if (changes.every((change) => Math.abs(change) < leastChange)) return -1;
  const named = OUTLIER_DETECTORS.flatMap((detect) => {
    const largest = greatest(detect(changes, seed), size);
    return largest !== undefined && size(largest) >= leastChange ? [largest] : [];
  });
  const votesOf = (line: number): number => named.filter((other) => other === line).length;
  const most = greatest(named, votesOf);
  return most !== undefined && votesOf(most) >= needed ? most : -1;
}

/** OSeqL: takes lines out one by one and looks for an outlier among the victim's answers. */
export const oseql: Defence = {
  name: 'oseql',
  title: 'OSeqL (probe as victim)',
  source: 'Hussain et al., Occlusion-based Detection of Trojan-triggering Inputs, 2023',
  suits: (task) => task === 'classification',
  judge: ({ records, seed }) => {
    const occlusion = new LineOcclusion(learnProbe(records, seed));
    const scores = new Float64Array(records.length);
    const flagged = new Uint8Array(records.length);
    for (const [index, record] of records.entries()) {
      const { probability, without } = occlusion.of(record);
      const changes = without.map((left) => probability - left);
      const isOutlier = votedOutlier(changes, seed) >= 0;
      const score = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
      scores[index] = isOutlier ? 1 + score : score;
      flagged[index] = isOutlier ? 1 : 0;
    }
    return scoresOnly(scores, flagged);
  },
};
