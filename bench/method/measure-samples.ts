import { greatest } from 'd3-array';
import { assess } from '../../src/detect/assess.js';
import type { Decision } from '../../src/detect/calibration.js';
import { assessmentContext, inLots } from '../../src/detect/create-judge.js';
import { evidence } from '../../src/detect/localise.js';
import { readWhole } from '../../src/detect/necessity.js';
import { entropiesFor } from '../../src/detect/statistics.js';
import { ATTACKS } from '../attacks/attacks.js';
import type { HeldOutSource } from '../data/held-out.js';
import { drawSamples, plantAttack, type Sample } from '../detection/experiment.js';
import { suspectsOf } from '../detection/judge-attack.js';
import type { HeldOutDraw } from '../detection/measure-detection.js';
import type { Say } from '../results/machine.js';
import type { BenchTools } from '../victims/bench-tools.js';
import type { SampleRow, SampleSet } from './method-result.js';

/**
 * Measures held-out functions of a language, some poisoned with each of the four published attacks: with the same draw
 * the functions of the ablation (`measureDetection`).
 */
export async function measureSamples(
  tools: BenchTools,
  source: HeldOutSource,
  draw: HeldOutDraw,
  say: Say,
): Promise<SampleSet> {
  const samples = drawSamples(await source.read(draw.data, draw), draw);
  const experiments = ATTACKS.map((attack) => plantAttack(samples, attack, draw));
  const rows = await measureRows(tools, null, experiments[0]?.clean ?? samples);
  say(`${source.title}: ${rows.length} clean`);
  for (const { attack, poisoned } of experiments) {
    rows.push(...(await measureRows(tools, attack.name, poisoned)));
    say(`  ${attack.title}: ${poisoned.length}`);
  }
  return { language: source.language, title: source.title, rows };
}

/**
 * Masks and plants in every function as in a poisoned one, without the search for triggers that hide each other: where
 * one trigger is planted there are none, and the search is half of the cost.
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
  return inLots(suspectsOf(samples), async (suspect) => {
    const whole = await readWhole(context.reader, suspect);
    const { elements, measurements, transfers } = await assess(context, whole);
    const best = greatest(transfers, ([{ drop }, transfer]) => evidence(drop, transfer));
    return {
      ...{ attack, elements: elements.length },
      entropy: entropiesFor('probability', measurements).entropy,
      deficit: entropiesFor('deficit', measurements).deficit,
      ...{ drop: best?.[0].drop ?? 0, shift: best?.[1]?.shift ?? 0 },
    };
  });
}
