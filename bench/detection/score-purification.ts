import { analyze } from '../../src/code/analyze.js';
import type { Analysis } from '../../src/code/analysis.js';
import type { ScoredElement } from '../../src/detect/suspect.js';
import type { PurifiedResult, Purifier, Strategy } from '../../src/purify/purification.js';
import { isFlagged, type JudgedPoison, type JudgedSample } from './judged-attacks.js';
import { type Share, shareTrue } from '../statistics/metrics.js';

/** What purifying a set of poisoned functions led to. */
export interface PurificationRow {
  readonly attack: string;
  readonly flagged: number;
  /** Of the flagged, those with a purification that parses and is judged clean. */
  readonly neutralised: Share;
  /** Of the purified, those that have no more parse errors than before. */
  readonly parsesNoWorse: Share;
  /** Of those purified by renames alone, those that undoing the renames turns back into the original. */
  readonly renamesOnlyNames: Share;
  /** Of the purified, those that no longer hold the planted trigger. */
  readonly withoutTrigger: Share;
  /** Of the purified, those with the prediction that the function had before it was poisoned. */
  readonly restored: Share;
  readonly strategies: Readonly<Partial<Record<Strategy, number>>>;
}

interface Purification {
  readonly before: JudgedPoison;
  readonly result: PurifiedResult;
  readonly after: Analysis;
}

/** Purifies what was flagged and scores it. */
export async function scorePurification(
  attack: string,
  poisoned: readonly JudgedPoison[],
  purifier: Purifier,
): Promise<PurificationRow> {
  const flagged = poisoned.filter(isFlagged);
  const results: (PurifiedResult | null)[] = [];
  for (const one of flagged) results.push(await purifier.purify(one.suspect, one.judgement));
  const done = flagged.flatMap((before, index): Purification[] => {
    const result = results[index] ?? null;
    if (result === null) return [];
    return [{ before, result, after: analyze(result.sides[0], before.sample.analysis.language) }];
  });
  return {
    attack,
    flagged: flagged.length,
    neutralised: shareTrue(results.map((result) => result?.verified === true)),
    parsesNoWorse: shareTrue(
      done.map(({ before, after }) => after.parseErrors <= before.sample.analysis.parseErrors),
    ),
    renamesOnlyNames: shareTrue(done.filter(isRename).map(undoesToOriginal)),
    withoutTrigger: shareTrue(done.map(({ before, after }) => !holds(after, before.sample.trigger.text))),
    restored: shareTrue(done.map(({ before, result }) => result.prediction === before.before)),
    strategies: countStrategies(done),
  };
}

function isRename({ result }: Purification): boolean {
  return result.steps.every(({ strategy }) => strategy === 'rename');
}

/** Whether renaming every new name back, last one first, gives the original to the character. */
function undoesToOriginal({ before, result, after }: Purification): boolean {
  const original = result.steps.toReversed().reduce((analysis, step) => {
    const renamed = analysis.elements.find(({ kind, text }) => kind === 'identifier' && text === step.after);
    let [code, end] = ['', 0];
    for (const span of renamed?.spans ?? []) {
      code += analysis.code.slice(end, span.start) + step.before;
      end = span.end;
    }
    return analyze(code + analysis.code.slice(end), analysis.language);
  }, after);
  return original.code === before.sample.analysis.code;
}

function holds(analysis: Analysis, trigger: string): boolean {
  return analysis.elements.some(({ text }) => text === trigger);
}

function countStrategies(done: readonly Purification[]): Partial<Record<Strategy, number>> {
  const counts: Partial<Record<Strategy, number>> = {};
  for (const { result } of done) counts[result.strategy] = (counts[result.strategy] ?? 0) + 1;
  return counts;
}

/** What variant E does: the strongest element of every unit is replaced, whatever the verdict. */
export interface VariantERow {
  /** Clean functions that keep their prediction: what purifying everything costs. */
  readonly cleanKept: Share;
  /** Clean functions whose code was changed. */
  readonly cleanChanged: Share;
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
    const result = await replaced(purifier, suspect, strongest);
    changed.push(result !== null);
    kept.push(result === null || result.prediction === judgement.prediction.label);
  }
  return { cleanKept: shareTrue(kept), cleanChanged: shareTrue(changed) };
}

async function replaced(
  purifier: Purifier,
  suspect: JudgedSample['suspect'],
  element: ScoredElement | undefined,
): Promise<PurifiedResult | null> {
  return element === undefined ? null : purifier.purifyElement(suspect, element);
}
