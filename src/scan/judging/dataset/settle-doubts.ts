import { CodePurifyError } from '../../../errors.js';
import type { DatasetVerdict, RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { confirmFamilies, type OpinionParts } from './second-opinion.js';

/** Who settles what labels alone do not decide. */
export interface DoubtParts extends Omit<OpinionParts, 'judge'> {
  /** Opens the sentinel's judge. */
  readonly openJudge: () => Promise<OpinionParts['judge']>;
  /** Analyses records again, by their numbers: their code was not kept. */
  readonly readAgain: (wanted: ReadonlySet<number>) => Promise<ReadonlyMap<number, RecordSides>>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Asks the sentinel, which knows no label, for the families that labels alone do not decide on. Without a sentinel
 * the labels alone count, and the run says so.
 * @returns keys of those that it confirms
 * @throws Stopped when the run is out of time, or the user asks to stop
 */
export async function settleDoubts(
  { doubtful }: Pick<DatasetVerdict, 'doubtful'>,
  { openJudge, readAgain, ...parts }: DoubtParts,
): Promise<ReadonlySet<string>> {
  if (doubtful.length === 0) return NONE;
  try {
    const judge = await openJudge();
    const wanted = new Set(doubtful.flatMap(({ carriers }) => carriers.map(({ record }) => record)));
    return await confirmFamilies(doubtful, await readAgain(wanted), { ...parts, judge });
  } catch (error) {
    if (!(error instanceof CodePurifyError)) throw error;
    parts.progress.warn(`No second opinion could be had, so labels alone decide. ${error.message}`);
    return NONE;
  }
}
