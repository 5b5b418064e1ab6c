import type { Reference } from '../../../src/detect/suspect.js';
import type { LabelledRecord } from '../../data/records.js';

/** A clean row to plant in. */
export function asReference({ sides: [analysis, partner] }: LabelledRecord): Reference {
  return partner === undefined ? { analysis } : { analysis, partner };
}
