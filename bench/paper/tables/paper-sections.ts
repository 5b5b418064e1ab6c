import type { Picture } from '../../plots/draw-chart.js';
import { MISSING } from '../../tables/cells.js';
import type { PaperLine, RowLine } from '../scenario/paper-line.js';
import { renderEpochs, renderMoreAttacks } from './more-tables.js';
import type { Published } from './published.js';
import { renderAsr, renderQuality, renderTime } from './result-tables.js';
import { renderSeeds } from './seeds-table.js';
import { renderSettings } from './settings-table.js';
import { renderSummary } from './summary-table.js';
import { renderThreshold } from './threshold.js';

/** The data of the pages `docs/results/paper….md`. */
export interface PaperResults {
  readonly lines: readonly PaperLine[];
  readonly rows: readonly RowLine[];
  readonly published: Published;
}

/** Folder of the pictures, below `docs/`. */
export const FIGURE_FOLDER = 'images/paper';

/** The pictures whose files begin with a word. */
function shown(figures: readonly Picture[], start: string): string {
  return figures
    .filter(({ file }) => file.startsWith(start))
    .map(({ file, title }) => `![${title}](../${FIGURE_FOLDER}/${file})`)
    .join('\n\n');
}

/** The generated sections of these pages, by their markers. */
export const PAPER_SECTIONS = {
  'paper-summary': ({ lines, published }) => renderSummary(lines, published),
  'paper-asr': ({ lines, published }) => renderAsr(lines, published),
  'paper-settings': ({ lines }) => renderSettings(lines) ?? MISSING,
  'paper-quality': ({ lines, published }) => renderQuality(lines, published),
  'paper-variants': (_, figures) => shown(figures, 'variants') || MISSING,
  'paper-threshold': ({ lines, rows }, figures) =>
    [renderThreshold(lines, rows) ?? MISSING, shown(figures, 'threshold')]
      .filter((part) => part !== '')
      .join('\n\n'),
  'paper-time': ({ lines, published }) => renderTime(lines, published),
  'paper-epochs': ({ lines }) => renderEpochs(lines) ?? MISSING,
  'paper-seeds': ({ lines }) => renderSeeds(lines) ?? MISSING,
  'paper-more-attacks': ({ lines }) => renderMoreAttacks(lines) ?? MISSING,
} satisfies Readonly<Record<string, (results: PaperResults, figures: readonly Picture[]) => string>>;
