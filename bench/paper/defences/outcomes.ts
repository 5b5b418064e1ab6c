import type { LanguageName } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { createReferencePool } from '../../../src/detect/reference-pool.js';
import { createPlanter, type Planter } from '../../../src/detect/transfer.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';
import { answersTo } from '../victims/answers.js';
import { corpusBleu } from '../../statistics/bleu.js';
import { spaced } from '../scenario/paper-tasks.js';
import { cutToWindow } from '../victims/window.js';
import { asReference } from './as-reference.js';
import { type Tried, tryReplacing } from './try-replacing.js';

/** Clean rows that an element is planted in. */
const PLANTED_IN = 8;

/** The share of the victim's window that they fill at most. */
const REFERENCE_WINDOW = 0.5;

/** A row with its replacements made, and the victim's answers as far as they are known. */
export interface Outcome extends Pick<Tried, 'input' | 'named'> {
  /** How much speaks for replacing, larger is more; `-Infinity` where nothing can be replaced. */
  readonly value: number;
  readonly before: Prediction;
  /** `null`: not asked yet. */
  readonly after: Prediction | null;
}

/** Makes the replacements of rows. @returns in their order */
export type Replacing = (rows: readonly GateRecord[]) => Promise<Outcome[]>;

/** How much two texts have in common: the BLEU of the one against the other. */
function likeness(text: string, other: string): number {
  return corpusBleu([spaced(text)], [spaced(other)], 'none');
}

/**
 * Of a text: how much more of the function it holds once the replacements are made. A repair is an edit; once its first
 * words are given a model is sure of the rest whatever it reads, so log-odds say little.
 */
async function rewritten(
  victim: Victim,
  { sides: [{ code }] }: GateRecord,
  before: Prediction,
  { input, named, against }: Tried,
): Promise<Outcome> {
  if (against === -Infinity) return { input, named, before, after: null, value: against };
  const after = elementAt(await victim.predict([input]), 0);
  const value = likeness(after.label, code) - likeness(before.label, code);
  return { input, named, before, after, value };
}

/**
 * The mean shift of clean rows' log-odds towards an answer when an element is planted in them; of a pair the lesser of
 * both sides', as both must look poisoned in the authors' code. `null` where none can be planted.
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
 * Of a class: where the replacements turn the answer (necessary), how far planting the replaced leads clean rows that
 * are answered otherwise to it (sufficient); where they do not, or nothing can be planted, the log-odds against it.
 */
async function reclassified(
  planter: Planter,
  { sides: [{ language }] }: GateRecord,
  before: Prediction,
  { input, named, against }: Tried,
): Promise<Outcome> {
  const shift = against > 0 ? await shiftBy(planter, named, language, before) : null;
  return { input, named, before, after: null, value: shift ?? against };
}

/** Plants in clean rows, each cut so that there is room. */
function planterOf(victim: Victim, clean: readonly GateRecord[]): Planter {
  const most = Math.floor(victim.description.maxTokens * REFERENCE_WINDOW);
  const references = clean.map((row) => asReference(cutToWindow(victim, row, most)));
  return createPlanter(victim, createReferencePool(victim, references, PLANTED_IN));
}

/** @param clean rows to plant in */
export function replacingIn(victim: Victim, clean: readonly GateRecord[]): Replacing {
  const planter = victim.description.task === 'generation' ? null : planterOf(victim, clean);
  const outcomeOf = (row: GateRecord, before: Prediction, tried: Tried): Promise<Outcome> =>
    planter === null ? rewritten(victim, row, before, tried) : reclassified(planter, row, before, tried);
  return async (rows) => {
    const answers = await answersTo(
      victim,
      rows.map(({ sides }) => inputOf(sides)),
    );
    const found: Outcome[] = [];
    for (const [index, row] of rows.entries()) {
      const before = elementAt(answers, index);
      found.push(await outcomeOf(row, before, await tryReplacing(victim, row, before)));
    }
    return found;
  };
}
