import { Argument, Command } from '@commander-js/extra-typings';
import { GROWTH_METHODS, growInThisProcess } from '../speed/measure-growth.js';
import { COMMON } from './bench-options.js';

/** `growth-of`: the process of one measurement of `growth`, which prints one JSON object and nothing else. */
export function growthOfCommand() {
  return new Command('growth-of')
    .argument('<file>')
    .addArgument(new Argument('<method>').choices(GROWTH_METHODS))
    .addArgument(new Argument('<language>').choices(['c', 'java'] as const))
    .addOption(COMMON.seed())
    .action(async (file, method, language, { seed }) => {
      process.stdout.write(JSON.stringify(await growInThisProcess(file, method, language, seed)));
    });
}
