import { deviation, mean, quantile } from 'd3-array';
import { CorpusBuilder } from '../../src/probe/read/corpus.js';
import { indexFamilies } from '../../src/probe/families/family-index.js';
import { LEAST_CARRIERS, type LevelGroup } from '../../src/witness/company/company-families.js';
import type { GenericTable } from '../../src/witness/company/generic-table.js';
import { measureFamilies, type MeasuredFamily } from '../../src/witness/company/measure-families.js';
import type { NaturalNull } from '../../src/witness/company/natural-null.js';
import type { Say } from '../results/machine.js';
import { createRandom } from '../statistics/seeded-random.js';
import { COMPANY_DATASETS, readPart } from './company-datasets.js';
import { outlineOf } from './outlines.js';

/** Functions of a dataset: as many as a dataset under review has. */
const FUNCTIONS = 2000;

/** The least numbers of carriers of the rows of each group: as many rows as there are families for. */
const ROWS: Readonly<Record<Exclude<LevelGroup, 'comment' | 'word'>, readonly number[]>> = {
  statement: [3, 4, 6, 8, 15],
  abstract: [3, 4, 6, 8],
  name: [3, 4, 6, 8, 15],
};

const QUANTILES = [0, 0.01, 0.05, 0.25, 0.5, 0.75];

/** Measures the natural families of the tuning part of each dataset, with the table that is not made from it. */
export async function makeNatural(data: string, table: GenericTable, say: Say): Promise<NaturalNull> {
  const families: MeasuredFamily[] = [];
  for (const dataset of COMPANY_DATASETS) {
    const functions = await readPart(dataset, data, 'tuning');
    if (functions.length === 0) continue;
    const builder = new CorpusBuilder('natural');
    for (const { code, language } of createRandom(dataset.name).shuffled(functions).slice(0, FUNCTIONS)) {
      builder.add([outlineOf(code, language)]);
    }
    const corpus = builder.build();
    const measured = measureFamilies(corpus, indexFamilies(corpus, LEAST_CARRIERS), {}, table).families;
    families.push(...measured.filter(({ roleMargin }) => roleMargin !== Infinity));
    say(`${dataset.name}: ${measured.length.toString()} natural families`);
  }
  const groups = Object.keys(ROWS) as (keyof typeof ROWS)[];
  return {
    rows: groups.flatMap((group) => ROWS[group].map((least) => rowOf(families, group, least))),
    correlation: correlationOf(
      families.filter(({ group, records }) => group === 'name' && records.length > 5),
    ),
  };
}

function rowOf(
  all: readonly MeasuredFamily[],
  group: keyof typeof ROWS,
  least: number,
): NaturalNull['rows'][number] {
  const next = ROWS[group].find((size) => size > least) ?? Infinity;
  const own = all.filter(
    ({ group: other, records: { length } }) => other === group && length >= least && length < next,
  );
  const moments = (values: readonly number[]) => ({
    mean: rounded(mean(values) ?? 0),
    deviation: rounded(deviation(values) ?? 1),
  });
  const margins = own.map(({ margin }) => margin);
  return {
    ...{ group, least, families: own.length },
    ...moments(margins),
    quantiles: QUANTILES.map((level) => rounded(quantile(margins, level) ?? 0)),
    roles: group === 'name' ? moments(own.map(({ roleMargin }) => roleMargin ?? 0)) : null,
  };
}

function correlationOf(names: readonly MeasuredFamily[]): number {
  const words = names.map(({ margin }) => margin);
  const roles = names.map(({ roleMargin }) => roleMargin ?? 0);
  const [meanWords = 0, meanRoles = 0] = [mean(words), mean(roles)];
  const together = mean(words, (value, at) => (value - meanWords) * ((roles[at] ?? 0) - meanRoles)) ?? 0;
  return rounded(together / ((deviation(words) ?? 1) * (deviation(roles) ?? 1)));
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
