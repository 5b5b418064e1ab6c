import type { FamilyTestInput, PreparedFamilies } from './family-test.js';
import { signedRoot } from './signed-root.js';

/** A family that is no chance, with the records that it explains. */
export interface AcceptedFamily {
  /** Place among the prepared families. */
  readonly place: number;
  /** The label that its carriers follow. */
  readonly label: 0 | 1;
  /** Value towards that label, without the carriers that stronger families have explained. */
  readonly value: number;
  /** Corrected for the number of families and directions. */
  readonly pValue: number;
}

/** More triggers than this in one data set are reported as that many. */
const MOST_ACCEPTED = 256;

/**
 * Accepts the strongest family as long as it is no chance; its carriers with its label are then explained,
 * and all other families are tested without them. So a name that merely stands in a trigger, or a pattern
 * that shares carriers with it, is let go.
 * @param values of the prepared families (changed in place)
 * @param valueOf a signed root, as a trigger's value
 * @param pValueOf of a value towards a label, for a place
 */
export function acceptFamilies(
  input: FamilyTestInput,
  prepared: PreparedFamilies,
  values: Float32Array,
  valueOf: (root: number, size: number, count: number) => number,
  pValueOf: (place: number, value: number, label: 0 | 1) => number,
  level: number,
): { readonly accepted: readonly AcceptedFamily[]; readonly explained: Int32Array } {
  const accepted: AcceptedFamily[] = [];
  const explained = new Int32Array(input.targets.length).fill(-1);
  const rest = new Reduced(input, prepared, explained);
  while (accepted.length < MOST_ACCEPTED) {
    const best = strongest(values, pValueOf);
    if (best === null || best.pValue > level) break;
    const touched = rest.explain(best, accepted.length);
    accepted.push(best);
    for (const place of touched) {
      const { root, size, count } = rest.root(place);
      values[place] = size < input.least ? 0 : valueOf(root, size, count);
    }
    values[best.place] = 0;
  }
  return { accepted, explained };
}

/** The family of the least p-value; of equal ones the largest value, then the first: the most exact. */
function strongest(
  values: Float32Array,
  pValueOf: (place: number, value: number, label: 0 | 1) => number,
): AcceptedFamily | null {
  let best: AcceptedFamily | null = null;
  values.forEach((signed, place) => {
    const value = Math.abs(signed);
    if (value <= (best?.value ?? 0) && !(best && best.pValue >= 1)) return;
    const label = signed > 0 ? 1 : 0;
    const pValue = pValueOf(place, value, label);
    if (best === null || pValue < best.pValue || (pValue === best.pValue && value > best.value))
      best = { place, label, value, pValue };
  });
  return best;
}

/** Family values without the carriers that are explained. */
class Reduced {
  private readonly familiesOf = new Map<number, number[]>();

  constructor(
    private readonly input: FamilyTestInput,
    private readonly prepared: PreparedFamilies,
    private readonly explained: Int32Array,
  ) {
    let at = 0;
    prepared.ends.forEach((end, place) => {
      for (; at < end; at++) {
        const record = input.index.records[prepared.carriers[at] ?? 0] ?? 0;
        const places = this.familiesOf.get(record);
        if (places) places.push(place);
        else this.familiesOf.set(record, [place]);
      }
    });
  }

  /** Marks the carriers of a family; returns the families that hold any of them. */
  explain({ place, label }: AcceptedFamily, number: number): Set<number> {
    const { input, prepared, explained } = this;
    const family = prepared.families[place] ?? 0;
    const touched = new Set<number>();
    const end = input.index.ends[family] ?? 0;
    for (let at = family === 0 ? 0 : (input.index.ends[family - 1] ?? 0); at < end; at++) {
      const record = input.index.records[at] ?? 0;
      if (input.counting[at] !== 1 || input.targets[record] !== label || (explained[record] ?? 0) >= 0)
        continue;
      explained[record] = number;
      for (const other of this.familiesOf.get(record) ?? []) touched.add(other);
    }
    return touched;
  }

  root(place: number): { readonly root: number; readonly size: number; readonly count: number } {
    const { input, prepared, explained } = this;
    const probabilities: number[] = [];
    let count = 0;
    const end = prepared.ends[place] ?? 0;
    for (let at = place === 0 ? 0 : (prepared.ends[place - 1] ?? 0); at < end; at++) {
      const carrier = prepared.carriers[at] ?? 0;
      const record = input.index.records[carrier] ?? 0;
      if (input.counting[carrier] !== 1 || (explained[record] ?? 0) >= 0) continue;
      probabilities.push(input.probabilities[carrier] ?? 0);
      count += input.targets[record] ?? 0;
    }
    return { root: signedRoot(probabilities, count), size: probabilities.length, count };
  }
}
