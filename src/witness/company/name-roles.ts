import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import { randomStream } from '../../probe/learn/random-stream.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { mixHash } from '../../probe/read/keyed-hash.js';
import type { ContentOrder } from './content-order.js';
import { drawRandomSets, sample, type RandomSets } from './random-sets.js';
import { startOf } from '../../probe/read/start-of.js';

/** Names whose uses are compared with each other to see how related any two are. */
const SAMPLED_NAMES = 3000;

/** Occurrences of a name in a function that are read. */
const MAX_OCCURRENCES = 50;

/** Ratios below it are equal: sets with less in common than half of the mean are random, and no more than that. */
const LEAST_RATIO = 0.5;

/** Between a type and the name that it declares. */
const TYPE_SIGNS: ReadonlySet<string> = new Set(['*', '&', '[', ']', '>', '?']);

/** Before a name that belongs to something else. */
const MEMBER_MARKS: ReadonlySet<string> = new Set(['.', '->', '?.', '::']);

/** Words in capitals are macros and constants, which nobody can rename in one function. */
const CAPITALS = /^[A-Z][A-Z0-9_]*$/u;

/** How a name is used in a record: weights of its roles, as a unit vector, by the hash of the role. */
type Uses = ReadonlyMap<number, number>;

const NO_USES: Uses = new Map();

/**
 * How names are used: the type that each is declared with, as the tokens before its first occurrence show it, and the
 * tokens before and after each occurrence. Authors give a name to things of one kind; a trigger is given to anything. It
 * needs no grammar, and works where no types are written.
 */
export class NameRoles {
  private readonly counts = new Map<number, number>();
  private readonly sampled: Uses[];
  private readonly size: number;
  private readonly base: number;
  /** ln ratio for random sets of names that functions give. */
  readonly random: RandomSets;

  constructor(
    private readonly corpus: Corpus,
    { distinct }: ContentOrder,
  ) {
    const places = distinct.length === 0 ? [] : this.localNames(distinct);
    const roles = places.map(({ record, name }) => this.rolesOf(record, name) ?? []);
    for (const own of roles) for (const role of own) this.counts.set(role, (this.counts.get(role) ?? 0) + 1);
    this.size = roles.length;
    this.sampled = roles.map((own) => this.weigh(own));
    this.base = meanSimilarity(this.sampled);
    this.random = drawRandomSets(Int32Array.from(this.sampled.keys()), (items) =>
      this.logRatio(Array.from(items, (item) => this.sampled[item] ?? NO_USES)),
    );
  }

  /**
   * ln of the mean similarity of the uses of a name in some records over that of random names, and the number of those
   * that give the name themselves, as a local or as the function's own. Where a record only calls it or takes it as a
   * member, its use is not compared.
   */
  compare(name: number, records: Int32Array): { readonly logRatio: number; readonly given: number } {
    const uses = Array.from(records, (record) => this.rolesOf(record, name)).flatMap((roles) =>
      roles === null ? [] : [this.weigh(roles)],
    );
    return { logRatio: uses.length < 2 ? Infinity : this.logRatio(uses), given: uses.length };
  }

  private logRatio(uses: readonly Uses[]): number {
    return Math.log(Math.max(LEAST_RATIO, meanSimilarity(uses) / Math.max(this.base, 1e-12)));
  }

  /** Some names that functions give, at most one of each record in turn. */
  private localNames(distinct: Int32Array): { record: number; name: number }[] {
    const { corpus } = this;
    const random = randomStream(distinct.length);
    const found: { record: number; name: number }[] = [];
    for (const record of sample(distinct, Math.min(SAMPLED_NAMES, distinct.length), random)) {
      const names: number[] = [];
      const start = startOf(corpus.elementEnds, record);
      for (let element = start; element < (corpus.elementEnds[record] ?? 0); element++) {
        const { name } = corpus.element(element);
        if (name >= 0 && this.rolesOf(record, name) !== null) names.push(name);
      }
      const drawn = names[Math.floor(random() * names.length)];
      if (drawn !== undefined) found.push({ record, name: drawn });
    }
    return found;
  }

  /** The roles of a name in a record; null where the record does not give the name itself. */
  private rolesOf(record: number, name: number): number[] | null {
    const { texts, kinds } = this.corpus.vocabulary;
    if (CAPITALS.test(texts[name] ?? '')) return null;
    for (const ids of this.corpus.sides[record] ?? []) {
      const first = ids.indexOf(name);
      if (first < 0) continue;
      const text = (at: number): string => texts[ids[at] ?? -1] ?? '';
      const isMember = MEMBER_MARKS.has(text(first - 1));
      const isCalled = text(first + 1) === '(' && !isFirstCall(ids, first, texts, kinds);
      return isMember || isCalled ? null : this.rolesIn(ids, name, first);
    }
    return null;
  }

  private rolesIn(ids: Int32Array, name: number, first: number): number[] {
    const { vocabulary } = this.corpus;
    const hash = (at: number): number => (at in ids ? vocabulary.exact(ids[at] ?? 0) : 0);
    let type = first - 1;
    while (type >= 0 && TYPE_SIGNS.has(vocabulary.texts[ids[type] ?? -1] ?? '')) type--;
    const roles = new Set([mixHash(ROLES.type, hash(type))]);
    let read = 0;
    for (let at = first; at >= 0 && read < MAX_OCCURRENCES; at = ids.indexOf(name, at + 1), read++) {
      roles.add(mixHash(ROLES.before, hash(at - 1)));
      roles.add(mixHash(ROLES.after, hash(at + 1)));
      roles.add(mixHash(mixHash(ROLES.twoBefore, hash(at - 2)), hash(at - 1)));
      roles.add(mixHash(mixHash(ROLES.twoAfter, hash(at + 1)), hash(at + 2)));
    }
    return [...roles];
  }

  private weigh(roles: readonly number[]): Uses {
    const all = Math.max(2, this.size);
    const weights = roles.map((role) => Math.log(all / Math.min(all, this.counts.get(role) ?? 1)));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return new Map(roles.map((role, at) => [role, length === 0 ? 0 : (weights[at] ?? 0) / length]));
  }
}

const ROLES = { type: 1, before: 2, after: 3, twoBefore: 4, twoAfter: 5 } as const;

/** Whether a token is the first name with `(` after it: in a function's header its own name. */
function isFirstCall(
  ids: Int32Array,
  at: number,
  texts: readonly string[],
  kinds: readonly number[],
): boolean {
  for (let before = 0; before < at; before++) {
    const isName = kinds[ids[before] ?? -1] === TOKEN_KINDS.identifier;
    if (isName && texts[ids[before + 1] ?? -1] === '(') return false;
  }
  return true;
}

/** Mean of the products u · v of all pairs of n vectors: (‖Σ u‖² − Σ ‖u‖²) / (n (n − 1)), linear in n. */
function meanSimilarity(vectors: readonly Uses[]): number {
  const sums = new Map<number, number>();
  let own = 0;
  for (const vector of vectors) {
    for (const [role, weight] of vector) {
      sums.set(role, (sums.get(role) ?? 0) + weight);
      own += weight * weight;
    }
  }
  let square = 0;
  for (const sum of sums.values()) square += sum * sum;
  return Math.max(0, square - own) / Math.max(1, vectors.length * (vectors.length - 1));
}
