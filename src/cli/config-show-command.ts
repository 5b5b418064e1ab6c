import { defaultText, groupHeading, OPTION_GROUPS, optionsOf } from '../config/describe-options.js';
import type { Options } from '../config/options.js';
import { EXIT_CODES } from '../errors.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { commandOptions } from './command-run.js';
import type { World } from './world.js';

/** The environment variable of the probe's key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';

/** An option with its value and where the value comes from. */
interface Shown {
  readonly option: string;
  readonly group: (typeof OPTION_GROUPS)[number];
  readonly value: unknown;
  readonly source: string;
}

/**
 * `codepurify config show`: each option of a scan with its value and its source. The key of the probe is not shown.
 * @returns the exit code
 */
export async function configShowCommand(
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options, sources, configPath, active } = await commandOptions(values, world);
  const rows = optionsOf('scan').map(({ name, kebab, group }): Shown =>
    name === 'seed'
      ? { option: kebab, group, ...seed(options, world) }
      : { option: kebab, group, value: options[name], source: sources.get(name) ?? 'default' },
  );
  const suppressions = [...active.values()];
  const text =
    values.json === true
      ? `${JSON.stringify({ file: configPath, options: rows.map(({ option, value, source }) => ({ option, value, source })), suppressions }, null, 2)}\n`
      : `${listing(rows, configPath, suppressions.length).map(escapeTerminal).join('\n')}\n`;
  await world.stdout.write(text);
  return EXIT_CODES.clean;
}

function seed({ seed: given }: Options, { env }: World): Pick<Shown, 'value' | 'source'> {
  if (given !== null) return { value: '(set)', source: '--seed' };
  const isSet = (env[SEED_VARIABLE] ?? '') !== '';
  return {
    value: isSet ? '(set)' : '(public)',
    source: isSet ? `${SEED_VARIABLE} in the environment` : 'default',
  };
}

function listing(rows: readonly Shown[], file: string | null, accepted: number): string[] {
  const shown = rows.map((row) => ({ ...row, text: defaultText(row.value) || '–' }));
  const [names, texts] = [widest(shown.map(({ option }) => option)), widest(shown.map(({ text }) => text))];
  return [
    `Configuration file: ${file ?? 'none'}`,
    ...OPTION_GROUPS.flatMap((group) => {
      const own = shown.filter((row) => row.group === group);
      const lines = own.map(
        ({ option, text, source }) => `  ${option.padEnd(names)}  ${text.padEnd(texts)}  ${source}`,
      );
      return own.length === 0 ? [] : ['', `${groupHeading(group)}:`, ...lines];
    }),
    '',
    `Accepted findings in the file: ${String(accepted)}`,
  ];
}

/** Columns of the longest text; a very long value does not push the others away. */
function widest(texts: readonly string[]): number {
  return Math.min(MAX_COLUMN, Math.max(...texts.map((text) => text.length)));
}

const MAX_COLUMN = 24;
