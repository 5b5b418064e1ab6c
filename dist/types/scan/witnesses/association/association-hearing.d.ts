import { type Span } from '../../../text/span.js';
import { type Association } from '../../../witness/association/test-associations.js';
import type { Subject } from '../../reading/subject.js';
import { type PromptRecord } from './prompt-records.js';
/** A pattern of prompts and responses that a unit has one side of. */
export interface AssociationPlace {
    readonly association: Association;
    /** In the text that the unit is a piece of, shifted to its code; some may be outside of it. */
    readonly spans: readonly Span[];
    /** Of a unit that is a piece of the response: the places of the trigger in its prompt; else none. */
    readonly inPrompt: readonly Span[];
}
/** What prompts and responses say of the units of the head, by their position. */
export declare class AssociationHearing {
    #private;
    private readonly leftOut;
    /** Pairs that were looked at, and how few carriers could have been seen. */
    readonly power: {
        readonly looked: number;
        readonly carriers: number | null;
    };
    /**
     * @param level   the accepted rate of clean datasets in which something is found
     * @param leftOut positions of units that are in none of the records: they are compared with what is found
     */
    constructor(records: readonly PromptRecord[], level: number, leftOut?: ReadonlySet<number>);
    /** The patterns that a unit has a side of. */
    at(position: number): readonly AssociationPlace[];
    /** The same for a unit that is read again: one of a record that was not tested is compared with each pattern. */
    of({ position, units: [unit, second] }: Subject): readonly AssociationPlace[];
    /** Whether anything could have been found in the prompt and the response of a unit. */
    couldSee(position: number): boolean;
}
