import type { FamilyIndex } from '../families/family-index.js';
import type { PairCarrier } from '../families/pair-test.js';
import { RecordFeatures } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';
import type { Corpus } from '../read/corpus.js';
import { masksOf } from './carrier-masks.js';

/**
 * Log-odds of records without the elements of two of their families (nats), by the model chosen for the record. Each record is
 * read once.
 */
export function pairOdds(
  corpus: Corpus,
  index: FamilyIndex,
  modelOf: (record: number) => LinearModel,
  carriers: readonly PairCarrier[],
): Float32Array {
  const odds = new Float32Array(carriers.length);
  const order = [...carriers.keys()].sort((a, b) => (carriers[a]?.record ?? 0) - (carriers[b]?.record ?? 0));
  const features = new RecordFeatures(corpus.vocabulary);
  let loaded = -1;
  let whole = 0;
  for (const at of order) {
    const one = carriers[at];
    if (!one) continue;
    if (one.record !== loaded) {
      features.load(corpus.sides[one.record] ?? []);
      whole = features.use(modelOf(one.record));
      loaded = one.record;
    }
    odds[at] = whole - features.removed(masksOf(corpus, index, one.record, one.carriers));
  }
  return odds;
}
