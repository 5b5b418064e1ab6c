import type { ReadingOptions, VerdictOptions } from '../config/options.js';
import type { NoLabels } from '../probe/read/label-plan.js';
import type { Budget } from './reading/budget.js';
import type { DataSource } from '../change/data-source.js';
import { givenUnitOptions } from './judging/given-options.js';
import { surveyLabels } from './judging/dataset/survey-labels.js';
import { chooseVictim, PROBE, sentinelChoice, type VictimChoice } from './models/choose-victim.js';

/** Who judges a run: a probe that is learned from all of it, or a victim to whom units are shown one by one. */
export type JudgeChoice =
  /** `isGiven`: asked for by name, not chosen by `auto`. */
  | { readonly kind: 'probe'; readonly isGiven: boolean }
  /** By the families that the file of a probe holds. */
  | { readonly kind: 'probe-families'; readonly path: string; readonly reason: string }
  | VictimChoice;

/**
 * Who judges by `--victim`: `auto` looks for labels that a probe could learn.
 * @throws CodePurifyError `usage` when there is no such folder or file; and what the source throws
 */
export async function chooseJudge(
  source: DataSource,
  options: VerdictOptions & Pick<ReadingOptions, 'limit'>,
  budget: Budget,
): Promise<JudgeChoice> {
  if (options.victim === PROBE) return { kind: 'probe', isGiven: true };
  const given = givenUnitOptions(options);
  if (options.victim !== 'auto') return askedOrHeld(chooseVictim(options.victim), given);
  if (given.length > 0) {
    return sentinelChoice(
      `chosen by auto: ${given.join(', ')} asks about units one by one, which the bundled sentinel answers`,
    );
  }
  const unable = await surveyLabels(source, options.limit, budget);
  return unable === null ? { kind: 'probe', isGiven: false } : sentinelInstead(unable);
}

/** A probe in a file is asked about units where an option says how; else its families are held against them. */
function askedOrHeld(choice: VictimChoice, given: readonly string[]): JudgeChoice {
  const { kind, path, reason } = choice;
  if (kind !== 'probe-file') return choice;
  return given.length === 0
    ? { kind: 'probe-families', path, reason }
    : { kind, path, reason: `${reason}; ${given.join(', ')} asks about units by themselves` };
}

/** The sentinel, where `auto` found nothing for a probe to learn. */
export function sentinelInstead({ reason }: NoLabels): VictimChoice {
  const why = `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
  return sentinelChoice(`chosen by auto: no model was given, and ${why}; so the bundled sentinel judges`);
}
