import type { TokenOutline } from '../../code/elements/token-outline.js';
import { calibrated, logTokensOf } from '../learn/calibrator.js';
import type { SideMask } from '../learn/record-features.js';
import { joinMasks, MAX_MASKED_ELEMENTS } from '../judge/element-scores.js';
import { acceptedTowards } from '../again/known-by-class.js';
import { foldOutside } from '../again/outside-judge.js';
import type { RejudgeFacts } from '../again/rejudge.js';
import { UnitReaders } from '../learn/unit-readers.js';
import type { ReadClass } from '../judge/fold-readings.js';
import { KeyTable } from '../families/key-table.js';
import type { FamilyKey } from '../read/family-keys.js';
import { type HashKey, keyedHash, mixHash } from '../read/keyed-hash.js';
import { type ReadSide, TokenPlaces } from '../read/side-reader.js';
import { countTokens } from '../read/token-ids.js';
import { type ClassSums, DRAWS, type FamilySums, noSums, PART } from './family-sums.js';

const UINT32 = 2 ** 32;

/** A unit that is counted. */
export interface CountedUnit {
  readonly sides: readonly TokenOutline[];
  /** Number of its label among those that were learned; records with other labels are "the rest" of every class. */
  readonly label: number;
  /** Its code: what chance gives it in a draw depends on that alone. */
  readonly code: string;
  /** The fold of a unit of the sample; `null`: no model was trained on it. */
  readonly fold: number | null;
  /** What it is a part of, with units that follow it or precede it; `null`: of nothing. */
  readonly document: string | null;
}

/** Counts families in records, one after the other, by the models of a sample. */
export class RecordCounter {
  private readonly table = new KeyTable();
  private readonly all: FamilySums;
  private counted = 0;
  private readonly readers: UnitReaders;
  private readonly accepted: ReadonlyMap<number, ReadonlyMap<FamilyKey, AcceptedPlace>>;
  private readonly uniform = new Float64Array(DRAWS);
  /** Families that the current document holds with each label. */
  private document: { readonly name: string | null; readonly held: Map<number, Set<number>> } = NO_DOCUMENT;

  /**
   * @param keys of the families, in the order of the sums
   * @param key  of the hashes
   */
  constructor(
    private readonly facts: RejudgeFacts,
    keys: Float64Array,
    private readonly key: HashKey,
  ) {
    for (const one of keys) this.table.numberOf(one);
    this.accepted = new Map([...acceptedTowards(facts)].map(([own, labels]) => [own, placesOf(labels)]));
    this.all = noSums(
      facts.classes.map(({ own }) => ({ own, known: this.accepted.get(own)?.size ?? 0 })),
      keys.length,
    );
    this.readers = new UnitReaders(key);
  }

  /** The sums so far. */
  sums(): FamilySums {
    return { ...this.all, counted: this.counted };
  }

  /** Counts a unit. Those of one document follow each other, and a family counts once for each label there. */
  add(unit: CountedUnit): void {
    this.counted += 1;
    const read = this.readers.read(unit.sides);
    const masks = this.masksOf(read, this.heldBefore(unit));
    const ids = read.map((side) => side.ids);
    const tokens = countTokens(ids);
    const fold = unit.fold ?? foldOutside(this.facts, tokens);
    this.readers.features.load(ids);
    const content = keyedHash(unit.code, this.key).first;
    for (let draw = 0; draw < DRAWS; draw++) this.uniform[draw] = (mixHash(content, draw) >>> 0) / UINT32;
    this.facts.classes.forEach((own, number) => {
      const sums = this.all.classes[number];
      const label = unit.label === own.own ? 1 : 0;
      if (sums === undefined || this.isExplained(own, sums, label, read)) return;
      this.addTo(sums, own, { label, fold, logTokens: logTokensOf(tokens), masks });
    });
  }

  /** Families that other units of its document hold with its label. */
  private heldBefore({ document, label }: CountedUnit): Set<number> {
    if (document === null || document !== this.document.name)
      this.document = { name: document, held: new Map() };
    const held = this.document.held.get(label) ?? new Set<number>();
    this.document.held.set(label, held);
    return held;
  }

  /** What masks each family that a unit holds, without those that were counted in its document. */
  private masksOf(read: readonly ReadSide[], held: Set<number>): Map<number, SideMask[]> {
    const masks = new Map<number, SideMask[]>();
    read.forEach(({ ids, places, keys }, side) => {
      const tokens = new TokenPlaces(ids);
      keys.forEach((own, element) => {
        const place = places[element];
        if (place === undefined) return;
        let mask: SideMask | null = null;
        for (const key of own) {
          const family = this.table.find(key);
          if (family < 0 || held.has(family)) continue;
          mask ??= { side, tokens: tokens.covered(place) };
          const known = masks.get(family);
          if (known === undefined) masks.set(family, [mask]);
          else if (known.length < MAX_MASKED_ELEMENTS) known.push(mask);
        }
      });
    });
    for (const family of masks.keys()) held.add(family);
    return masks;
  }

  /** Counts accepted families. @returns whether one explains the label of a record: then the record is no evidence for others */
  private isExplained(
    { own }: ReadClass,
    { knownRecords, knownOnes }: ClassSums,
    label: 0 | 1,
    read: readonly ReadSide[],
  ): boolean {
    const accepted = this.accepted.get(own);
    if (accepted === undefined || accepted.size === 0) return false;
    const keys = read.flatMap((side) => side.keys.flat());
    const held = new Set(keys.flatMap((key) => accepted.get(key) ?? []));
    for (const { place } of held) {
      knownRecords[place] = (knownRecords[place] ?? 0) + 1;
      knownOnes[place] = (knownOnes[place] ?? 0) + label;
    }
    return [...held].some((one) => one.label === label);
  }

  private addTo(
    { records, ones, chances, variances, drawn }: ClassSums,
    { models, masked }: ReadClass,
    { label, fold, logTokens, masks }: CountedRecord,
  ): void {
    const model = models[fold];
    if (model === undefined) throw new Error('a fold has no model');
    const { features } = this.readers;
    const whole = features.use(model);
    const known = new Map<SideMask, number>();
    for (const [family, own] of masks) {
      const [first] = own;
      if (first === undefined) continue;
      const lost =
        own.length === 1 ? (known.get(first) ?? features.removed([first])) : features.removed(joinMasks(own));
      if (own.length === 1) known.set(first, lost);
      const p = calibrated(masked, whole - lost, logTokens, this.facts.size);
      records[family] = (records[family] ?? 0) + 1;
      ones[family] = (ones[family] ?? 0) + label;
      chances[family] = (chances[family] ?? 0) + Math.round(p * PART);
      variances[family] = (variances[family] ?? 0) + Math.round(p * (1 - p) * PART);
      for (let draw = 0, cell = family * DRAWS; draw < DRAWS; draw++, cell++) {
        if ((this.uniform[draw] ?? 1) < p) drawn[cell] = (drawn[cell] ?? 0) + 1;
      }
    }
  }
}

/** A family that the sample has accepted. */
interface AcceptedPlace {
  /** The label that it follows. */
  readonly label: 0 | 1;
  /** Its place in the sums. */
  readonly place: number;
}

function placesOf(labels: ReadonlyMap<FamilyKey, 0 | 1>): ReadonlyMap<FamilyKey, AcceptedPlace> {
  return new Map([...labels].map(([key, label], place) => [key, { label, place }]));
}

/** A record as one class sees it. */
interface CountedRecord {
  readonly label: 0 | 1;
  readonly fold: number;
  readonly logTokens: number;
  readonly masks: ReadonlyMap<number, SideMask[]>;
}

const NO_DOCUMENT = { name: null, held: new Map<number, Set<number>>() };
