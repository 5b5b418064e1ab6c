import type { FamilyOutcome, FamilyTestInput, PreparedFamilies } from './family-test-input.js';
import { countWithCopies } from './mixed-copies.js';
import { signedRoot } from './signed-root.js';
import { STYLE_TIER } from './tiers.js';
import { startOf } from '../read/start-of.js';

/** A family as it is without some records, or with other labels of theirs. */
export interface ReducedOutcome {
  /** Above 0 towards label 1. */
  readonly root: number;
  readonly outcome: FamilyOutcome;
}

/** A family whose carriers with the label are taken as poisoned. */
interface Suspected {
  readonly place: number;
  readonly label: 0 | 1;
}

/** Records were rewritten into a form if at least this part of them has it, and it is this many times as frequent as in others. */
const REWRITTEN_PART = 0.5;
const REWRITTEN_RATIO = 2;

/** A record → its carrier of a form that it was rewritten into. */
type Rewritten = ReadonlyMap<number, number>;

/**
 * The families without the carriers that are explained. A style is tested a second time with the labels that these records had
 * before they were poisoned, and with the forms that they may have had: whoever rewrites all records of a label that have a form
 * leaves the others with the form, and with the other label. Those are clean.
 */
export class ReducedFamilies {
  /** The families of each record, by their places. */
  private readonly familiesOf = new Map<number, number[]>();
  /** 1 for records that hold an accepted family, with any label. */
  private readonly held: Uint8Array;
  /** Construct → the explained records that were rewritten into a form of it. */
  private readonly rewritten = new Map<string, Map<number, number>>();
  private readonly constructs = new Map<number, string | null>();

  /** @param explained for each record the accepted family that explains it, or -1 */
  constructor(
    private readonly input: FamilyTestInput,
    private readonly prepared: PreparedFamilies,
    private readonly explained: Int32Array,
  ) {
    this.held = new Uint8Array(explained.length);
  }

  /** Marks the carriers of a family; returns the families that hold any of them, and styles that they may have had. */
  explain({ place, label }: Suspected, number: number): Set<number> {
    const { input, prepared, explained, held } = this;
    const family = prepared.families[place] ?? 0;
    const touched = new Set<number>();
    const own = this.carriersOf({ place, label });
    const end = input.index.ends[family] ?? 0;
    if (this.familiesOf.size === 0) this.listFamilies();
    for (let at = startOf(input.index.ends, family); at < end; at++) {
      const record = input.index.records[at] ?? 0;
      if (input.counting[at] !== 1) continue;
      held[record] = 1;
      if (input.targets[record] === label && (explained[record] ?? 0) < 0) explained[record] = number;
      for (const other of this.familiesOf.get(record) ?? []) touched.add(other);
    }
    for (const [construct, records] of this.rewrittenBy(own)) {
      const known = this.rewritten.get(construct) ?? new Map<number, number>();
      for (const [record, carrier] of records) known.set(record, carrier);
      this.rewritten.set(construct, known);
      for (const at of prepared.families.keys()) if (this.constructOf(at) === construct) touched.add(at);
    }
    return touched;
  }

  /** A family without the explained carriers; of a style, what is less with the labels and forms that these records had. */
  root(place: number): ReducedOutcome {
    const { explained, held } = this;
    const isSame = this.isMostlyHeld(place);
    const isGone = (record: number): boolean =>
      (explained[record] ?? 0) >= 0 || (isSame && held[record] === 1);
    const plain = this.measure(place, isGone, []);
    const construct = isSame ? null : this.constructOf(place);
    if (construct === null) return plain;
    const label = plain.root > 0 ? 1 : 0;
    const isOf = (record: number): boolean => (explained[record] ?? 0) >= 0;
    const turned = this.turned({ place, label }, isOf, this.rewritten.get(construct) ?? new Map());
    return weaker(plain, this.measure(place, isGone, turned));
  }

  /** A family without the carriers of another one with that one's label. */
  without({ place }: Suspected, other: Suspected): ReducedOutcome {
    const records = new Set(this.carriersOf(other).map((carrier) => this.recordOf(carrier)));
    return this.measure(place, (record) => records.has(record) || (this.explained[record] ?? 0) >= 0, []);
  }

  /** A style with the labels and the forms that records had which another family explains. */
  restored(style: Suspected, cause: Suspected): ReducedOutcome {
    if (this.familiesOf.size === 0) this.listFamilies();
    const carriers = this.carriersOf(cause);
    const records = new Set(carriers.map((carrier) => this.recordOf(carrier)));
    const isGone = (record: number): boolean => records.has(record) || (this.explained[record] ?? 0) >= 0;
    const rewritten = this.rewrittenBy(carriers).get(this.constructOf(style.place) ?? '') ?? new Map();
    const turned = this.turned(style, (record) => records.has(record), rewritten);
    return this.measure(style.place, isGone, turned);
  }

  /** Carriers that had a form with the other label: those with the form and the label, and those that were rewritten into another. */
  private turned(
    { place, label }: Suspected,
    isPoisoned: (record: number) => boolean,
    rewritten: Rewritten,
  ): number[] {
    const own = this.carriersAt(place);
    const records = new Set(Array.from(own, (carrier) => this.recordOf(carrier)));
    const isTurned = (record: number): boolean => this.input.targets[record] === label;
    const kept = [...own].filter((carrier) => {
      const record = this.recordOf(carrier);
      return isTurned(record) && isPoisoned(record);
    });
    const lost = [...rewritten].flatMap(([record, carrier]) =>
      isTurned(record) && !records.has(record) ? [carrier] : [],
    );
    return [...kept, ...lost];
  }

  /** @param turned carriers that count besides, with the other label */
  private measure(
    place: number,
    isGone: (record: number) => boolean,
    turned: readonly number[],
  ): ReducedOutcome {
    const { input } = this;
    const probabilities: number[] = [];
    const carriers = this.carriersAt(place).filter(
      (carrier) => input.counting[carrier] === 1 && !isGone(this.recordOf(carrier)),
    );
    for (const carrier of carriers) probabilities.push(input.probabilities[carrier] ?? 0);
    const ofFirst = carriers.reduce((sum, carrier) => sum + (input.targets[this.recordOf(carrier)] ?? 0), 0);
    const expected = probabilities.reduce((sum, chance) => sum + chance, 0);
    let count = countWithCopies(
      input,
      this.prepared.mixed,
      { carriers, count: ofFirst, expected },
      (carrier) => !isGone(this.recordOf(carrier)),
    );
    for (const carrier of turned) {
      probabilities.push(input.probabilities[carrier] ?? 0);
      count += 1 - (input.targets[this.recordOf(carrier)] ?? 0);
    }
    const size = probabilities.length;
    const mean = probabilities.reduce((sum, chance) => sum + chance, 0) / Math.max(1, size);
    return { root: signedRoot(probabilities, count), outcome: { size, count, mean } };
  }

  /** Construct → the records of carriers that were rewritten into one of its forms, with their carriers of it. */
  private rewrittenBy(carriers: readonly number[]): Map<string, Map<number, number>> {
    const records = new Set(carriers.map((carrier) => this.recordOf(carrier)));
    const counts = new Map<number, number>();
    for (const record of records)
      for (const place of this.familiesOf.get(record) ?? [])
        if (this.constructOf(place) !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
    const found = new Map<string, Map<number, number>>();
    for (const [place, count] of counts) {
      const construct = this.constructOf(place);
      const own = this.carriersAt(place);
      const others = (own.length - count) / Math.max(1, this.explained.length - records.size);
      const isInto =
        count >= REWRITTEN_PART * records.size && count >= REWRITTEN_RATIO * others * records.size;
      if (construct === null || !isInto) continue;
      const known = found.get(construct) ?? new Map<number, number>();
      for (const carrier of own) {
        const record = this.recordOf(carrier);
        if (records.has(record)) known.set(record, carrier);
      }
      found.set(construct, known);
    }
    return found;
  }

  /** The carriers of a family that count, have its label and are not explained. */
  private carriersOf({ place, label }: Suspected): number[] {
    const { targets } = this.input;
    return [...this.carriersAt(place)].filter((carrier) => {
      const record = this.recordOf(carrier);
      return targets[record] === label && (this.explained[record] ?? 0) < 0;
    });
  }

  /** Whether at least half of the carriers hold an accepted family, with its label or without: it is the same pattern. */
  private isMostlyHeld(place: number): boolean {
    const own = this.carriersAt(place);
    const held = own.reduce((sum, carrier) => sum + (this.held[this.recordOf(carrier)] ?? 0), 0);
    return 2 * held >= own.length;
  }

  private listFamilies(): void {
    for (const place of this.prepared.ends.keys())
      for (const carrier of this.carriersAt(place)) {
        const record = this.recordOf(carrier);
        const places = this.familiesOf.get(record);
        if (places) places.push(place);
        else this.familiesOf.set(record, [place]);
      }
  }

  /** What the forms of a style's construct have in common; `null` for a family of no style. */
  private constructOf(place: number): string | null {
    const known = this.constructs.get(place);
    if (known !== undefined) return known;
    const family = this.prepared.families[place] ?? 0;
    const isStyle = this.input.tiers[family] === STYLE_TIER;
    const construct = isStyle ? (this.input.constructOf?.(family) ?? null) : null;
    this.constructs.set(place, construct);
    return construct;
  }

  private carriersAt(place: number): Int32Array {
    const { ends, carriers } = this.prepared;
    return carriers.subarray(startOf(ends, place), ends[place] ?? 0);
  }

  private recordOf(carrier: number): number {
    return this.input.index.records[carrier] ?? 0;
  }
}

/** The one of two that says less; 0 where they say the opposite. */
function weaker(plain: ReducedOutcome, restored: ReducedOutcome): ReducedOutcome {
  if (plain.root > 0 !== restored.root > 0) return { root: 0, outcome: restored.outcome };
  return Math.abs(restored.root) < Math.abs(plain.root) ? restored : plain;
}
