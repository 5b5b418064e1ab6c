import type { Command } from 'commander';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import type { World } from '../world.js';
import { bashScript } from './bash.js';
import { completionTable } from './completion-table.js';
import { fishScript } from './fish.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/**
 * `codepurify completion`: prints the completion script of a shell, made from the commands of the program.
 * @returns the exit code
 * @throws CodePurifyError `usage` for another shell
 */
export async function completionCommand(shell: string, program: Command, world: World): Promise<number> {
  if (!Object.hasOwn(SCRIPTS, shell)) {
    throw new CodePurifyError(
      'usage',
      `There is no completion for the shell ${JSON.stringify(shell)}.`,
      `Give one of ${Object.keys(SCRIPTS).join(', ')}.`,
    );
  }
  await world.stdout.write(SCRIPTS[shell as keyof typeof SCRIPTS](completionTable(program)));
  return EXIT_CODES.clean;
}
