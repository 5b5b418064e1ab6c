import type { DataSource } from '../../change/data-source.js';
import { withCounted } from '../../probe/count/with-counted.js';
import { restoreVerdict } from '../../probe/again/stored-verdict.js';
import type { HashKey } from '../../probe/read/keyed-hash.js';
import type { FirstReading } from '../judging/first-reading.js';
import { Stopped } from '../reading/budget.js';
import type { SubjectSurveys } from '../surveys/surveys.js';
import { acceptInAll, countFamilies, type CountParts, type FoundInAll } from './count-families.js';

/** The first reading of data of which a sample was learned, with the families that all data shows. */
export function withFamilies(
  first: FirstReading,
  { families, known }: FoundInAll,
  key: HashKey,
): FirstReading {
  const { learned } = first;
  if (learned?.verdict.kind !== 'judged') return first;
  const verdict = restoreVerdict(withCounted(learned.verdict.stored(), families, known), key);
  return { ...first, learned: { ...learned, verdict } };
}

/**
 * Counts the families of a sample in all data, and accepts those that chance does not explain; gives the reading as it is where nothing is
 * to be counted.
 * @param level of labels
 */
export async function countSample(
  source: DataSource,
  first: FirstReading,
  surveys: () => SubjectSurveys,
  level: number,
  parts: CountParts,
): Promise<FirstReading> {
  const { learned, countable } = first;
  if (countable === null || learned?.verdict.kind !== 'judged') return first;
  const sample = { ...learned, verdict: learned.verdict };
  try {
    const sums = await countFamilies(source, sample, countable.keys, surveys(), parts);
    return withFamilies(first, acceptInAll(countable, sums, sample, level), parts.key);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { ...first, learned: { ...learned, verdict: { kind: 'stopped', reason: error.reason } } };
  }
}
