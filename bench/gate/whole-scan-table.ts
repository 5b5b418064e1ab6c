import { max, mean } from 'd3-array';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { COMMENT_ATTACKS } from '../attacks/comments.js';
import { HIDDEN_ATTACKS } from '../attacks/hidden.js';
import { isWholeScan, WHOLE_SCANS } from '../defences/whole-scan.js';
import type { Versioned } from '../results/code-version.js';
import { figureTable, MISSING, percent, probeVersions, spread } from '../tables/cells.js';
import {
  byDataset,
  countNatural,
  datasetHeading,
  isTriggerFound,
  newestGateLines,
  ratesOf,
} from './gate-tables.js';
import type { GateLine } from './run-gate.js';

/** The attacks of the table, in its order. */
const SHOWN = [...GATE_ATTACKS, ...HIDDEN_ATTACKS, ...COMMENT_ATTACKS];

/** A whole scan with all witnesses: the poisoned records that it calls poisoned and those that it reports at all. */
export function renderWholeScan(all: readonly Versioned<GateLine>[]): string | null {
  const lines = newestGateLines(all).filter(({ method }) => isWholeScan(method));
  if (lines.length === 0) return null;
  const parts = WHOLE_SCANS.flatMap(({ name }) =>
    partsOf(
      lines.filter(({ method }) => method === name),
      name,
    ),
  );
  return [
    'Cells: poisoned records that are called poisoned / reported as poisoned or suspicious; ✓ most records with some trigger ' +
      'that several hold are poisoned ones.',
    ...parts,
    probeVersions(lines),
  ].join('\n\n');
}

/** The tables of one kind of scan, each under its heading. */
function partsOf(lines: readonly Versioned<GateLine>[], scan: string): string[] {
  const labels = scan === WHOLE_SCANS[0]?.name ? '' : ' **without labels**';
  return byDataset(lines).flatMap((dataset) => {
    const rates = ratesOf(dataset.lines);
    const rows = SHOWN.flatMap(({ name, title }) => {
      const planted = dataset.lines.filter(({ attack, poisoned }) => attack === name && poisoned > 0);
      if (planted.length === 0) return [];
      return [[title, ...rates.map((rate) => cellOf(planted.filter((line) => line.rate === rate)))]];
    });
    const heading = `${datasetHeading(dataset)}${labels}. ${summary(dataset.lines)}`;
    return [heading, figureTable(['attack', ...rates.map(percent)], rows)];
  });
}

function cellOf(lines: readonly GateLine[]): string {
  if (lines.length === 0) return MISSING;
  const accepted = lines.filter(isTriggerFound).length;
  const mark = lines.length > 1 ? ` ✓ ${accepted}/${lines.length}` : accepted === 1 ? ' ✓' : '';
  return `${spread(lines.map(({ recall }) => recall))} / ${spread(lines.map(({ reported }) => reported?.recall))}${mark}`;
}

function summary(lines: readonly GateLine[]): string {
  const poisoned = lines.filter(({ rate }) => rate > 0);
  return (
    `Clean records called poisoned: ${rates(poisoned.map(({ fpr }) => fpr))}; reported: ` +
    `${rates(poisoned.map(({ reported }) => reported?.fpr))}. ${countNatural(lines)} triggers of several clean records in ` +
    `${lines.length} runs${cleanSays(lines.filter(({ rate }) => rate === 0))}.`
  );
}

function rates(values: readonly (number | null | undefined)[]): string {
  const known = values.map((value) => value ?? 0);
  return `${percent(mean(known) ?? 0)} on average, ${percent(max(known) ?? 0)} at most`;
}

function cleanSays(clean: readonly GateLine[]): string {
  if (clean.length === 0) return '';
  return `; of the data without poison ${rates(clean.map(({ fpr }) => fpr))} are called poisoned`;
}
