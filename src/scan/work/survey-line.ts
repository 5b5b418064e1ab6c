import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { Shard } from '../../config/shard.js';
import type { CodePurifyError } from '../../errors.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { UnitTestimony } from '../../witness/unit-witness.js';
import { outlineLine, outlineOf } from '../cache/outline-line.js';
import { problemOf } from '../reading/reasons.js';
import { codeHash, type Survey, type SurveyedCode } from '../surveys/survey.js';
import { surveyError } from '../surveys/survey-pool.js';
import { type RunIdentity, WORK_VERSION } from './work-file.js';

/** The first line of a file of surveys. */
export const SURVEYS_HEADER = z.strictObject({
  kind: z.literal('codepurify-surveys'),
  version: z.literal(WORK_VERSION),
  tool: z.string(),
  options: z.string(),
  shard: z.string(),
});

/** The last line: the number of units before it, what they hash to, and the number of their records where it is known. */
export const SURVEYS_END = z.strictObject({
  end: z.int().min(0),
  sha256: z.string(),
  records: z.strictObject({ base: z.int().min(0), head: z.int().min(0) }).nullable(),
});

/** The number of records of a file, of base and head. */
export type RecordCounts = NonNullable<z.output<typeof SURVEYS_END>['records']>;

/** The survey of a unit, or why it has none. */
export type SurveyOutcome = Survey | { readonly error: unknown };

/** Hex digits of a hash of the code: whether a line is of the unit that is read. */
const CODE_DIGITS = 16;

/**
 * Of one unit: a hash of its code, and its outline with what was said, or why it cannot be analysed. The last text is a check of
 * the line before it, since a file that was left by a process that was killed has no end with a hash of all lines.
 */
const ENTRY = z.union([
  z.tuple([z.string(), z.string(), z.array(z.unknown()).nullable(), z.string()]),
  z.tuple([z.string(), z.strictObject({ problem: z.string() }), z.string()]),
]);

/** The text of the first line, without its end. */
export function surveysHeader(shard: Shard, run: RunIdentity): string {
  const header: z.output<typeof SURVEYS_HEADER> = {
    kind: 'codepurify-surveys',
    version: WORK_VERSION,
    ...run,
    shard: shardName(shard),
  };
  return JSON.stringify(header);
}

/** The line of a unit, without its end. */
export function surveyLine(unit: SurveyedCode, survey: SurveyOutcome): string {
  const entry =
    'error' in survey
      ? [digitsOf(unit), { problem: problemOf(survey.error) }]
      : [digitsOf(unit), outlineLine(survey.outline), survey.said && [...survey.said]];
  const checked = JSON.stringify(entry).replaceAll(SEPARATORS, escapedSeparator).slice(0, -1);
  return `${checked},"${checkOf(checked)}"]`;
}

/** Readers of lines take these for line ends, and JSON allows them in strings. */
const SEPARATORS = /[\u2028\u2029]/g;

function escapedSeparator(separator: string): string {
  return `\\u${separator.charCodeAt(0).toString(16)}`;
}

/** Characters of `,"01234567"]`. */
const CHECK_LENGTH = 12;

/** Whether a line is whole, and of a unit. */
export function lineIsOf(line: string, unit: SurveyedCode): 'whole' | 'damaged' | 'other code' {
  const checked = line.slice(0, -CHECK_LENGTH);
  if (line !== `${checked},"${checkOf(checked)}"]`) return 'damaged';
  return checked.startsWith(`["${digitsOf(unit)}",`) ? 'whole' : 'other code';
}

/** The survey in a line that is whole and of the unit; `null` if it does not fit the code. */
export function surveyInLine(
  line: string,
  unit: SurveyedCode,
): Survey | { readonly error: CodePurifyError } | null {
  const entry = ENTRY.safeParse(parseJsonOrNull(line));
  if (!entry.success) return null;
  const [, outlined, said] = entry.data;
  if (typeof outlined !== 'string') return { error: surveyError(outlined.problem) };
  const outline = outlineOf(outlined, unit);
  return outline && { outline, said: said as readonly UnitTestimony[] | null, isCached: false };
}

/** `3/16`. */
export function shardName({ index, of }: Shard): string {
  return `${String(index)}/${String(of)}`;
}

function digitsOf(unit: SurveyedCode): string {
  return codeHash(unit).slice(0, CODE_DIGITS);
}

function checkOf(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
