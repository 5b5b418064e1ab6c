import { analyze } from '../../src/code/analyze.js';
import { assess } from '../../src/detect/assess.js';
import type { Decision } from '../../src/detect/calibration.js';
import { assessmentContext, inLots } from '../../src/detect/create-judge.js';
import { evidence } from '../../src/detect/localise.js';
import { readWhole } from '../../src/detect/necessity.js';
import { entropiesFor } from '../../src/detect/statistics.js';
import { ATTACKS } from '../attacks/attacks.js';
import type { BenchTools } from '../bench-tools.js';
import { type Draw, drawSamples, plantAttack, type Sample } from '../experiment.js';
import type { HeldOutOptions, HeldOutSource } from '../held-out.js';
import type { Say } from '../sentinel.js';
import type { SampleRow, SampleSet } from './method-result.js';

/** What is measured of held-out functions. */
export interface SampleOptions extends Draw, HeldOutOptions {
  /** Folder of the datasets. */
  readonly data: string;
}

/**
 * Held-out functions of a language, some poisoned with each of the four published attacks: with the same draw, those
 * of the ablation (`measureDetection`).
 */
export async function measureSamples(
  tools: BenchTools,
  source: HeldOutSource,
  options: SampleOptions,
  say: Say,
): Promise<SampleSet> {
  const samples = drawSamples(await source.read(options.data, options), options, analyze);
  const experiments = ATTACKS.map((attack) => plantAttack(samples, attack, options, analyze));
  const rows = await measureRows(tools, null, experiments[0]?.clean ?? samples);
  say(`${source.title}: ${rows.length} clean`);
  for (const { attack, poisoned } of experiments) {
    rows.push(...(await measureRows(tools, attack.name, poisoned)));
    say(`  ${attack.title}: ${poisoned.length}`);
  }
  return { language: source.language, title: source.title, rows };
}

/**
 * Masks and plants in every function as in one that is poisoned, and looks for no triggers that hide each other: with
 * one trigger planted there are none, and the search is half of the cost.
 */
const MEASURES_ALL: Decision = {
  poisoned: () => true,
  pValue: () => null,
  threshold: () => -Infinity,
  warning: null,
};

async function measureRows(
  { victim, references, judgeOptions }: BenchTools,
  attack: string | null,
  samples: readonly Sample[],
): Promise<SampleRow[]> {
  const context = assessmentContext(victim, judgeOptions, references, MEASURES_ALL);
  const suspects = samples.map(({ analysis }) => ({ sides: [analysis] }) as const);
  return inLots(suspects, async (suspect) => {
    const { elements, measurements, transfers } = await assess(
      context,
      await readWhole(context.reader, suspect),
    );
    const best = [...transfers]
      .map(([{ drop }, transfer]) => ({ drop, shift: transfer?.shift ?? 0, both: evidence(drop, transfer) }))
      .reduce((top, one) => (one.both > top.both ? one : top), { drop: 0, shift: 0, both: -Infinity });
    return {
      ...{ attack, elements: elements.length },
      entropy: entropiesFor('probability', measurements).entropy,
      deficit: entropiesFor('deficit', measurements).deficit,
      ...{ drop: best.drop, shift: best.shift },
    };
  });
}
