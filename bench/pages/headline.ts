import { mean, sum } from 'd3-array';
import { markdownTable } from '../../src/text/markdown-table.js';
import { formatCount } from '../../src/text/numbers.js';
import { NO_ATTACK } from '../attacks/attack.js';
import { oursWithOpinion } from '../defences/ours.js';
import { newestGateLines } from '../gate/gate-tables.js';
import { gibibytes, newest } from '../tables/cells.js';
import type { Results } from './results.js';

/** A figure of the first table that readers see. */
interface Headline {
  readonly question: string;
  /** `null` where its result is not there. */
  readonly answer: string | null;
  readonly conditions: string;
  /** The page with all of it, below `docs/results/`. */
  readonly page: string;
}

const RECORDS = 2000;
const SMALL_CHANGE = 20;
/** The scan whose time is shown. */
const LARGE = { dataset: 'eight-languages', records: 100_000, jobs: 2 } as const;

/** How many poisoned records a dataset with labels loses. */
function found({ gate }: Results): Headline {
  const lines = newestGateLines(gate).filter(
    ({ method, dataset, rate, size }) =>
      method === oursWithOpinion.name && dataset === 'devign' && rate === 0.05 && size === RECORDS,
  );
  return {
    question: 'How many poisoned records does it name?',
    answer: lines.length === 0 ? null : `${Math.round(100 * (mean(lines, ({ recall }) => recall) ?? 0))} %`,
    conditions: `Devign, ${formatCount(RECORDS)} labelled records, 5 % poisoned; mean of ${lines.length} runs with ten attacks`,
    page: 'gate.md',
  };
}

/** How many datasets without poison are accused. */
function accused({ gate }: Results): Headline {
  const lines = newestGateLines(gate).filter(
    ({ method, rate, size }) => method === oursWithOpinion.name && rate === 0 && size === RECORDS,
  );
  const wrong = lines.filter(({ families }) => (families?.natural.length ?? 0) > 0).length;
  const datasets = new Set(lines.map(({ dataset }) => dataset)).size;
  return {
    question: 'How many clean datasets does it call poisoned?',
    answer: lines.length === 0 ? null : `${wrong} of ${lines.length}`,
    conditions: `draws of ${formatCount(RECORDS)} labelled records from ${datasets} public datasets, judged by labels and the second opinion`,
    page: 'gate-clean.md',
  };
}

/** How many small pull requests with poison are called poisoned. */
function caught({ changes }: Results): Headline {
  const lines = newest(changes, ({ dataset, base, size, seed, change, attack }) => [
    ...[dataset, base, size, seed, change, attack],
  ]).filter(({ dataset, base, size }) => dataset === 'devign' && base === RECORDS && size === SMALL_CHANGE);
  const called = (own: typeof lines): string =>
    `${own.filter((line) => line.called).length} of ${own.length}`;
  const poisoned = lines.filter(({ attack }) => attack !== NO_ATTACK);
  const clean = lines.filter(({ attack }) => attack === NO_ATTACK);
  return {
    question: 'How many poisoned pull requests fail?',
    answer: lines.length === 0 ? null : called(poisoned),
    conditions: `${SMALL_CHANGE} new records, ten of them poisoned, ten attacks, ${formatCount(RECORDS)} records of Devign as base; clean ones that fail: ${called(clean)}`,
    page: 'changes.md',
  };
}

/** How many replacements that are called proved changed what a program does. */
function contradicted({ soundness }: Results): Headline {
  const run = sum(soundness, ({ replaced }) => replaced);
  const wrong = sum(soundness, (line) => line.contradicted);
  return {
    question: 'How many replacements proved to keep behaviour change a program?',
    answer: soundness.length === 0 ? null : `${wrong} of ${formatCount(run)}`,
    conditions:
      'proved: by the rules of the language alone; random programs in C, JavaScript and Python, run before and after',
    page: 'soundness.md',
  };
}

/** How long a large dataset takes. */
function taken({ scans }: Results): Headline {
  const [line] = newest(scans, ({ dataset, records, jobs }) => [dataset, records, jobs]).filter(
    ({ dataset, records, jobs }) =>
      dataset === LARGE.dataset && records === LARGE.records && jobs === LARGE.jobs,
  );
  return {
    question: `How long do ${formatCount(LARGE.records)} records take?`,
    answer:
      line === undefined
        ? null
        : `${Math.round(line.wallSeconds / 60)} minutes, ${gibibytes(line.peakMebibytes)}`,
    conditions: `a whole scan of functions of eight languages, repeated with other names, on ${LARGE.jobs} cores without a graphics card`,
    page: 'growth.md',
  };
}

/**
 * The five numbers that readers see first, each with its conditions.
 * @param pages path of `docs/results/`, seen from the page that shows the table
 * @returns null where a result is missing
 */
export function renderHeadline(results: Results, pages: string): string | null {
  const rows = [found, accused, caught, contradicted, taken].map((one) => one(results));
  if (rows.some(({ answer }) => answer === null)) return null;
  return markdownTable(
    ['question', 'answer', 'conditions'],
    rows.map(({ question, answer, conditions, page }) => [
      `[${question}](${pages}${page})`,
      answer ?? '',
      conditions,
    ]),
    { padded: true },
  );
}
