import { nameRun } from '../config/command-line.js';
import { checkCopyOptions } from '../config/option-conflicts.js';
import { plannedOutputs } from '../config/output-formats.js';
import type { Options } from '../config/options.js';
import { Stopped } from '../scan/reading/budget.js';
import { openData } from '../scan/opened-data.js';
import { scanData } from '../scan/scan-change.js';
import { commandOptions, scanContext } from './command-run.js';
import { requestedCopies, writeCopies } from './copies.js';
import { exitCodeOf, failRule, INTERRUPTED_EXIT_CODE } from '../review/exit-code.js';
import { writeBaseline } from './findings/baseline-files.js';
import { withInterrupt } from './interrupt.js';
import { copyNames } from './report/copy-names.js';
import { reportNothingJudged } from './report/nothing-judged.js';
import { reportHint } from './report/closing-hint.js';
import { withoutOwnFiles } from './report/own-files.js';
import { reportPublicKey } from './report/public-key.js';
import { report, reportEnd } from './report/report.js';
import { scanInStages } from './stage/scan-in-stages.js';
import type { World } from './world.js';

/** `codepurify scan`. @returns the exit code */
export async function scanCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  if (values.work !== undefined) return scanInStages(paths, values, world);
  const { options: given, accepted } = await commandOptions(values, world);
  const options = withoutOwnFiles(paths, given, world);
  try {
    return await withInterrupt((signal) => scan(paths, options, accepted, world, signal));
  } catch (error) {
    if (!(error instanceof Stopped) || error.reason !== 'interrupted') throw error;
    await world.stderr.write('codepurify: Stopped before anything was judged.\n');
    return INTERRUPTED_EXIT_CODE;
  }
}

async function scan(
  paths: readonly string[],
  options: Options,
  suppressed: ReadonlySet<string>,
  world: World,
  signal: AbortSignal,
): Promise<number> {
  checkCopyOptions(options);
  plannedOutputs(options); // a wrong one is refused before the work
  const context = scanContext(options, world, signal);
  const data = await openData(paths, options, context);
  try {
    const copies = requestedCopies(data, options, world);
    const outcome = await scanData(data, options, suppressed, context);
    const run = nameRun(paths, options, new Date(), copyNames(paths, options, world.cwd));
    await report(outcome, options, world, run);
    await reportEnd(outcome, world);
    await reportPublicKey(outcome.result.overall, options, world);
    await reportHint(run, outcome, options, world);
    const baseline = await writeBaseline(outcome, options, world);
    const copied = await writeCopies(copies, outcome, data, options, world);
    const code = exitCodeOf(outcome, failRule(options.failOn, options.base !== null));
    return code || (await reportNothingJudged(outcome, options.base !== null, world)) || copied || baseline;
  } finally {
    await data.close();
  }
}
