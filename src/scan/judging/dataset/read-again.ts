import type { RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { analyzeSubject } from '../../reading/analyze-subject.js';
import type { DataSource } from '../../../change/data-source.js';
import type { LearnedDataSet } from './dataset-learner.js';
import { identityOfSubject } from '../../reading/subject.js';
import { Reading, type ReadingLimits } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';

/**
 * Reads records of the head again, whose code was not kept, and analyses those that are wanted.
 * @param wanted their numbers among the records of the learned task
 * @returns them by number, without those that have changed meanwhile
 */
export async function readAgain(
  source: DataSource,
  { records, task }: LearnedDataSet,
  wanted: ReadonlySet<number>,
  limits: ReadingLimits,
): Promise<Map<number, RecordSides>> {
  const found = new Map<number, RecordSides>();
  if (wanted.size === 0) return found;
  for await (const subject of new Reading(new Tally(), limits).subjects(source.head())) {
    const record = records.get(subject.position);
    if (record?.task !== task || !wanted.has(record.number)) continue;
    if (record.identity === identityOfSubject(subject)) {
      found.set(record.number, analyzeSubject(subject).sides);
    }
    if (found.size === wanted.size) break;
  }
  return found;
}
