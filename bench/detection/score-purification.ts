import { analyze } from '../../src/code/analyze.js';
import type { Analysis } from '../../src/code/analysis.js';
import { applyEdits, renameEdits } from '../../src/code/edits/edit.js';
import { parsesNoWorse } from '../../src/code/edits/parses-no-worse.js';
import type { PurifiedResult, Purifier, Strategy } from '../../src/purify/purification.js';
import { type Proportion, proportionTrue } from '../statistics/metrics.js';
import { isFlagged, type JudgedPoison, type JudgedSample } from './judge-attack.js';

/** The result of purifying the poisoned functions of an attack. */
export interface PurificationRow {
  readonly attack: string;
  readonly flagged: number;
  /** Flagged functions with a purification that parses and is judged clean. */
  readonly neutralised: Proportion;
  /** Purified functions that have no more parse errors than before. */
  readonly parsesNoWorse: Proportion;
  /** Functions purified by renames alone that are the original again when the renames are undone. */
  readonly renamesOnlyNames: Proportion;
  /** Purified functions that no longer hold the planted trigger. */
  readonly withoutTrigger: Proportion;
  /** Purified functions with the prediction that they had before they were poisoned. */
  readonly restored: Proportion;
  readonly strategies: Readonly<Partial<Record<Strategy, number>>>;
}

interface Purification {
  readonly before: JudgedPoison;
  readonly result: PurifiedResult;
  readonly after: Analysis;
}

/** Purifies the flagged functions and scores the results. */
export async function scorePurification(
  attack: string,
  poisoned: readonly JudgedPoison[],
  purifier: Purifier,
): Promise<PurificationRow> {
  const flagged = poisoned.filter(isFlagged);
  const done: Purification[] = [];
  for (const before of flagged) {
    const result = await purifier.purify(before.suspect, before.judgement);
    if (result === null) continue;
    done.push({ before, result, after: analyze(result.sides[0], before.sample.analysis.language) });
  }
  const verified = done.filter(({ result }) => result.verified);
  return {
    attack,
    flagged: flagged.length,
    neutralised: proportionTrue(flagged.map((before) => verified.some((one) => one.before === before))),
    parsesNoWorse: proportionTrue(
      done.map(({ before, after }) => parsesNoWorse(before.sample.analysis, after)),
    ),
    renamesOnlyNames: proportionTrue(done.filter(isRename).map(undoesToOriginal)),
    withoutTrigger: proportionTrue(
      done.map(
        ({ before, after }) => !after.elements.some(({ text }) => text === before.sample.trigger.text),
      ),
    ),
    restored: proportionTrue(done.map(({ before, result }) => result.prediction === before.before)),
    strategies: countStrategies(done),
  };
}

function isRename({ result }: Purification): boolean {
  return result.steps.every(({ strategy }) => strategy === 'rename');
}

/** Whether renaming every new name back, the last one first, gives the original to the character. */
function undoesToOriginal({ before, result, after }: Purification): boolean {
  const original = result.steps.toReversed().reduce((analysis, step) => {
    const renamed = analysis.elements.find(({ kind, text }) => kind === 'identifier' && text === step.after);
    const edits = renamed === undefined ? [] : renameEdits(renamed, step.before);
    return analyze(applyEdits(analysis.code, edits), analysis.language);
  }, after);
  return original.code === before.sample.analysis.code;
}

function countStrategies(done: readonly Purification[]): Partial<Record<Strategy, number>> {
  const counts: Partial<Record<Strategy, number>> = {};
  for (const { result } of done) counts[result.strategy] = (counts[result.strategy] ?? 0) + 1;
  return counts;
}

/** The cost of variant E, which replaces the strongest element of every unit with any verdict. */
export interface VariantERow {
  /** Clean functions that keep their prediction. */
  readonly cleanKept: Proportion;
  /** Clean functions whose code was changed. */
  readonly cleanChanged: Proportion;
}

/** Purifies clean samples as variant E does. @param judged by the judge of variant E */
export async function scoreVariantE(
  judged: readonly JudgedSample[],
  purifier: Purifier,
): Promise<VariantERow> {
  const kept: boolean[] = [];
  const changed: boolean[] = [];
  for (const { suspect, judgement } of judged) {
    const [strongest] = judgement.triggers;
    const result = strongest === undefined ? null : await purifier.purifyElement(suspect, strongest);
    changed.push(result !== null);
    kept.push(result === null || result.prediction === judgement.prediction.label);
  }
  return { cleanKept: proportionTrue(kept), cleanChanged: proportionTrue(changed) };
}
