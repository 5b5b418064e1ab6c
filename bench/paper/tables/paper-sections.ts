import type { Picture } from '../../plots/draw-chart.js';
import { MISSING } from '../../tables/cells.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import { renderEpochs, renderMoreAttacks } from './more-tables.js';
import type { Published } from './published.js';
import { renderAsr, renderQuality, renderTime } from './result-tables.js';
import { renderSummary } from './summary-table.js';
import { renderThreshold, thresholdFigures } from './threshold.js';
import { variantFigures } from './variants.js';

/** The data of `docs/paper-tables.md`. */
export interface PaperResults {
  readonly lines: readonly PaperLine[];
  readonly rows: readonly RowLine[];
  readonly published: Published;
}

/** Folder of the page's pictures, seen from the page. */
export const FIGURE_FOLDER = 'images/paper';

/** Every picture that there are results for. */
export async function paperFigures({ lines, rows }: PaperResults): Promise<Picture[]> {
  return [...(await variantFigures(lines)), ...(await thresholdFigures(lines, rows))];
}

/** The pictures whose files begin with a word. */
function shown(figures: readonly Picture[], start: string): string {
  return figures
    .filter(({ file }) => file.startsWith(start))
    .map(({ file, title }) => `![${title}](${FIGURE_FOLDER}/${file})`)
    .join('\n\n');
}

/** The generated sections of the page, by their markers. */
export const PAPER_SECTIONS: Readonly<
  Record<string, (results: PaperResults, figures: readonly Picture[]) => string>
> = {
  'paper-summary': ({ lines, published }) => renderSummary(lines, published),
  'paper-asr': ({ lines, published }) => renderAsr(lines, published),
  'paper-quality': ({ lines, published }) => renderQuality(lines, published),
  'paper-variants': (_, figures) => shown(figures, 'variants') || MISSING,
  'paper-threshold': ({ lines, rows }, figures) =>
    [renderThreshold(lines, rows) ?? MISSING, shown(figures, 'threshold')]
      .filter((part) => part !== '')
      .join('\n\n'),
  'paper-time': ({ lines, published }) => renderTime(lines, published),
  'paper-epochs': ({ lines }) => renderEpochs(lines) ?? MISSING,
  'paper-more-attacks': ({ lines }) => renderMoreAttacks(lines) ?? MISSING,
};
