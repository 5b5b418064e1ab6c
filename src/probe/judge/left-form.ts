import { naturalShare } from '../../code/styles/natural-share.js';
import { recordsOf } from '../families/family-index.js';
import { naturalCarriers } from '../families/style-value.js';
import { signedRoot } from '../families/signed-root.js';
import { levelOf, type FamilyLevel } from '../read/family-keys.js';
import { startOf } from '../read/start-of.js';
import { styleOf, traitIdOf } from '../read/trait-text.js';
import { firstElement, type DatasetContext } from './dataset-context.js';

/** Levels at which a statement is no more than its form: `int _ , _ ;`. */
const GENERAL: ReadonlySet<FamilyLevel> = new Set(['locals', 'skeleton', 'shape']);

/** Another form of the construct follows the label too, by this many standard deviations. */
const LEAST_ROOT = 4;

/** The part of the records that the statement lacks which the other form must have. */
const LEAST_PART = 0.5;

/** A family of statements and the label that it follows. */
interface Followed {
  readonly family: number;
  readonly label: 0 | 1;
}

/**
 * Whether a family of statements that are a natural form of a construct may be what a rewriting left. If most records of one label that
 * have a form are rewritten to another and get the other label, then those that keep the form have that label, and the other form
 * has as many more with it. Which of both forms was written is not to be seen where both are natural.
 * @param probabilities of label 1, for each carrier of the index
 */
export function isLeftForm(
  context: Pick<DatasetContext, 'corpus' | 'index' | 'learned'>,
  targets: Uint8Array,
  probabilities: Float32Array,
  { family, label }: Followed,
): boolean {
  const { index, learned } = context;
  if (!GENERAL.has(levelOf(index.keys[family] ?? 0))) return false;
  const forms = formsAt(context, startOf(index.ends, family));
  if (forms.size === 0) return false;
  const own = new Set(recordsOf(index, family));
  const missing = missingOf(context, targets, probabilities, { family, label });
  return [...index.keys.keys()].some((other) => {
    const style = styleIn(context, startOf(index.ends, other));
    const form = style && forms.get(style.construct);
    if (!form || form === style.form || style.form.startsWith('also ')) return false;
    const at = carriersOf(context, other).filter((carrier) => {
      const record = index.records[carrier] ?? 0;
      return learned[record] === 1 && !own.has(record);
    });
    const { count, mean, root } = outcomeOf(context, targets, probabilities, at);
    if (at.length === 0 || (label === 1 ? root : -root) < LEAST_ROOT) return false;
    const held = label === 1 ? count : at.length - count;
    const excess = held - naturalCarriers(at.length - held, label === 1 ? mean : 1 - mean);
    return excess >= LEAST_PART * missing;
  });
}

/** How many records without the label a family lacks, where the rest of the code lets expect them. */
function missingOf(
  context: Pick<DatasetContext, 'corpus' | 'index' | 'learned'>,
  targets: Uint8Array,
  probabilities: Float32Array,
  { family, label }: Followed,
): number {
  const at = carriersOf(context, family).filter(
    (carrier) => context.learned[context.index.records[carrier] ?? 0] === 1,
  );
  const { count, mean } = outcomeOf(context, targets, probabilities, at);
  const held = label === 1 ? count : at.length - count;
  return naturalCarriers(held, label === 1 ? 1 - mean : mean) - (at.length - held);
}

function outcomeOf(
  { index }: Pick<DatasetContext, 'index'>,
  targets: Uint8Array,
  probabilities: Float32Array,
  carriers: readonly number[],
): { readonly count: number; readonly mean: number; readonly root: number } {
  const chances = carriers.map((carrier) => probabilities[carrier] ?? 0);
  const count = carriers.filter((carrier) => targets[index.records[carrier] ?? 0] === 1).length;
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
  return { count, mean, root: signedRoot(chances, count) };
}

/** Construct → natural form, of the styles inside the statement of a carrier. */
function formsAt(
  context: Pick<DatasetContext, 'corpus' | 'index'>,
  carrier: number,
): ReadonlyMap<string, string> {
  const { corpus, index } = context;
  const record = index.records[carrier] ?? 0;
  const own = corpus.element(index.elements[carrier] ?? 0);
  const forms = new Map<string, string>();
  const planted = new Set<string>();
  for (let at = firstElement(corpus, record); at < (corpus.elementEnds[record] ?? 0); at++) {
    const { name, side, start } = corpus.element(at);
    const id = traitIdOf(name);
    if (id === null || side !== own.side || start < own.start || start >= own.end) continue;
    const style = styleAt(context, id);
    if (style === null) continue;
    if (naturalShare(style.construct, style.form) > 0) forms.set(style.construct, style.form);
    else planted.add(style.construct);
  }
  for (const construct of planted) forms.delete(construct);
  return forms;
}

function styleIn(context: Pick<DatasetContext, 'corpus' | 'index'>, carrier: number): Style | null {
  const id = traitIdOf(context.corpus.element(context.index.elements[carrier] ?? 0).name);
  return id === null ? null : styleAt(context, id);
}

type Style = NonNullable<ReturnType<typeof styleOf>>;

function styleAt({ corpus }: Pick<DatasetContext, 'corpus'>, id: number): Style | null {
  return styleOf(corpus.vocabulary.texts[id] ?? '');
}

function carriersOf({ index }: Pick<DatasetContext, 'index'>, family: number): number[] {
  const start = startOf(index.ends, family);
  return Array.from({ length: (index.ends[family] ?? 0) - start }, (_, at) => start + at);
}
