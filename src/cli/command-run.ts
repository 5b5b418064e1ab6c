import type { OutputOptions } from '../config/options.js';
import type { LoadedOptions } from '../config/load-options.js';
import { optionsOfBase } from '../review/options-of-base.js';
import { baselineIds } from '../scan/accepted-ids.js';
import type { Progress } from '../scan/reading/progress.js';
import type { ScanContext } from '../scan/scan-context.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';
import { givenOptions } from './option-flags.js';
import { terminalProgress, warningsOnly } from './terminal-progress.js';
import type { World } from './world.js';

/** The options of a command, and what its user accepts. */
interface CommandOptions extends LoadedOptions {
  /** Ids of findings and families, from the configuration file and the baseline. */
  readonly accepted: ReadonlySet<string>;
}

/**
 * Options of a command, from its arguments, the configuration file (of the base) and the defaults. Prints the warnings.
 * @throws CodePurifyError `usage` for options, a file or a baseline that cannot be used
 */
export async function commandOptions(
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<CommandOptions> {
  const loaded = await optionsOfBase(withBase(givenOptions(values)), world, new Date());
  const { baseline, base } = loaded.options;
  const { ids, warnings } =
    baseline === null ? { ids: [], warnings: [] } : await baselineIds(baseline, base, world);
  for (const warning of [...loaded.warnings, ...warnings])
    await world.stderr.write(`codepurify: ${escapeTerminal(warning)}\n`);
  return { ...loaded, accepted: new Set([...loaded.active.keys(), ...ids]) };
}

/** What is staged is compared with the last commit, unless another base is given. */
function withBase(given: ReturnType<typeof givenOptions>): ReturnType<typeof givenOptions> {
  return given.staged === true && given.base === undefined ? { ...given, base: 'HEAD' } : given;
}

/** The context of a scan that a command starts. */
export function scanContext(options: OutputOptions, world: World, signal: AbortSignal): ScanContext {
  const context = {
    cwd: world.cwd,
    env: world.env,
    stdin: world.stdin as AsyncIterable<Uint8Array>,
    signal,
    progress: progressFor(options, world),
  };
  return world.loaders === null ? context : { ...context, loaders: world.loaders };
}

/** Progress is drawn on a terminal only; warnings are always shown, unless `--quiet` is given. */
function progressFor({ progress, quiet }: OutputOptions, { stderr, env }: World): Progress {
  const canDraw = stderr.isTTY && env.TERM !== 'dumb';
  const drawn = !quiet && (progress === 'on' || (progress === 'auto' && canDraw));
  if (drawn) return terminalProgress(stderr, escapeTerminal);
  const warnings = warningsOnly(stderr, escapeTerminal);
  return quiet ? { ...warnings, warn: () => undefined } : warnings;
}
