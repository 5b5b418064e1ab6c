import type { RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { analyzeSubject } from '../../reading/analyze-subject.js';
import type { DataSource } from '../../../change/data-source.js';
import type { LearnedDataset } from './learned-dataset.js';
import { identityOfSubject } from '../../reading/subject.js';
import { Reading, type ReadingLimits } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';

/**
 * Reads the head again, because code is not stored, and analyses the wanted records.
 * @param wanted their numbers among the records of the learned task
 * @returns the analyses by number, without records that have changed in the meantime
 */
export async function readAgain(
  source: DataSource,
  { records, task }: LearnedDataset,
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
