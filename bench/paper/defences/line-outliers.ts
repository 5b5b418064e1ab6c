import { elementAt } from '../../../src/detect/element-at.js';
import type { Victim } from '../../../src/model/victim.js';
import type { Span } from '../../../src/text/span.js';
import type { LabelledRecord } from '../../data/records.js';
import { occlusions, votedOutlier } from '../../defences/oseql.js';
import { inputOf } from '../../victims/learn-victim.js';
import { isClassification } from '../scenario/paper-tasks.js';
import { type DefendedRow, rowByRow, type TestDefence, untouched } from './paper-defence.js';

/** The text of a line that can be taken out. */
interface LinePlace {
  readonly side: number;
  readonly span: Span;
}

/** The lines of a row in the order of its occlusions. */
function linesOf({ sides }: LabelledRecord): LinePlace[] {
  return sides.flatMap(({ code }, side) =>
    [...code.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => {
      const start = index + line.length - line.trimStart().length;
      return { side, span: { start, end: index + line.trimEnd().length } };
    }),
  );
}

/** A line as a named element; the other side has none. */
function namedLine({ sides }: LabelledRecord, { side, span }: LinePlace): DefendedRow['named'] {
  return sides.map(({ code }, at) =>
    at === side ? { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] } : null,
  );
}

async function defendOne(victim: Victim, row: LabelledRecord, seed: string): Promise<DefendedRow> {
  const prediction = elementAt(await victim.predict([inputOf(row.sides)]), 0);
  const variants = occlusions(row.sides);
  const answers = await victim.confidences(
    variants,
    variants.map(() => prediction),
  );
  const changes = answers.map(({ probability }) => prediction.confidence.probability - probability);
  const value = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  const outlier = votedOutlier(changes, seed);
  if (outlier < 0) return untouched(row, value);
  const named = namedLine(row, elementAt(linesOf(row), outlier));
  return { input: elementAt(variants, outlier), flagged: true, named, value };
}

/** OSeqL: takes out the line whose removal is an outlier among the victim's answers. */
export const oseqlAtTest: TestDefence = {
  name: 'oseql',
  title: 'OSeqL',
  source: 'Hussain et al., Occlusion-based Detection of Trojan-triggering Inputs, 2023; lines only',
  ...{ when: 'test', timed: true },
  suits: isClassification,
  open: ({ victim, seed }) => rowByRow((row) => defendOne(victim, row, seed)),
};
