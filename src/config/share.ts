import { z } from 'zod';

/** One of several machines that share a run. */
export interface Share {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** More machines than any matrix has: GitHub Actions allows 256 jobs in one. */
export const MAX_SHARES = 256;

/** A share written `3/16`; `null`, or the text `none`, for the whole run. */
export function share() {
  return z
    .string()
    .nullable()
    .transform((text, context): Share | null => {
      if (text === null || text === 'none') return null;
      const [, index, of] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
      if (index !== undefined && of !== undefined && index <= of && of <= MAX_SHARES) return { index, of };
      context.issues.push({ code: 'custom', message: 'Invalid input', input: text });
      return z.NEVER;
    });
}
