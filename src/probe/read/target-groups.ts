import { keyedHash, mixHash, type HashKey } from './keyed-hash.js';
import { Minima } from './minima.js';

/** Share of all n-grams of two targets that near copies have in common: another word among thirty leaves .8. */
const MIN_SIMILARITY = 0.7;
/** First targets that are looked at where many share a band: the most frequent. */
const MAX_COMPARED = 8;

/**
 * For each target the first of its group: the most frequent of those that are nearly the same (`normalisedTarget`).
 * Each is compared with the first of each group only. Were groups closed under likeness, chains of small steps would put a tenth of
 * all corrections of code, and the target of a trigger among them, into one.
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

/** A target without what differs from copy to copy: white space, numbers, numbered names. */
export function normalisedTarget(text: string): string {
  return text
    .replace(/[0-9]+/gu, '#')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Most frequent first, then by text: an order that does not depend on that of the records. */
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

  /** Adds a target no more frequent than those before; returns the first that it is most like, or itself. */
  add(text: string): string {
    const list = wordGrams(text, this.key);
    const bands = this.minima.bands(list);
    const grams = new Set(list);
    let likest = { text, share: 0 };
    for (const first of new Set(bands.flatMap((band) => this.ofBand.get(band) ?? []))) {
      const share = sharedOf(first.grams, grams);
      if (share >= MIN_SIMILARITY && share > likest.share) likest = { text: first.text, share };
    }
    if (likest.share === 0) this.keep({ text, grams }, bands);
    return likest.text;
  }

  private keep(first: First, bands: readonly string[]): void {
    for (const band of bands) {
      const firsts = this.ofBand.get(band);
      if (!firsts) this.ofBand.set(band, [first]);
      else if (firsts.length < MAX_COMPARED) firsts.push(first);
    }
  }
}

/** Jaccard's similarity. */
function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
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
