import { greatest } from 'd3-array';
import { analyze } from '../../../src/code/analyze.js';
import type { Analysis } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { PlantedTrigger } from '../../attacks/attack.js';
import { type PlantedRecord, TARGET_LABEL } from '../../attacks/poison.js';
import { namesOf, renamed } from '../../attacks/renamed.js';
import { type LabelledRecord, mapSides, type Sides } from '../../data/records.js';
import { createRandom, type Random } from '../../statistics/seeded-random.js';
import { inputOf, learnVictim } from '../../victims/learn-victim.js';
import type { AttackChoice } from './attack-choice.js';

/** Names, drawn from all, that the surrogate is asked about for each row: AFRAIDOOR tries its whole vocabulary. */
const CANDIDATES = 24;
/** Names that are replaced in a function, the first ones: a row must remain readable. */
const RENAMED = 2;

/** Names of locals in the rows with the target label, each once. */
function namesOfTarget(records: readonly LabelledRecord[]): string[] {
  const own = records.filter(({ label }) => label === TARGET_LABEL).flatMap(({ sides }) => sides);
  return [...new Set(own.flatMap((side) => namesOf(side, 'local').map(({ text }) => text)))];
}

/** A renamed side among the sides of its record. */
interface Renaming {
  readonly sides: Sides<Analysis>;
  readonly trigger: PlantedTrigger;
}

/** The sides with one local of one side renamed to each of the names. */
function renamings(sides: Sides<Analysis>, at: number, which: number, names: readonly string[]): Renaming[] {
  const side = elementAt<Analysis>(sides, at);
  const element = namesOf(side, 'local')[which];
  if (element === undefined) return [];
  return names.map((name) => {
    const { code, trigger } = renamed(side, element, name);
    const changed = analyze(code, side.language);
    return { sides: mapSides(sides, (own, index) => (index === at ? changed : own)), trigger };
  });
}

/** What an attack is carried out with. */
interface Parts {
  readonly names: readonly string[];
  readonly surrogate: Victim;
  readonly target: Prediction;
}

/** The renaming that moves the surrogate most towards the target label. */
async function best(
  choices: readonly Renaming[],
  { surrogate, target }: Parts,
): Promise<Renaming | undefined> {
  const answers = await surrogate.confidences(
    choices.map(({ sides }) => inputOf(sides)),
    choices.map(() => target),
  );
  return greatest(choices, (choice) => answers[choices.indexOf(choice)]?.logOdds);
}

/**
 * Renames up to two locals of each side, one after the other, each to the name that moves the surrogate most towards
 * the target. The trigger that counts is the last one.
 */
async function plantAdaptively(
  record: LabelledRecord,
  random: Random,
  parts: Parts,
): Promise<PlantedRecord | null> {
  let { sides } = record;
  const triggers: PlantedTrigger[] = [];
  for (const [at, { elements }] of record.sides.entries()) {
    const held = new Set(elements.map(({ text }) => text));
    const shuffled = random.shuffled(parts.names).filter((name) => !held.has(name));
    const drawn = shuffled.slice(0, CANDIDATES);
    for (let which = 0; which < RENAMED; which++) {
      const texts = sides[at]?.elements.map(({ text }) => text) ?? [];
      const fresh = drawn.filter((name) => !texts.includes(name));
      const chosen = await best(renamings(sides, at, which, fresh), parts);
      if (chosen === undefined) continue;
      sides = chosen.sides;
      triggers[at] = chosen.trigger;
    }
    if (triggers[at] === undefined) return null;
  }
  return { record: { ...record, sides }, triggers };
}

/**
 * An adaptive attack in the manner of AFRAIDOOR, without gradients: the names of a row's locals become, one after the
 * other, those of a random 24 that move a clean surrogate most towards the target. The surrogate is the probe trained
 * on the clean rows; the names are from rows with the target label. Each row draws its own names. For classification
 * only: a probe has no output text.
 */
export const adaptiveIdentifier: AttackChoice = {
  name: 'adaptive',
  title: 'adaptive identifiers',
  source: 'in the manner of Yang et al., Stealthy Backdoor Attack for Code Models (AFRAIDOOR), TSE 2024',
  prepare: ({ records, seed }) => {
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
