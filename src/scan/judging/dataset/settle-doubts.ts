import { CodePurifyError } from '../../../errors.js';
import type { DatasetVerdict, RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { confirmFamilies, type OpinionParts } from './second-opinion.js';

/** What is needed to decide on doubtful families. */
export interface DoubtParts extends Omit<OpinionParts, 'judge'> {
  /** Opens the sentinel's judge. */
  readonly openJudge: () => Promise<OpinionParts['judge']>;
  /** Analyses records again, by their numbers, because code is not stored. */
  readonly readAgain: (wanted: ReadonlySet<number>) => Promise<ReadonlyMap<number, RecordSides>>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Lets the sentinel, which does not use labels, decide on families for which the labels alone are too little
 * evidence. If the sentinel cannot be opened, only the labels count, and the user is warned.
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
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
    parts.progress.warn(`There is no second opinion, so the labels alone decide. ${error.message}`);
    return NONE;
  }
}
