import type { Victim } from '../model/victim.js';
/** A victim as detection reads it. */
export type Reader = Pick<Victim, 'description' | 'countTokens' | 'predict' | 'confidences'>;
/**
 * Turns the requests of many suspects, each judged as a story of its own, into few large victim calls: what
 * is asked before the event loop's next turn, or while a call is under way, becomes one call. One call at a
 * time, in the order of the first request; a failed call fails all who asked in it.
 */
export declare function coalesce(victim: Reader): Reader;
