import type { FamilyKey } from '../read/family-keys.js';
import { firstElement, type DatasetContext } from './dataset-context.js';
import { PairHolders } from '../families/pair-holders.js';
import type { AcceptedFamily } from './problem-verdict.js';
import { startOf } from '../read/start-of.js';

/** Where a unit holds a family. */
export interface UnitHolding {
  /** The record's carrier in the family, or its two in a pair. */
  readonly carriers: readonly number[];
  /** The family's place among the accepted ones of its class, or -1. */
  readonly number: number;
  /** The unit's first element of the family, or of each of a pair, by its number in the corpus. */
  readonly elements: readonly number[];
}

/** What counts against a record. */
interface Against {
  /** The carrier, or the two of a pair; none where nothing counts against it. */
  readonly carriers: readonly number[];
  /** The elements of a record of one unit. */
  readonly elements: readonly number[];
  /** The accepted family that explains the record, or -1. */
  readonly number: number;
  readonly label: 0 | 1;
}

/**
 * Finds what counts against each unit of a record: the family that counts against the record, where the unit holds it, else
 * the strongest other accepted family of the record's label.
 */
export class UnitHolders {
  /** The accepted families towards label 0 and towards label 1. */
  private readonly accepted: readonly ReadonlyMap<FamilyKey, number>[];
  private readonly pairs: PairHolders;

  constructor(
    private readonly context: DatasetContext,
    accepted: readonly AcceptedFamily[],
  ) {
    this.accepted = [0, 1].map((towards) => {
      const own = accepted.flatMap(({ family, partner, label }, number) =>
        label === towards && partner < 0 ? [[context.index.keys[family] ?? 0, number] as const] : [],
      );
      return new Map(own);
    });
    this.pairs = new PairHolders(context.corpus, context.index);
  }

  /** One entry for each unit of the record; null where it holds no such family. */
  of(record: number, against: Against): (UnitHolding | null)[] {
    const { units } = this.context.corpus;
    const { carriers, number, elements } = against;
    const count = units.countOf(record);
    if (carriers.length === 0) return new Array<null>(count).fill(null);
    if (count === 1) return [{ carriers, number, elements }];
    const first = units.firstOf(record);
    return Array.from(
      { length: count },
      (_, unit) => this.pairIn(first + unit, against) ?? this.singleIn(first + unit, against),
    );
  }

  private pairIn(unit: number, { carriers: [first, second], number }: Against): UnitHolding | null {
    if (first === undefined || second === undefined) return null;
    const holding = this.pairs.inUnit(unit, [first, second]);
    return holding && { ...holding, number };
  }

  /** The family that counts against the record, else the strongest other single one. */
  private singleIn(unit: number, { carriers, number, label }: Against): UnitHolding | null {
    const { corpus, index } = this.context;
    const { units, keys, keyEnds } = corpus;
    const carrier = carriers.length === 1 ? carriers[0] : null;
    const { start, end } = units.elementsOf(unit);
    let best: UnitHolding | null = null;
    for (let element = start; element < end; element++) {
      for (let slot = startOf(keyEnds, element); slot < (keyEnds[element] ?? 0); slot++) {
        const own = index.carrierOf[slot] ?? -1;
        if (own < 0) continue;
        if (own === carrier) return { carriers, number, elements: [element] };
        const other = this.accepted[label]?.get(keys[slot] ?? 0) ?? Infinity;
        if (number >= 0 && other < (best?.number ?? Infinity))
          best = { carriers: [own], number: other, elements: [element] };
      }
    }
    return best;
  }
}

/** An element of a unit: the unit's number in the order of adding, its side, and the index among the side's elements. */
export interface UnitPlace {
  readonly record: number;
  readonly side: number;
  readonly element: number;
}

/** The place of an element of a record, by its number in the corpus. */
export function placeOf(
  { corpus, numbers }: Pick<DatasetContext, 'corpus' | 'numbers'>,
  record: number,
  element: number,
): UnitPlace {
  const unit = corpus.units.unitOf(record, element);
  const { side } = corpus.element(element);
  let first = side === 0 ? corpus.units.elementsOf(unit).start : firstElement(corpus, record);
  while (corpus.element(first).side !== side) first++;
  return { record: numbers[unit] ?? 0, side, element: element - first };
}
