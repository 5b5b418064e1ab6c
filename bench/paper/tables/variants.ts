import { cross, mean } from 'd3-array';
import { colour, type ColourName } from '../../plots/colours.js';
import { drawChart, type Picture } from '../../plots/draw-chart.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { sameScenario } from '../scenario/scenario.js';
import { asrPercent, qualityPercent } from './line-percents.js';
import { poisonedMainLines } from './main-lines.js';

const VARIANTS: readonly { readonly defence: string; readonly title: string; readonly colour: ColourName }[] =
  [
    { defence: 'none', title: 'no defence', colour: 'grey' },
    { defence: 'codepurify', title: 'CodePurify (paper)', colour: 'orange' },
    { defence: 'codepurify-e', title: 'CodePurify-E', colour: 'purple' },
    { defence: 'codepurify-s', title: 'CodePurify-S', colour: 'green' },
    { defence: 'codepurify-v', title: 'CodePurify-V', colour: 'ochre' },
    { defence: 'ours', title: 'ours', colour: 'blue' },
  ];

const MEASURES = [
  { file: 'variants-asr.svg', title: 'ASR_D of the variants, average of the attacks', of: asrPercent },
  {
    ...{ file: 'variants-quality.svg', title: 'ACC_D or BLEU_D of the variants, average of the attacks' },
    of: qualityPercent,
  },
] as const;

/** The lines of the scenarios in which every variant was measured: other averages cannot be compared. */
function compared(lines: readonly PaperLine[]): PaperLine[] {
  return lines.filter((line) =>
    VARIANTS.every(({ defence }) =>
      lines.some((other) => other.defence === defence && sameScenario(other, line)),
    ),
  );
}

/** Figure 3: the variants of the published method and ours; nothing where no scenario was measured. */
export async function variantFigures(lines: readonly PaperLine[]): Promise<Picture[]> {
  const all = compared(poisonedMainLines(lines));
  if (all.length === 0) return [];
  return Promise.all(MEASURES.map(({ file, title, of }) => barChart(file, title, all, of)));
}

function barChart(
  file: string,
  title: string,
  lines: readonly PaperLine[],
  of: (line: PaperLine) => number | null,
): Promise<Picture> {
  const groups = cross(TASKS, VICTIMS);
  const values = groups.flatMap(([task, victim]) =>
    VARIANTS.map((variant) => ({
      group: `${task.name}, ${victim.title}`,
      variant: variant.title,
      percent: mean(
        lines.filter(
          ({ defence, ...line }) =>
            defence === variant.defence && line.task === task.name && line.victim === victim.name,
        ),
        of,
      ),
    })),
  );
  const titles = VARIANTS.map((variant) => variant.title);
  return drawChart(file, {
    ...{ title, width: 620, height: 240 },
    description:
      'Bars for each task and victim: no defence, the paper’s method and its variants, and ours, in percent.',
    data: { values: values.filter(({ percent }) => percent !== undefined) },
    mark: { type: 'bar' },
    encoding: {
      x: {
        ...{ field: 'group', type: 'nominal', title: null, sort: null, scale: { paddingInner: 0.2 } },
        axis: { labelExpr: "split(datum.value, ', ')", labelAngle: 0, grid: false },
      },
      xOffset: { field: 'variant', sort: titles, scale: { paddingInner: 0.1 } },
      y: {
        ...{ field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: 'percent' },
        axis: { values: [0, 25, 50, 75, 100] },
      },
      color: {
        ...{ field: 'variant', type: 'nominal' },
        scale: { domain: titles, range: VARIANTS.map((variant) => colour(variant.colour)) },
        legend: { columns: 3 },
      },
    },
  });
}
