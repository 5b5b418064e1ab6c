import { analyze } from '../../code/analyze.js';
import type { VerdictOptions } from '../../config/options.js';
import type { Judge, Judgement, Suspect } from '../../detect/suspect.js';
import { leastSure } from '../../result/grade.js';
import type { Purified } from '../../result/result.js';
import type { MaskedLanguageModel } from '../../model/victim.js';
import { createPurifier } from '../../purify/purifier.js';
import type { PurifiedResult, Purifier, PurifierParts } from '../../purify/purification.js';
import type { Tools } from './tools.js';

/** What purification needs. */
export interface PurifyParts {
  readonly options: VerdictOptions;
  /** Judges purified code. It must not be the judge of variant E, which calls nothing clean. */
  readonly judge: Judge;
  /** Opens the masked language model; called once, at the first finding. */
  readonly openMlm: () => Promise<MaskedLanguageModel | null>;
  readonly isPlanted?: NonNullable<PurifierParts['isPlanted']>;
  readonly isPartner?: NonNullable<PurifierParts['isPartner']>;
  readonly usualOf?: NonNullable<PurifierParts['usualOf']>;
}

/** Makes the purification step of a scan. The language model is only opened when something is found. */
export function purifyTool({
  options,
  judge,
  openMlm,
  isPlanted,
  isPartner,
  usualOf,
}: PurifyParts): Tools['purify'] {
  if (options.purify === 'off') return () => Promise.resolve(null);
  let purifier: Promise<Purifier> | null = null;
  const open = async (): Promise<Purifier> =>
    createPurifier({
      ...{ analyze, judge, mlm: await openMlm(), options: { strategy: options.purify } },
      ...(isPlanted && { isPlanted }),
      ...(isPartner && { isPartner }),
      ...(usualOf && { usualOf }),
    });
  return async (suspect, judgement) => {
    // no word of a text can be taken back: whoever wrote it wrote the label too
    if (judgement.triggers.some(({ element }) => element.kind === 'text')) return null;
    purifier ??= open();
    const result = await replace(await purifier, options, suspect, judgement);
    return result === null ? null : toPurified(result, judgement);
  };
}

function replace(
  purifier: Purifier,
  { variant }: VerdictOptions,
  suspect: Suspect,
  judgement: Judgement,
): Promise<PurifiedResult | null> {
  const [strongest] = judgement.triggers;
  return variant === 'E' && strongest !== undefined
    ? purifier.purifyElement(suspect, strongest)
    : purifier.purify(suspect, judgement);
}

/** The replacement for the side that holds the strongest trigger, which is the side that a finding shows. */
function toPurified(result: PurifiedResult, { triggers }: Judgement): Purified | null {
  const code = result.sides[triggers[0]?.side ?? 0];
  if (code === undefined) return null;
  const { strategy, prediction, confidence, verified, steps } = result;
  return {
    strategy,
    grade: leastSure(steps.map(({ grade }) => grade)),
    code,
    prediction,
    confidence,
    verified,
  };
}
