import type { FamilyIndex } from '../families/family-index.js';
import type { SideMask } from '../learn/record-features.js';
import { RecordPlaces } from '../learn/record-places.js';
import type { Corpus } from '../read/corpus.js';
import { joinMasks } from './element-scores.js';
import { startOf } from '../read/start-of.js';

/** Masks of all elements of a record that belong to one of the carriers. */
export function masksOf(
  corpus: Corpus,
  { carrierOf }: FamilyIndex,
  record: number,
  carriers: readonly number[],
): SideMask[] {
  const { elementEnds, keyEnds } = corpus;
  const places = new RecordPlaces(corpus, record);
  const masks: SideMask[] = [];
  const first = startOf(elementEnds, record);
  for (let element = first; element < (elementEnds[record] ?? 0); element++) {
    const own = carrierOf.subarray(startOf(keyEnds, element), keyEnds[element] ?? 0);
    if (carriers.some((carrier) => own.includes(carrier))) masks.push(places.maskOf(element));
  }
  return joinMasks(masks);
}
