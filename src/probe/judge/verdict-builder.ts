import { CodePurifyError } from '../../errors.js';
import type { JudgedClass } from './class-judge.js';
import type { DatasetContext } from './dataset-context.js';
import type { DatasetVerdict, DoubtfulFamily, FamilyVerdict } from './dataset-verdict.js';
import { isLeftForm } from './left-form.js';
import { levelOf, pairKey } from '../read/family-keys.js';
import { familyWord } from './family-word.js';
import { FoldReadings, type ReadClass } from './fold-readings.js';
import { familyHolders, type FamilyHolding } from './family-holders.js';
import type { AcceptedFamily } from './problem-verdict.js';
import { mixHash } from '../read/keyed-hash.js';
import { familyFacts } from './known-families.js';
import { MAX_SHOWN_CARRIERS, type Opinion } from '../families/opinion.js';
import { writeFamilyKey } from '../families/family-key-text.js';
import type { ClassFacts } from '../again/known-by-class.js';
import { corpusFacts, type RejudgeFacts } from '../again/rejudge.js';
import { verdictOf } from '../again/stored-verdict.js';
import { placeOf, UnitHolders, type UnitHolding, type UnitPlace } from './unit-holders.js';
import { isCommonStyle } from '../families/style-value.js';
import { usualForm } from './usual-form.js';
import { UnitVerdicts, type FoundRecord, type FoundUnit } from './unit-verdicts.js';
import { startOf } from '../read/start-of.js';

/** The carriers of a record in a family, and its elements there. */
type Held = Pick<FamilyHolding, 'carriers' | 'elements' | 'logOdds'>;

const NOTHING_HELD: Held = { carriers: [], elements: [], logOdds: 0 };

/** Combines the findings of all classes. */
export class VerdictBuilder {
  private readonly found: (FoundRecord | null)[];
  private readonly families: FamilyVerdict[] = [];
  private readonly readings: FoldReadings;
  private readonly known = new Map<number, ClassFacts>();
  private readonly classes: ReadClass[] = [];
  private tested = 0;
  private power: number | null = null;
  private stylePower: number | null = null;
  private readonly doubtful = new Map<number, DoubtfulFamily>();

  constructor(
    private readonly context: DatasetContext,
    private readonly names: readonly string[],
    private readonly opinion: Opinion | null,
    private readonly baseLabels: DatasetVerdict['baseLabels'],
  ) {
    const { corpus, options } = context;
    this.found = new Array<FoundRecord | null>(corpus.size).fill(null);
    this.readings = new FoldReadings(names, options.task, this.classes, corpus.size);
  }

  /** Adds the findings of one class. Its scores are not kept. */
  add(judged: JudgedClass): void {
    const { own, targets, towards, verdict, models, whole, masked } = judged;
    const first = this.families.length;
    this.tested += verdict.tested;
    this.power = largestOf(this.power, verdict.power);
    this.stylePower = largestOf(this.stylePower, verdict.stylePower);
    for (const family of verdict.doubtful) {
      if (!this.doubtful.has(family)) this.doubtful.set(family, this.doubtfulFamily(family));
    }
    const holdersOf = verdict.accepted.map((accepted) => familyHolders(this.context, judged, accepted));
    verdict.accepted.forEach((accepted, number) => {
      this.families.push(this.familyVerdict(judged, accepted, holdersOf[number] ?? new Map()));
    });
    const holders = new UnitHolders(this.context, verdict.accepted);
    for (let record = 0; record < targets.length; record++) {
      const label = targets[record] === 1 ? 1 : 0;
      if (this.context.base[record] === 1 || this.context.learned[record] === 0 || !towards.includes(label))
        continue;
      const number = verdict.explained[record] ?? -1;
      const held =
        (number >= 0
          ? holdersOf[number]?.get(record)
          : this.singleHolding(judged, verdict.carriers[record] ?? -1)) ?? NOTHING_HELD;
      this.found[record] = {
        label: label === 1 ? own : 1 - own,
        pValue: verdict.pValues[record] ?? 1,
        evidence: verdict.evidence[record] ?? 0,
        units: holders.of(record, { ...held, number, label }).map((one) => {
          return one && this.foundUnit(record, one, first, judged, label, held);
        }),
      };
    }
    this.classes.push({ own, models, whole, masked });
    this.known.set(own, {
      families: familyFacts(this.context.index, judged, this.context.corpus.size),
      first,
    });
  }

  /** For each record that holds a family, the place of its carrier in the index. */
  private carriersOf(family: number): Map<number, number> {
    const { index } = this.context;
    const carriers = new Map<number, number>();
    const end = index.ends[family] ?? 0;
    for (let at = startOf(index.ends, family); at < end; at++) {
      carriers.set(index.records[at] ?? 0, at);
    }
    return carriers;
  }

  private singleHolding({ scores }: JudgedClass, carrier: number): Held | null {
    const element = this.context.index.elements[carrier];
    if (element === undefined) return null;
    return { carriers: [carrier], elements: [element], logOdds: scores.carriers[carrier] ?? 0 };
  }

  /** @param held what counts against the record: a unit may hold another family */
  private foundUnit(
    record: number,
    { carriers, number, elements }: UnitHolding,
    first: number,
    { scores }: JudgedClass,
    label: 0 | 1,
    held: Held,
  ): FoundUnit {
    const sign = label === 1 ? 1 : -1;
    const odds = carriers.length > 1 ? held.logOdds : (scores.carriers[carriers[0] ?? -1] ?? 0);
    const [element, partner = null] = elements.map((one) => {
      const { side, element } = placeOf(this.context, record, one);
      return { side, element, logOdds: sign * (scores.whole[record] ?? 0), without: sign * odds };
    });
    if (element === undefined)
      throw new CodePurifyError('internal', 'A family has no element.', 'Please report this.');
    return { family: number < 0 ? -1 : first + number, element, partner, carriers };
  }

  /**
   * Selects the carriers that are first in one shuffled order of all records, so that families with common carriers
   * show the same ones. Labels play no part.
   */
  private doubtfulFamily(family: number): DoubtfulFamily {
    const { index, base, learned, seed } = this.context;
    const judged = [...this.carriersOf(family)].filter(
      ([record]) => base[record] === 0 && learned[record] === 1,
    );
    const shown = judged
      .map(([record, carrier]) => ({ record, carrier, turn: mixHash(seed, record) >>> 0 }))
      .sort((a, b) => a.turn - b.turn || a.record - b.record)
      .slice(0, MAX_SHOWN_CARRIERS);
    const carriers = shown.map(({ record, carrier }) =>
      placeOf(this.context, record, index.elements[carrier] ?? 0),
    );
    return { key: writeFamilyKey(index.keys[family] ?? 0), carriers };
  }

  private familyVerdict(
    { own, targets, probabilities }: JudgedClass,
    { family, partner, value, pValue, label }: AcceptedFamily,
    held: ReadonlyMap<number, FamilyHolding>,
  ): FamilyVerdict {
    const { index, base, recent, learned } = this.context;
    const keys = [family, ...(partner < 0 ? [] : [partner])].map((one) => index.keys[one] ?? 0);
    const [key = 0, other] = keys;
    const place = (record: number): UnitPlace =>
      placeOf(this.context, record, held.get(record)?.elements[0] ?? 0);
    const holders = [...held.keys()];
    const members = holders.filter((record) => base[record] === 0 && learned[record] === 1);
    const labelled = members.filter((record) => targets[record] === label);
    const ones = members.reduce((sum, record) => sum + (held.get(record)?.probability ?? 0), 0);
    const towardsOne = members.length === 0 ? 0 : ones / members.length;
    return {
      key: writeFamilyKey(other === undefined ? key : pairKey(key, other)),
      level: other === undefined ? levelOf(key) : 'pair',
      pair: other === undefined ? null : [levelOf(key), levelOf(other)],
      usual: usualForm(this.context.corpus, index, family),
      isCommon:
        other === undefined &&
        (levelOf(key) === 'style'
          ? this.isCommon(members, targets, label)
          : isLeftForm(this.context, targets, probabilities, { family, label })),
      word: familyWord(this.context.corpus, key, index.elements[index.ends[family - 1] ?? 0] ?? 0),
      label: this.names[label === 1 ? own : 1 - own] ?? '',
      value,
      pValue,
      confirmed: other === undefined && (this.opinion?.isConfirmed(family) ?? false),
      carriers: members.length,
      labelled: labelled.length,
      merged: holders
        .filter((record) => base[record] === 1 && learned[record] === 1 && targets[record] === label)
        .sort((a, b) => (recent[b] ?? 0) - (recent[a] ?? 0))
        .map((record) => place(record).record),
      expected: label === 1 ? towardsOne : 1 - towardsOne,
      baseHolders: holders.filter((record) => base[record] === 1).length,
      members: members.map((record) => place(record).record).sort((a, b) => a - b),
      example: place(labelled[0] ?? 0),
    };
  }

  /** Whether too many records have a style by nature. @param members records that hold it */
  private isCommon(members: readonly number[], targets: Uint8Array, label: 0 | 1): boolean {
    const { learned } = this.context;
    const others = members.filter((record) => targets[record] !== label).length;
    const records = learned.reduce((sum, own) => sum + own, 0);
    const labelled = targets.filter((own, record) => learned[record] === 1 && own === label).length;
    return isCommonStyle(others, labelled, records);
  }

  private recentRecords(): number {
    const { base, recent } = this.context;
    const isChange = base.includes(1);
    return recent.filter((own, record) => own === 1 && (base[record] === 1 || !isChange)).length;
  }

  /** Predicts all records, and sorts the families, strongest first. */
  build(): DatasetVerdict {
    const { context, found, families, readings, known } = this;
    const order = families.map((_, number) => number);
    order.sort((a, b) => (families[a]?.pValue ?? 1) - (families[b]?.pValue ?? 1) || a - b);
    const rank = new Map(order.map((number, place) => [number, place]));
    const rankOf = (family: number): number => rank.get(family) ?? -1;
    const records = new UnitVerdicts(context, readings, rankOf).of(found);
    const again: RejudgeFacts = {
      ...corpusFacts(context),
      ...{ names: this.names, task: context.options.task, classes: this.classes },
      ...{ folds: context.folds, known, ranks: rank },
      labels: Int32Array.from(found, (one) => one?.label ?? -1),
    };
    const facts = {
      kind: 'judged',
      labels: this.names,
      records,
      families: order.flatMap((number) => families[number] ?? []),
      doubtful: [...this.doubtful.values()],
      tested: this.tested,
      recent: this.recentRecords(),
      power: this.power,
      stylePower: this.stylePower,
      baseLabels: this.baseLabels,
    } as const;
    return verdictOf(facts, again, context.corpus.vocabulary);
  }
}

function largestOf(known: number | null, one: number | null): number | null {
  return one === null ? known : Math.max(known ?? 0, one);
}
