import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { Command } from '@commander-js/extra-typings';
import type { LanguageName } from '../../src/language-names.js';
import { ratesFrom } from '../../src/witness/natural-rates.js';
import { RESULT_FILES } from '../pages/results.js';
import { appendLine } from '../results/result-files.js';
import { corpora, naturalFunctions, type NaturalFunction } from '../witness/natural-functions.js';
import { alarms, countsOf, patterns, type Corpora } from '../witness/natural-rates.js';
import { COMMON, dataFolder, say } from './bench-options.js';

/** `natural-rates`: inert code in functions that nobody poisoned, the null of the semantics. */
export function naturalRatesCommand() {
  return new Command('natural-rates')
    .description('inert code in functions that nobody poisoned, by language and kind')
    .addOption(COMMON.data())
    .addOption(COMMON.results())
    .action(async ({ data, results }) => {
      const all = new Map<LanguageName, readonly NaturalFunction[]>();
      for (const { path, language } of corpora(join(dataFolder(data), 'corpus'))) {
        all.set(language, await naturalFunctions(path, language));
        say(language);
      }
      const file = join(results, RESULT_FILES.naturalRates);
      await rm(file, { force: true });
      for (const line of linesOf(all)) await appendLine(file, line);
    });
}

/** The lines of the result file. */
function linesOf(all: Corpora): object[] {
  const [first, second, both] = [countsOf(all, 'first'), countsOf(all, 'second'), countsOf(all)];
  return [...all].flatMap(([language, functions]) => [
    { of: 'counts', language, half: 'first', ...first[language] },
    { of: 'counts', language, half: 'second', ...second[language] },
    { of: 'counts', language, half: 'both', ...both[language] },
    alarms(
      language,
      functions.filter(({ half }) => half === 'second'),
      ratesFrom(first),
    ),
    patterns(language, functions, ratesFrom(both)),
  ]);
}
