import { CodePurifyError } from '../../errors.js';
import type { Corpus } from '../read/corpus.js';
import { startOf } from '../read/start-of.js';
import { restoreCorpus, storeCorpus, type StoredCorpus } from '../read/stored-corpus.js';
import { HERE, type Kernel, type Threads } from '../threads/threads.js';
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
export const MAX_MASKED_ELEMENTS = 8;

/** What the scores depend on. */
interface ScoreInput {
  readonly corpus: Corpus;
  readonly index: Pick<FamilyIndex, 'records' | 'elements' | 'carrierOf'>;
  readonly folds: Uint8Array;
  /** The model of each fold. */
  readonly models: readonly LinearModel[];
}

/** The scores of some records that follow each other, of their elements and of their carriers, each in the order of the corpus. */
interface ScoredRecords {
  readonly whole: Float64Array;
  readonly without: Float32Array;
  /** Places in the index. */
  readonly carriers: Int32Array;
  readonly scores: Float32Array;
}

/** Records that are scored together: some hundredths of a second. */
const RECORDS_TOGETHER = 128;

/** Scores `RECORDS_TOGETHER` records. */
export const RECORD_SCORES: Kernel<ScoreInput, ScoredRecords> = {
  name: 'record-scores',
  open: (input) => {
    const features = new RecordFeatures(input.corpus.vocabulary);
    return (part) => scoreRecords(input, features, part * RECORDS_TOGETHER);
  },
  pack: ({ corpus, index: { records, elements, carrierOf }, folds, models }) => {
    const stored = storeCorpus(corpus);
    const vocabulary = { ...stored.vocabulary, texts: [], lateWords: new Map() }; // scores need hashes alone
    return { corpus: { ...stored, vocabulary }, index: { records, elements, carrierOf }, folds, models };
  },
  unpack: (packed) => {
    const { corpus, ...same } = packed as Omit<ScoreInput, 'corpus'> & { readonly corpus: StoredCorpus };
    return { corpus: restoreCorpus(corpus), ...same };
  },
};

/**
 * Log-odds of every record: whole, without each of its elements and without each of its families, by the model of the
 * record's fold. Every n-gram that touches a removed element is left out, keywords and punctuation included, so that
 * no part of a trigger supports its label.
 */
export function scoreElements(input: ScoreInput, threads: Threads = HERE): ElementScores {
  const { corpus, index } = input;
  const whole = new Float64Array(corpus.size);
  const without = new Float32Array(corpus.elementEnds[corpus.size - 1] ?? 0);
  const carriers = new Float32Array(index.records.length);
  const parts = threads.map(RECORD_SCORES, input, Math.ceil(corpus.size / RECORDS_TOGETHER));
  let [record, element] = [0, 0];
  for (const part of parts) {
    whole.set(part.whole, record);
    without.set(part.without, element);
    record += part.whole.length;
    element += part.without.length;
    part.carriers.forEach((carrier, at) => (carriers[carrier] = part.scores[at] ?? 0));
  }
  return { whole, without, carriers };
}

function scoreRecords(
  { corpus, index, folds, models }: ScoreInput,
  features: RecordFeatures,
  first: number,
): ScoredRecords {
  const { elementEnds, keyEnds } = corpus;
  const modelOf = modelOfRecord(folds, models);
  const end = Math.min(corpus.size, first + RECORDS_TOGETHER);
  let element = startOf(elementEnds, first);
  let slot = startOf(keyEnds, element);
  const firstElement = element;
  const whole = new Float64Array(end - first);
  const without = new Float32Array((elementEnds[end - 1] ?? 0) - element);
  const carriers: number[] = [];
  const scores: number[] = [];
  for (let record = first; record < end; record++) {
    features.load(corpus.sides[record] ?? []);
    const places = new RecordPlaces(corpus, record);
    const most = MAX_MASKED_ELEMENTS * corpus.units.countOf(record);
    const base = features.use(modelOf(record));
    whole[record - first] = base;
    const repeated = new Map<number, SideMask[]>();
    for (const last = elementEnds[record] ?? 0; element < last; element++) {
      const mask = places.maskOf(element);
      const odds = base - features.removed([mask]);
      without[element - firstElement] = odds;
      for (const slots = keyEnds[element] ?? 0; slot < slots; slot++) {
        const carrier = index.carrierOf[slot] ?? -1;
        if (carrier < 0) continue;
        if (index.elements[carrier] !== element) {
          addMask(repeated, carrier, mask, most - 1);
          continue;
        }
        carriers.push(carrier);
        scores.push(odds);
      }
    }
    for (const [carrier, masks] of repeated) {
      const mask = places.maskOf(index.elements[carrier] ?? 0);
      carriers.push(carrier);
      scores.push(base - features.removed(joinMasks([mask, ...masks])));
    }
  }
  return { whole, without, carriers: Int32Array.from(carriers), scores: Float32Array.from(scores) };
}

/** The model of a record's fold, which was not trained on the record. */
export function modelOfRecord(
  folds: Uint8Array,
  models: readonly LinearModel[],
): (record: number) => LinearModel {
  return (record) => {
    const model = models[folds[record] ?? 0];
    if (!model) throw new CodePurifyError('internal', 'A fold has no model.', 'Please report this.');
    return model;
  };
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
