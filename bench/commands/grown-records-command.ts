import { Argument, Command } from '@commander-js/extra-typings';
import { DATASETS } from '../data/datasets.js';
import { CORPORA_SOURCE, datasetSource, writeGrownRecords } from '../speed/grown-records.js';
import { COMMON, dataFolder, rowOption } from './bench-options.js';

/** Where functions to repeat come from. */
export const GROWN_SOURCES = [
  CORPORA_SOURCE,
  ...DATASETS.filter(({ task, name }) => task === 'classification' && name !== 'bigclonebench').map(
    datasetSource,
  ),
];

/** An option with the source of the functions. */
export function sourceOption(flags: '--source <name>', help: string) {
  return rowOption(flags, help, GROWN_SOURCES, 'source', CORPORA_SOURCE.name);
}

/** `grown-records`: writes a dataset of any size, for measurements on engines. */
export function grownRecordsCommand() {
  return new Command('grown-records')
    .description('writes any number of records as JSON Lines: real functions, with other names in each copy')
    .addArgument(new Argument('<records>', 'their number').argParser(Number))
    .argument('<file>', 'gets its name when it is complete')
    .addOption(COMMON.data())
    .addOption(sourceOption('--source <name>', 'whose functions are repeated'))
    .action((records, file, { data, source }) => writeGrownRecords(file, source, dataFolder(data), records));
}
