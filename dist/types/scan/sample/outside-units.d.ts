import type { OutsideJudge } from '../../probe/again/outside-judge.js';
import type { FamilyKey } from '../../probe/read/family-keys.js';
import type { HashKey } from '../../probe/read/keyed-hash.js';
import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
import type { Judging } from '../stages/judging.js';
import type { CompanyFamily, CompanyPlace } from '../witnesses/company/hear-company.js';
import type { SecondReading } from './second-reading.js';
/**
 * What is found in units that were not learned, because only a sample was: the families that labels or company have accepted are looked
 * for in each.
 */
export declare class OutsideUnits {
    #private;
    private readonly reading;
    readonly labels: OutsideJudge | null;
    /**
     * @param key     of the hashes that the families were made with
     * @param reading of all units, in the order of the data
     * @param labels  `null`: labels do not judge
     */
    constructor(key: HashKey, reading: SecondReading, labels: OutsideJudge | null);
    /** The same judging, which reads the units of each chunk again first. */
    alongside(judging: Judging): Judging;
    /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
    close(isComplete: boolean): Promise<void>;
    /** Whether a unit of the current chunk could be analysed. */
    isRead(subject: Subject): boolean;
    /** The sides of a unit as labels judge them: with the text that goes with its code. @throws why it cannot be analysed */
    sidesOf(subject: Subject): TokenOutline[];
    /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
    saidOf(subject: Subject, side: number): readonly UnitTestimony[] | null;
    /** Where a unit holds families that company has found. */
    companyOf(subject: Subject, families: ReadonlyMap<FamilyKey, CompanyFamily>): CompanyPlace[];
}
