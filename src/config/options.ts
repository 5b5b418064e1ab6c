import { z } from 'zod';
import { dataRows } from './rows/data-rows.js';
import { generalRows } from './rows/general-rows.js';
import { judgingRows } from './rows/judging-rows.js';
import type { Effect } from './rows/option-row.js';
import { outputRows } from './rows/output-rows.js';
import { purificationRows } from './rows/purification-rows.js';
import { researchRows } from './rows/research-rows.js';

/** Rows by the heading under which `--help` and the documentation list them, in this order: everyday options first. */
export const ROWS_BY_GROUP = {
  judging: judgingRows,
  data: dataRows,
  output: outputRows,
  purification: purificationRows,
  general: generalRows,
  research: researchRows,
};

/** Heading of an option. */
export type OptionGroup = keyof typeof ROWS_BY_GROUP;

/**
 * The row of every option: the only place for its name, type, default and facts. Names are camelCase here and in
 * `Options`, kebab-case on the command line, in `.codepurify.yml` and as inputs of the Action (`option-names.ts`).
 * Numbers, flags and lists are also accepted as strings, as command lines and Action inputs give them.
 */
export const OPTION_ROWS = {
  ...judgingRows,
  ...dataRows,
  ...outputRows,
  ...purificationRows,
  ...generalRows,
  ...researchRows,
};

type Rows = typeof OPTION_ROWS;

/** Name of an option, in camelCase. */
export type OptionName = keyof Rows;

const shape = Object.fromEntries(
  Object.entries(OPTION_ROWS).map(([name, { schema }]) => [name, schema]),
) as unknown as { readonly [K in OptionName]: Rows[K]['schema'] };

/** The schema of all options. */
export const optionsSchema = z.strictObject(shape);

/** All options with their values. A stage takes the slice that it uses. */
export type Options = Readonly<z.output<typeof optionsSchema>>;

/** Names of the options that have one of these effects. */
export type NamesAffecting<E extends Effect> = {
  [K in OptionName]: Rows[K]['affects'] extends E ? K : never;
}[OptionName];

/** Options that affect the findings, and the proposed replacements. */
export type VerdictOptions = Pick<Options, NamesAffecting<'verdict'>>;

/** Options that affect which units are read and judged. */
export type ReadingOptions = Pick<Options, NamesAffecting<'reading'>>;

/** Options that affect the form of the report, the exit code, and what is printed. */
export type OutputOptions = Pick<Options, NamesAffecting<'output'>>;

/** Options that affect where the report and copies are written. */
export type DeliveryOptions = Pick<Options, NamesAffecting<'delivery'>>;

/** Threads, the cache and the configuration file: options that no result depends on. */
export type RunOptions = Pick<Options, NamesAffecting<'run'>>;

/** Options that a scan follows, from its data to its findings. */
export type ScanOptions = VerdictOptions & ReadingOptions & RunOptions;
