import type { PromptResponse } from '../../../witness/association/prompt-response.js';
import type { Subject } from '../../reading/subject.js';
/** The place of a unit's code in the prompt or the response of its record. */
export interface UnitPiece {
    /** Position of the unit among the rows; -1 for a unit of the base. */
    readonly position: number;
    /** Offset of its code in the text. */
    readonly offset: number;
}
/** A prompt and a response with the units that one of them is made of. */
export interface PromptRecord extends PromptResponse {
    /** Which of the two the units are. */
    readonly side: 'prompt' | 'response';
    readonly pieces: readonly UnitPiece[];
}
/**
 * Collects the prompts and responses of a dataset from its units: the code of a unit with a prompt is, or belongs to, the response; a
 * unit whose target is a text is the prompt. Records with neither are none.
 */
export declare class PromptRecords {
    #private;
    /** Adds a unit; those of one record follow each other. */
    add({ path, record, position, units: [unit, second] }: Subject, isBase: boolean): void;
    /** All records that were added. */
    all(): readonly PromptRecord[];
    /** Records beyond the limit: they are not tested. */
    get leftOut(): number;
}
