import { CodePurifyError } from '../errors.js';
import type { Victim } from '../model/victim.js';
import { assess, type Assessment, type AssessmentContext } from './assess.js';
import { type Calibration, type Decision, decisionFrom } from './calibration.js';
import { coalesce } from './coalesce.js';
import { elementAt } from './element-at.js';
import { type Found, judgement, untouched } from './judgement.js';
import type { Candidate } from './localise.js';
import { locate } from './locate.js';
import { read, readWhole, type Reading } from './necessity.js';
import { createReferencePool } from './reference-pool.js';
import { STATISTICS } from './statistics.js';
import { orderFor } from './sufficiency.js';
import { createPlanter } from './transfer.js';
import type { ElementChoice, Judge, Judgement, Reference, Statistic, Suspect } from './suspect.js';

/** What is asked of a judge; the defaults are in the schema of the options. */
export interface JudgeOptions {
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** Share of clean units that may be called poisoned, where there is a calibration. */
  readonly fpr: number;
  /** In the statistic's own scale; overrides the calibration. `null` for none. */
  readonly threshold: number | null;
  /** Elements that are planted in all references (k); 0 plants nothing, and `both` becomes `drop`. */
  readonly transfer: number;
  /** References that each is planted in (r). */
  readonly references: number;
}

/** What a judge is made of. */
export interface JudgeParts {
  readonly victim: Victim;
  readonly options: JudgeOptions;
  /** For the victim, the statistic (see `judgedStatistic`) and the choice of elements. */
  readonly calibration: Calibration | null;
  /** Clean units to plant in, of any language; `both` and `transfer` need them. */
  readonly references: readonly Reference[];
  /**
   * Labels that only triggers lead to: windows with another prediction are not looked into. Absent: all are.
   */
  readonly triggerLabels?: readonly string[] | undefined;
  /** Told once what a user should know: of the level that can be held, of too few references. */
  readonly warn?: (message: string) => void;
}

/** The statistic that is really judged: without planting, `both` is left with its first half. */
export function judgedStatistic({
  statistic,
  transfer,
}: Pick<JudgeOptions, 'statistic' | 'transfer'>): Statistic {
  return statistic === 'both' && transfer === 0 ? 'drop' : statistic;
}

/** Elements of the suspects that are judged together: bounds memory, and fills batches many times over. */
const ELEMENTS_TOGETHER = 8192;

/** Rounds of locating, masking and judging again: triggers of one unit that do not hide each other. */
const MAX_ROUNDS = 6;

/**
 * A judge of suspects by one statistic (design page, section 5).
 *
 * A suspect longer than the victim's window is judged window by window, each for the victim's own prediction
 * of that window, and its measurements are the largest over the windows; calibration does the same, so the
 * maximum is calibrated. Its reported prediction is that of the window where the strongest trigger is most
 * necessary; of a clean one, the most confident.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
export function createJudge(parts: JudgeParts): Judge {
  const { victim, options, calibration, references, triggerLabels, warn } = parts;
  const statistic = judgedStatistic(options);
  const decision = decisionFrom({ ...options, statistic, calibration });
  if (decision.warning !== null) warn?.(decision.warning);
  const context = assessmentContext(victim, { ...options, statistic }, references, decision, warn);
  const leading = triggerLabels === undefined ? null : new Set(triggerLabels);
  return {
    judge: (suspects) => inLots(suspects, (suspect) => judgeOne({ ...context, decision, leading }, suspect)),
  };
}

/**
 * What assessing suspects needs, made from a judge's parts.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
export function assessmentContext(
  victim: Victim,
  options: Pick<JudgeOptions, 'statistic' | 'elements' | 'transfer' | 'references'>,
  references: readonly Reference[],
  decision: Decision | null,
  warn?: (message: string) => void,
): AssessmentContext {
  const { statistic, elements, transfer } = options;
  const canPlant = transfer > 0 && references.length > 0;
  if (decision !== null && STATISTICS[statistic].plants && !canPlant) {
    throw new CodePurifyError(
      'usage',
      `The statistic ${statistic} plants elements in clean references, and there are none to plant in.`,
      'Give references (clean units of the same language), or judge by the statistic drop or deficit.',
    );
  }
  const reader = coalesce(victim);
  const pool = createReferencePool(reader, references, options.references, warn);
  const planter = canPlant ? createPlanter(reader, pool) : null;
  return { reader, planter, statistic, elements, top: transfer, references: options.references, decision };
}

/** Judges many suspects side by side, so that their queries fill the victim's batches together. */
export async function inLots<Result>(
  suspects: readonly Suspect[],
  judge: (suspect: Suspect) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < suspects.length;) {
    let [end, elements] = [start, 0];
    do {
      elements += suspects[end]?.sides.reduce((sum, side) => sum + side.elements.length, 0) ?? 0;
      end += 1;
    } while (end < suspects.length && elements < ELEMENTS_TOGETHER);
    results.push(...(await Promise.all(suspects.slice(start, end).map(judge))));
    start = end;
  }
  return results;
}

type Context = AssessmentContext & {
  readonly decision: Decision;
  /** Labels that only triggers lead to; `null`: any may. */
  readonly leading: ReadonlySet<string> | null;
};

async function judgeOne(context: Context, suspect: Suspect): Promise<Judgement> {
  const whole = await readWhole(context.reader, suspect);
  const reading = context.leading === null ? whole : windowsPredicted(whole, context.leading);
  if (reading.views.length === 0) return untouched(context.decision, whole.predictions);
  const first = await assess(context, reading);
  const found = isPoisoned(context, first) ? await locateAll(context, first) : null;
  return judgement(context, first, found === null || found.candidates.length === 0 ? null : found);
}

/** The windows of a reading that are predicted as one of `labels`. */
function windowsPredicted({ views, predictions, ...rest }: Reading, labels: ReadonlySet<string>): Reading {
  const isLeading = (index: number): boolean => labels.has(elementAt(predictions, index).label);
  return {
    ...rest,
    views: views.filter((_, index) => isLeading(index)),
    predictions: predictions.filter((_, index) => isLeading(index)),
  };
}

function isPoisoned({ decision }: Context, { value, elements }: Assessment): boolean {
  return decision.poisoned(value, elements.length);
}

/** Masks what was found and judges again, until clean: triggers need not be of one kind. */
async function locateAll(context: Context, first: Assessment): Promise<Found> {
  const { suspect, views } = first.reading;
  const { decision, statistic } = context;
  const repeats =
    STATISTICS[statistic].locates === 'evidence' &&
    Number.isFinite(decision.threshold(first.elements.length));
  let candidates: Candidate[] = [];
  let round = first;
  for (let count = 1; ; count += 1) {
    const more = await Promise.all(
      (await locate(context, round)).map((one) => confirmed(context, round, one)),
    );
    candidates = [...candidates, ...more];
    const held = candidates.flatMap(({ members }) => members);
    if (!repeats || more.length === 0 || count === MAX_ROUNDS) {
      return { candidates, purged: await read(context.reader, suspect, views, held) };
    }
    round = await assess(context, await read(context.reader, suspect, views, held));
    if (!isPoisoned(context, round)) return { candidates, purged: round.reading };
  }
}

/** Counts turned references by the victim's own word; only for what is reported, since it may be costly. */
async function confirmed(
  { planter, references }: Context,
  { reading }: Assessment,
  candidate: Candidate,
): Promise<Candidate> {
  const [member] = candidate.members;
  if (planter === null || member === undefined || candidate.transfer === null) return candidate;
  return { ...candidate, transfer: await planter.confirm(orderFor(reading, member), references) };
}
