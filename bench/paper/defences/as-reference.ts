import type { Reference } from '../../../src/detect/suspect.js';
import type { GateRecord } from '../../data/sample.js';

/** A clean row to plant in. */
export function asReference({ sides: [analysis, partner] }: GateRecord): Reference {
  return partner === undefined ? { analysis } : { analysis, partner };
}
