import { rename } from 'node:fs/promises';
import { Argument, Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { DATASETS } from '../data/datasets.js';
import { writeJsonl } from '../data/jsonl-rows.js';
import { grownRecords } from '../speed/grown-records.js';
import { COMMON, dataFolder, rowOption } from './bench-options.js';

/** `grown-records`: writes a dataset of any size, for measurements on engines. */
export function grownRecordsCommand() {
  return new Command('grown-records')
    .description('writes any number of records of a dataset as JSON Lines, with other names in each copy')
    .addArgument(new Argument('<records>', 'their number').argParser(Number))
    .argument('<file>', 'gets its name when it is complete')
    .addOption(COMMON.data())
    .addOption(
      rowOption('--dataset <name>', 'dataset whose functions are repeated', DATASETS, 'dataset', 'devign'),
    )
    .action(async (records, file, { data, dataset }) => {
      await loadParsers();
      const raw = await dataset.read(dataFolder(data));
      await writeJsonl(`${file}.partial`, grownRecords(raw, dataset.language, records));
      await rename(`${file}.partial`, file);
    });
}
