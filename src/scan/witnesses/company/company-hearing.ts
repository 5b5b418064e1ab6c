import type { BroughtBy } from '../../../change/window.js';
import type { Merged } from '../../../result/merged.js';
import type { MergedUnit } from '../../judging/dataset/merged-unit.js';
import { nameMerged, type NameMerged, nothingMerged } from '../../judging/dataset/name-merged.js';
import type { Task } from '../../../model/victim.js';
import { formatCount } from '../../../text/numbers.js';
import type { Subject } from '../../reading/subject.js';
import type { RunSummary } from '../../stages/run-summary.js';
import type { LabelChances } from '../../../witness/one-label.js';
import { NewPatterns } from './new-patterns.js';
import type { CompanyFamily, CompanyPlace, HeardCompany } from './hear-company.js';

/** Labels of more kinds are texts. */
const MOST_LABELS = 100;

const NO_LABELS: LabelChances = { counts: [], dispersion: 0 };

/** A unit of the head as it was read. */
interface ReadUnit {
  readonly task: Task;
  /** Its number among the units of its task; -1 if it could not be analysed. */
  readonly number: number;
}

/** What company says, as data. */
export interface StoredCompany {
  readonly byTask: ReadonlyMap<Task, HeardCompany>;
  /** Units of the head by their position. */
  readonly records: ReadonlyMap<number, ReadUnit>;
  readonly merged: ReadonlyMap<Task, ReadonlyMap<number, MergedUnit>>;
}

/** What company says of the units of the head, by their position. */
export class CompanyHearing {
  readonly #patterns: NewPatterns;
  #sizes: ReadonlyMap<Task, number> | null = null;

  /**
   * @param byTask  functions, pairs and parallel lines are tested among themselves
   * @param records units of the head by their position among its rows
   */
  constructor(
    private readonly byTask: ReadonlyMap<Task, HeardCompany>,
    private readonly records: ReadonlyMap<number, ReadUnit>,
    private readonly mergedUnits: ReadonlyMap<Task, ReadonlyMap<number, MergedUnit>>,
    private readonly name: NameMerged = nothingMerged,
  ) {
    this.#patterns = new NewPatterns(new Map([...byTask].map(([task, { fresh }]) => [task, fresh])));
  }

  /** All of it as data, without names of commits. */
  stored(): StoredCompany {
    return { byTask: this.byTask, records: this.records, merged: this.mergedUnits };
  }

  /** The same, where the commits of what was merged before are named. */
  async named(broughtBy: BroughtBy | null): Promise<CompanyHearing> {
    const units = [...this.records.values()];
    const lists = units.flatMap((unit) =>
      this.#placesOf(unit).map(({ family }) => this.#merged(unit, family)),
    );
    return new CompanyHearing(
      this.byTask,
      this.records,
      this.mergedUnits,
      await nameMerged(broughtBy, lists),
    );
  }

  /** Looks at a unit that is read again, for the names of what is new. */
  see(subject: Subject): void {
    const unit = this.records.get(subject.position);
    if (unit !== undefined) this.#patterns.see(unit.task, unit.number, subject);
  }

  /** What was merged with an element of a unit before; `null` if nothing was. */
  merged(position: number): Merged | null {
    const unit = this.records.get(position);
    const [first] = this.at(position);
    return unit && first ? this.name(this.#merged(unit, first.family)) : null;
  }

  #merged({ task }: ReadUnit, { merged }: CompanyFamily): MergedUnit[] {
    return merged.flatMap((number) => this.mergedUnits.get(task)?.get(number) ?? []);
  }

  #placesOf({ task, number }: ReadUnit): readonly CompanyPlace[] {
    return this.byTask.get(task)?.places.get(number) ?? [];
  }

  /** The places of a unit that belong to a family without anything else in common. */
  at(position: number): readonly CompanyPlace[] {
    const unit = this.records.get(position);
    return unit ? this.#placesOf(unit) : [];
  }

  /** The families of a task: units that were not tested are compared with them. */
  familiesOf(task: Task): HeardCompany['families'] {
    return this.byTask.get(task)?.families ?? new Map();
  }

  /** Whether anything could have been found in the company of a unit. */
  couldSee(position: number): boolean {
    const unit = this.records.get(position);
    return unit !== undefined && unit.number >= 0 && this.couldSeeIn(unit.task);
  }

  /** Whether anything could have been found among the units of a task. */
  couldSeeIn(task: Task): boolean {
    return (this.byTask.get(task)?.power ?? null) !== null;
  }

  /**
   * Why nothing could have been found in the company of a unit, after the reason why its judge is silent; `null` if something
   * could have been.
   */
  whyBlind(position: number): string | null {
    if (this.couldSee(position)) return null;
    const task = this.records.get(position)?.task;
    this.#sizes ??= countBy([...this.records.values()].filter(({ number }) => number >= 0));
    const units = task === undefined ? 0 : (this.#sizes.get(task) ?? 0);
    return `company, which needs some hundred records, could see nothing in ${formatCount(units)}`;
  }

  /** How many families were tested, and how few carriers could have been seen, where least are needed. */
  get power(): NonNullable<RunSummary['company']> {
    const all = [...this.byTask.values()];
    const powers = all.flatMap(({ power }) => power ?? []);
    return {
      tested: all.reduce((sum, { tested }) => sum + tested, 0),
      carriers: powers.length === 0 ? null : Math.min(...powers),
      newPatterns: this.#patterns.list(),
      labels: this.#labels(),
    };
  }

  /** The labels of the task that has the most; `null`: there are none, or too many to be classes. */
  #labels(): LabelChances | null {
    const sizes = [...this.byTask].map(([task, { chances }]) => ({
      chances: task === 'generation' ? NO_LABELS : chances,
      records: chances.counts.reduce((sum, [, records]) => sum + records, 0),
    }));
    const [most] = sizes.sort((a, b) => b.records - a.records);
    const labels = most?.chances.counts.length ?? 0;
    return labels === 0 || labels > MOST_LABELS ? null : (most?.chances ?? null);
  }
}

/** The numbers of units by their task. */
function countBy(units: readonly ReadUnit[]): ReadonlyMap<Task, number> {
  const sizes = new Map<Task, number>();
  for (const { task } of units) sizes.set(task, (sizes.get(task) ?? 0) + 1);
  return sizes;
}
