import { greatest } from 'd3-array';
import type { Analysis, Variant } from '../../src/code/analysis.js';
import { plain } from '../../src/code/edits/variant.js';
import type { VictimInput } from '../../src/model/victim.js';
import type { LabelledRecord } from '../data/records.js';
import { learnProbe } from '../victims/learn-victim.js';
import { type Defence, scoresOnly } from './defence.js';
import { LineOcclusion } from './line-occlusion.js';
import { OUTLIER_DETECTORS } from './outliers.js';

/** Smallest change of the probability that OSeqL takes for a trigger's. */
const LEAST_CHANGE = 0.5;

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
 * The majority's verdict on the changes of probability without each line: each detector names its largest outlier,
 * if that is a change of .5 or more.
 * @returns the index of the line that two or three detectors name, or -1
 */
export function votedOutlier(changes: readonly number[], seed: string): number {
  const size = (index: number): number => Math.abs(changes[index] ?? 0);
  // No detector could name anything: the verdict without the work.
  if (changes.every((change) => Math.abs(change) < LEAST_CHANGE)) return -1;
  const votes = OUTLIER_DETECTORS.flatMap((detect) => {
    const largest = greatest(detect(changes, seed), size);
    return largest !== undefined && size(largest) >= LEAST_CHANGE ? [largest] : [];
  });
  return votes.find((vote, index) => votes.indexOf(vote) !== index) ?? -1;
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
