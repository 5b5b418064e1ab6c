import type { OutsideJudge } from '../../probe/again/outside-judge.js';
import type { FamilyKey } from '../../probe/read/family-keys.js';
import type { HashKey } from '../../probe/read/keyed-hash.js';
import type { ReadSide } from '../../probe/read/side-reader.js';
import { UnitReaders } from '../../probe/learn/unit-readers.js';
import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
import { textOutlines } from '../reading/text-side.js';
import type { Judging } from '../stages/judging.js';
import type { CompanyFamily, CompanyPlace } from '../witnesses/company/hear-company.js';
import type { SecondReading } from './second-reading.js';

/**
 * What is found in units that were not learned, because only a sample was: the families that labels or company have accepted are looked
 * for in each.
 */
export class OutsideUnits {
  readonly #readers: UnitReaders;

  /**
   * @param key     of the hashes that the families were made with
   * @param reading of all units, in the order of the data
   * @param labels  `null`: labels do not judge
   */
  constructor(
    key: HashKey,
    private readonly reading: SecondReading,
    readonly labels: OutsideJudge | null,
  ) {
    this.#readers = new UnitReaders(key);
  }

  /** The same judging, which reads the units of each chunk again first. */
  alongside(judging: Judging): Judging {
    return {
      ...judging,
      judge: async (subjects) => {
        await this.reading.see(subjects);
        return judging.judge(subjects);
      },
    };
  }

  /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
  close(isComplete: boolean): Promise<void> {
    return this.reading.close(isComplete);
  }

  /** Whether a unit of the current chunk could be analysed. */
  isRead(subject: Subject): boolean {
    try {
      return this.reading.outlinesOf(subject).length > 0;
    } catch {
      return false;
    }
  }

  /** The sides of a unit as labels judge them: with the text that goes with its code. @throws why it cannot be analysed */
  sidesOf(subject: Subject): TokenOutline[] {
    return [...this.reading.outlinesOf(subject), ...textOutlines(subject)];
  }

  /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
  saidOf(subject: Subject, side: number): readonly UnitTestimony[] | null {
    return this.reading.of(subject, side);
  }

  /** Where a unit holds families that company has found. */
  companyOf(subject: Subject, families: ReadonlyMap<FamilyKey, CompanyFamily>): CompanyPlace[] {
    if (families.size === 0 || !this.isRead(subject)) return [];
    const read = this.#readers.read(this.reading.outlinesOf(subject));
    return read.flatMap((own, side) => placesIn(own, side, families));
  }
}

/** The first place of each family on a side. */
function placesIn(
  { keys }: ReadSide,
  side: number,
  families: ReadonlyMap<FamilyKey, CompanyFamily>,
): CompanyPlace[] {
  const places = new Map<CompanyFamily, CompanyPlace>();
  keys.forEach((own, element) => {
    for (const key of own) {
      const family = families.get(key);
      if (family !== undefined && !places.has(family)) places.set(family, { family, side, element });
    }
  });
  return [...places.values()];
}
