import { descending } from 'd3-array';
import { groupBy } from '../../../src/group-by.js';
import { tableOf } from '../../tables/cells.js';
import { PAPER_DEFENCES } from '../paper-defences.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { poisonedMainLines } from './main-lines.js';

/** What each tuned rival was set to in the main scenarios, the most frequent setting first. */
export function renderSettings(all: readonly PaperLine[]): string | null {
  const lines = poisonedMainLines(all);
  const rows = PAPER_DEFENCES.filter(({ tuned }) => tuned).flatMap(({ name, title }) => {
    const own = lines.filter(({ defence }) => defence === name);
    const settings = groupBy(own, ({ setting }) => setting ?? 'published, not tuned');
    return [...settings]
      .map(([setting, { length }]) => ({ title, setting, scenarios: length }))
      .sort((a, b) => descending(a.scenarios, b.scenarios));
  });
  if (rows.length === 0) return null;
  return tableOf(rows, [
    ['rival', ({ title }) => title],
    ['setting', ({ setting }) => setting],
    ['scenarios', ({ scenarios }) => String(scenarios)],
  ]);
}
