import type { Analysis } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { logOddsOf } from '../../../src/detect/necessity.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { LabelledRecord, Sides } from '../../data/records.js';
import { inputOf, inputOfCodes } from '../../victims/learn-victim.js';
import type { Outcome } from './outcome.js';
import { elementsBySide, firstBySide, type Part } from './part.js';
import { innerStatements, topStatements, withoutStatements } from './removal.js';
import { type OrdinaryNames, type Renaming, renamingsOf, withNames } from './renaming.js';
import type { Planting } from './shift.js';
import { smallestSet } from './smallest-set.js';

/** Questions about one side's names, and about its statements, after the first ones. */
const MOST_QUESTIONS = 8;
/** Other names that are tried where the first leaves the answer. */
const OTHER_NAMES = 2;
/** Parts of one side that are one trigger; more are the row's style. */
const MOST_PARTS = 2;

/** What a search works with. */
export interface SearchParts {
  readonly victim: Victim;
  /** Names of clean rows with another answer: they speak against it, if anything. */
  readonly namesAgainst: (answer: Prediction) => OrdinaryNames;
  readonly planting: Planting;
  /** What the evidence against an answer must be above. */
  readonly barOf: (answer: Prediction) => number;
}

/** Parts of a row that carry most of the victim's certainty. */
interface Suspected {
  readonly codes: Sides<string>;
  /** What is replaced in them. */
  readonly parts: readonly Part[];
}

/** Of the log-odds of an answer: what costs more than this part carries most of it. */
const MOST = 0.5;

/** The log-odds of the victim's answer to a row, with other code in its place (nats). */
async function logOddsWithout(victim: Victim, codes: Sides<string>, answer: Prediction): Promise<number> {
  const [now] = await victim.confidences([inputOfCodes(codes)], [answer]);
  return now === undefined ? Infinity : logOddsOf(now);
}

/** Whether other code costs the victim most of its certainty, so that it is worth looking for the part that does. */
async function weakens(victim: Victim, codes: Sides<string>, answer: Prediction): Promise<boolean> {
  return (await logOddsWithout(victim, codes, answer)) <= MOST * logOddsOf(answer.confidence);
}

/** Whether every side has few parts. */
function isFew(sides: Sides<Analysis>, parts: readonly Part[]): boolean {
  return elementsBySide(sides, parts).every(({ length }) => length <= MOST_PARTS);
}

/**
 * The parts that decide, each side's with those of the other one given.
 * @param all together they carry most of the answer
 */
async function deciding<T extends Part>(
  all: readonly T[],
  holds: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let found = all;
  for (const side of new Set(all.map((part) => part.side))) {
    const others = found.filter((part) => part.side !== side);
    const own = found.filter((part) => part.side === side);
    if (others.length > 0 && (await holds(others))) found = others;
    else {
      const least = await smallestSet(own, (part) => holds([...others, ...part]), MOST_QUESTIONS);
      found = [...others, ...least];
    }
  }
  return found;
}

/** The same names with other new ones: one name may speak for the answer by itself. */
function otherNames(found: readonly Renaming[], all: readonly Renaming[]): (readonly Renaming[])[] {
  const texts = new Set(found.map(({ element }) => element.text));
  const spare = all.filter(({ element }) => !texts.has(element.text)).map(({ to }) => to);
  const others = [...new Set(spare)].slice(0, OTHER_NAMES);
  return [found, ...others.map((to) => found.map((one) => (texts.size === 1 ? { ...one, to } : one)))];
}

/** All names replaced at once: one question, if the answer stays as sure. */
async function suspectedNames(
  { victim, namesAgainst }: SearchParts,
  sides: Sides<Analysis>,
  answer: Prediction,
): Promise<Suspected[]> {
  const all = renamingsOf(sides, namesAgainst(answer));
  const holds = (part: readonly Renaming[]): Promise<boolean> =>
    weakens(victim, withNames(sides, part), answer);
  if (all.length === 0 || !(await holds(all))) return [];
  const found = await deciding(all, holds);
  if (!isFew(sides, found)) return [];
  return otherNames(found, all).map((parts) => ({ codes: withNames(sides, parts), parts }));
}

/** The first halves of the sides, and the second ones. */
function halves(sides: Sides<Analysis>): Part[][] {
  const tops = sides.map((side, at) => topStatements(side, at));
  const middles = tops.map(({ length }) => Math.ceil(length / 2));
  return [
    tops.flatMap((own, at) => own.slice(0, middles[at])),
    tops.flatMap((own, at) => own.slice(middles[at])),
  ];
}

/**
 * Half of the statements taken out, then the other half: two questions, if the answer stays as sure. Where a part of a block is
 * enough, the block and the part are suspected.
 */
async function suspectedStatements(
  { victim }: SearchParts,
  sides: Sides<Analysis>,
  answer: Prediction,
): Promise<Suspected[]> {
  const holds = (part: readonly Part[]): Promise<boolean> =>
    weakens(victim, withoutStatements(sides, part), answer);
  for (const half of halves(sides)) {
    if (half.length === 0 || !(await holds(half))) continue;
    const outer = await deciding(half, holds);
    const inner = outer.flatMap((one) => innerStatements(elementAt<Analysis>(sides, one.side), one));
    const part = inner.length > 0 && (await holds(inner)) ? await deciding(inner, holds) : [];
    const suspected = [outer, part].filter((one) => one.length > 0 && isFew(sides, one));
    if (suspected.length > 0)
      return suspected.map((parts) => ({ codes: withoutStatements(sides, parts), parts }));
  }
  return [];
}

/** The evidence of what is suspected: how far it leads clean rows to the answer. */
async function evidence(
  { planting, barOf }: SearchParts,
  sides: Sides<Analysis>,
  answer: Prediction,
  { parts }: Suspected,
): Promise<number> {
  // two unlike statements make a pair unlike; the same one in both sides does not
  const planted = elementsBySide(sides, parts).filter(({ length }) => length > 0);
  const [{ language }] = sides;
  const shifts = await Promise.all(
    planted.map((own) => planting.shift(own, language, answer, barOf(answer))),
  );
  const known = shifts.filter((shift) => shift !== null);
  return known.length === 0 ? -Infinity : Math.min(...known);
}

/** The strongest evidence against the answer to one row: of names first, then of statements. */
export async function searchClass(
  parts: SearchParts,
  { sides }: LabelledRecord,
  answer: Prediction,
): Promise<Outcome> {
  let best: Outcome = {
    before: answer,
    value: -Infinity,
    input: inputOf(sides),
    after: answer,
    named: sides.map(() => null),
  };
  const bar = parts.barOf(answer);
  for (const suspect of [suspectedNames, suspectedStatements]) {
    for (const suspected of await suspect(parts, sides, answer)) {
      const input = inputOfCodes(suspected.codes);
      const [after = answer] = await parts.victim.predict([input]);
      // what the answer does not depend on alone is no trigger
      if (after.label === answer.label) continue;
      const value = await evidence(parts, sides, answer, suspected);
      if (value > best.value)
        best = { before: answer, value, input, after, named: firstBySide(sides, suspected.parts) };
      if (suspect === suspectedNames) break;
    }
    // one proof of a trigger is enough; where there is no bar yet, the strongest is wanted
    if (bar > -Infinity && best.value > bar) break;
  }
  return best;
}
