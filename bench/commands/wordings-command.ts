import { Command } from '@commander-js/extra-typings';
import { LANGUAGE_NAMES } from '../../src/language-names.js';
import { proportionCell } from '../tables/cells.js';
import { measureWordings, type WordingLine } from '../wordings/measure-wordings.js';
import { COMMON, dataFolder, numberOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

const LANGUAGES = LANGUAGE_NAMES.map((name) => ({ name }));

const AFTER = `
Each trigger in each language is one line of wordings.jsonl, written as soon as it is measured. An interrupted run resumes
where it stopped. Every function is a scan of its own, with default options and without replacements.
`;

function sentence({ language, trigger, poisoned, reported, by, cpuSeconds }: WordingLine): string {
  return (
    `${language} ${trigger}: ${proportionCell(poisoned)} poisoned, ${proportionCell(reported)} reported, ` +
    `${JSON.stringify(by)}, ${cpuSeconds.toFixed(1)} s`
  );
}

/** `wordings`: every wording in a single function without labels, and functions as they are, judged by all witnesses. */
export function wordingsCommand() {
  return new Command('wordings')
    .description('every wording in single functions without labels, judged by all witnesses')
    .addOption(COMMON.data())
    .addOption(rowsOption('--languages <names>', 'languages, with commas', LANGUAGES, 'language'))
    .addOption(numberOption('--functions <n>', 'functions of each language, each with each trigger', 20))
    .addOption(numberOption('--clean <n>', 'functions of each language as they are', 200))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async ({ results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      await measureWordings(plan, await probeStore(results, 'wordings', sentence));
    });
}
