import { performance } from 'node:perf_hooks';
import { surveyFunctions } from '../code/functions.js';
import type { LanguageName } from '../code/analysis.js';
import { loadParser } from '../code/parsing/parser.js';
import { redefinedByPieces } from '../code/values/context/file-names.js';
import type { ReadingOptions } from '../config/options.js';
import type { DataTools } from '../data/data-tools.js';
import { readData } from '../data/read-data.js';
import type { Row } from '../data/row.js';
import { Budget } from './reading/budget.js';
import type { ReadRows } from './judging/units/judge-setup.js';
import type { ModelLoaders } from './models/load-victim.js';
import type { Progress } from './reading/progress.js';

/** The environment of a scan. */
export interface ScanContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The data of the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the run; findings so far are reported. */
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
  /** Opens models; folders by default. */
  readonly loaders?: ModelLoaders;
}

/** Starts the time that the options allow. */
export function budgetOf(options: ReadingOptions, signal: AbortSignal | undefined): Budget {
  const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
  return new Budget(limits, () => performance.now(), signal);
}

/** Loads the grammar of a row's language. */
export async function loadForRow(row: Row): Promise<void> {
  if (row.kind === 'unit') await loadParser(row.unit.language);
  else if (row.kind === 'pair') for (const { language } of row.pair.sides) await loadParser(language);
}

/** Makes a reader of data that follows the options. A grammar is loaded before the first row in its language. */
export function rowReader(
  options: ReadingOptions,
  { cwd, stdin, links, tracked, files, onRecognised }: Omit<DataTools, 'listFunctions'>,
): ReadRows {
  return async function* read(paths): AsyncGenerator<Row> {
    const tools = {
      listFunctions: surveyFunctions,
      redefinedByPieces,
      cwd,
      stdin,
      ...(links && { links }),
      ...(tracked && { tracked }),
      ...(files && { files }),
      ...(onRecognised && { onRecognised }),
      loadLanguage: (language: LanguageName) => loadParser(language),
    };
    for await (const row of readData(paths, options, tools)) {
      await loadForRow(row);
      yield row;
    }
  };
}
