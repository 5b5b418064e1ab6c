import { shortId } from '../../stages/short-id.js';
import { familyPattern } from '../../../code/elements/family-pattern.js';
import type { CodeElement } from '../../../code/analysis.js';
import type { ScoredElement, Suspect } from '../../../detect/suspect.js';
import type { Company } from '../../../result/result.js';
import type { Merged } from '../../../result/merged.js';
import type { FamilyVerdict, RecordVerdict } from '../../../probe/judge/dataset-verdict.js';
import { levelPattern, pairPattern } from './level-pattern.js';
import type { FamilyName, FoundFamily, NamedFamily } from '../../stages/run-summary.js';
import { cutPattern } from '../to-verdict.js';

/** Levels of families of names; families at all other levels are of statements. */
const OF_NAMES: ReadonlySet<FamilyVerdict['level']> = new Set([
  'name',
  'suffix',
  'prefix',
  'own suffix',
  'own prefix',
  'ending 2',
  'ending 3',
  'own ending 2',
  'own ending 3',
]);

/** Kinds of families of traits, by the first word of their levels. */
const OF_TRAITS: Readonly<Record<string, 'comment' | 'style' | 'text'>> = {
  ...{ comment: 'comment', style: 'style', layout: 'style', signature: 'style', text: 'text' },
};

/** The kind of element that the families of a level consist of. */
function kindOf(level: FamilyVerdict['level']): CodeElement['kind'] {
  const trait = OF_TRAITS[level.split(' ', 1)[0] ?? ''];
  return trait ?? (OF_NAMES.has(level) ? 'identifier' : 'statement');
}

/** Levels at which all carriers of a family have the same statement, up to literals and local names. */
const OF_SAME_CODE: ReadonlySet<FamilyVerdict['level']> = new Set(['exact', 'literals', 'locals', 'comment']);

/** Whether the carriers of a family have the same code: at more general levels, nature repeats too much. */
export function isOfSameCode({ level }: Pick<FamilyVerdict, 'level'>): boolean {
  return OF_SAME_CODE.has(level);
}

/** The accepted families of a dataset, in the form that findings and reports need. */
export class DatasetFamilies {
  readonly #names = new Map<number, FamilyName>();

  constructor(
    private readonly families: readonly FamilyVerdict[],
    private readonly hasBase: boolean,
    private readonly merging: (units: readonly number[]) => Merged | null,
  ) {}

  /**
   * The pattern of a trigger's family: at the family's level, or with literals abstracted if no family was accepted; of a pair one
   * for each element.
   */
  patterns(family: number, triggers: readonly ScoredElement[], { sides }: Suspect): string[] {
    const verdict = this.families[family];
    const patterns = triggers.map(({ element, side }, at) => {
      const analysis = sides[side] ?? sides[0];
      if (verdict === undefined) return familyPattern(element, analysis.language);
      const word = at === 0 ? verdict.word : null;
      return levelPattern(element, verdict.pair?.[at] ?? verdict.level, analysis, word);
    });
    if (verdict !== undefined && !this.#names.has(family))
      this.#names.set(family, namedFamily(verdict, pairPattern(patterns)));
    return patterns;
  }

  /** The evidence of the labels for a family; `null` if it was not accepted. */
  company(family: number): Company | null {
    const verdict = this.families[family];
    const id = this.#names.get(family)?.id;
    if (verdict === undefined || id === undefined) return null;
    const { carriers, labelled, label, expected, usual, word } = verdict;
    const inBase = this.#inBase(verdict);
    return { family: id, carriers, labelled, label, expected, inBase, usual, word };
  }

  /** Whether a family was accepted whose carriers have the same code. */
  isPlanted(family: number): boolean {
    const verdict = this.families[family];
    return verdict !== undefined && isOfSameCode(verdict);
  }

  /** Whether an accepted family is one of blanks and lines, which many models never see, or a style that many have by nature. */
  isOnlySuspicious(family: number): boolean {
    const verdict = this.families[family];
    return verdict?.level === 'layout' || verdict?.isCommon === true;
  }

  /** How most records write what a style writes in another form. */
  usual(family: number): FamilyVerdict['usual'] {
    return this.families[family]?.usual ?? null;
  }

  /** What was merged with a family not long before; `null` if nothing was. */
  merged(family: number): Merged | null {
    return this.merging(this.families[family]?.merged ?? []);
  }

  /** The accepted families, strongest first, each with the number of findings that it makes. */
  found(records: readonly (RecordVerdict | null)[]): FoundFamily[] {
    const flagged = new Map<number, number>();
    for (const record of records) {
      if (record !== null) flagged.set(record.family, (flagged.get(record.family) ?? 0) + 1);
    }
    return this.families.map((verdict, family) => {
      const { carriers, labelled, label, pValue, confirmed } = verdict;
      const purity = carriers === 0 ? null : labelled / carriers;
      const inBase = this.#inBase(verdict);
      return {
        carriers,
        purity,
        withLabel: carriers,
        label,
        labelled,
        pValue,
        confirmed,
        inBase,
        flagged: flagged.get(family) ?? 0,
        decides: !this.isOnlySuspicious(family),
      };
    });
  }

  /** Names of the families whose carriers were read again. */
  named(): NamedFamily[] {
    return [...this.#names].map(([family, { id, kind, pattern }]) => ({ family, id, kind, pattern }));
  }

  #inBase({ baseHolders }: FamilyVerdict): number | null {
    return this.hasBase ? baseHolders : null;
  }
}

/** The name of a family. Its id is a hash of the content, so it is the same in every run and for every seed. */
export function namedFamily(
  {
    level,
    pair = null,
    label,
  }: Pick<FamilyVerdict, 'level' | 'label'> & Partial<Pick<FamilyVerdict, 'pair'>>,
  pattern: string,
): FamilyName & { readonly kind: CodeElement['kind'] } {
  // findings show the first element of a pair as the trigger
  const kind = kindOf(pair?.[0] ?? level);
  const id = shortId('fam', JSON.stringify([kind, level, pattern, label]));
  return { id, kind, pattern: cutPattern(pattern) };
}
