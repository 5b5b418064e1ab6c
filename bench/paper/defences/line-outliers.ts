import { elementAt } from '../../../src/detect/element-at.js';
import type { Victim } from '../../../src/model/victim.js';
import type { Span } from '../../../src/text/span.js';
import { occlusions, votedOutlier } from '../../defences/oseql.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';
import { type DefendedRow, isClassification, type TestDefence } from './paper-defence.js';

/** A line that can be taken out: where its text stands. */
interface LinePlace {
  readonly side: number;
  readonly span: Span;
}

/** The lines of a row in the order of its occlusions. */
function linesOf({ sides }: GateRecord): LinePlace[] {
  return sides.flatMap(({ code }, side) =>
    [...code.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => {
      const start = index + line.length - line.trimStart().length;
      return { side, span: { start, end: index + line.trimEnd().length } };
    }),
  );
}

/** A line as an element that was named, beside the side that has none. */
function namedLine({ sides }: GateRecord, line: LinePlace | undefined): DefendedRow['named'] {
  return sides.map(({ code }, side) =>
    line?.side === side
      ? { kind: 'statement', text: code.slice(line.span.start, line.span.end), spans: [line.span] }
      : null,
  );
}

async function defendOne(victim: Victim, row: GateRecord, seed: string): Promise<DefendedRow> {
  const prediction = elementAt(await victim.predict([inputOf(row.sides)]), 0);
  const variants = occlusions(row.sides);
  const answers = await victim.confidences(
    variants,
    variants.map(() => prediction),
  );
  const changes = answers.map(({ probability }) => prediction.confidence.probability - probability);
  const outlier = votedOutlier(changes, seed);
  const voted = variants[outlier];
  const value = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  if (voted === undefined) {
    return { input: inputOf(row.sides), flagged: false, named: row.sides.map(() => null), value };
  }
  return { input: voted, flagged: true, named: namedLine(row, linesOf(row)[outlier]), value };
}

/** OSeqL: the line whose removal is an outlier among the victim's answers is taken out. */
export const oseqlAtTest: TestDefence = {
  name: 'oseql',
  title: 'OSeqL',
  source: 'Hussain et al., Occlusion-based Detection of Trojan-triggering Inputs, 2023; lines only',
  ...{ when: 'test', timed: true },
  suits: isClassification,
  open: ({ victim, seed }) =>
    Promise.resolve({
      defend: async (rows) => {
        const defended: DefendedRow[] = [];
        for (const row of rows) defended.push(await defendOne(victim, row, seed));
        return defended;
      },
    }),
};
