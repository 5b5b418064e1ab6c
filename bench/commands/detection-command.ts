import { BUNDLED_MLM, bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { saveResult } from '../pages/results.js';
import { measureDetection } from '../detection/measure-detection.js';
import { dataFolder, numbers, one, oneOf, print, resultsFolder, say } from './arguments.js';

/** Options of `detection`, as commander gives them. */
export interface DetectionValues {
  readonly data?: string;
  readonly victim?: string;
  readonly mlm?: string;
  readonly functions: string;
  readonly rate: string;
  readonly seed: string;
  readonly threads: string;
  readonly wrapper: string;
  readonly allClean?: boolean;
  readonly ablation: boolean;
  readonly results?: string;
}

/** Attacks planted into held-out functions, found and purified by a scan's judge. */
export async function detectionCommand(values: DetectionValues): Promise<void> {
  const options = {
    data: dataFolder(values.data),
    wrapper: oneOf(values.wrapper, 'wrapper', ['keep', 'remove']),
    seed: values.seed,
    functions: one(values.functions, 'functions'),
    rate: one(values.rate, 'rate'),
    allClean: values.allClean ?? false,
    ablation: values.ablation,
  };
  const mlm = values.mlm === 'none' ? null : (values.mlm ?? bundledModel(BUNDLED_MLM));
  const [threads = 1] = numbers(values.threads, 'threads').slice(-1);
  const tools = await openBenchTools({ victim: values.victim ?? bundledModel(SENTINEL), mlm, threads });
  try {
    const result = await measureDetection(tools, mlm === null ? null : BUNDLED_MLM, options, say);
    print(`Written: ${await saveResult(resultsFolder(values.results), result)}`);
  } finally {
    await tools.close();
  }
}
