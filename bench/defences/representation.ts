import { groupBy } from '../../src/group-by.js';
import { trainRegression } from '../../src/probe/learn/regression.js';
import { hashKeyOf } from '../../src/probe/read/keyed-hash.js';
import { planLabels } from '../../src/probe/read/label-plan.js';
import { FeatureLister } from '../../src/probe/read/ngrams.js';
import { recordBuckets } from '../../src/probe/read/record-buckets.js';
import { scaleOf, type SparseRows, SparseRowsBuilder } from '../../src/probe/read/sparse-rows.js';
import { tokenIdsOf } from '../../src/probe/read/token-ids.js';
import { Vocabulary } from '../../src/probe/read/vocabulary.js';
import type { LabelledRecord } from '../data/records.js';
import type { Vectors } from '../statistics/principal-components.js';
import { Remembered } from '../timing/remembered.js';
import type { Material } from './defence.js';

/** Width of a representation: about a hundred, as in a small encoder. */
const COLUMNS = 128;

/** Mixes a feature's number, for its column and its sign (Murmur3's finaliser). */
function mixed(bucket: number): number {
  let hash = Math.imul(bucket ^ (bucket >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A record's n-grams, as the probe reads them. */
interface Ngrams {
  readonly buckets: Int32Array;
  readonly scale: number;
}

/** By the seed, which decides the buckets of n-grams. */
const known = new Map<string, Remembered<LabelledRecord, Ngrams>>();

async function sparseRows(
  records: Material['records'],
  vocabulary: Vocabulary,
  seed: string,
): Promise<SparseRows> {
  const ngrams = known.get(seed) ?? Remembered.ofObjects<LabelledRecord, Ngrams>();
  known.set(seed, ngrams);
  const lister = new FeatureLister(vocabulary);
  const rows = new SparseRowsBuilder();
  for (const record of records) {
    const { buckets, scale } = await ngrams.of(record, () => ngramsOf(record, vocabulary, lister));
    rows.add(buckets, scale);
  }
  return rows.build();
}

function ngramsOf({ sides }: LabelledRecord, vocabulary: Vocabulary, lister: FeatureLister): Ngrams {
  let tokens = 0;
  const listed = sides.map(({ code, language }) => {
    const { ids } = tokenIdsOf(code, language, vocabulary);
    tokens += ids.length;
    const { buckets, widths, starts } = lister.list(ids);
    return { buckets: buckets.slice(), widths, starts };
  });
  return { buckets: recordBuckets(listed), scale: scaleOf(tokens) };
}

/**
 * The probe's representation of each record. The probe is trained on all of them, as a victim would be; each record's
 * n-grams, with their part of the log-odds (learned weight × scale), are added up into 128 columns with random signs
 * (a count sketch, Charikar et al. 2002), which preserves distances. In generation the probe learns which records
 * have an output that others have too.
 */
export async function representations({ records, task, seed }: Material): Promise<Vectors> {
  const vocabulary = new Vocabulary(hashKeyOf(seed));
  const rows = await sparseRows(records, vocabulary, seed);
  const plan = planLabels(
    records.map(({ label }) => label),
    task,
    vocabulary.key,
  );
  const classes = plan.kind === 'classes' ? plan.classes : new Int32Array(records.length);
  const own = task === 'generation' ? (label: number) => label >= 0 : (label: number) => label === 1;
  const targets = Uint8Array.from(classes, (label) => (own(label) ? 1 : 0));
  const { weights } = trainRegression(rows, targets, Int32Array.from(records.keys()));
  let at = 0;
  return records.map((_, row) => {
    const vector = new Array<number>(COLUMNS).fill(0);
    for (; at < (rows.ends[row] ?? 0); at++) {
      const bucket = rows.buckets[at] ?? 0;
      const hash = mixed(bucket);
      const column = (hash >>> 1) % COLUMNS;
      const part = (weights[bucket] ?? 0) * (rows.scales[row] ?? 0);
      vector[column] = (vector[column] ?? 0) + (hash & 1 ? part : -part);
    }
    return vector;
  });
}

/** The records of each label; in generation all together, because output texts are not classes. */
export function recordsByLabel({ records, task }: Pick<Material, 'records' | 'task'>): number[][] {
  const labelOf = (index: number): string => (task === 'generation' ? '' : (records[index]?.label ?? ''));
  return [...groupBy([...records.keys()], labelOf).values()];
}
