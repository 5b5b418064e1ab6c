import { packageRoot } from '../../src/scan/models/package-root.js';
import { BUNDLED_MLM, bundledModel, SENTINEL } from '../../src/scan/models/choose-victim.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { measureMethod } from '../method/measure-method.js';
import { saveResult } from '../pages/results.js';
import { dataFolder, one, oneOf, print, resultsFolder, say } from './arguments.js';

/** Options of `pictures`, as commander gives them. */
export interface PicturesValues {
  readonly data?: string;
  readonly victim?: string;
  readonly functions: string;
  readonly rate: string;
  readonly seed: string;
  readonly threads: string;
  readonly wrapper: string;
  readonly results?: string;
}

/** What `render` draws the pictures of docs/how-it-works.md from. */
export async function picturesCommand(values: PicturesValues): Promise<void> {
  const options = {
    data: dataFolder(values.data),
    wrapper: oneOf(values.wrapper, 'wrapper', ['keep', 'remove']),
    seed: values.seed,
    functions: one(values.functions, 'functions'),
    rate: one(values.rate, 'rate'),
  };
  const tools = await openBenchTools({
    victim: values.victim ?? bundledModel(SENTINEL),
    mlm: bundledModel(BUNDLED_MLM),
    threads: one(values.threads, 'threads'),
  });
  try {
    const result = await measureMethod(tools, packageRoot(), options, say);
    print(`Written: ${await saveResult(resultsFolder(values.results), result)}`);
  } finally {
    await tools.close();
  }
}
