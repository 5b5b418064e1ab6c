import type { Corpus } from '../read/corpus.js';
import { TokenPlaces, type ElementPlace } from '../read/side-reader.js';
import type { SideMask } from './record-features.js';

/** Of records of several units, the side that all of them share. */
const TEXT_SIDE = 1;

/**
 * Looks up which tokens the elements of one record cover. A name is covered in its own unit only: each unit of the record
 * has an element for it, so that all masks of a record together stay as long as the record.
 */
export class RecordPlaces {
  /** By the unit for records of several units, else by the side. */
  private readonly places = new Map<number, TokenPlaces>();

  constructor(
    private readonly corpus: Corpus,
    private readonly record: number,
  ) {}

  /** The mask of an element, by its number in the corpus. */
  maskOf(element: number): SideMask {
    const place = this.corpus.element(element);
    return { side: place.side, tokens: this.placesOf(element, place).covered(place) };
  }

  private placesOf(element: number, { side }: ElementPlace): TokenPlaces {
    const { units, sides } = this.corpus;
    const isOne = units.countOf(this.record) === 1;
    // the text that goes with several units is one
    const isWhole = isOne || side === TEXT_SIDE;
    const key = isOne ? side : isWhole ? -1 : units.unitOf(this.record, element);
    const known = this.places.get(key);
    if (known) return known;
    const ids = sides[this.record]?.[side] ?? new Int32Array();
    const { start, end } = isWhole ? { start: 0, end: ids.length } : units.tokensOf(key);
    const places = new TokenPlaces(ids, start, end);
    this.places.set(key, places);
    return places;
  }
}
