import type { Corpus } from '../read/corpus.js';
import type { FamilyIndex } from '../families/family-index.js';
import { RecordFeatures, type SideMask } from '../learn/record-features.js';
import type { LinearModel } from '../learn/regression.js';
import { RecordPlaces } from '../learn/record-places.js';

/** Log-odds of the records of a corpus, whole and with elements removed. */
export interface ElementScores {
  /** Log-odds of each record as it is (nats). */
  readonly whole: Float64Array;
  /** Log-odds without each element of the corpus. */
  readonly without: Float32Array;
  /** Log-odds without all elements of a family in a record, for each carrier of the index. */
  readonly carriers: Float32Array;
}

/** At most this many elements of a family are removed from a record, for each of its units. */
const MAX_MASKED_ELEMENTS = 8;

/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model chosen
 * for the record. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
export function scoreElements(
  corpus: Corpus,
  index: FamilyIndex,
  modelOf: (record: number) => LinearModel,
): ElementScores {
  const { elementEnds, keyEnds } = corpus;
  const whole = new Float64Array(corpus.size);
  const without = new Float32Array(elementEnds[corpus.size - 1] ?? 0);
  const carriers = new Float32Array(index.records.length);
  const features = new RecordFeatures(corpus.vocabulary);
  let element = 0;
  let slot = 0;
  for (let record = 0; record < corpus.size; record++) {
    features.load(corpus.sides[record] ?? []);
    const places = new RecordPlaces(corpus, record);
    const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
    const base = features.use(modelOf(record));
    whole[record] = base;
    const repeated = new Map<number, SideMask[]>();
    for (const last = elementEnds[record] ?? 0; element < last; element++) {
      const mask = places.maskOf(element);
      without[element] = base - features.removed([mask]);
      for (const end = keyEnds[element] ?? 0; slot < end; slot++) {
        const carrier = index.carrierOf[slot] ?? -1;
        if (carrier < 0) continue;
        if (index.elements[carrier] === element) carriers[carrier] = without[element] ?? 0;
        else addMask(repeated, carrier, mask, most - 1);
      }
    }
    for (const [carrier, masks] of repeated) {
      const first = places.maskOf(index.elements[carrier] ?? 0);
      carriers[carrier] = base - features.removed(joinMasks([first, ...masks]));
    }
  }
  return { whole, without, carriers };
}

/** Adds a mask to those of a carrier, unless it has `most`. */
function addMask(masks: Map<number, SideMask[]>, carrier: number, mask: SideMask, most: number): void {
  const own = masks.get(carrier);
  if (own === undefined) masks.set(carrier, [mask]);
  else if (own.length < most) own.push(mask);
}

/** Joins the masks of each side into one. */
export function joinMasks(masks: readonly SideMask[]): SideMask[] {
  return [0, 1].flatMap((side) => {
    const own = masks.filter((mask) => mask.side === side);
    const [first] = own;
    if (!first || own.length === 1) return own;
    return [{ side, tokens: joinTokens(own) }];
  });
}

/** All tokens of some masks, ascending, each once. */
function joinTokens(masks: readonly SideMask[]): number[] {
  const all = new Int32Array(masks.reduce((sum, { tokens }) => sum + tokens.length, 0));
  let end = 0;
  for (const { tokens } of masks) {
    all.set(tokens, end);
    end += tokens.length;
  }
  const joined: number[] = [];
  for (const token of all.sort()) if (token !== joined.at(-1)) joined.push(token);
  return joined;
}
