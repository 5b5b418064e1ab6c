import { cross } from 'd3-array';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import type { Span } from '../../../src/text/span.js';
import type { LabelledRecord } from '../../data/records.js';
import { occlusions, type OseqlSetting, PUBLISHED_OSEQL, votedOutlier } from '../../defences/oseql.js';
import { oncePer } from '../../timing/once-per.js';
import { inputOf } from '../../victims/learn-victim.js';
import { isClassification } from '../scenario/paper-tasks.js';
import { type DefendedRow, rowByRow, type TestDefence, untouched } from './paper-defence.js';
import { type Settings, tunedRows } from './tuning.js';

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

/** A row without each of its lines, and how far each moves the victim's answer. */
interface OccludedRow {
  readonly variants: readonly VictimInput[];
  /** Falls of the answer's probability, in the order of the variants. */
  readonly changes: readonly number[];
}

async function occluded(victim: Victim, { sides }: LabelledRecord): Promise<OccludedRow> {
  const prediction = elementAt(await victim.predict([inputOf(sides)]), 0);
  const variants = occlusions(sides);
  const answers = await victim.confidences(
    variants,
    variants.map(() => prediction),
  );
  return {
    variants,
    changes: answers.map(({ probability }) => prediction.confidence.probability - probability),
  };
}

function defended(
  row: LabelledRecord,
  { variants, changes }: OccludedRow,
  seed: string,
  setting: OseqlSetting,
): DefendedRow {
  const value = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
  const outlier = votedOutlier(changes, seed, setting);
  if (outlier < 0) return untouched(row, value);
  const named = namedLine(row, elementAt(linesOf(row), outlier));
  return { input: elementAt(variants, outlier), flagged: true, named, value };
}

/** Least changes and votes that are tried: the published ones first. */
const SETTINGS: Settings<OseqlSetting> = {
  settings: [
    PUBLISHED_OSEQL,
    ...cross([0.5, 0.3, 0.1], [2, 1, 3], (leastChange, votes) => ({ leastChange, votes })).slice(1),
  ],
  textOf: ({ leastChange, votes }) => `change ${leastChange}, ${votes} of 3 votes`,
};

/** OSeqL: takes out the line whose removal is an outlier among the victim's answers. */
export const oseqlAtTest: TestDefence = {
  name: 'oseql',
  title: 'OSeqL',
  source: 'Hussain et al., Occlusion-based Detection of Trojan-triggering Inputs, 2023; lines only',
  ...{ when: 'test', timed: true, tuned: true },
  suits: isClassification,
  open: (material) => {
    const { victim, seed } = material;
    // Every setting looks at the same rows.
    const occludedRow = oncePer((row: LabelledRecord) => occluded(victim, row));
    return tunedRows(material, {
      ...SETTINGS,
      defenceOf: (setting) => rowByRow(async (row) => defended(row, await occludedRow(row), seed, setting)),
    });
  },
};
