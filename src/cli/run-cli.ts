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
  let exitCode: number = EXIT_CODES.clean;
  try {
    const program = buildProgram(world, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    // commander has printed its own message; its help and version end with 0
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.usage;
    const failure = describeFailure(error, wantsDebug(argv, world.env));
    await world.stderr.write(failure.text);
    return failure.exitCode;
  }
}
