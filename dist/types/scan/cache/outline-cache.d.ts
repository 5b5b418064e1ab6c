import type { TokenOutline } from '../../code/elements/token-outline.js';
import { type Survey, type SurveyedCode } from '../surveys/survey.js';
import { type CodeWitnessName } from '../witnesses/unit-witnesses.js';
/**
 * Outlines in a folder, by a hash of language and code: see `LineStore`. They do not depend on the seed or on labels,
 * so every run of the same program can use them. A line that does not fit the code is ignored. What witnesses said is not stored:
 * they are asked again about the few units of which anything was said.
 */
export declare class OutlineCache {
    #private;
    private readonly tool;
    /** The witnesses that a quiet unit was shown to. */
    readonly names: readonly CodeWitnessName[];
    /**
     * @param folder         created when the first outlines are written
     * @param tool           identifies the program and its grammars: lines of other versions are not used
     * @param maxShardLength UTF-16 units that a shard's lines may take
     */
    constructor(folder: string, tool: string, maxShardLength?: number);
    /** What is known of a unit, or `null`. */
    get(unit: SurveyedCode): Promise<Pick<Survey, 'outline' | 'said'> | null>;
    /** @param isQuiet all witnesses of code alone were asked, and none has found anything */
    set(unit: SurveyedCode, outline: TokenOutline, isQuiet: boolean): Promise<void>;
    /** Writes new outlines for the next run and frees their memory. */
    save(): Promise<void>;
}
