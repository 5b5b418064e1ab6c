import { shellQuote } from '../text/shell-quote.js';
import { kebabCase, OPTION_NAMES } from './option-names.js';
import { describeOption } from './describe-options.js';
import type { OptionName, Options } from './options.js';

/** Options that no report may show: whoever knows the key of the probe can plan around it. */
const SECRET: ReadonlySet<OptionName> = new Set(['seed']);

/** What changes the result of a scan, and so belongs to its command. */
const EFFECTS: ReadonlySet<string> = new Set(['verdict', 'reading']);

/** Paths named in a command; more would hide its options. */
const MAX_PATHS = 20;

/** How a command and its data are named in a report. */
export interface NamedRun {
  readonly command: string;
  readonly inputs: readonly string[];
  readonly date: string;
  readonly copies: Copies;
}

/** Names of copies of the data. */
type Copies = { readonly clean: string; readonly purified: string } | null;

/**
 * The facts of a run for its report: a command that gives the same findings, wherever its options came from; its data; and the
 * time. Secrets are left out.
 * @param paths as given; none: everything
 * @param copies names for copies of the data
 */
export function nameRun(
  paths: readonly string[],
  options: Options,
  now: Date,
  copies: Copies = null,
): NamedRun {
  return { command: commandLine(paths, options), inputs: paths, date: reportDate(now), copies };
}

/** A time as reports show it: in UTC, to the minute. */
export function reportDate(now: Date): string {
  return `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ')} UTC`;
}

function commandLine(paths: readonly string[], options: Options): string {
  const given = OPTION_NAMES.filter((name) => isPart(name, options[name])).flatMap((name) =>
    words(name, options[name]),
  );
  const named = paths.slice(0, MAX_PATHS).map((path) => shellQuote(path, 'DATA'));
  return ['codepurify scan', ...named, ...(paths.length > MAX_PATHS ? ['…'] : []), ...given].join(' ');
}

/** Whether an option belongs to the command, and is not the default. */
function isPart(name: OptionName, value: unknown): boolean {
  const { affects, commands, default: standard } = describeOption(name);
  const isOfScan = EFFECTS.has(affects) && commands.includes('scan') && !SECRET.has(name);
  return isOfScan && JSON.stringify(value) !== JSON.stringify(standard);
}

/** An option as words of a command; a list repeats its option. */
function words(name: OptionName, value: unknown): string[] {
  const flag = `--${kebabCase(name)}`;
  if (typeof value === 'boolean') return [value ? flag : `--no-${kebabCase(name)}`];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => words(name, one));
  if (typeof value === 'string' || typeof value === 'number')
    return [flag, shellQuote(String(value), 'VALUE')];
  return [];
}
