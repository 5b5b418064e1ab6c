import { contains, type Span } from '../../../text/span.js';
import {
  type Association,
  type AssociationCarrier,
  testAssociations,
} from '../../../witness/association/test-associations.js';
import type { PromptRecord } from './prompt-records.js';

/** A pattern of prompts and responses that a unit has one side of. */
export interface AssociationPlace {
  readonly association: Association;
  /** In the text that the unit is a piece of, shifted to its code; some may be outside of it. */
  readonly spans: readonly Span[];
}

/** What prompts and responses say of the units of the head, by their position. */
export class AssociationHearing {
  readonly #places = new Map<number, AssociationPlace[]>();
  readonly #positions = new Set<number>();
  /** Pairs that were looked at, and how few carriers could have been seen. */
  readonly power: { readonly looked: number; readonly carriers: number | null };

  /** @param level the accepted rate of clean datasets in which something is found */
  constructor(records: readonly PromptRecord[], level: number) {
    const { associations, looked, power } = testAssociations(records, level);
    this.power = { looked, carriers: power };
    for (const { pieces } of records) for (const { position } of pieces) this.#positions.add(position);
    for (const association of associations) {
      for (const carrier of association.carriers) {
        const record = records[carrier.record];
        if (record === undefined) continue;
        const spans = spansOf(record, carrier);
        for (const { position, offset } of record.pieces) {
          if (position === -1) continue;
          const own = spans.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
          const places = this.#places.get(position) ?? [];
          this.#places.set(position, [...places, { association, spans: own }]);
        }
      }
    }
  }

  /** The patterns that a unit has a side of. */
  at(position: number): readonly AssociationPlace[] {
    return this.#places.get(position) ?? [];
  }

  /** Whether anything could have been found in the prompt and the response of a unit. */
  couldSee(position: number): boolean {
    return this.power.carriers !== null && this.#positions.has(position);
  }
}

/** The places of a side in its text; none where all of them are in prose between the units: then the units are shown as a whole. */
function spansOf({ side, pieces }: PromptRecord, carrier: AssociationCarrier): readonly Span[] {
  const spans = side === 'response' ? carrier.inResponse : carrier.inPrompt;
  const isInUnit = pieces.some(({ offset, length }) =>
    spans.some((span) => contains({ start: offset, end: offset + length }, span)),
  );
  return isInUnit ? spans : [];
}
