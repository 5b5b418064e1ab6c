import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { FAMILY_LEVELS, levelOf, type FamilyKey, type FamilyLevel } from '../../probe/read/family-keys.js';
import type { ContentOrder } from './content-order.js';
import { startOf } from '../../probe/read/start-of.js';

/** Fewer carriers are no family: three random functions are as related as three natural carriers too often. */
export const LEAST_CARRIERS = 3;

/**
 * A family with a larger proportion of the records is what these data are about. Nobody poisons so many: the victim would
 * be of no use.
 */
export const MOST_SHARE = 0.25;

/** Levels that have a natural null in common. */
export type LevelGroup = 'statement' | 'abstract' | 'name' | 'comment' | 'word';

/** The levels that are tested, and their groups. Parts of names are left out: projects give them to unrelated things. */
export const GROUP_OF_LEVEL: ReadonlyMap<FamilyLevel, LevelGroup> = new Map([
  ['exact', 'statement'],
  // `buffer_free(x);` with any local or literal is what a project writes everywhere: related as little as random records
  ['literals', 'abstract'],
  ['locals', 'abstract'],
  ['skeleton', 'abstract'],
  ['shape', 'abstract'],
  // `16 * 1024` is written in unrelated places
  ['constant', 'abstract'],
  ['constant shape', 'abstract'],
  ['name', 'name'],
  ['comment', 'comment'],
  ['comment word', 'word'],
]);

/** Levels of one kind of element, where the first is the most exact. Those of different kinds do not contain each other. */
const KIND_OF_LEVEL = FAMILY_LEVELS.map((level) => {
  if (level.startsWith('constant')) return 'constant';
  const group = GROUP_OF_LEVEL.get(level);
  if (group === 'word') return 'comment';
  return group === 'name' || group === 'comment' ? group : 'statement';
});

/** A family with its carriers, near copies once, in the order of their content. */
export interface CompanyFamily {
  readonly key: FamilyKey;
  readonly level: FamilyLevel;
  readonly group: LevelGroup;
  /** Record numbers. */
  readonly records: Int32Array;
  /** The first element of the family in each, by its number in the corpus. */
  readonly elements: Int32Array;
}

/**
 * The families that can be tested: three carriers or more after near copies count once, and at most a quarter of the
 * records; none that a more exact family makes up for the most part (the more exact one is tested in its place); and of several with the same carriers only
 * the most exact, longest.
 */
export function companyFamilies(corpus: Corpus, index: FamilyIndex, order: ContentOrder): CompanyFamily[] {
  const numberOf = new Map<FamilyKey, number>();
  index.keys.forEach((key, number) => numberOf.set(key, number));
  const bySet = new Map<string, CompanyFamily>();
  for (let number = 0; number < index.keys.length; number++) {
    const family = familyAt(corpus, index, order, number);
    if (family === null || isMadeUp(corpus, family, numberOf)) continue;
    const set = family.records.join();
    const other = bySet.get(set);
    if (other === undefined || isMoreExact(corpus, family, other)) bySet.set(set, family);
  }
  return [...bySet.values()];
}

function familyAt(
  corpus: Corpus,
  index: FamilyIndex,
  { places, distinct }: ContentOrder,
  number: number,
): CompanyFamily | null {
  const key = index.keys[number] ?? 0;
  const level = levelOf(key);
  const group = GROUP_OF_LEVEL.get(level);
  const start = startOf(index.ends, number);
  const end = index.ends[number] ?? 0;
  if (group === undefined || end - start < LEAST_CARRIERS) return null;
  const place = (carrier: number): number => places[index.records[carrier] ?? 0] ?? 0;
  const firstOf = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const { side } = corpus.element(index.elements[at] ?? 0);
    const copies = corpus.groupOf(index.records[at] ?? 0, side);
    const first = firstOf.get(copies);
    if (first === undefined || place(at) < place(first)) firstOf.set(copies, at);
  }
  if (firstOf.size < LEAST_CARRIERS || firstOf.size > MOST_SHARE * distinct.length) return null;
  const at = Int32Array.from(firstOf.values()).sort((a, b) => place(a) - place(b));
  return {
    ...{ key, level, group },
    records: at.map((carrier) => index.records[carrier] ?? 0),
    elements: at.map((carrier) => index.elements[carrier] ?? 0),
  };
}

/** Whether one more exact family holds half of the carriers or more, and three at least. */
function isMadeUp(
  corpus: Corpus,
  { level, elements }: CompanyFamily,
  numberOf: ReadonlyMap<FamilyKey, number>,
): boolean {
  const own = FAMILY_LEVELS.indexOf(level);
  const counts = new Map<FamilyKey, number>();
  const most = Math.max(LEAST_CARRIERS, elements.length / 2);
  for (const element of elements) {
    for (let slot = startOf(corpus.keyEnds, element); ; slot++) {
      if (slot >= (corpus.keyEnds[element] ?? 0)) break;
      const key = corpus.keys[slot] ?? 0;
      const other = FAMILY_LEVELS.indexOf(levelOf(key));
      if (other >= own || KIND_OF_LEVEL[other] !== KIND_OF_LEVEL[own] || !numberOf.has(key)) continue;
      const count = (counts.get(key) ?? 0) + 1;
      if (count >= most) return true;
      counts.set(key, count);
    }
  }
  return false;
}

/** Whether a family is reported rather than another one with the same carriers: by level, then by tokens, then by key. */
function isMoreExact(corpus: Corpus, family: CompanyFamily, other: CompanyFamily): boolean {
  const rank = ({ level, elements, key }: CompanyFamily): readonly number[] => {
    const { start, end } = corpus.element(elements[0] ?? 0);
    return [FAMILY_LEVELS.indexOf(level), start - end, key];
  };
  const [a, b] = [rank(family), rank(other)];
  const at = a.findIndex((value, place) => value !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
