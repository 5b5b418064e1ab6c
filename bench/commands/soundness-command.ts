import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { loadParser } from '../../src/code/parsing/parser.js';
import { openStore } from '../results/result-files.js';
import { checkSoundness, FIRST } from '../soundness/check-soundness.js';
import { runnerOf } from '../soundness/runners.js';
import type { SoundnessLine } from '../soundness/soundness-table.js';
import { COMMON, numberOption, print, say } from './bench-options.js';

/** Programs of one line of the result file: a run that is broken off continues after the last. */
const LINE = 5_000;
/** Contradictions that are shown: one is a defect already. */
const MAX_SHOWN = 5;

/** `soundness`: proofs of inert code compared with runs of generated programs. */
export function soundnessCommand() {
  return new Command('soundness')
    .description('proofs of inert code, compared with runs of generated programs')
    .addOption(numberOption('--programs <n>', 'programs of each language', 100_000))
    .addOption(numberOption('--first <n>', 'number of the first program', FIRST))
    .option('--only <language>', 'c, javascript or python')
    .addOption(COMMON.results())
    .action(async ({ programs, first, only, results }) => {
      const store = await openStore<SoundnessLine, object>(join(results, 'soundness.jsonl'), {});
      for (const language of ['c', 'javascript', 'python'] as const) {
        const run = only === undefined || only === language ? runnerOf(language) : null;
        if (!run) continue;
        await loadParser(language);
        for (let done = 0; done < programs; done += LINE) {
          const [start, size] = [first + done, Math.min(LINE, programs - done)];
          if (store.has({ language, first: start, programs: size })) continue;
          const { contradictions, ...counts } = checkSoundness(language, run, size, start);
          for (const each of contradictions.slice(0, MAX_SHOWN)) print(each);
          await store.add({ language, first: start, ...counts, contradicted: contradictions.length });
          say(
            `${language}: ${(done + size).toString()} programs, ${contradictions.length.toString()} contradicted`,
          );
        }
      }
    });
}
