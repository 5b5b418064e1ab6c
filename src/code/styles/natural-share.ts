import { NATURAL_SHARES } from './natural-shares.js';

/** Shares below are not in the table: they are natural exceptions, and no form that records have by nature. */
export const LEAST_SHARE = 0.02;

/**
 * The proportion of the functions with a construct that have a form of it in well-known open-source projects, in [0, 1]; 0 where it is
 * below `LEAST_SHARE`.
 */
export function naturalShare(construct: string, form: string): number {
  const forms = Object.hasOwn(NATURAL_SHARES, construct) ? NATURAL_SHARES[construct] : undefined;
  return forms !== undefined && Object.hasOwn(forms, form) ? (forms[form] ?? 0) : 0;
}
