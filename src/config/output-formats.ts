import { basename, dirname } from 'node:path';
import { CodePurifyError } from '../errors.js';
import type { ReportFormat } from '../result/report-formats.js';
import type { DeliveryOptions, OutputOptions } from './options.js';

/** Standard output, as a place of a report. */
export const STDOUT = '-';

/** A place where a report is written, and in which format. */
export interface Output {
  /** Path of a file, or `-`. */
  readonly place: string;
  readonly format: ReportFormat;
}

/** File names that show a format; the first row that fits counts. */
const NAMES: readonly (readonly [pattern: RegExp, format: ReportFormat])[] = [
  [/(?:^|[-_.])(?:codeclimate|code-?quality)(?:[-_.][^.]*)*\.json$/iu, 'gitlab'],
  [/\.sarif(?:\.json)?$/iu, 'sarif'],
  [/\.json$/iu, 'json'],
  [/\.html?$/iu, 'html'],
  [/\.(?:md|markdown)$/iu, 'markdown'],
  [/\.xml$/iu, 'junit'],
  [/\.(?:txt|log)$/iu, 'text'],
];

/** The names of `NAMES` for people. */
const KNOWN_NAMES =
  '.txt or .log (text), .json, codeclimate.json or gl-code-quality-report.json (gitlab), .sarif, .md (markdown), .html, .xml (junit)';

type Settings = Pick<OutputOptions, 'format'> & Pick<DeliveryOptions, 'output'>;

/**
 * The places of the report, each with its format: `--format` holds for standard output, for a file that is the only output, and
 * for a file whose name shows no format; other files have the format of their name.
 * @throws CodePurifyError `usage` for a file whose format is not known, or a place that is given twice
 */
export function plannedOutputs({ format, output }: Settings): readonly Output[] {
  const twice = output.find((place, index) => output.indexOf(place) !== index);
  if (twice !== undefined) {
    throw new CodePurifyError(
      'usage',
      `--output is ${JSON.stringify(twice)} twice, but one place has one report.`,
      'Give each report a name of its own.',
    );
  }
  return output.map((place) => ({ place, format: formatOf(place, format, output.length === 1) }));
}

/**
 * The one place of a command that writes a single result.
 * @throws CodePurifyError `usage` for several
 */
export function soleOutput({ output }: Pick<DeliveryOptions, 'output'>, what: string): string {
  const [place = STDOUT, ...others] = output;
  if (others.length === 0) return place;
  throw new CodePurifyError(
    'usage',
    `--output was given ${String(output.length)} times, but ${what} is written once.`,
    'Give --output once.',
  );
}

function formatOf(place: string, chosen: OutputOptions['format'], isSole: boolean): ReportFormat {
  if (chosen !== 'auto' && (isSole || place === STDOUT)) return chosen;
  const named = NAMES.find(([pattern]) => pattern.test(basename(place)))?.[1];
  if (named !== undefined && place !== STDOUT) return named;
  if (chosen !== 'auto') return chosen;
  if (place === STDOUT || dirname(place) === '/dev') return 'text'; // /dev/stdout
  throw new CodePurifyError(
    'usage',
    `--output is ${JSON.stringify(place)}, whose name does not show the format of the report.`,
    `Give --format, or a name that ends in ${KNOWN_NAMES}.`,
  );
}
