import { ATTACK_CHOICES } from '../attacks/attack-choices.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import type { Published } from './published.js';
import { renderEpochs, renderMoreAttacks } from './more-tables.js';
import { renderSummary } from './summary-table.js';
import { renderAsr, renderQuality, renderTime } from './result-tables.js';
import { renderThreshold, thresholdFigures } from './threshold.js';
import { variantFigures } from './variants.js';

/** What `docs/paper-tables.md` is written from. */
export interface PaperResults {
  readonly lines: readonly PaperLine[];
  readonly rows: readonly RowLine[];
  readonly published: Published;
}

/** A picture beside the page. */
export interface PaperFigure {
  readonly file: string;
  readonly svg: string;
  readonly title: string;
}

/** Where the page's pictures are, from the page. */
export const FIGURE_FOLDER = 'images/paper';

/** Every picture that the results are enough for. */
export function paperFigures({ lines, rows }: PaperResults): PaperFigure[] {
  return [...variantFigures(lines), ...thresholdFigures(lines, rows)];
}

function shown(figures: readonly PaperFigure[]): string {
  return figures.map(({ file, title }) => `![${title}](${FIGURE_FOLDER}/${file})`).join('\n\n');
}

const NOT_YET = '–';

/** The generated sections of `docs/paper-tables.md`, by their markers. */
export const PAPER_SECTIONS: readonly {
  readonly marker: string;
  readonly render: (results: PaperResults) => string;
}[] = [
  { marker: 'paper-summary', render: ({ lines, published }) => renderSummary(lines, published) },
  { marker: 'paper-asr', render: ({ lines, published }) => renderAsr(lines, published) },
  { marker: 'paper-quality', render: ({ lines, published }) => renderQuality(lines, published) },
  { marker: 'paper-variants', render: ({ lines }) => shown(variantFigures(lines)) || NOT_YET },
  {
    marker: 'paper-threshold',
    render: ({ lines, rows }) =>
      [renderThreshold(lines, rows) ?? NOT_YET, shown(thresholdFigures(lines, rows))]
        .filter((part) => part !== '')
        .join('\n\n'),
  },
  { marker: 'paper-time', render: ({ lines, published }) => renderTime(lines, published) },
  { marker: 'paper-epochs', render: ({ lines }) => renderEpochs(lines) ?? NOT_YET },
  {
    marker: 'paper-more-attacks',
    render: ({ lines }) =>
      renderMoreAttacks(lines, new Map(ATTACK_CHOICES.map(({ name, title }) => [name, title]))) ?? NOT_YET,
  },
];
