import type { Options } from '../../config/options.js';
import { commandSeedNotes } from '../../review/seed-note.js';
import type { ScanResult } from '../../result/result.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import type { World } from '../world.js';

/**
 * Writes to standard error that a change was judged with the public key; nothing with `--quiet`, or where nothing was to judge.
 * @param overall the verdict, if it is known
 */
export async function reportPublicKey(
  overall: ScanResult['overall'],
  options: Pick<Options, 'seed' | 'witness' | 'base' | 'quiet'>,
  { env, stderr }: Pick<World, 'env' | 'stderr'>,
): Promise<void> {
  if (options.quiet || overall?.kind === 'nothing') return;
  for (const note of commandSeedNotes(options, env))
    await stderr.write(`codepurify: ${escapeTerminal(note)}\n`);
}
