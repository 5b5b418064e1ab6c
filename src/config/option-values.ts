import { z } from 'zod';
import { WITNESS_NAMES, type WitnessName } from '../result/testimony.js';

/** Bounds of a number; `above` and `below` exclude the bound itself. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly integer?: boolean;
}

/** A number, also from a string that holds only a number. */
export function numeric(bounds: Bounds) {
  return z.preprocess(
    numberFromText,
    z.number().refine((value) => within(value, bounds)),
  );
}

/** A number as in `numeric`, or `null`, also from the string `none`. */
export function optionalNumeric(bounds: Bounds) {
  return z.preprocess(
    (value) => (value === 'none' ? null : numberFromText(value)),
    z
      .number()
      .refine((value) => within(value, bounds))
      .nullable(),
  );
}

/** A boolean, also from the strings `true` and `false`. */
export function flag() {
  return z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());
}

/**
 * A list of strings; one string is split into its non-empty lines. Commas do not split it, because globs contain
 * them.
 */
export function list() {
  return z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '')
        : value,
    z.array(z.string().min(1)).readonly(),
  );
}

/** One or more places of a report. */
export function outputs() {
  return z.preprocess((value) => [value].flat(), z.array(z.string().min(1)).min(1).readonly());
}

/** What can make a check fail; `auto` and `never` are given alone. */
export const FAIL_CONDITIONS = [
  'auto',
  'poisoned',
  'suspicious',
  'unread',
  'undecided',
  'degraded',
  'never',
] as const;
export type FailCondition = (typeof FAIL_CONDITIONS)[number];

/** One or more conditions; strings are split at commas and line breaks. */
export function failConditions() {
  return z.preprocess(
    (value) => [value].flat().flatMap((one) => (typeof one === 'string' ? splitConditions(one) : [one])),
    z
      .array(z.enum(FAIL_CONDITIONS))
      .min(1)
      .readonly()
      .refine((given) => given.length === 1 || !given.some((one) => one === 'auto' || one === 'never')),
  );
}

/** The prefix of a witness that is switched off. */
const NOT = 'no-';

/** The witnesses that speak, from a list of names, `all`, or names with `no-` before them: all but these. */
export function witnesses() {
  return z.preprocess(
    (value, context) => {
      const names = [value]
        .flat()
        .flatMap((one: unknown) => (typeof one === 'string' ? splitConditions(one) : [one]));
      const wrong = wrongNames(names);
      if (wrong !== null) {
        context.addIssue({ code: 'custom', message: wrong, input: value });
        return z.NEVER;
      }
      const off = names.map((one) =>
        typeof one === 'string' && one.startsWith(NOT) ? one.slice(NOT.length) : null,
      );
      if (names.length === 1 && names[0] === 'all') return [...WITNESS_NAMES];
      const isOff =
        off.length > 0 && off.every((one) => (WITNESS_NAMES as readonly (string | null)[]).includes(one));
      return isOff ? WITNESS_NAMES.filter((name: WitnessName) => !off.includes(name)) : names;
    },
    z.array(z.enum(WITNESS_NAMES)).min(1).readonly(),
  );
}

/** What is wrong with names of witnesses as a list; `null` if nothing is, or a name is unknown. */
function wrongNames(names: readonly unknown[]): string | null {
  const off = names.filter((one) => typeof one === 'string' && one.startsWith(NOT));
  if (names.length === 0) return 'it is empty, so that no witness would be left';
  if (off.length > 0 && off.length < names.length)
    return `it mixes names with and without ${NOT}; a list has either the witnesses that speak or those that do not`;
  const isAllOff = WITNESS_NAMES.every((name) => off.includes(`${NOT}${name}`));
  return isAllOff ? 'it leaves out every witness, so that nobody would judge' : null;
}

function splitConditions(text: string): string[] {
  return text
    .split(/[,\r\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Name of a victim; a probe file is named by its path. */
export function victimName() {
  return z
    .string()
    .min(1)
    .refine((value) => value !== 'probe:', { error: 'there is no path after probe:' });
}

function numberFromText(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
}

function within(value: number, { min, max, above, below, integer }: Bounds): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (integer !== true || Number.isSafeInteger(value))
  );
}
