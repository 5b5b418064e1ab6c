import type { Unit } from '../../data/unit.js';
import type { Subject } from '../reading/subject.js';
import type { OutlineCache } from '../cache/outline-cache.js';
import type { CodeWitnessName } from '../witnesses/unit-witnesses.js';
import { type Survey } from './survey.js';
import { type SurveyPool } from './survey-pool.js';
/** How surveys are made. */
export interface SurveyParts {
    /** The witnesses to ask. */
    readonly names: readonly CodeWitnessName[];
    readonly cache: OutlineCache | null;
    readonly pool: SurveyPool | null;
    readonly warn?: (message: string) => void;
    /** Units that are surveyed on this thread first; by default `UNITS_BEFORE_THREADS`. */
    readonly unitsBeforeThreads?: number;
}
/** Where surveys come from. */
export interface SubjectSurveys extends Pick<Surveys, 'ahead' | 'ofSubject'> {
    /** To be called once. @param isComplete all data was read */
    close(isComplete: boolean): Promise<void>;
}
/** Surveys units: finds their outlines in the cache, or parses them on this thread or on others. */
export declare class Surveys {
    #private;
    private readonly parts;
    constructor(parts: SurveyParts);
    /** Units to ask for before the first answer is needed. */
    get ahead(): number;
    /**
     * The surveys of a record's units, in their order. Subjects must come in the order of the data.
     * @param asks whether the witnesses of code alone are asked: what they say of a base is not used
     */
    ofSubject({ units }: Subject, asks: boolean): Promise<Survey[]>;
    /**
     * The survey of a unit.
     * @param asks see `ofSubject`
     * @throws CodePurifyError (`input`) for code that cannot be analysed
     */
    of(unit: Unit, asks: boolean): Promise<Survey>;
    /** Writes new outlines for the next run, ends the threads, and frees the memory. Nothing may be surveyed afterwards. */
    close(): Promise<void>;
}
/** The surveys of a record's units, or why one of them cannot be analysed. */
export type BegunRecord = {
    readonly surveys: readonly Survey[];
} | {
    readonly error: unknown;
};
/** Begins to survey the units of a record. Never rejects. @param asks see `Surveys.ofSubject` */
export declare function beginSurveys(surveys: Pick<SubjectSurveys, 'ofSubject'>, subject: Subject, asks: boolean): Promise<BegunRecord>;
/** Surveys on this thread alone, without a cache. */
export declare function surveysHere(names?: readonly CodeWitnessName[]): Surveys;
