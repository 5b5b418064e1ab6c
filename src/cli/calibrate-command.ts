import { CodePurifyError, EXIT_CODES } from '../errors.js';
import { soleOutput } from '../config/output-formats.js';
import type { Manifest } from '../model/folder/manifest.js';
import { Stopped } from '../scan/reading/budget.js';
import { calibrateVictim } from '../scan/calibrate-victim.js';
import { commandOptions, scanContext } from './command-run.js';
import { INTERRUPTED_EXIT_CODE } from '../review/exit-code.js';
import { withInterrupt } from './interrupt.js';
import type { World } from './world.js';
import { writeOutput } from './report/write-output.js';
import { count } from '../text/numbers.js';

/** `codepurify calibrate`: prints the victim's manifest with its calibration. @returns the exit code */
export async function calibrateCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  const output = soleOutput(options, 'the manifest');
  try {
    const { manifest, units, skipped } = await withInterrupt((signal) =>
      calibrateVictim(paths, options, scanContext(options, world, signal)),
    );
    await writeOutput(manifestText(manifest), output, world);
    const skippedText = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
    if (!options.quiet) {
      await world.stderr.write(`codepurify: calibrated on ${count(units, 'unit')}${skippedText}\n`);
    }
    return EXIT_CODES.clean;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.reason !== 'interrupted') throw outOfTime(error);
    await world.stderr.write('codepurify: Stopped before the end: no calibration was written.\n');
    return INTERRUPTED_EXIT_CODE;
  }
}

/** Indented JSON, with the values of each statistic on one line: there are thousands of them. */
function manifestText({ calibration = {}, ...rest }: Manifest): string {
  const rows = Object.entries(calibration).map(
    ([name, values]) => `    ${JSON.stringify(name)}: ${JSON.stringify(values)}`,
  );
  const end = `,\n  "calibration": {\n${rows.join(',\n')}\n  }\n}\n`;
  return `${JSON.stringify(rest, null, 2).slice(0, -'\n}'.length)}${end}`;
}

function outOfTime(cause: Stopped): CodePurifyError {
  return new CodePurifyError(
    'usage',
    'The calibration took longer than its budget allows.',
    'Give --budget-run and --budget-unit more seconds, or fewer units with --limit.',
    { cause },
  );
}
