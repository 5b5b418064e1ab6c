import { analyze } from '../../../src/code/analyze.js';
import type { Analysis } from '../../../src/code/analysis.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf, learnVictim } from '../../victims/learn-victim.js';
import { type PlantedRecord, TARGET_LABEL } from '../../attacks/poison.js';
import type { AttackChoice } from './row-attack.js';
import { createRandom, type Random } from '../../statistics/seeded-random.js';
import type { PlantedTrigger } from '../../attacks/attack.js';
import { namesOf, renamed } from '../../attacks/renamed.js';

/** Names that the surrogate is asked about for each row, drawn from all: AFRAIDOOR tries its whole vocabulary. */
const CANDIDATES = 24;
/** Names that are replaced in one function, the first ones: a row is to be read as before. */
const RENAMED = 2;

/** Names of locals in the rows with the target label, each once. */
function namesOfTarget(records: readonly GateRecord[]): string[] {
  const own = records.filter(({ label }) => label === TARGET_LABEL).flatMap(({ sides }) => sides);
  return [...new Set(own.flatMap((side) => namesOf(side, 'local').map(({ text }) => text)))];
}

/** A side with one of its locals renamed to each of some names; the names are new to it. */
function renamings(side: Analysis, which: number, names: readonly string[]): readonly Renaming[] {
  const element = namesOf(side, 'local')[which];
  if (element === undefined) return [];
  return names.map((name) => {
    const { code, trigger } = renamed(side, element, name);
    return { side: analyze(code, side.language), trigger };
  });
}

interface Renaming {
  readonly side: Analysis;
  readonly trigger: PlantedTrigger;
}

function withSide({ sides, ...rest }: GateRecord, at: number, side: Analysis): GateRecord {
  const [first, second] = sides;
  if (second === undefined) return { ...rest, sides: [side] };
  return { ...rest, sides: at === 0 ? [side, second] : [first, side] };
}

/** The renaming that moves the surrogate most to the target label. */
async function best(
  record: GateRecord,
  at: number,
  choices: readonly Renaming[],
  surrogate: Victim,
  target: Prediction,
): Promise<Renaming | null> {
  const answers = await surrogate.confidences(
    choices.map(({ side }) => inputOf(withSide(record, at, side).sides)),
    choices.map(() => target),
  );
  const scored = choices.map((choice, index) => ({ choice, logOdds: answers[index]?.logOdds ?? -Infinity }));
  scored.sort((a, b) => b.logOdds - a.logOdds);
  return scored[0]?.choice ?? null;
}

/**
 * Renames up to two locals of each side, one after the other, each to the name that moves the surrogate most to
 * the target. The trigger that is told of is the last: the earlier ones stand beside it.
 */
async function plantAdaptively(
  record: GateRecord,
  random: Random,
  { names, surrogate, target }: { names: readonly string[]; surrogate: Victim; target: Prediction },
): Promise<PlantedRecord | null> {
  let current = record;
  const triggers: PlantedTrigger[] = [];
  for (const [at, original] of record.sides.entries()) {
    const held = new Set(original.elements.map(({ text }) => text));
    const drawn = random
      .shuffled(names)
      .filter((name) => !held.has(name))
      .slice(0, CANDIDATES);
    for (let which = 0; which < RENAMED; which++) {
      const side = current.sides[at];
      if (side === undefined) continue;
      const fresh = drawn.filter((name) => !side.elements.some(({ text }) => text === name));
      const chosen = await best(current, at, renamings(side, which, fresh), surrogate, target);
      if (chosen === null) continue;
      current = withSide(current, at, chosen.side);
      triggers[at] = chosen.trigger;
    }
    if (triggers[at] === undefined) return null;
  }
  return { record: current, triggers };
}

/**
 * An adaptive attack in the manner of AFRAIDOOR, without gradients: of each row the names of locals become, one
 * after the other, those of a random 24 that move a clean surrogate most to the target. The surrogate is the probe
 * trained on the clean rows, the names are those of rows with the target label. Each row draws names of its own. For
 * classification only: a probe has no output text.
 */
export const adaptiveIdentifier: AttackChoice = {
  name: 'adaptive',
  title: 'adaptive identifiers',
  source: 'in the manner of Yang et al., Stealthy Backdoor Attack for Code Models (AFRAIDOOR), TSE 2024',
  prepare: async ({ records, seed }) => {
    const surrogate = learnVictim(records, seed);
    const index = surrogate.description.labels.indexOf(TARGET_LABEL);
    const confidence = { probability: 1, logOdds: 0 };
    const target = { label: TARGET_LABEL, index, outputIds: [], confidence };
    const names = createRandom(`${seed}:adaptive`).shuffled(namesOfTarget(records));
    return Promise.resolve({
      plant: (record, random) => plantAdaptively(record, random, { names, surrogate, target }),
    });
  },
};
