import { folderLoaders, type ModelLoaders } from '../../src/scan/models/load-victim.js';
import { bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { TRANSFER_TRIGGERS } from '../transfer/unseen-triggers.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { rowsNamed } from '../data/datasets.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { shareCell } from '../tables/cells.js';
import { linesFile } from '../pages/results.js';
import { measureTransfer, type TransferLine, transferKey } from '../transfer/measure-transfer.js';
import { dataFolder, one, oneOf, resultsFolder, say } from './arguments.js';
import { namesIn } from './gate-command.js';

/** Options of `transfer`, as commander gives them. */
export interface TransferValues {
  readonly data?: string;
  readonly victim?: string;
  readonly triggers: string;
  readonly functions: string;
  readonly seed: string;
  readonly threads: string;
  readonly wrapper: string;
  readonly again?: boolean;
  readonly results?: string;
}

/** Triggers that the sentinel never saw, judged by a scan's judge; goes on where an earlier run stopped. */
export async function transferCommand(
  values: TransferValues,
  loaders: ModelLoaders = folderLoaders,
): Promise<void> {
  const plan = {
    data: dataFolder(values.data),
    wrapper: oneOf(values.wrapper, 'wrapper', ['keep', 'remove']),
    triggers: rowsNamed(TRANSFER_TRIGGERS, namesIn(values.triggers, TRANSFER_TRIGGERS), 'trigger'),
    functions: one(values.functions, 'functions'),
    seed: values.seed,
  };
  const file = linesFile(resultsFolder(values.results), 'transfer');
  const lines = values.again === true ? [] : await readLines<TransferLine>(file);
  const known = new Set(lines.map(transferKey));
  const models = { victim: values.victim ?? bundledModel(SENTINEL), mlm: null };
  const tools = await openBenchTools({ ...models, threads: one(values.threads, 'threads') }, loaders);
  const add = async (line: TransferLine): Promise<void> => {
    await appendLine(file, line);
    say(`${line.language} ${line.trigger}: ${shareCell(line.flagged)} called poisoned`);
  };
  try {
    await measureTransfer(tools, plan, { isKnown: (scenario) => known.has(transferKey(scenario)), add });
  } finally {
    await tools.close();
  }
}
