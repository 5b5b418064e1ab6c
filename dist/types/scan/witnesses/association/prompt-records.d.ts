import type { Unit } from '../../../data/unit.js';
import { type PromptResponse } from '../../../witness/association/prompt-response.js';
import type { Subject } from '../../reading/subject.js';
/** The place of a unit's code in the prompt or the response of its record. */
export interface UnitPiece {
    /** Position of the unit among the rows; -1 for a unit of the base. */
    readonly position: number;
    /** Offset and length of its code in the text, in UTF-16 units. */
    readonly offset: number;
    readonly length: number;
}
/** A prompt and a response with the units that one of them is made of. */
export interface PromptRecord extends PromptResponse {
    /** Which of the two the units are. */
    readonly side: 'prompt' | 'response';
    readonly pieces: readonly UnitPiece[];
}
/**
 * Collects the prompts and responses of a dataset from its units: the code of a unit with a prompt is, or belongs to, the response,
 * with the prose around it; a unit whose target is a text is the prompt. Records with neither are none.
 */
export declare class PromptRecords {
    #private;
    /** Positions of units of records that are not in the sample. */
    readonly leftOut: Set<number>;
    /** Positions of units of records that are too long: only the beginning is compared with others. */
    readonly inPart: Set<number>;
    /**
     * @param seed of the sample: whoever knows it can choose records that are not in it
     * @param most records of the sample
     */
    constructor(seed: string, most?: number);
    /** Adds a unit; those of one record follow each other. */
    add({ path, record, position, units: [unit, second] }: Subject, isBase: boolean): void;
    /** The records that are tested together: all that were added, or a sample of them. */
    all(): readonly PromptRecord[];
    /** Records that were added: of the head, and all. */
    get sizes(): {
        readonly head: number;
        readonly all: number;
    };
}
/** The prompt and the response of one unit alone; `null`: it has neither. */
export declare function recordOfUnit(unit: Unit): PromptRecord | null;
