import { z } from 'zod';
import { parseFamilyKey, writeFamilyKey } from '../families/family-key-text.js';
import { FAMILY_LEVELS, levelOf } from '../read/family-keys.js';
import type { ProbeFamily } from './probe-model.js';

/** Families that a file holds, the strongest ones. A dataset with more has a larger problem than a complete list. */
export const MAX_STORED_FAMILIES = 1000;

/** UTF-16 units: a pattern as reports cut it (500 and `…`). */
const MAX_PATTERN_LENGTH = 501;

/** UTF-16 units of an example: enough for a published trigger, and little of other people's code. */
export const MAX_EXAMPLE_LENGTH = 200;

/** A number of records. */
const count = z
  .int()
  .min(0)
  .max(2 ** 31);

/** A family in the header of a file, which an attacker may have written. */
const familySchema = z
  .strictObject({
    key: z.string().max(40),
    level: z.enum(FAMILY_LEVELS),
    label: z.int().min(0),
    pValue: z.number().min(0).max(1),
    carriers: count,
    labelled: count,
    id: z.string().regex(/^fam-[0-9a-f]{12}$/u),
    kind: z.enum(['identifier', 'statement', 'comment', 'style']),
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

/** Families in the form that `familiesSchema` parses. */
export function encodeFamilies(families: readonly ProbeFamily[]): unknown[] {
  return families
    .slice(0, MAX_STORED_FAMILIES)
    .map((family) => ({ ...family, key: writeFamilyKey(family.key) }));
}
