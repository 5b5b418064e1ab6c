import { CodePurifyError } from '../errors.js';
import type { Victim } from '../model/victim.js';
import { assess, type Assessment, type AssessmentContext } from './assess.js';
import { type Calibration, type Decision, decisionFrom } from './calibration.js';
import { coalesce } from './coalesce.js';
import { elementAt } from './element-at.js';
import { assessInGroups } from './groups.js';
import { type Found, judgement, untouched } from './judgement.js';
import type { Candidate } from './localise.js';
import { locate } from './locate.js';
import { read, readWhole, type Reading } from './necessity.js';
import { createReferencePool } from './reference-pool.js';
import { STATISTICS } from './statistics.js';
import { orderFor } from './sufficiency.js';
import { createPlanter } from './transfer.js';
import type { ElementChoice, Judge, Judgement, Reference, Statistic, Suspect } from './suspect.js';

/** Settings of a judge; the defaults are in the schema of the options. */
export interface JudgeOptions {
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** Fraction of clean units that may be called poisoned, if there is a calibration. */
  readonly fpr: number;
  /** In the statistic's own scale; overrides the calibration. `null` for none. */
  readonly threshold: number | null;
  /**
   * Number of elements that are planted in all references (k); with 0 nothing is planted, and `both` becomes `drop`.
   */
  readonly transfer: number;
  /** Number of references that each is planted in (r). */
  readonly references: number;
}

/** What a judge needs. */
export interface JudgeParts {
  readonly victim: Victim;
  readonly options: JudgeOptions;
  /** For the victim, the statistic (see `judgedStatistic`) and the choice of elements. */
  readonly calibration: Calibration | null;
  /** Clean units to plant in, of any language; `both` and `transfer` need them. */
  readonly references: readonly Reference[];
  /** Labels that only triggers lead to: windows with another prediction are not judged. If absent, all windows are. */
  readonly triggerLabels?: readonly string[] | undefined;
  /** Whether a unit is clean whose elements change nothing when some are masked together (`both` only). By default each is masked. */
  readonly inGroups?: boolean;
  /** Called once for each warning: about the false positive rate, or too few references. */
  readonly warn?: (message: string) => void;
}

/** The statistic that is used: without planting, `both` becomes `drop`. */
export function judgedStatistic({
  statistic,
  transfer,
}: Pick<JudgeOptions, 'statistic' | 'transfer'>): Statistic {
  return statistic === 'both' && transfer === 0 ? 'drop' : statistic;
}

/** Number of elements of the suspects that are judged together: bounds memory, and fills batches many times. */
const ELEMENTS_TOGETHER = 8192;

/** Most rounds of locating, masking and judging again; each round finds further triggers of the unit. */
const MAX_ROUNDS = 6;

/**
 * A judge of suspects by one statistic.
 *
 * A suspect that is longer than the victim's window is judged window by window, with the victim's own prediction for
 * each window. Its measurements are the largest over the windows; calibration does the same, so the maximum is
 * calibrated. The reported prediction is that of the window where the strongest trigger is most necessary, or for a
 * clean suspect the most confident one.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
export function createJudge(parts: JudgeParts): Judge {
  const { victim, options, calibration, references, triggerLabels, warn } = parts;
  const statistic = judgedStatistic(options);
  const decision = decisionFrom({ ...options, statistic, calibration });
  if (decision.warning !== null) warn?.(decision.warning);
  const context = assessmentContext(victim, { ...options, statistic }, references, decision, warn);
  const leading = triggerLabels === undefined ? null : new Set(triggerLabels);
  const inGroups = parts.inGroups === true && statistic === 'both';
  return {
    judge: (suspects) =>
      inLots(suspects, (suspect) => judgeOne({ ...context, decision, leading, inGroups }, suspect)),
  };
}

/**
 * Makes the context for assessing suspects.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
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
      `The statistic ${statistic} plants elements in clean references, and there are no references.`,
      'Give references (clean units of the same language), or judge by the statistic drop or deficit.',
    );
  }
  const reader = coalesce(victim);
  const pool = createReferencePool(reader, references, options.references, warn);
  const planter = canPlant ? createPlanter(reader, pool) : null;
  return { reader, planter, statistic, elements, top: transfer, references: options.references, decision };
}

/** Judges many suspects concurrently, so that their queries together fill the victim's batches. */
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
  /** Labels that only triggers lead to; `null`: any label may. */
  readonly leading: ReadonlySet<string> | null;
  readonly inGroups: boolean;
};

async function judgeOne(context: Context, suspect: Suspect): Promise<Judgement> {
  const whole = await readWhole(context.reader, suspect);
  const reading = context.leading === null ? whole : windowsPredicted(whole, context.leading);
  if (reading.views.length === 0) return untouched(context.decision, whole.predictions);
  const clean = context.inGroups ? await assessInGroups(context, reading) : null;
  if (clean !== null) return judgement(context, clean, null);
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

/** Locates triggers, masks them and judges again, until the suspect is clean: it may hold triggers of several kinds. */
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
    const masked = candidates.flatMap(({ members }) => members);
    if (!repeats || more.length === 0 || count === MAX_ROUNDS) {
      return { candidates, purged: await read(context.reader, suspect, views, masked) };
    }
    const reading = await read(context.reader, suspect, views, masked);
    // As in the first round, only triggers lead to these labels.
    if (context.leading !== null && windowsPredicted(reading, context.leading).views.length === 0)
      return { candidates, purged: reading };
    round = await assess(context, reading);
    if (!isPoisoned(context, round)) return { candidates, purged: round.reading };
  }
}

/** Counts turned references by the victim's predictions. Only for reported triggers, because it may be slow. */
async function confirmed(
  { planter, references }: Context,
  { reading }: Assessment,
  candidate: Candidate,
): Promise<Candidate> {
  const [member] = candidate.members;
  if (planter === null || member === undefined || candidate.transfer === null) return candidate;
  return { ...candidate, transfer: await planter.confirm(orderFor(reading, member), references) };
}
