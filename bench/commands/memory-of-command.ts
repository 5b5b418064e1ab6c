import { Command } from '@commander-js/extra-typings';
import { scanInThisProcess } from '../speed/measure-memory.js';
import { COMMON } from './bench-options.js';

/** `memory-of`: the process of one memory run of `speed`, which prints one JSON object and nothing else. */
export function memoryOfCommand() {
  return new Command('memory-of')
    .argument('<file>')
    .addOption(COMMON.victim())
    .action(async (file, { victim }) => {
      process.stdout.write(JSON.stringify(await scanInThisProcess(file, victim)));
    });
}
