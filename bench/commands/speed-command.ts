import { bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { measureMemory, scanInThisProcess } from '../speed/measure-memory.js';
import { saveResult } from '../pages/results.js';
import { measureSpeed } from '../speed/measure-speed.js';
import { dataFolder, numbers, one, oneOf, print, resultsFolder, say } from './arguments.js';
import { benchEntry } from './entry.js';

/** Options of `speed`, as commander gives them. */
export interface SpeedValues {
  readonly data?: string;
  readonly victim?: string;
  readonly functions: string;
  readonly seed: string;
  readonly threads: string;
  readonly records: string;
  readonly wrapper: string;
  readonly results?: string;
}

/** Units and tokens a second, and the peak memory of scans. */
export async function speedCommand(values: SpeedValues): Promise<void> {
  const victim = values.victim ?? bundledModel(SENTINEL);
  const options = {
    victim,
    data: dataFolder(values.data),
    wrapper: oneOf(values.wrapper, 'wrapper', ['keep', 'remove']),
    seed: values.seed,
    functions: one(values.functions, 'functions'),
    threads: numbers(values.threads, 'threads'),
  };
  const result = await measureSpeed(options, say);
  const counts = numbers(values.records, 'records').filter((count) => count > 0);
  const memory = await measureMemory(benchEntry(), victim, counts);
  print(`Written: ${await saveResult(resultsFolder(values.results), { ...result, memory })}`);
}

/** What the process of one memory run answers: one JSON object, and nothing else. */
export async function memoryOfCommand(file: string, { victim }: { readonly victim?: string }): Promise<void> {
  process.stdout.write(JSON.stringify(await scanInThisProcess(file, victim ?? bundledModel(SENTINEL))));
}
