import type { Construct } from './constructs.js';

/**
 * Constructs that are the signature of a function, and no choice between equivalent forms: alone they are no trigger, since labels
 * may follow what functions are for. With another element they may be one.
 */
export const SIGNATURE: ReadonlySet<string> = new Set<Construct>(['parameter count', 'parameter types']);
