import type { TokenOutline } from '../../code/elements/token-outline.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import type { Subject } from '../reading/subject.js';
import { type SubjectSurveys } from '../surveys/surveys.js';
/** The surveys of units that are read again, because only a sample of them was learned: of one chunk at a time. */
export declare class SecondReading {
    #private;
    private readonly surveys;
    /** @param surveys of all units that are read again, in the order of the data */
    constructor(surveys: SubjectSurveys);
    /** Surveys the units that are judged next; what it knew before is forgotten. */
    see(subjects: readonly Subject[]): Promise<void>;
    /** The outlines of a unit, or of both of a pair. @throws why it cannot be analysed */
    outlinesOf({ position }: Subject): TokenOutline[];
    /** What the witnesses of code alone say of one side of a unit; `null`: they were not asked. */
    of({ position }: Subject, side: number): readonly UnitTestimony[] | null;
    /** To be called once. @throws CodePurifyError `input` naming the file of surveys that cannot be used */
    close(isComplete: boolean): Promise<void>;
}
