import { CommanderError } from 'commander';
import { EXIT_CODES } from '../errors.js';
import { describeFailure, wantsDebug } from '../review/failure.js';
import { buildProgram } from './program.js';
import type { World } from './world.js';

/**
 * Runs the command line.
 * @param argv the arguments after the program's name
 * @returns the exit code; every failure was reported on standard error
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    return await runProgram(argv, world);
  } catch (error) {
    const failure = describeFailure(error, wantsDebug(argv, world.env));
    await world.stderr.write(failure.text);
    return failure.exitCode;
  }
}

async function runProgram(argv: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT_CODES.clean;
  let printed: Promise<unknown> = Promise.resolve();
  const program = buildProgram(
    world,
    (code) => {
      exitCode = code;
    },
    (text) => {
      printed = Promise.all([printed, world.stdout.write(text)]);
    },
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // commander has printed its own message; its help and version end with 0
    exitCode = error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.usage;
  }
  await printed;
  return exitCode;
}
