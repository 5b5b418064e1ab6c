import type { LanguageName } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { createReferencePool } from '../../../src/detect/reference-pool.js';
import { createPlanter, type Planter } from '../../../src/detect/transfer.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { corpusBleu } from '../../statistics/bleu.js';
import { inputOf } from '../../victims/learn-victim.js';
import { spaced } from '../scenario/paper-tasks.js';
import { answersTo } from '../victims/answers.js';
import { cutToWindow } from '../victims/window.js';
import { asReference } from './as-reference.js';
import { type Tried, tryReplacing } from './try-replacing.js';

/** Clean rows that an element is planted in. */
const PLANTED_IN = 8;

/** Largest part of the victim's window that such a row fills. */
const REFERENCE_WINDOW = 0.5;

/** A row with its replacements made, and the victim's answers as far as they are known. */
export interface Outcome extends Pick<Tried, 'input' | 'named'> {
  /** Evidence for the replacement, larger is more; `-Infinity` where nothing can be replaced. */
  readonly value: number;
  readonly before: Prediction;
  /** `null` where the victim has not been asked yet. */
  readonly after: Prediction | null;
}

/** Makes the replacements of rows. @returns in their order */
export type Replacing = (rows: readonly LabelledRecord[]) => Promise<Outcome[]>;

/** The likeness of two texts: the BLEU of one with the other as reference. */
function likeness(text: string, other: string): number {
  return corpusBleu([spaced(text)], [spaced(other)], 'none');
}

/**
 * The outcome for an answer that is a text: how much more of the function it holds once the replacements are made. A
 * repair is an edit; after the first words a model is sure of the rest with any input, so log-odds mean little.
 */
async function rewritten(
  victim: Victim,
  { sides: [{ code }] }: LabelledRecord,
  before: Prediction,
  { input, named, against }: Tried,
): Promise<Outcome> {
  if (against === -Infinity) return { input, named, before, after: null, value: against };
  const after = elementAt(await victim.predict([input]), 0);
  const value = likeness(after.label, code) - likeness(before.label, code);
  return { input, named, before, after, value };
}

/**
 * The mean shift of clean rows' log-odds towards an answer when an element is planted in them; in a pair the smaller one
 * of both sides, as both must look poisoned in the authors' code. `null` where no element can be planted.
 */
async function shiftBy(
  planter: Planter,
  named: Tried['named'],
  language: LanguageName,
  prediction: Prediction,
): Promise<number | null> {
  const orders = named.flatMap((element) =>
    element === null ? [] : [{ planting: element, language, prediction }],
  );
  const transfers = await planter.plant(orders, PLANTED_IN);
  const shifts = transfers.flatMap((transfer) => (transfer === null ? [] : [transfer.shift]));
  return shifts.length === 0 ? null : Math.min(...shifts);
}

/**
 * The outcome for an answer that is a class. Where the replacements turn it (they are necessary): how far planting the
 * replaced elements moves clean rows with another answer towards it (they are sufficient). Otherwise, and where nothing
 * can be planted: the log-odds against the answer.
 */
async function reclassified(
  planter: Planter,
  { sides: [{ language }] }: LabelledRecord,
  before: Prediction,
  { input, named, against }: Tried,
): Promise<Outcome> {
  const shift = against > 0 ? await shiftBy(planter, named, language, before) : null;
  return { input, named, before, after: null, value: shift ?? against };
}

/** Plants in clean rows, each cut so that there is room. */
function planterOf(victim: Victim, clean: readonly LabelledRecord[]): Planter {
  const most = Math.floor(victim.description.maxTokens * REFERENCE_WINDOW);
  const references = clean.map((row) => asReference(cutToWindow(victim, row, most)));
  return createPlanter(victim, createReferencePool(victim, references, PLANTED_IN));
}

/** Replaces the most suspicious elements of rows. @param clean rows to plant in */
export function replacingIn(victim: Victim, clean: readonly LabelledRecord[]): Replacing {
  const planter = victim.description.task === 'generation' ? null : planterOf(victim, clean);
  return async (rows) => {
    const answers = await answersTo(
      victim,
      rows.map(({ sides }) => inputOf(sides)),
    );
    const found: Outcome[] = [];
    for (const [index, row] of rows.entries()) {
      const before = elementAt(answers, index);
      const tried = await tryReplacing(victim, row, before);
      found.push(
        planter === null
          ? await rewritten(victim, row, before, tried)
          : await reclassified(planter, row, before, tried),
      );
    }
    return found;
  };
}
