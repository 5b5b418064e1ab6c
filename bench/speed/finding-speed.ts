import { ATTACKS } from '../attacks/attacks.js';
import { type Draw, plantAttack, type Sample } from '../detection/experiment.js';
import { isFlagged, judgeSamples } from '../detection/judge-attack.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import type { BenchTools } from '../victims/bench-tools.js';

/** What a finding takes, in processor seconds of all threads. */
export interface FindingSpeedRow {
  /** Title of the attack. */
  readonly attack: string;
  readonly poisoned: number;
  readonly found: number;
  /** Detecting and naming, and replacing, a finding. */
  readonly naming: number;
  readonly purifying: number;
}

/** Processor seconds of naming and of purifying, attack by attack, with the judge and the purifier of a scan. */
export async function measureFindings(
  { trustingJudge, purifier }: BenchTools,
  samples: readonly Sample[],
  { seed }: Pick<Draw, 'seed'>,
): Promise<FindingSpeedRow[]> {
  const rows: FindingSpeedRow[] = [];
  for (const attack of ATTACKS) {
    const { poisoned } = plantAttack(samples, attack, { seed, rate: 1 });
    const began = processorSeconds();
    const found = (await judgeSamples(poisoned, trustingJudge)).filter(isFlagged);
    const named = processorSeconds();
    for (const { suspect, judgement } of found) await purifier.purify(suspect, judgement);
    const ended = processorSeconds();
    rows.push({
      ...{ attack: attack.title, poisoned: poisoned.length, found: found.length },
      ...{ naming: (named - began) / found.length, purifying: (ended - named) / found.length },
    });
  }
  return rows;
}
