import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { loadParser } from '../../src/code/parsing/parser.js';
import { openStore } from '../results/result-files.js';
import { checkReplacements, type Replacements } from '../soundness/check-replacements.js';
import type { SoundnessLanguage } from '../soundness/statement.js';
import { runnerOf } from '../soundness/runners.js';
import { COMMON, numberOption, say } from './bench-options.js';

/** Counts by kind of what was planted, in one language. */
interface ReplacementLine extends Pick<Replacements, 'kinds'> {
  readonly language: SoundnessLanguage;
  readonly programs: number;
  readonly seed: number;
  readonly different: number;
}

/** Differences that are shown: one is a defect already. */
const MAX_SHOWN = 5;

/** `replacements`: proved replacements, compiled and run before and after. */
export function replacementsCommand() {
  return new Command('replacements')
    .description('proved replacements of planted triggers, compiled and run before and after')
    .addOption(numberOption('--programs <n>', 'generated programs of each language', 5000))
    .addOption(numberOption('--seed <n>', 'another seed makes other programs', 1))
    .addOption(COMMON.results())
    .action(async ({ programs, seed, results }) => {
      const store = await openStore<ReplacementLine, object>(join(results, 'replacements.jsonl'), {});
      for (const language of ['c', 'javascript', 'python'] as const) {
        const run = runnerOf(language);
        const scenario = { language, programs, seed };
        if (run === null || store.has(scenario)) continue;
        await loadParser(language);
        const { kinds, differences } = await checkReplacements(language, run, programs, seed);
        await store.add({ ...scenario, kinds, different: differences.length });
        say(JSON.stringify({ language, kinds, different: differences.length }));
        for (const each of differences.slice(0, MAX_SHOWN)) say(each);
      }
    });
}
