import type { Analysis } from '../../src/code/analysis.js';
import type { Attack, PlantedTrigger } from '../attacks/attack.js';
import type { HeldOutFunction } from '../data/held-out.js';
import { createRandom } from '../statistics/seeded-random.js';

/** A held-out function, parsed. */
export interface Sample {
  readonly origin: string;
  readonly analysis: Analysis;
}

/** A sample with a trigger in it. */
export interface PoisonedSample extends Sample {
  readonly trigger: PlantedTrigger;
}

/** One attack on a set of functions: some poisoned, the others as they were. */
export interface Experiment {
  readonly attack: Attack;
  readonly poisoned: readonly PoisonedSample[];
  readonly clean: readonly Sample[];
  /** Functions that were to be poisoned and offer no place for the trigger: in neither list. */
  readonly unplantable: number;
}

/** How an experiment is drawn. */
export interface Draw {
  readonly seed: string;
  /** Functions in all. */
  readonly functions: number;
  /** Share of them that is poisoned. */
  readonly rate: number;
}

/** Parses code, with its grammar loaded. */
export type AnalyzeFunction = (code: string, language: HeldOutFunction['language']) => Analysis;

/**
 * Draws `functions` of the held-out ones, the same for every attack, so that a clean function is judged once
 * for all of them.
 */
export function drawSamples(
  heldOut: readonly HeldOutFunction[],
  { seed, functions }: Pick<Draw, 'seed' | 'functions'>,
  analyze: AnalyzeFunction,
): Sample[] {
  const drawn = createRandom(`${seed}:functions`).shuffled(heldOut).slice(0, functions);
  return drawn.map(({ origin, code, language }) => ({ origin, analysis: analyze(code, language) }));
}

/**
 * Plants an attack into a share of the samples. The first in drawn order are poisoned, the same ones for
 * every attack; each draws its own trigger.
 */
export function plantAttack(
  samples: readonly Sample[],
  attack: Attack,
  { seed, rate }: Draw,
  analyze: AnalyzeFunction,
): Experiment {
  const count = Math.round(samples.length * rate);
  const poisoned = samples.slice(0, count).flatMap(({ origin, analysis }): PoisonedSample[] => {
    const planted = attack.plant(analysis, createRandom(`${seed}:${attack.name}:${origin}`));
    if (planted === null) return [];
    return [{ origin, analysis: analyze(planted.code, analysis.language), trigger: planted.trigger }];
  });
  return { attack, poisoned, clean: samples.slice(count), unplantable: count - poisoned.length };
}
