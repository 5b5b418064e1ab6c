import { naturalShare } from '../../code/styles/natural-share.js';
import { rivalsOf } from '../../code/styles/rival-constructs.js';
import { type FamilyIndex, recordsOf } from '../families/family-index.js';
import type { Corpus } from '../read/corpus.js';
import { isOfSameLanguage } from '../../code/styles/same-language.js';
import { levelOf } from '../read/family-keys.js';
import { styleOf, traitIdOf } from '../read/trait-text.js';
import { startOf } from '../read/start-of.js';

/** How most records write what the carriers of a style write in another form. */
export interface UsualForm {
  /** The construct that both are forms of. */
  readonly construct: string;
  readonly form: string;
  /** The proportion of the records with any form of the construct, in [0, 1]. */
  readonly share: number;
}

/**
 * The form of a construct that most records take, apart from that of a family. Forms of other languages do not count.
 * @param family of a style, by its number in the index; of any other level there is no usual form
 * @returns `null` where no other form is in more records than that of the family
 */
export function usualForm(corpus: Corpus, index: FamilyIndex, family: number): UsualForm | null {
  const own = styleAt(corpus, index, family);
  if (own === null) return null;
  const records = new Set<number>();
  let taken = 0;
  let most = { form: '', records: 0 };
  for (let other = 0; other < index.keys.length; other++) {
    const style = isStyle(index, other) ? styleAt(corpus, index, other) : null;
    if (style?.construct !== own.construct || !isOfSameLanguage(style.form, own.form)) continue;
    const held = recordsOf(index, other);
    for (const record of held) records.add(record);
    // the form has a family of all records, and one of those with no other form
    if (style.form === own.form) taken = Math.max(taken, held.length);
    else if (!style.form.startsWith('also ') && held.length > most.records)
      most = { form: style.form, records: held.length };
  }
  if (most.records <= taken) return null;
  return { construct: own.construct, form: most.form, share: most.records / records.size };
}

/** The name that all constructs share that are rewritten together with that of a family; `null` for a family of no style. */
export function constructOf(corpus: Corpus, index: FamilyIndex, family: number): string | null {
  const style = styleAt(corpus, index, family);
  return style && rivalsOf(style.construct);
}

/** A form that fewer records hold may be a trigger although it is the most frequent: few records could take another. */
const USUAL_FRACTION = 0.1;

/**
 * The families of styles that are the most frequent form of their construct, and in more than `USUAL_FRACTION` of the records.
 * Where an attacker rewrites nearly all functions that had another label, all others with the usual form have the attacker's: the
 * label follows what the others lost.
 */
export function usualForms(corpus: Corpus, index: FamilyIndex): ReadonlySet<number> {
  const byConstruct = new Map<string, Map<string, { families: number[]; records: number }>>();
  for (let family = 0; family < index.keys.length; family++) {
    const style = levelOf(index.keys[family] ?? 0) === 'style' ? styleAt(corpus, index, family) : null;
    if (style === null) continue;
    const forms =
      byConstruct.get(style.construct) ?? new Map<string, { families: number[]; records: number }>();
    byConstruct.set(style.construct, forms);
    const known = forms.get(style.form) ?? { families: [], records: 0 };
    known.families.push(family);
    known.records = Math.max(known.records, recordsOf(index, family).length);
    forms.set(style.form, known);
  }
  const most = [...byConstruct.values()].flatMap((forms) =>
    forms.size < 2 ? [] : [...forms.values()].sort((a, b) => b.records - a.records).slice(0, 1),
  );
  const frequent = most.filter(({ records }) => records > USUAL_FRACTION * corpus.size);
  return new Set(frequent.flatMap(({ families }) => families));
}

/** A form that has twice as many holders as nature gives it has as many others: at most half of its holders are natural. */
const MOST_OF_NATURE = 2;
/** The proportion of the functions with the construct that have the usual form in well-known projects. */
const USUAL_SHARE = 0.6;
/** Casings depend on the language, and a corpus does not know its language. */
const OF_NAMES: ReadonlySet<string> = new Set(['local names', 'most local names', 'function name']);

/**
 * The families of styles that are usual in well-known projects and no more frequent here, up to `MOST_OF_NATURE` times: nobody needs
 * to have planted them, whatever labels they have. Compared among the records that have the construct, so that longer functions do
 * not count.
 */
export function naturalForms(corpus: Corpus, index: FamilyIndex): ReadonlySet<number> {
  const holders = new Map<string, Set<number>>();
  const styles = [...index.keys.keys()].flatMap((family) => {
    const style = levelOf(index.keys[family] ?? 0) === 'style' ? styleAt(corpus, index, family) : null;
    if (style === null) return [];
    const records = recordsOf(index, family);
    const known = holders.get(style.construct) ?? new Set<number>();
    holders.set(style.construct, known);
    for (const record of records) known.add(record);
    return [{ ...style, family, size: records.length }];
  });
  const natural = styles.filter(({ construct, form, size }) => {
    const share = OF_NAMES.has(construct) ? 0 : naturalShare(construct, form);
    return share >= USUAL_SHARE && size < MOST_OF_NATURE * share * (holders.get(construct)?.size ?? 0);
  });
  return new Set(natural.map(({ family }) => family));
}

function isStyle({ keys }: FamilyIndex, family: number): boolean {
  const level = levelOf(keys[family] ?? 0);
  return level === 'style' || level === 'layout';
}

function styleAt(
  corpus: Corpus,
  index: FamilyIndex,
  family: number,
): { readonly construct: string; readonly form: string } | null {
  if (!isStyle(index, family)) return null;
  const first = startOf(index.ends, family);
  const id = traitIdOf(corpus.element(index.elements[first] ?? 0).name);
  return id === null ? null : styleOf(corpus.vocabulary.texts[id] ?? '');
}
