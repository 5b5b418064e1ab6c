import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { folderLoaders, type ModelLoaders } from '../../src/scan/models/load-victim.js';
import { RESULT_FILES } from '../pages/results.js';
import { openStore, type ResultStore } from '../results/result-files.js';
import { proportionCell } from '../tables/cells.js';
import { measureTransfer, type TransferLine } from '../transfer/measure-transfer.js';
import { TRANSFER_TRIGGERS, TRIGGER_GROUPS } from '../transfer/unseen-triggers.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { COMMON, dataFolder, namesOf, numberOption, rowsOption, say } from './bench-options.js';

const AFTER = `
Triggers: ${TRIGGER_GROUPS.map(({ triggers }) => namesOf(triggers)).join('\n          ')}

Each trigger in each language is one line of transfer.jsonl, written as soon as it is measured. An interrupted
run resumes where it stopped.

Example: npm run bench -- transfer --data ~/datasets --triggers fixed,fixed-other-print --functions 20
`;

/** `transfer`: triggers that the sentinel was not trained on, judged by a scan's judge. */
export function transferCommand(loaders: ModelLoaders = folderLoaders) {
  return new Command('transfer')
    .description('triggers that the sentinel was not trained on, planted into held-out functions')
    .addOption(COMMON.data())
    .addOption(COMMON.victim())
    .addOption(rowsOption('--triggers <names>', 'triggers, with commas', TRANSFER_TRIGGERS, 'trigger'))
    .addOption(
      numberOption(
        '--functions <n>',
        'functions of each language; each is judged clean and with each trigger',
        40,
      ),
    )
    .addOption(COMMON.seed())
    .addOption(COMMON.threads(2))
    .addOption(COMMON.wrapper())
    .addOption(COMMON.again())
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async ({ victim, threads, again, results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      const file = join(results, RESULT_FILES.transfer);
      const stored = await openStore<TransferLine, object>(file, {}, () => again !== true);
      const store: ResultStore<TransferLine> = {
        ...stored,
        add: async (line) => {
          await stored.add(line);
          say(`${line.language} ${line.trigger}: ${proportionCell(line.flagged)} called poisoned`);
        },
      };
      const tools = await openBenchTools({ victim, mlm: null, threads }, loaders);
      try {
        await measureTransfer(tools, plan, store);
      } finally {
        await tools.close();
      }
    });
}
