import { type PaperLine, sameScenario } from '../scenario/paper-line.js';
import { TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { asrOf, meanOver, qualityPercent } from './line-figures.js';
import { poisonedMainLines } from './main-lines.js';
import { barChart, type Series } from './svg-chart.js';

const VARIANTS: readonly (Series & { readonly defence: string })[] = [
  { defence: 'none', title: 'no defence', colour: 2 },
  { defence: 'codepurify', title: 'CodePurify (paper)', colour: 1 },
  { defence: 'codepurify-e', title: 'CodePurify-E', colour: 3 },
  { defence: 'codepurify-s', title: 'CodePurify-S', colour: 4 },
  { defence: 'codepurify-v', title: 'CodePurify-V', colour: 5 },
  { defence: 'ours', title: 'ours', colour: 0 },
];

const MEASURES = [
  {
    file: 'variants-asr.svg',
    title: 'ASR_D of the variants, average of the attacks',
    of: (line: PaperLine) => asrOf(line).percent,
  },
  {
    file: 'variants-quality.svg',
    title: 'ACC_D or BLEU_D of the variants, average of the attacks',
    of: qualityPercent,
  },
] as const;

/** The lines of the scenarios in which every variant was measured: averages of others cannot be compared. */
function compared(lines: readonly PaperLine[]): PaperLine[] {
  return lines.filter((line) =>
    VARIANTS.every(({ defence }) =>
      lines.some((other) => other.defence === defence && sameScenario(other, line)),
    ),
  );
}

/** Figure 3: the variants of the published method and ours; nothing where no scenario was measured. */
export function variantFigures(
  lines: readonly PaperLine[],
): { readonly file: string; readonly svg: string; readonly title: string }[] {
  const all = compared(poisonedMainLines(lines));
  const groups = TASKS.flatMap((task) =>
    VICTIMS.map((victim) => ({
      title: `${task.name}, ${victim.title}`,
      own: all.filter((line) => line.task === task.name && line.victim === victim.name),
    })),
  );
  if (groups.every(({ own }) => own.length === 0)) return [];
  return MEASURES.map(({ file, title, of }) => {
    const bars = groups.map(({ title: name, own }) => ({
      title: name,
      values: VARIANTS.map(({ defence }) =>
        meanOver(
          own.filter((line) => line.defence === defence),
          of,
        ),
      ),
    }));
    return { file, title, svg: barChart(title, VARIANTS, bars) };
  });
}
