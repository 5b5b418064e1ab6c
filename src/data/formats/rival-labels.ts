import { keysOf, valueAtKeys } from '../../text/json-pointer.js';
import { plainLabel } from '../../text/plain-label.js';
import { quoteName } from '../layouts/describe-layout.js';
import { LABEL_FIELDS, plainName } from '../layouts/known-fields.js';
import type { Layout } from '../layouts/layout.js';
import { skippedRow, type Row } from '../row.js';

/** What is known of one field that has the name of a label and is not the label that was used. */
interface Rival {
  /** Records in which it says something else than the label that was used. */
  differing: number;
  records: number;
  readonly values: Map<string, number>;
}

/** Fields that are compared in one file; nested data may have a label under ever new keys. */
const MOST_FIELDS = 100;
/** Different values that are counted; later ones count as values that occur once. */
const MOST_VALUES = 1000;
/** A field is a label when values that labels have fill this part of its records. */
const HALF = 0.5;

/**
 * Finds the fields of a file that could be its label as well as the one that was used. Whoever adds the data names the
 * fields, and so would choose by a further field which label is judged, while the model is trained with another. Nobody can
 * know which one is meant, unless they say the same.
 */
export class RivalLabels {
  readonly #rivals = new Map<string, Rival>();
  readonly #used: string | undefined;

  constructor(
    private readonly path: string,
    layout: Pick<Layout, 'fields'> | object,
  ) {
    const fields = 'fields' in layout ? layout.fields : [];
    this.#used = fields.find(({ role }) => role === 'label')?.field;
  }

  /** Compares the labels of a record's units with the fields around them. */
  add(record: object, rows: readonly Row[]): void {
    const seen = new Set<string>();
    for (const row of rows) {
      if (row.kind !== 'unit' || row.unit.task !== 'classification') continue;
      const { label, place } = row.unit;
      if (label === null || place.kind !== 'record') continue;
      for (const [name, value] of labelsAround(record, keysOf(place.pointer))) {
        if (!seen.has(name)) this.#note(name, plainLabel(value), plainLabel(label));
        seen.add(name);
      }
    }
  }

  /** A row for the file when another field could be the label and differs from it. */
  rows(): Row[] {
    const rivals = [...this.#rivals].filter(([, rival]) => rival.differing > 0 && isLabel(rival));
    const [first] = rivals;
    if (first === undefined) return [];
    const [name, { differing }] = first;
    const used = this.#used === undefined ? 'the label that was found' : quoteName(this.#used);
    const reason = `two fields could be the label, ${used} and ${quoteName(name)}, and differ in ${String(differing)} of the records`;
    return [
      skippedRow(this.path, null, `${reason}: choose the one that the model learns with --label-field`),
    ];
  }

  #note(name: string, value: string, label: string): void {
    const rival = this.#rivals.get(name) ?? { differing: 0, records: 0, values: new Map<string, number>() };
    if (rival.records === 0 && this.#rivals.size >= MOST_FIELDS) return;
    this.#rivals.set(name, rival);
    rival.records += 1;
    if (value !== label) rival.differing += 1;
    const count = rival.values.get(value) ?? 0;
    if (count > 0 || rival.values.size < MOST_VALUES) rival.values.set(value, count + 1);
  }
}

/** Fields with the name of a label in the objects around a place, by their keys joined by dots without positions in lists. */
function* labelsAround(record: object, keys: readonly string[]): Generator<[string, string]> {
  for (let depth = 0; depth < keys.length; depth += 1) {
    const around = valueAtKeys(record, keys.slice(0, depth));
    if (typeof around !== 'object' || around === null || Array.isArray(around)) continue;
    const path = keys.slice(0, depth).filter((key) => !/^\d+$/.test(key));
    for (const [key, value] of Object.entries(around)) {
      if (!LABEL_FIELDS.has(plainName(key))) continue;
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        yield [[...path, key].join('.'), String(value)];
      }
    }
  }
}

/** Whether a field has the values of a label: 0 and 1, or values that occur again. Names of classes and numbers of bugs do not. */
function isLabel({ records, values }: Rival): boolean {
  const usual = [...values].filter(([value, count]) => count > 1 || value === '0' || value === '1');
  return usual.reduce((sum, [, count]) => sum + count, 0) >= HALF * records;
}
