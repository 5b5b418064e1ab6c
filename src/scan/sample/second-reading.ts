import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
import { ahead } from '../surveys/ahead.js';
import { beginSurveys, type BegunRecord, type SubjectSurveys } from '../surveys/surveys.js';

/** The surveys of units that are read again, because only a sample of them was learned: of one chunk at a time. */
export class SecondReading {
  #now = new Map<number, BegunRecord>();

  /** @param surveys of all units that are read again, in the order of the data */
  constructor(private readonly surveys: SubjectSurveys) {}

  /** Surveys the units that are judged next; what it knew before is forgotten. */
  async see(subjects: readonly Subject[]): Promise<void> {
    const begin = (subject: Subject): Promise<BegunRecord> => beginSurveys(this.surveys, subject, true);
    const found = new Map<number, BegunRecord>();
    for await (const { item, result } of ahead(subjects, () => this.surveys.ahead, begin)) {
      found.set(item.position, await result);
    }
    this.#now = found;
  }

  /** The outlines of a unit, or of both of a pair. @throws why it cannot be analysed */
  outlinesOf({ position }: Subject): TokenOutline[] {
    const known = this.#now.get(position);
    if (known === undefined) throw new Error('a unit was not read again');
    if ('error' in known) throw known.error;
    return known.surveys.map(({ outline }) => outline);
  }

  /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
  of({ position }: Subject, side: number): readonly UnitTestimony[] | null {
    const known = this.#now.get(position);
    return known === undefined || 'error' in known ? null : (known.surveys[side]?.said ?? null);
  }

  /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
  close(isComplete: boolean): Promise<void> {
    return this.surveys.close(isComplete);
  }
}
