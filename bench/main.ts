import { fileURLToPath } from 'node:url';
import { CommanderError } from '@commander-js/extra-typings';
import { CodePurifyError, EXIT_CODES, messageOf } from '../src/errors.js';
import { benchProgram } from './bench-program.js';

/** Runs a benchmark command. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    await (await benchProgram(args[0])).parseAsync(args, { from: 'user' });
    return EXIT_CODES.clean;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.usage;
    process.stderr.write(`${messageOf(error)}\n`);
    return error instanceof CodePurifyError ? error.exitCode : EXIT_CODES.internal;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
