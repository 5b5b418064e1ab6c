import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OptionName, Options } from '../../config/options.js';
import { pathFingerprint, toolFingerprint } from '../models/tool-fingerprint.js';
import { PROBE, PROBE_FILE, SENTINEL } from '../models/choose-victim.js';

/** Options that say nothing of a result: where it goes, how it is shown, what is done about it. */
const BESIDE = [
  ...(['cache', 'cacheDir', 'config', 'output', 'format', 'color', 'progress', 'quiet', 'failOn'] as const),
  ...(['dryRun', 'writeClean', 'writePurified'] as const),
  // the data counts by its content; the seed is the key under which all of this is hashed
  ...(['base', 'head', 'seed'] as const),
] as const satisfies readonly OptionName[];

/** Victims that are no path of their own. */
const BUNDLED: readonly string[] = ['auto', PROBE, SENTINEL];

/** Calibrations that are no path. */
const NO_DATA: readonly string[] = ['stored', 'none'];

/** What a result follows from besides its data, as a value that JSON can write. */
export type RunGround = readonly unknown[];

/**
 * What the result of a run follows from besides its data and its seed; whatever option is not known to be beside it
 * counts.
 * @returns `null` where the options name data that nobody has hashed, or a model that is not there
 */
export function runGround(options: Options, suppressed: ReadonlySet<string>): RunGround | null {
  const named = [victimPath(options), options.mlm].map((path) => (path === null ? null : resolve(path)));
  const isMissing = named.some((path) => path !== null && !existsSync(path));
  if (isMissing || !NO_DATA.includes(options.calibration)) return null;
  const models = named.map((path) => (path === null ? null : pathFingerprint(path)));
  const told = Object.entries(options)
    .filter(([name]) => !(BESIDE as readonly string[]).includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [toolFingerprint(), told, models, [...suppressed].sort()];
}

function victimPath({ victim }: Options): string | null {
  if (BUNDLED.includes(victim)) return null;
  return victim.startsWith(PROBE_FILE) ? victim.slice(PROBE_FILE.length) : victim;
}
