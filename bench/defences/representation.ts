import { hashKeyOf } from '../../src/probe/read/keyed-hash.js';
import { planLabels } from '../../src/probe/read/label-plan.js';
import { FeatureLister } from '../../src/probe/read/ngrams.js';
import { recordBuckets } from '../../src/probe/read/record-buckets.js';
import { trainRegression } from '../../src/probe/learn/regression.js';
import { scaleOf, type SparseRows, SparseRowsBuilder } from '../../src/probe/read/sparse-rows.js';
import { tokenIdsOf } from '../../src/probe/read/token-ids.js';
import { Vocabulary } from '../../src/probe/read/vocabulary.js';
import type { GateRecord } from '../data/sample.js';
import { Remembered } from '../timing/remembered.js';
import type { Dense } from './dense.js';
import type { Material } from './defence.js';

/** Width of the dense representation: some hundred, as a small encoder has. */
const COLUMNS = 128;

/** Mixes a feature's number to its column and its sign (Murmur3's finaliser). */
function mixed(bucket: number): number {
  let hash = Math.imul(bucket ^ (bucket >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A record's n-grams, as the probe reads them; its elements are not looked at. */
interface Ngrams {
  readonly buckets: Int32Array;
  readonly scale: number;
}

/** By the seed: it decides where n-grams are put. */
const known = new Map<string, Remembered<Ngrams>>();

function sparseRows(records: Material['records'], vocabulary: Vocabulary, seed: string): SparseRows {
  const ngrams = known.get(seed) ?? new Remembered<Ngrams>();
  known.set(seed, ngrams);
  const lister = new FeatureLister(vocabulary);
  const rows = new SparseRowsBuilder();
  for (const record of records) {
    const { buckets, scale } = ngrams.of(record, () => ngramsOf(record, vocabulary, lister));
    rows.add(buckets, scale);
  }
  return rows.build();
}

function ngramsOf({ sides }: GateRecord, vocabulary: Vocabulary, lister: FeatureLister): Ngrams {
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
 * What the probe makes of each record: it is trained on all of them, as a victim would be, and each record's
 * n-grams, weighted by what the probe has learned of them (weight × scale: their part of the log-odds), are
 * added up into 128 columns with random signs (a count sketch, Charikar et al. 2002), which keeps distances.
 * Of generation the probe learns which records have an output that others share.
 */
export function representations({ records, task, seed }: Material): Dense {
  const vocabulary = new Vocabulary(hashKeyOf(seed));
  const rows = sparseRows(records, vocabulary, seed);
  const size = records.length;
  const plan = planLabels(
    records.map(({ label }) => label),
    task,
    vocabulary.key,
  );
  const classes = plan.kind === 'classes' ? plan.classes : new Int32Array(size);
  const own = task === 'generation' ? (label: number) => label >= 0 : (label: number) => label === 1;
  const targets = Uint8Array.from(classes, (label) => (own(label) ? 1 : 0));
  const members = Int32Array.from({ length: size }, (_, index) => index);
  const { weights } = trainRegression(rows, targets, members);
  const values = new Float64Array(size * COLUMNS);
  for (let row = 0, at = 0; row < size; row++) {
    const scale = rows.scales[row] ?? 0;
    for (; at < (rows.ends[row] ?? 0); at++) {
      const bucket = rows.buckets[at] ?? 0;
      const hash = mixed(bucket);
      const cell = row * COLUMNS + ((hash >>> 1) % COLUMNS);
      const part = (weights[bucket] ?? 0) * scale;
      values[cell] = (values[cell] ?? 0) + (hash & 1 ? part : -part);
    }
  }
  return { rows: size, columns: COLUMNS, values };
}

/** The records of each label; of generation all together: targets are no classes to a victim. */
export function recordsByLabel({ records, task }: Pick<Material, 'records' | 'task'>): number[][] {
  const groups = new Map<string, number[]>();
  records.forEach(({ label }, index) => {
    const name = task === 'generation' ? '' : label;
    const group = groups.get(name) ?? [];
    group.push(index);
    groups.set(name, group);
  });
  return [...groups.values()];
}
