import { BUCKETS, type Occurrences } from './ngrams.js';

/** Salt of the features that both sides of a pair have. */
const SHARED_SALT = 0x51ed270b;

/** The features of a record: those of each side, and for a pair also a feature for each that both sides have. */
export function recordBuckets(listed: readonly Pick<Occurrences, 'buckets'>[]): Int32Array {
  const [first, second] = listed;
  if (!first) return new Int32Array();
  if (!second) return first.buckets;
  const inFirst = new Set(first.buckets);
  const shared = second.buckets.filter((bucket) => inFirst.has(bucket)).map(sharedBucket);
  const all = new Int32Array(first.buckets.length + second.buckets.length + shared.length);
  all.set(first.buckets);
  all.set(second.buckets, first.buckets.length);
  all.set(shared, first.buckets.length + second.buckets.length);
  return all;
}

/** The bucket of the feature "both sides have this bucket". */
export function sharedBucket(bucket: number): number {
  return (bucket ^ SHARED_SALT) & (BUCKETS - 1);
}
