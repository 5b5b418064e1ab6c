import { join } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { CodePurifyError } from '../../src/errors.js';
import { BUNDLED_MLM, bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { packageRoot } from '../../src/scan/models/package-root.js';

/** A row of a table that options name. */
interface NamedRow {
  readonly name: string;
}

/** The names of a table's rows. */
export function namesOf(table: readonly NamedRow[]): string {
  return table.map(({ name }) => name).join(', ');
}

/**
 * The rows that a list names, with commas, in the order of the table; `all`: every row; `none`: no row.
 * @param what the word for a row in the error
 * @throws CodePurifyError `usage` naming a row that does not exist
 */
export function rowsIn<T extends NamedRow>(list: string, table: readonly T[], what: string): T[] {
  if (list === 'all') return [...table];
  const names = list === 'none' ? [] : list.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !table.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new CodePurifyError(
      'usage',
      `There is no ${what} ${JSON.stringify(unknown)}.`,
      `Give one or several of: ${namesOf(table)}.`,
    );
  }
  return table.filter(({ name }) => names.includes(name));
}

/** An option with names of a table's rows. */
export function rowsOption<const Flags extends string, T extends NamedRow>(
  flags: Flags,
  help: string,
  table: readonly T[],
  what: string,
) {
  return new Option(flags, help)
    .default<readonly T[]>(table, 'all')
    .argParser((list: string): readonly T[] => rowsIn(list, table, what));
}

/** An option with the name of one row of a table. */
export function rowOption<const Flags extends string, T extends NamedRow>(
  flags: Flags,
  help: string,
  table: readonly T[],
  what: string,
  name: string,
) {
  const rowNamed = (given: string): T => {
    const [row] = rowsIn(given, table, what);
    if (row !== undefined) return row;
    throw new CodePurifyError('usage', `There is no ${what}.`, `Give one of: ${namesOf(table)}.`);
  };
  return new Option(flags, help).default<T>(rowNamed(name), name).argParser(rowNamed);
}

/** Numbers of 0 or more, with commas. @throws CodePurifyError `usage` for anything else */
export function numbersIn(list: string, name: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isFinite(value) && value >= 0)) return values;
  throw new CodePurifyError(
    'usage',
    `--${name} is ${JSON.stringify(list)}.`,
    'Give a number of 0 or more, or several with commas.',
  );
}

/** An option with a number of 0 or more. */
export function numberOption<const Flags extends string>(flags: Flags, help: string, value: number) {
  const option = new Option(flags, help);
  return option.default(value).argParser((text): number => numbersIn(text, option.name())[0] ?? 0);
}

/** An option with numbers of 0 or more, with commas. */
export function numbersOption<const Flags extends string>(
  flags: Flags,
  help: string,
  values: readonly number[],
) {
  const option = new Option(flags, help);
  return option
    .default<readonly number[]>(values, values.join(','))
    .argParser((text): readonly number[] => numbersIn(text, option.name()));
}

/** An option with one of some words. */
export function wordOption<const Flags extends string, T extends string>(
  flags: Flags,
  help: string,
  words: readonly T[],
  word: T,
) {
  const option = new Option(flags, help);
  return option.default<T>(word, word).argParser((text): T => {
    const found = words.find((one) => one === text);
    if (found !== undefined) return found;
    throw new CodePurifyError(
      'usage',
      `--${option.name()} is ${JSON.stringify(text)}.`,
      `Give ${words.join(' or ')}.`,
    );
  });
}

const RESULTS = join(packageRoot(), 'docs', 'results');

/** `--data`, `--results`, `--seed` and others that several commands have. */
export const COMMON = {
  data: () => new Option('--data <folder>', 'the datasets, in the layout of their authors'),
  results: () =>
    new Option('--results <folder>', 'folder of the result files').default(RESULTS, 'docs/results'),
  seed: () =>
    new Option('--seed <text>', 'name of the draw: the same seed gives the same experiment').default('1'),
  wrapper: () =>
    wordOption(
      '--wrapper <keep|remove>',
      'the class around BigCloneBench methods',
      ['keep', 'remove'] as const,
      'remove',
    ),
  victim: () =>
    new Option('--victim <folder>', 'a model').default(bundledModel(SENTINEL), 'the bundled sentinel'),
  mlm: () =>
    new Option('--mlm <folder>', 'language model; none: only renames and removals')
      .default<string | null>(bundledModel(BUNDLED_MLM), 'the bundled one')
      .argParser((folder): string | null => (folder === 'none' ? null : folder)),
  threads: (count: number) => numberOption('--threads <n>', 'threads of a model', count),
  again: () => new Option('--again', 'measure known scenarios again'),
} as const;

/** An option's value. @throws CodePurifyError `usage` where it is not given */
export function given(value: string | undefined, problem: string, remedy: string): string {
  if (value !== undefined) return value;
  throw new CodePurifyError('usage', problem, remedy);
}

/** The folder of the datasets. @throws CodePurifyError `usage` where none is given */
export function dataFolder(data: string | undefined): string {
  return given(data, 'There is no data to measure on.', 'Pass --data with the folder of the datasets.');
}

/** A line for a person who watches. */
export function print(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Progress, with the seconds since the start. */
export function say(line: string): void {
  const seconds = Math.round(performance.now() / 1000).toString();
  print(`${seconds.padStart(5)} s  ${line}`);
}
