import { scanPaths } from '../scan/scan-paths.js';
import { commandOptions, scanContext } from './command-run.js';
import { exitCodeOf } from './exit-code.js';
import { withInterrupt } from './interrupt.js';
import { report, tellEnd } from './report.js';
import type { World } from './world.js';

/** `codepurify scan`. @returns the exit code */
export async function scanCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options, active } = await commandOptions(values, world);
  const outcome = await withInterrupt((signal) =>
    scanPaths(paths, options, new Set(active.keys()), scanContext(options, world, signal)),
  );
  await report(outcome, options, world);
  await tellEnd(outcome, world);
  return exitCodeOf(outcome, options.failOn);
}
