import { mean, sum } from 'd3-array';
import { type Column, digits, figure, MISSING, newest, percent, tableOf } from '../tables/cells.js';
import { ASSOCIATION_DATASETS } from './association-datasets.js';
import { PARAPHRASED_PLANTS, PROMPT_PLANTS, RESPONSE_PLANTS } from './association-plants.js';
import type { AssociationLine } from './measure-association.js';

/** Prompts and responses: clean draws, and what is found of planted pairs, by dataset and payload and by trigger. */
export function renderAssociation(all: readonly AssociationLine[]): string | null {
  if (all.length === 0) return null;
  const lines = newestOf(all);
  const clean = lines.filter(({ rate }) => rate === 0);
  const poisoned = lines.filter(({ rate, trigger }) => rate > 0 && !isParaphrased(trigger));
  const wrong = sum(poisoned, (line) => line.wrong.length);
  return [
    cleanTable(clean),
    `Draws with a planted pair that is found, over all triggers; \`named\` where fewer have a part of trigger and payload named. ` +
      `In brackets the planted records of a draw. Pairs besides the planted ones, in ${String(sum(poisoned, drawsOf))} draws: ${String(wrong)}.`,
    payloadTable(poisoned),
    'The same by trigger, over all datasets:',
    triggerTable(poisoned),
  ].join('\n\n');
}

/** The same trigger in several paraphrases. */
export function renderParaphrases(all: readonly AssociationLine[]): string | null {
  const lines = newestOf(all).filter(({ trigger }) => isParaphrased(trigger));
  if (lines.length === 0) return null;
  const rows = ASSOCIATION_DATASETS.flatMap(({ name, title }) =>
    PARAPHRASED_PLANTS.flatMap((plant) => {
      const own = lines.filter(({ dataset, trigger }) => dataset === name && trigger === plant.name);
      return own.length === 0 ? [] : [{ title, trigger: plant.name, own }];
    }),
  );
  return tableOf(rows, [
    ['data', ({ title }) => title],
    ['trigger', ({ trigger }) => trigger],
    ...ratesOf(lines).map((rate): Column<(typeof rows)[number]> => [
      percent(rate),
      ({ own }) => reachedCell(own.filter((line) => line.rate === rate)),
    ]),
  ]);
}

function newestOf(all: readonly AssociationLine[]): AssociationLine[] {
  return newest(all, ({ dataset, part, trigger, payload, rate, size, seed, level }) => [
    ...[dataset, part, trigger, payload, rate, size, seed, level],
  ]);
}

function isParaphrased(trigger: string): boolean {
  return PARAPHRASED_PLANTS.some(({ name }) => name === trigger);
}

function ratesOf(lines: readonly AssociationLine[]): number[] {
  return [...new Set(lines.map(({ rate }) => rate))].sort((a, b) => b - a);
}

function drawsOf({ draws }: AssociationLine): number {
  return draws;
}

function cleanTable(lines: readonly AssociationLine[]): string {
  const rows = ASSOCIATION_DATASETS.flatMap(({ name, title }) => {
    const own = lines.filter(({ dataset }) => dataset === name);
    return own.length === 0 ? [] : [{ title, own }];
  });
  return tableOf(rows, [
    ['clean data', ({ title }) => title],
    ['records of a draw', ({ own }) => [...new Set(own.map(({ records }) => records))].join(', ')],
    ['draws', ({ own }) => String(sum(own, drawsOf))],
    ['with any pair', ({ own }) => String(sum(own, ({ accepted }) => accepted.hits))],
    [
      'processor seconds of a draw',
      ({ own }) =>
        digits(
          mean(own, ({ seconds }) => seconds),
          1,
        ),
    ],
  ]);
}

function payloadTable(lines: readonly AssociationLine[]): string {
  const rows = ASSOCIATION_DATASETS.flatMap(({ name, title }) =>
    RESPONSE_PLANTS.flatMap((plant) => {
      const own = lines.filter(({ dataset, payload }) => dataset === name && payload === plant.name);
      return own.length === 0 ? [] : [{ title, payload: plant.name, own }];
    }),
  );
  return tableOf(rows, [
    ['data', ({ title }) => title],
    ['payload', ({ payload }) => payload],
    ...rateColumns<(typeof rows)[number]>(lines, plantedSays),
  ]);
}

function triggerTable(lines: readonly AssociationLine[]): string {
  const rows = PROMPT_PLANTS.map(({ name }) => ({
    ...{ name, own: lines.filter(({ trigger }) => trigger === name) },
  }));
  return tableOf(rows, [['trigger', ({ name }) => name], ...rateColumns<(typeof rows)[number]>(lines)]);
}

function rateColumns<Row extends { readonly own: readonly AssociationLine[] }>(
  lines: readonly AssociationLine[],
  says: (own: readonly AssociationLine[]) => string = () => '',
): Column<Row>[] {
  return ratesOf(lines).map((rate): Column<Row> => [
    percent(rate),
    ({ own }) => {
      const at = own.filter((line) => line.rate === rate);
      return at.length === 0 ? MISSING : `${foundCell(at)}${says(at)}`;
    },
  ]);
}

function foundCell(lines: readonly AssociationLine[]): string {
  const hits = sum(lines, ({ accepted }) => accepted.hits);
  const named = sum(lines, ({ named }) => named.hits);
  const cell = `${String(hits)}/${String(sum(lines, ({ accepted }) => accepted.of))}`;
  return named === hits ? cell : `${cell}, named ${String(named)}`;
}

function plantedSays(lines: readonly AssociationLine[]): string {
  const counts = lines.flatMap(({ planted }) => planted);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return ` (${String(least)}${most === least ? '' : `–${String(most)}`})`;
}

/** Found draws, and the mean part of the planted records that is named. */
function reachedCell(lines: readonly AssociationLine[]): string {
  if (lines.length === 0) return MISSING;
  const reached = sum(lines, (line) => (line.reached ?? 0) * line.draws) / sum(lines, drawsOf);
  return `${figure(reached)} (${foundCell(lines)})`;
}
