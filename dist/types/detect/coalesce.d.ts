import type { Victim } from '../model/victim.js';
/** The methods of a victim that detection uses. */
export type Reader = Pick<Victim, 'description' | 'countTokens' | 'predict' | 'confidences'>;
/**
 * Combines the requests of many suspects, which are judged concurrently, into few large calls of the victim. All
 * requests before the next turn of the event loop, or during a call, become one call. There is one call at a time, in
 * the order of the first request; if a call fails, all requests in it fail.
 */
export declare function coalesce(victim: Reader): Reader;
