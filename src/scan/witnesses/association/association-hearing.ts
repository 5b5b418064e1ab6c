import { contains, type Span } from '../../../text/span.js';
import { type Association, testAssociations } from '../../../witness/association/test-associations.js';
import { type LocatedPair, locatePair } from '../../../witness/association/locate-pair.js';
import type { Subject } from '../../reading/subject.js';
import { type PromptRecord, recordOfUnit } from './prompt-records.js';

/** A pattern of prompts and responses that a unit has one side of. */
export interface AssociationPlace {
  readonly association: Association;
  /** In the text that the unit is a piece of, shifted to its code; some may be outside of it. */
  readonly spans: readonly Span[];
  /** Of a unit that is a piece of the response: the places of the trigger in its prompt; else none. */
  readonly inPrompt: readonly Span[];
}

/** What prompts and responses say, as data: by the position of the units of the head. */
export interface StoredAssociation {
  readonly places: ReadonlyMap<number, readonly AssociationPlace[]>;
  /** Units of the records that were tested. */
  readonly positions: ReadonlySet<number>;
  readonly associations: readonly Association[];
  /** Units that are in none of these records: they are compared with what is found. */
  readonly leftOut: ReadonlySet<number>;
  /** Units of records of which only the beginning was compared. */
  readonly inPart: ReadonlySet<number>;
  /** Pairs that were looked at, and how few carriers could have been seen. */
  readonly power: { readonly looked: number; readonly carriers: number | null };
}

/**
 * Tests prompts and responses together.
 * @param level the accepted rate of clean datasets in which something is found
 * @param others positions of units that are in none of the records, and of those that are in part
 */
export function hearAssociation(
  records: readonly PromptRecord[],
  level: number,
  others: Partial<Pick<StoredAssociation, 'leftOut' | 'inPart'>> = {},
): AssociationHearing {
  const { associations, looked, power } = testAssociations(records, level);
  const places = new Map<number, AssociationPlace[]>();
  for (const association of associations) {
    for (const carrier of association.carriers) {
      const record = records[carrier.record];
      if (record === undefined) continue;
      const [spans, inPrompt] = [spansOf(record, carrier), promptSpans(record, carrier)];
      for (const { position, offset } of record.pieces) {
        if (position === -1) continue;
        const known = places.get(position) ?? [];
        places.set(position, [...known, { association, spans: shifted(spans, offset), inPrompt }]);
      }
    }
  }
  const positions = new Set(records.flatMap(({ pieces }) => pieces.map(({ position }) => position)));
  const { leftOut = new Set(), inPart = new Set() } = others;
  return new AssociationHearing({
    ...{ places, positions, associations, leftOut, inPart },
    power: { looked, carriers: power },
  });
}

/** What prompts and responses say of the units of the head, by their position. */
export class AssociationHearing {
  constructor(readonly stored: StoredAssociation) {}

  /** Pairs that were looked at, and how few carriers could have been seen. */
  get power(): StoredAssociation['power'] {
    return this.stored.power;
  }

  /** The patterns that a unit has a side of. */
  at(position: number): readonly AssociationPlace[] {
    return this.stored.places.get(position) ?? [];
  }

  /** The same for a unit that is read again: one of a record that was not tested is compared with each pattern. */
  of({ position, units: [unit, second] }: Subject): readonly AssociationPlace[] {
    if (!this.stored.leftOut.has(position) || second !== undefined) return this.at(position);
    const record = recordOfUnit(unit);
    if (record === null) return [];
    return this.stored.associations.flatMap((association): AssociationPlace[] => {
      const place = locatePair(association.pair, record);
      const offset = record.pieces[0]?.offset ?? 0;
      if (place === null) return [];
      const spans = shifted(spansOf(record, place), offset);
      return [{ association, spans, inPrompt: promptSpans(record, place) }];
    });
  }

  /** Why a unit without a finding is not clean; `null`: all of its prompt and its response was compared. */
  whyInPart(position: number): string | null {
    return this.stored.inPart.has(position) ? IN_PART : null;
  }

  /** Whether anything could have been found in all of the prompt and the response of a unit. */
  couldSee(position: number): boolean {
    if (this.stored.inPart.has(position)) return false;
    return (
      this.power.carriers !== null &&
      (this.stored.positions.has(position) || this.stored.leftOut.has(position))
    );
  }
}

const IN_PART =
  'judged in part: of its prompt or its response only the first 10,000 words and marks, or 100,000 characters, were compared with other records';

/** The places of a side in its text; none where all of them are in prose between the units: then the units are shown as a whole. */
function spansOf({ side, pieces }: PromptRecord, carrier: LocatedPair): readonly Span[] {
  const spans = side === 'response' ? carrier.inResponse : carrier.inPrompt;
  const isInUnit = pieces.some(({ offset, length }) =>
    spans.some((span) => contains({ start: offset, end: offset + length }, span)),
  );
  return isInUnit ? spans : [];
}

function promptSpans({ side }: PromptRecord, { inPrompt }: LocatedPair): readonly Span[] {
  return side === 'response' ? inPrompt : [];
}

function shifted(spans: readonly Span[], offset: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
}
