import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { analyze } from '../../src/code/analyze.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { DATASETS, type Split } from '../data/datasets.js';
import { measureNextSteps, type NextStepLine } from '../next-steps/measure-next-steps.js';
import { openStore } from '../results/result-files.js';
import { COMMON, dataFolder, numberOption, say } from './bench-options.js';

/** `next-steps`: what somebody may do who knows the witnesses, and what finds it without labels. */
export function nextStepsCommand() {
  return new Command('next-steps')
    .description('what an adversary does next who knows the witnesses: scans of C without labels')
    .addOption(COMMON.data())
    .addOption(numberOption('--size <n>', 'functions of a dataset', 2000))
    .addOption(numberOption('--planted <n>', 'poisoned functions of a dataset', 100))
    .addOption(numberOption('--draws <n>', 'datasets of each kind', 2))
    .addOption(numberOption('--fpr <p>', 'accepted rate of false positives', 0.01))
    .addOption(COMMON.results())
    .action(async ({ data, results, draws, ...options }) => {
      const store = await openStore<NextStepLine, object>(join(results, 'next-steps.jsonl'), {});
      await loadParsers();
      const read = async (splits?: readonly Split[]): Promise<string[]> => {
        const devign = DATASETS.find(({ name }) => name === 'devign');
        const records = (await devign?.read(dataFolder(data), splits)) ?? [];
        return [...new Set(records.map(({ codes }) => codes[0]))];
      };
      const heldOut = new Set(await read(['test']));
      const functions = (await read()).map((code) => analyze(code, 'c'));
      const seeds = Array.from({ length: draws }, (_, draw) => String(draw + 1));
      await measureNextSteps({ ...options, seeds }, functions, (code) => heldOut.has(code), {
        has: (scenario) => store.has(scenario),
        add: async (line) => {
          await store.add(line);
          const { step, planted, poisoned, suspicious, by, wrong } = line;
          say(
            `${step}: ${poisoned.toString()} of ${planted.toString()}, ${suspicious.toString()} suspicious, ${JSON.stringify(by)}, wrong ${wrong.toString()}`,
          );
        },
      });
    });
}
