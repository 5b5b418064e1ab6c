import { HELD_OUT } from '../data/held-out.js';
import type { HeldOutDraw } from '../detection/measure-detection.js';
import { type Say, thisMachine } from '../results/machine.js';
import type { BenchTools } from '../victims/bench-tools.js';
import { EXAMPLES, readExample } from './example-pairs.js';
import { measurePair } from './measure-function.js';
import { measureSamples } from './measure-samples.js';
import type { MethodResult, SampleSet, ShownPair } from './method-result.js';

/** Measures what the pictures of the method show: examples, element by element, and held-out functions as points. */
export async function measureMethod(
  tools: BenchTools,
  root: string,
  draw: HeldOutDraw,
  say: Say,
): Promise<MethodResult> {
  const pairs: ShownPair[] = [];
  for (const example of EXAMPLES) {
    pairs.push(await measurePair(tools, await readExample(root, example)));
    say(`${example.file}: ${example.function}`);
  }
  const samples: SampleSet[] = [];
  for (const source of HELD_OUT) samples.push(await measureSamples(tools, source, draw, say));
  const { name, fingerprint, labels } = tools.victim.description;
  return {
    kind: 'method',
    ...{ seed: draw.seed, rate: draw.rate, wrapper: draw.wrapper, fpr: tools.options.fpr },
    calibrationUnits: tools.calibration.values.length,
    references: tools.judgeOptions.references,
    victim: { name, fingerprint, labels },
    machine: thisMachine(),
    ...{ pairs, samples },
  };
}
