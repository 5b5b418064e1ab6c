import { analyze } from '../../src/code/analyze.js';
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

/** One attack on a set of functions: some are poisoned, the others are as they were. */
export interface Experiment {
  readonly attack: Attack;
  readonly poisoned: readonly PoisonedSample[];
  readonly clean: readonly Sample[];
  /** Functions that were to be poisoned but offer no place for the trigger: in neither list. */
  readonly unplantable: number;
}

/** How an experiment is drawn. */
export interface Draw {
  readonly seed: string;
  /** Functions in all. */
  readonly functions: number;
  /** Proportion of the functions that is poisoned. */
  readonly rate: number;
}

/** Parses functions; the grammars must have been loaded. */
export function parseFunctions(functions: readonly HeldOutFunction[]): Sample[] {
  return functions.map(({ origin, code, language }) => ({ origin, analysis: analyze(code, language) }));
}

/**
 * Draws `functions` of the held-out ones, the same for every attack, so that a clean function is judged once for all
 * of them.
 */
export function drawSamples(
  heldOut: readonly HeldOutFunction[],
  { seed, functions }: Pick<Draw, 'seed' | 'functions'>,
): Sample[] {
  return parseFunctions(createRandom(`${seed}:functions`).shuffled(heldOut).slice(0, functions));
}

/**
 * Plants an attack into a part of the samples: the first in drawn order, the same for every attack. Each function
 * draws its own trigger.
 */
export function plantAttack(
  samples: readonly Sample[],
  attack: Attack,
  { seed, rate }: Pick<Draw, 'seed' | 'rate'>,
): Experiment {
  const count = Math.round(samples.length * rate);
  const poisoned = samples.slice(0, count).flatMap(({ origin, analysis }): PoisonedSample[] => {
    const planted = attack.plant(analysis, createRandom(`${seed}:${attack.name}:${origin}`));
    if (planted === null) return [];
    return [{ origin, analysis: analyze(planted.code, analysis.language), trigger: planted.trigger }];
  });
  return { attack, poisoned, clean: samples.slice(count), unplantable: count - poisoned.length };
}
