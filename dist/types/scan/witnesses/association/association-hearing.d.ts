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
/** What prompts and responses say, as data: by the position of the units of the head. */
export interface StoredAssociation {
    readonly places: ReadonlyMap<number, readonly AssociationPlace[]>;
    /** Units of the records that were tested. */
    readonly positions: ReadonlySet<number>;
    readonly associations: readonly Association[];
    /** Units that are in none of these records: they are compared with what is found. */
    readonly leftOut: ReadonlySet<number>;
    /** Units of records of which only the beginning was compared. */
    readonly inPart: ReadonlySet<number>;
    /** Pairs that were looked at, and how few carriers could have been seen. */
    readonly power: {
        readonly looked: number;
        readonly carriers: number | null;
    };
}
/**
 * Tests prompts and responses together.
 * @param level the accepted rate of clean datasets in which something is found
 * @param others positions of units that are in none of the records, and of those that are in part
 */
export declare function hearAssociation(records: readonly PromptRecord[], level: number, others?: Partial<Pick<StoredAssociation, 'leftOut' | 'inPart'>>): AssociationHearing;
/** What prompts and responses say of the units of the head, by their position. */
export declare class AssociationHearing {
    readonly stored: StoredAssociation;
    constructor(stored: StoredAssociation);
    /** Pairs that were looked at, and how few carriers could have been seen. */
    get power(): StoredAssociation['power'];
    /** The patterns that a unit has a side of. */
    at(position: number): readonly AssociationPlace[];
    /** The same for a unit that is read again: one of a record that was not tested is compared with each pattern. */
    of({ position, units: [unit, second] }: Subject): readonly AssociationPlace[];
    /** Why a unit without a finding is not clean; `null`: all of its prompt and its response was compared. */
    whyInPart(position: number): string | null;
    /** Whether anything could have been found in all of the prompt and the response of a unit. */
    couldSee(position: number): boolean;
}
