import { CodePurifyError } from '../../errors.js';
import type { CodeWitnessName } from '../witnesses/unit-witnesses.js';
import type { SurveyedCode } from './survey.js';
import type { SurveyAnswer } from './survey-messages.js';
/**
 * Surveys units on worker threads. What a unit shows depends on its code alone, so results do not depend on the number of
 * threads. A thread that ends, such as one that ran out of memory, costs at most the unit that ended it.
 */
export declare class SurveyPool {
    #private;
    private readonly file;
    private readonly threads;
    /**
     * @param file    the entry of a worker
     * @param threads workers, from 1; each is started when there is something to do for it
     */
    constructor(file: string, threads: number);
    /** Subjects worth asking for before the first answer is needed: all workers have something to do, and so has who asks. */
    get ahead(): number;
    /** Whether all workers have enough to do, and more waits: who asks gets an answer sooner without them. */
    get isFull(): boolean;
    /**
     * The answer for a unit. Never rejects.
     * @param names the witnesses to ask
     */
    of({ code, language, redefined }: SurveyedCode, names: readonly CodeWitnessName[]): Promise<SurveyAnswer>;
    /** Ends the threads. Units without an answer get the reason. */
    close(): Promise<void>;
}
/** The error of an answer without an outline. */
export declare function surveyError(problem: string): CodePurifyError;
