import type { Corpus } from './corpus.js';
import { logOddsOfRow, type LinearModel } from './regression.js';
import { MaskDelta } from './mask-delta.js';
import { FeatureLister, type Occurrences } from './ngrams.js';

/** What masking each element of a corpus does: one value an element, in the order of the corpus. */
export interface ElementScores {
  /** Log-odds of each record as it is (nats). */
  readonly whole: Float64Array;
  /** Log-odds without the element. */
  readonly without: Float32Array;
}

/**
 * Log-odds of every record, whole and without each of its elements, by the model chosen for the record.
 * @param hides `covered`: no n-gram that touches the element is left, so that nothing of a trigger speaks for
 *   its label; `masked`: keywords and punctuation stay, as for every victim
 */
export function scoreElements(
  corpus: Corpus,
  modelOf: (record: number) => LinearModel,
  hides: 'covered' | 'masked',
): ElementScores {
  const { rows, elementEnds } = corpus;
  const whole = new Float64Array(corpus.size);
  const without = new Float32Array(elementEnds[corpus.size - 1] ?? 0);
  const lister = new FeatureLister(corpus.vocabulary);
  const delta = new MaskDelta();
  let element = 0;
  for (let record = 0; record < corpus.size; record++) {
    const model = modelOf(record);
    const scale = rows.scales[record] ?? 0;
    const base = logOddsOfRow(model, rows, record);
    whole[record] = base;
    const sides = (corpus.sides[record] ?? []).map((ids): Occurrences => {
      const { buckets, widths, starts } = lister.list(ids);
      return { buckets: buckets.slice(), widths: widths.slice(), starts: starts.slice() };
    });
    delta.load(sides);
    for (; element < (elementEnds[record] ?? 0); element++) {
      const place = corpus.element(element);
      const side = sides[place.side];
      if (!side) continue;
      const masked = corpus[hides](record, place);
      without[element] = base - scale * delta.removed(model.weights, side, masked);
    }
  }
  return { whole, without };
}
