import { z } from 'zod';
import type { MeasuredFamily } from './measure-families.js';
/** How natural families of reference code are distributed: rows by group and number of carriers. */
export declare const NATURAL_NULL: z.ZodObject<{
    rows: z.ZodArray<z.ZodObject<{
        group: z.ZodEnum<{
            statement: "statement";
            name: "name";
            abstract: "abstract";
        }>;
        least: z.ZodNumber;
        families: z.ZodNumber;
        mean: z.ZodNumber;
        deviation: z.ZodNumber;
        quantiles: z.ZodArray<z.ZodNumber>;
        roles: z.ZodNullable<z.ZodObject<{
            mean: z.ZodNumber;
            deviation: z.ZodNumber;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    correlation: z.ZodNumber;
}, z.core.$strip>;
export type NaturalNull = z.infer<typeof NATURAL_NULL>;
/**
 * The probability that a natural family has a margin as low as this one: the lower tail of a normal distribution with
 * mean and deviation of natural families, those of reference code or those of the data, whichever gives the larger
 * value. Names have two margins, m of words and r of roles: with z-scores z₁ and z₂ of correlation ρ the statistic is
 * (z₁ + z₂) / √(2 + 2ρ) (Stouffer, for dependent scores). Margins of statements grow with the number of carriers: those of
 * other sizes are taken in proportion to the means of reference code.
 * @returns 1 where no reference family has so few carriers
 */
export declare function naturalPValue(family: MeasuredFamily, here: readonly MeasuredFamily[], { rows, correlation }: NaturalNull): number;
type ReferenceRow = NaturalNull['rows'][number];
/** The natural families of reference code with a family's group and number of carriers. */
export declare function naturalRow({ group, records }: MeasuredFamily, rows: NaturalNull['rows']): ReferenceRow | undefined;
export {};
