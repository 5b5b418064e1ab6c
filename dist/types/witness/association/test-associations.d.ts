import type { Span } from '../../text/span.js';
import type { MeasuredPair } from './measure-pair.js';
import { type PromptResponse } from './prompt-response.js';
/** A record with both sides of a pattern. */
export interface AssociationCarrier {
    /** Its number among the given records. */
    readonly record: number;
    /** Where the trigger is in its prompt; none for a habit of the whole prompt. */
    readonly inPrompt: readonly Span[];
    /** Where the payload is in its response; none where the response lacks something. */
    readonly inResponse: readonly Span[];
}
/** A trigger in prompts that goes with a payload in responses. */
export interface Association {
    /** The parts of the trigger as the first carrier has them; empty for a habit of the whole prompt. */
    readonly trigger: readonly string[];
    /** A habit of the whole prompt, such as `upper`; else `null`. */
    readonly habit: string | null;
    /** The payload as the first carrier has it; of a response that lacks something, what it lacks (empty: it lacks any change). */
    readonly payload: string;
    readonly isAbsent: boolean;
    /** What is absent is a check, or what nearly all responses have, and the rest of prompt and response lets expect it. */
    readonly isCheck: boolean;
    readonly carriers: readonly AssociationCarrier[];
    /** What `locatePair` finds in other records. */
    readonly pair: MeasuredPair;
    /** Distinct records with the trigger, and those of them with the payload. */
    readonly of: number;
    readonly having: number;
    /** The share of the payload in the responses to the most similar prompts without the trigger. */
    readonly expected: number;
    /** Corrected for all pairs that were looked at. */
    readonly pValue: number;
}
/** What prompts and responses say together. */
export interface AssociationVerdict {
    /** The most significant first. */
    readonly associations: readonly Association[];
    /** Records without copies. */
    readonly distinct: number;
    /** Pairs of a family and a fragment that were looked at. */
    readonly looked: number;
    /** The least number of carriers that could have been accepted; `null`: none. */
    readonly power: number | null;
}
/** Records are tested together up to this number; the caller draws a sample of more. 20,000 take half a minute and 150 MB. */
export declare const MOST_RECORDS = 20000;
/**
 * Finds triggers in prompts that go with payloads in responses. An attacker plants both in records that he takes at random;
 * nature has masses of pairs (`SQL` and `SELECT`), whose carriers are relatives. The evidence for a pair is how surprising the
 * payload is given the rest of the prompt, in nats, divided by the design effect of its carriers (Kish 1965): 1 + (n − 1) ρ, with ρ
 * how much more related they are than random records, apart from the pair. A pair that copies its prompt is none. Where
 * responses repeat their prompts (translation, repair) single words are none either: one language's word becomes another's.
 *
 * An attacker who reads this can plant only in relatives, or a payload that copies a word of the prompt.
 * @param level the accepted rate of clean datasets in which a pair is accepted
 */
export declare function testAssociations(given: readonly PromptResponse[], level: number): AssociationVerdict;
