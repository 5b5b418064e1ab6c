import { createHash } from 'node:crypto';
import type { NotDataRow, SkippedRow, Unit, UnitPair } from '../../data/unit.js';
import { plainLabel } from '../../text/plain-label.js';
import type { Counted, InspectedCounts } from '../../result/inspection.js';

/** Labels that are listed; data with more has no few classes. */
const MOST_LABELS = 12;
/** Different labels that are counted one by one; the memory of a generation task must not grow with its targets. */
const MOST_COUNTED = 10_000;
/** Reasons that are listed. Those with an offset or a name differ from record to record. */
const MOST_REASONS = 12;
const OTHER_REASONS = 'other reasons';

/** Bytes of a hash that are kept for each unit, to see copies. */
const HASH_BYTES = 12;

/** Counts rows. */
export class UnitCounts {
  #records = 0;
  #units = 0;
  #withoutCode = 0;
  #targets = 0;
  #unlabelled = 0;
  #prompts = 0;
  #copies = 0;
  #relabelled = 0;
  #uncounted = 0;
  #unrecognised = 0;
  readonly #languages = new Map<string, number>();
  /** Under the first spelling of each class. */
  readonly #labels = new Map<string, number>();
  /** The first spelling of each class that was counted. */
  readonly #spellings = new Map<string, string>();
  readonly #unread = new Map<string, { count: number; firstRecord: number | null }>();
  /** The first label of each code. */
  readonly #seen = new Map<string, string | null>();
  #last: string | null = null;
  #notData: string | null = null;

  /** The labels of classification, each with its units. */
  get labels(): ReadonlyMap<string, number> {
    return this.#labels;
  }

  addUnit(unit: Unit): void {
    this.#countRecord(unit.path, unit.record);
    this.#units += 1;
    if (unit.prompt !== undefined) this.#prompts += 1;
    add(this.#languages, unit.language);
    if (unit.isUnrecognised === true) this.#unrecognised += 1;
    if (unit.task === 'generation' && unit.label !== null) this.#targets += 1;
    else this.#addLabel(unit.label);
    const { code, label, task } = unit;
    this.#noteCopy(code, label === null || task === 'generation' ? label : plainLabel(label));
  }

  addPair({ sides, label }: UnitPair): void {
    this.#records += 1;
    this.#units += 1;
    add(this.#languages, sides[0].language);
    if (sides.some(({ isUnrecognised }) => isUnrecognised === true)) this.#unrecognised += 1;
    this.#addLabel(label);
    this.#noteCopy(JSON.stringify(sides.map(({ code }) => code)), label === null ? null : plainLabel(label));
  }

  addSkipped({ path, record, reason }: SkippedRow): void {
    if (record !== null) this.#countRecord(path, record);
    const known = this.#unread.has(reason) || this.#unread.size < MOST_REASONS;
    const key = known ? reason : OTHER_REASONS;
    const before = this.#unread.get(key);
    this.#unread.set(key, { count: (before?.count ?? 0) + 1, firstRecord: before?.firstRecord ?? record });
  }

  addNotData({ path, record, rule }: NotDataRow): void {
    if (record !== null) this.#countRecord(path, record);
    if (record === null) this.#notData = rule;
    else this.#withoutCode += 1;
  }

  /** The rule by which the whole file is no data, or `null`. */
  get notData(): string | null {
    return this.#notData;
  }

  counts(): InspectedCounts {
    const labels = byCount(this.#labels);
    const rest = labels.slice(MOST_LABELS);
    return {
      ...{ records: this.#records, units: this.#units, withoutCode: this.#withoutCode },
      languages: byCount(this.#languages),
      unrecognised: this.#unrecognised,
      labels: labels.slice(0, MOST_LABELS),
      otherLabels: {
        values: rest.length,
        units: rest.reduce((sum, { count }) => sum + count, this.#uncounted),
      },
      ...{ targets: this.#targets, unlabelled: this.#unlabelled, prompts: this.#prompts },
      ...{ copies: this.#copies, relabelled: this.#relabelled },
      unread: [...this.#unread]
        .map(([value, { count, firstRecord }]) => ({ value, count, firstRecord }))
        .sort((a, b) => b.count - a.count),
    };
  }

  /** Units of one record follow each other; each function of a source file is a record. */
  #countRecord(path: string, record: number | null): void {
    const key = record === null ? null : `${String(record)} ${path}`;
    if (key === null || key !== this.#last) this.#records += 1;
    this.#last = key;
  }

  #addLabel(label: string | null): void {
    if (label === null) {
      this.#unlabelled += 1;
      return;
    }
    const plain = plainLabel(label);
    const shown = this.#spellings.get(plain) ?? label;
    if (!this.#labels.has(shown) && this.#labels.size >= MOST_COUNTED) this.#uncounted += 1;
    else {
      this.#spellings.set(plain, shown);
      add(this.#labels, shown);
    }
  }

  #noteCopy(code: string, label: string | null): void {
    const hash = hashOf(code.replace(/\s+/g, ' ').trim());
    const known = label === null ? null : hashOf(label);
    const before = this.#seen.get(hash);
    if (before === undefined) this.#seen.set(hash, known);
    else if (before === known) this.#copies += 1;
    else this.#relabelled += 1;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest().toString('latin1', 0, HASH_BYTES);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first, then by value. */
function byCount(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
