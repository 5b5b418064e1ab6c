import type { FamilyIndex } from '../../probe/families/family-index.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { familyWord } from '../../probe/judge/family-word.js';
import { isToolDirective } from '../../code/traits/tool-directive.js';
import { COMMENT_MARK, traitIdOf } from '../../probe/read/trait-text.js';
import { companyFamilies, type CompanyFamily } from './company-families.js';
import type { RecordFacts } from './company-facts.js';
import { contentOrder, type ContentOrder } from './content-order.js';
import type { GenericTable } from './generic-table.js';
import { isGeneric } from './is-generic.js';
import { knownWords } from './known-words.js';
import { NameRoles } from './name-roles.js';
import { PatternReader } from './pattern-reader.js';
import { drawRandomSets, logit, MAX_COMPARED, type RandomSets } from './random-sets.js';
import { recordWords, type RecordWords } from './record-words.js';
import { Relatedness, type Related } from './relatedness.js';

/** The proportion of random sets that are accepted as random: so many planted triggers are lost where it is 3 %. */
export const RANDOM_LEVEL = 0.97;

/** A family that is not generic, and how related its carriers are. */
export interface MeasuredFamily extends CompanyFamily {
  /** How related its carriers are: about the proportion of pairs with much in common, in [0, 1] (`Related`). */
  readonly related: number;
  /**
   * The value of its carriers (`valueOf`) minus the quantile `RANDOM_LEVEL` of random sets of the same size: negative for
   * carriers like random ones.
   */
  readonly margin: number;
  /** The same for the uses of a name; null for other families. */
  readonly roleMargin: number | null;
  /** The word that comments have in common; null for other families. */
  readonly word: string | null;
}

/** All families of the data that are not generic, measured; and what they are compared with. */
export interface MeasuredFamilies {
  readonly families: readonly MeasuredFamily[];
  /** Families that are generic in their language, and so not tested. */
  readonly generic: number;
  /** Values of random records, for statements. */
  readonly random: RandomSets;
  /** Records without near copies. */
  readonly distinct: number;
}

/** Measures every family that is not generic: linear in the records, because at most 200 carriers of each are compared. */
export function measureFamilies(
  corpus: Corpus,
  index: FamilyIndex,
  facts: RecordFacts,
  table: GenericTable,
): MeasuredFamilies {
  const order = contentOrder(corpus);
  const words = recordWords(corpus, facts);
  const measure = new FamilyMeasure(corpus, words, order);
  const reader = new PatternReader();
  const all = companyFamilies(corpus, index, order);
  const isKnownWord = knownWords(corpus, reader, table);
  const tested = all.filter((family) => {
    if (family.group === 'word') return !isKnownWord(family);
    if (isDirective(corpus, family)) return false;
    const patterns = reader.read(corpus, family.records[0] ?? 0, family.elements[0] ?? 0);
    return !isGeneric(family, patterns, order.distinct.length, table);
  });
  return {
    families: tested.map((family) => measure.of(family)),
    generic: all.length - tested.length,
    random: measure.random,
    distinct: order.distinct.length,
  };
}

/** Whether a family is a comment that a tool is instructed by. */
function isDirective(corpus: Corpus, { group, elements }: CompanyFamily): boolean {
  if (group !== 'comment') return false;
  const id = traitIdOf(corpus.element(elements[0] ?? 0).name);
  return id !== null && isToolDirective((corpus.vocabulary.texts[id] ?? '').slice(COMMENT_MARK.length));
}

/**
 * What is compared with random sets. Nearly all pairs of a statement's natural carriers have much in common: the logit
 * of the proportion. Carriers of a name are related less closely: the logarithm of the mean similarity.
 */
const valueOf: Readonly<Record<'statement' | 'name', (related: Related) => number>> = {
  statement: ({ proportion }) => logit(proportion),
  name: ({ logRatio }) => logRatio,
};

class FamilyMeasure {
  readonly random: RandomSets;
  private readonly randomOfNames: RandomSets;
  private readonly relatedness: Relatedness;
  private readonly roles: NameRoles;

  constructor(
    private readonly corpus: Corpus,
    words: RecordWords,
    order: ContentOrder,
  ) {
    this.relatedness = new Relatedness(words, order.distinct);
    const { distinct } = order;
    const { relatedness } = this;
    this.random = drawRandomSets(distinct, (drawn) => valueOf.statement(relatedness.ofRecords(drawn)));
    this.randomOfNames = drawRandomSets(distinct, (drawn) => valueOf.name(relatedness.ofRecords(drawn)));
    this.roles = new NameRoles(corpus, order);
  }

  of(family: CompanyFamily): MeasuredFamily {
    const size = family.records.length;
    const compared = spread(size);
    const records = compared.map((place) => family.records[place] ?? 0);
    const elements = compared.map((place) => family.elements[place] ?? 0);
    const related = this.relatedness.ofCarriers(records, (place) =>
      this.ownTokens(records[place] ?? 0, elements[place] ?? 0),
    );
    const isName = family.group === 'name';
    return {
      ...family,
      related: related.proportion,
      margin: isName
        ? valueOf.name(related) - this.randomOfNames.quantile(size, RANDOM_LEVEL)
        : valueOf.statement(related) - this.random.quantile(size, RANDOM_LEVEL),
      roleMargin: family.group === 'name' ? this.roleMargin(records, elements) : null,
      word: familyWord(this.corpus, family.key, elements[0] ?? 0),
    };
  }

  /** The tokens of an element; for a name all its occurrences. */
  private ownTokens(record: number, element: number): Iterable<number> {
    const { side, name, start, end } = this.corpus.element(element);
    const ids = this.corpus.sides[record]?.[side] ?? new Int32Array();
    return name < 0 ? ids.subarray(start, end) : ids.filter((id) => id === name);
  }

  private roleMargin(records: Int32Array, elements: Int32Array): number {
    const { name } = this.corpus.element(elements[0] ?? 0);
    const { logRatio, given } = this.roles.compare(name, records);
    if (given < records.length * LEAST_GIVEN) return Infinity;
    return logRatio - this.roles.random.quantile(given, RANDOM_LEVEL);
  }
}

/** The proportion of its carriers that give a planted name themselves: nobody can rename what others define. */
const LEAST_GIVEN = 0.8;

/** At most `MAX_COMPARED` places, evenly spread over all. */
function spread(size: number): Int32Array {
  const count = Math.min(size, MAX_COMPARED);
  return Int32Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}
