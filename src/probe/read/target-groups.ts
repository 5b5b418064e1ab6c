import { keyedHash, mixHash, type HashKey } from './keyed-hash.js';
import { Minima } from './minima.js';

/** Smallest Jaccard similarity of the n-grams of near copies; one other word among thirty gives .8. */
const MIN_SIMILARITY = 0.7;
/** First targets, the most frequent ones, that a target is compared with per band. */
const MAX_COMPARED = 8;

/**
 * The first target of the group of each target: the most frequent one among near copies (`normalisedTarget`). A target
 * is compared only with the first target of each group. If groups with a common target were merged, chains of small
 * steps would put a tenth of all corrections of code, and the target of a trigger with them, into one group.
 */
export function groupTargets(targets: readonly (string | null)[], key: HashKey): (string | null)[] {
  const normal = targets.map((target) => (target === null ? null : normalisedTarget(target)));
  const counts = new Map<string, number>();
  for (const target of normal) if (target !== null) counts.set(target, (counts.get(target) ?? 0) + 1);
  const groups = new TargetGroups(key);
  const first = new Map<string, string>();
  for (const [target] of [...counts].sort(byCount)) first.set(target, groups.add(target));
  return normal.map((target) => (target === null ? null : (first.get(target) ?? target)));
}

/** A target without the differences between copies: white space and numbers, also those in names. */
export function normalisedTarget(text: string): string {
  return text
    .replace(/[0-9]+/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Most frequent first, then by text, so that the order does not depend on the order of the records. */
function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
}

/** The first target of a group. */
interface First {
  readonly text: string;
  readonly grams: ReadonlySet<number>;
}

class TargetGroups {
  private readonly minima = new Minima();
  private readonly ofBand = new Map<string, First[]>();

  constructor(private readonly key: HashKey) {}

  /** Adds a target that is not more frequent than those before; returns the most similar first target, or itself. */
  add(text: string): string {
    const list = wordGrams(text, this.key);
    const bands = this.minima.bands(list);
    const grams = new Set(list);
    let nearest = { text, similarity: 0 };
    for (const first of new Set(bands.flatMap((band) => this.ofBand.get(band) ?? []))) {
      const similarity = jaccard(first.grams, grams);
      if (similarity >= MIN_SIMILARITY && similarity > nearest.similarity)
        nearest = { text: first.text, similarity };
    }
    if (nearest.similarity === 0) this.keep({ text, grams }, bands);
    return nearest.text;
  }

  private keep(first: First, bands: readonly string[]): void {
    for (const band of bands) {
      const firsts = this.ofBand.get(band);
      if (!firsts) this.ofBand.set(band, [first]);
      else if (firsts.length < MAX_COMPARED) firsts.push(first);
    }
  }
}

/** Jaccard similarity, in [0, 1]. */
function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const gram of b) if (a.has(gram)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Hashes of a text's 1- to 3-grams of words. */
function wordGrams(text: string, key: HashKey): Int32Array {
  const words = (text.match(/[\p{L}\p{N}_#$]+|[^\s\p{L}\p{N}_#$]/gu) ?? []).map(
    (word) => keyedHash(word, key).first,
  );
  const grams: number[] = [];
  words.forEach((word, index) => {
    const pair = mixHash(word, words[index + 1] ?? 0);
    grams.push(word, pair, mixHash(pair, words[index + 2] ?? 0));
  });
  return Int32Array.from(grams);
}
