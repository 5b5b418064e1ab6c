import { z } from 'zod';
import { parseFamilyKey, writeFamilyKey } from '../families/family-key-text.js';
import { FAMILY_LEVELS, levelOf } from '../read/family-keys.js';
import type { ProbeFamily } from './probe-model.js';

/** Families that a file holds, the strongest: a data set that has more is beyond listing them. */
export const MAX_STORED_FAMILIES = 1000;

/** UTF-16 units: a pattern as reports cut it (500 and `…`). */
const MAX_PATTERN_LENGTH = 501;

/** UTF-16 units of an example: a published trigger in full, and no more of anybody's code. */
export const MAX_EXAMPLE_LENGTH = 200;

/** Records that anything was ever counted in. */
const count = z
  .int()
  .min(0)
  .max(2 ** 31);

/** A family in the header of a file, whoever wrote it. */
const familySchema = z
  .strictObject({
    key: z.string().max(40),
    level: z.enum(FAMILY_LEVELS),
    label: z.int().min(0),
    pValue: z.number().min(0).max(1),
    carriers: count,
    labelled: count,
    id: z.string().regex(/^fam-[0-9a-f]{12}$/u),
    kind: z.enum(['identifier', 'statement']),
    pattern: z.string().min(1).max(MAX_PATTERN_LENGTH),
    example: z.string().max(MAX_EXAMPLE_LENGTH),
  })
  .transform((family, context): ProbeFamily => {
    const key = parseFamilyKey(family.key);
    if (key === null || levelOf(key) !== family.level || family.labelled > family.carriers) {
      context.addIssue({ code: 'custom', message: 'a family whose key or counts do not agree' });
      return z.NEVER;
    }
    return { ...family, key };
  });

/** The families in the header of a file. */
export const familiesSchema = z.array(familySchema).max(MAX_STORED_FAMILIES);

/** What `familiesSchema` reads back. */
export function encodeFamilies(families: readonly ProbeFamily[]): unknown[] {
  return families.slice(0, MAX_STORED_FAMILIES).map((family) => ({ ...family, key: writeFamilyKey(family.key) }));
}
