import { Command } from '@commander-js/extra-typings';
import { loadParser } from '../../src/code/parsing/parser.js';
import { checkSoundness } from '../soundness/check-soundness.js';
import { runnerOf } from '../soundness/runners.js';

/** `soundness`: proofs of inert code compared with runs of generated programs. */
export function soundnessCommand() {
  return new Command('soundness')
    .description('proofs of inert code, compared with runs of generated programs')
    .option('--programs <n>', 'programs of each language', '100000')
    .option('--seed <n>', 'another seed makes other programs', '1')
    .option('--only <language>', 'c, javascript or python')
    .action(async ({ programs, seed, only }) => {
      for (const language of ['c', 'javascript', 'python'] as const) {
        const run = only === undefined || only === language ? runnerOf(language) : null;
        if (!run) continue;
        await loadParser(language);
        const result = checkSoundness(language, run, Number(programs), Number(seed));
        const { contradictions, ...counts } = result;
        process.stdout.write(
          `${JSON.stringify({ language, ...counts, contradicted: contradictions.length })}\n`,
        );
        for (const each of contradictions.slice(0, MAX_SHOWN)) process.stdout.write(`${each}\n`);
      }
    });
}

/** Contradictions that are shown: one is a defect already. */
const MAX_SHOWN = 5;
