import { z } from 'zod';
import { familySchema } from '../../result/family.js';
import { count, type Immutable } from '../../result/field-schemas.js';
import { powerSchema } from '../../result/summary.js';
import { type NewPattern, newPatternSchema, unreachedSchema, windowSchema } from '../../result/window.js';

const unchanged = count.nullable();

const foundFamilySchema = familySchema.omit({ id: true, kind: true, pattern: true }).extend({
  /** Findings that the family makes. */
  flagged: count,
  /** Whether it can make the data poisoned: blanks, lines and common styles cannot. */
  decides: z.boolean(),
});

/** A family that labels follow, without its name: the name is known after one of its carriers is read again. */
export type FoundFamily = Immutable<z.output<typeof foundFamilySchema>>;

const familyNameSchema = familySchema.pick({ id: true, kind: true, pattern: true });

/** The name of a family in reports. */
export type FamilyName = Immutable<z.output<typeof familyNameSchema>>;

/** Schema of a `NamedFamily`. */
export const namedFamilySchema = familyNameSchema.extend({
  /** Index of the family among those found. */
  family: count,
});

/** The name of a family, and its index among those found. */
export type NamedFamily = Immutable<z.output<typeof namedFamilySchema>>;

/** See `LabelChances`. */
const labels = z.strictObject({
  counts: z.array(z.tuple([z.string(), count])),
  dispersion: z.number().min(0).lt(1),
});

/**
 * How many families were tested for their company, and how few carriers could have been seen; `null`: nobody asked. The labels of the
 * records, for witnesses that they confirm; `null`: there are none.
 */
const company = z
  .strictObject({
    tested: count,
    carriers: count.nullable(),
    newPatterns: z.array(newPatternSchema),
    labels: labels.nullable(),
  })
  .nullable();

/** How many pairs of prompts and responses were looked at, and how few carriers could have been seen; absent: nobody asked. */
const association = z.strictObject({ looked: count, carriers: count.nullable() }).optional();

/** Schema of a `RunSummary`. */
export const runSummarySchema = z.discriminatedUnion('kind', [
  /** Units were judged one by one. */
  z.strictObject({ kind: z.literal('units'), unchanged, company, association }),
  z.strictObject({
    kind: z.literal('dataset'),
    /** Records judged; the units of one record with one label count once. */
    judged: count,
    unchanged,
    /** Number of families that were tested. */
    tested: count,
    /** The families that were found, strongest first. */
    families: z.array(foundFamilySchema),
    /** Records of the head without a label, which only other witnesses can judge. */
    unlabelled: count,
    /** Records of the head with a label that was not learned, and the most of them that are natural. */
    rareLabels: z.strictObject({ records: count, natural: count }),
    power: powerSchema,
    window: windowSchema.nullable(),
    unreached: unreachedSchema.nullable(),
    company,
    association,
  }),
  z.strictObject({ kind: z.literal('undecided'), reason: z.string(), unchanged, company, association }),
]);

/** The summary of a whole run; the same in each of its shards. */
export type RunSummary = Immutable<z.output<typeof runSummarySchema>>;

/** A summary with these names of what is new; without company there are none. */
export function withPatterns(summary: RunSummary, newPatterns: readonly NewPattern[]): RunSummary {
  const { company } = summary;
  return company === null ? summary : { ...summary, company: { ...company, newPatterns } };
}
