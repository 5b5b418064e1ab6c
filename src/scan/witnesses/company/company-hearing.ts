import type { Task } from '../../../model/victim.js';
import type { RunSummary } from '../../stages/run-summary.js';
import type { CompanyPlace, HeardCompany } from './hear-company.js';

/** A unit of the head as it was read. */
interface ReadUnit {
  readonly task: Task;
  /** Its number among the units of its task; -1 if it could not be analysed. */
  readonly number: number;
}

/** What company says of the units of the head, by their position. */
export class CompanyHearing {
  /**
   * @param byTask  functions, pairs and parallel lines are tested among themselves
   * @param records units of the head by their position among its rows
   */
  constructor(
    private readonly byTask: ReadonlyMap<Task, HeardCompany>,
    private readonly records: ReadonlyMap<number, ReadUnit>,
  ) {}

  /** The places of a unit that belong to a family without anything else in common. */
  at(position: number): readonly CompanyPlace[] {
    const unit = this.records.get(position);
    return (unit && this.byTask.get(unit.task)?.places.get(unit.number)) ?? [];
  }

  /** Whether anything could have been found in the company of a unit. */
  couldSee(position: number): boolean {
    const unit = this.records.get(position);
    const heard = unit && unit.number >= 0 ? this.byTask.get(unit.task) : undefined;
    return (heard?.power ?? null) !== null;
  }

  /** How many families were tested, and how few carriers could have been seen, where least are needed. */
  get power(): NonNullable<RunSummary['company']> {
    const all = [...this.byTask.values()];
    const powers = all.flatMap(({ power }) => power ?? []);
    return {
      tested: all.reduce((sum, { tested }) => sum + tested, 0),
      carriers: powers.length === 0 ? null : Math.min(...powers),
    };
  }
}
