import type { ReadingOptions, VerdictOptions } from '../config/options.js';
import type { NoLabels } from '../probe/read/label-plan.js';
import type { Budget } from './reading/budget.js';
import { CodePurifyError } from '../errors.js';
import type { DataSource } from '../change/data-source.js';
import { givenUnitOptions } from './judging/given-options.js';
import { surveyLabels } from './judging/dataset/survey-labels.js';
import { chooseVictim, PROBE, sentinelChoice, type VictimChoice } from './models/choose-victim.js';

/** What judges a run: a probe trained on all of its records, or a victim that judges units one by one. */
export type JudgeChoice =
  /** `isGiven`: the user named it; otherwise `auto` chose it. */
  | { readonly kind: 'probe'; readonly isGiven: boolean }
  /** By the families in a probe file. */
  | { readonly kind: 'probe-families'; readonly path: string; readonly reason: string }
  | VictimChoice
  /** By no model: only the witnesses of code alone judge. */
  | { readonly kind: 'code'; readonly reason: string };

/** What judges units one by one. */
type UnitJudgeChoice = Exclude<JudgeChoice, { readonly kind: 'probe' }>;

/** What the choice is shown as while it is made: it may read all of the data. */
export const LABELS_STAGE = 'looking for labels';

/**
 * Chooses the judge for `--victim`. `auto` looks for labels that a probe could learn.
 * @throws CodePurifyError `usage` when there is no such folder or file; and whatever the source throws
 */
export async function chooseJudge(
  source: DataSource,
  options: VerdictOptions & Pick<ReadingOptions, 'limit'>,
  budget: Budget,
): Promise<JudgeChoice> {
  if (options.victim === PROBE) {
    if (!options.witness.includes('labels')) throw switchedOff(options.victim, 'labels');
    return { kind: 'probe', isGiven: true };
  }
  if (options.victim !== 'auto') return givenJudge(options);
  const given = givenUnitOptions(options);
  if (given.length > 0 && options.witness.includes('victim')) {
    return sentinelChoice(
      `chosen by auto: ${given.join(', ')} needs a victim that judges units one by one, so the bundled sentinel judges`,
    );
  }
  const unable = options.witness.includes('labels')
    ? await surveyLabels(source, options.limit, budget)
    : { reason: 'Labels are left out by --witness.' };
  return unable === null ? { kind: 'probe', isGiven: false } : withoutLabels(unable, options);
}

/**
 * Chooses what judges units that come one by one, without a look at the data: `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or it is left out by `--witness`
 */
export function chooseUnitJudge(options: VerdictOptions): UnitJudgeChoice {
  if (options.victim !== 'auto') return givenJudge(options);
  return options.witness.includes('victim') ? chooseVictim('auto') : { kind: 'code', reason: NO_MODEL };
}

/** The model or probe file that the user names. */
function givenJudge(options: VerdictOptions): UnitJudgeChoice {
  if (!options.witness.includes('victim')) throw switchedOff(options.victim, 'victim');
  return withProbeFamilies(chooseVictim(options.victim), givenUnitOptions(options));
}

const NO_MODEL = '--witness leaves out models';

/** A probe file judges by its families, unless an option sets how a victim judges units one by one. */
function withProbeFamilies(choice: VictimChoice, given: readonly string[]): UnitJudgeChoice {
  const { kind, path, reason } = choice;
  if (kind !== 'probe-file') return choice;
  return given.length === 0
    ? { kind: 'probe-families', path, reason }
    : { kind, path, reason: `${reason}; ${given.join(', ')} makes it judge units one by one` };
}

function switchedOff(victim: string, needed: 'labels' | 'victim'): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `--victim is ${JSON.stringify(victim)}, and --witness leaves out ${needed}, so it could not judge.`,
    `Add ${needed} to --witness, or leave out --victim.`,
  );
}

/** What judges data that a probe cannot learn from: the sentinel, or no model if it is left out. */
export function withoutLabels(
  unable: Pick<NoLabels, 'reason'>,
  options: Pick<VerdictOptions, 'witness'>,
): Exclude<JudgeChoice, { readonly kind: 'probe' | 'probe-families' }> {
  return options.witness.includes('victim')
    ? sentinelInstead(unable)
    : { kind: 'code', reason: codeAlone(unable, options) };
}

/** Why neither labels nor a model judge. */
function codeAlone(
  { reason }: Pick<NoLabels, 'reason'>,
  { witness }: Pick<VerdictOptions, 'witness'>,
): string {
  if (!witness.includes('labels')) return '--witness leaves out labels and models';
  const left = witness.length === 1 ? 'the other witnesses' : 'models';
  return `${inSentence(reason)}, and --witness leaves out ${left}`;
}

/** The sentinel, for data that a probe cannot learn from. */
function sentinelInstead({ reason }: Pick<NoLabels, 'reason'>): VictimChoice {
  return sentinelChoice(
    `chosen by auto: no model was given, and ${inSentence(reason)}; so the bundled sentinel judges`,
  );
}

/** A sentence as a part of another one. */
function inSentence(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
