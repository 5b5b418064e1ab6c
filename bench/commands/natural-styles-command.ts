import { Command } from '@commander-js/extra-typings';
import { STYLE_ROWS } from '../../src/code/styles/style-rows.js';
import type { LanguageName } from '../../src/language-names.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { readCorpora } from '../company/corpus-functions.js';
import { addShares, type FormShares } from '../styles/natural-styles.js';
import { COMMON, dataFolder, say } from './bench-options.js';

/** `natural-styles`: prints the table of `src/code/styles/natural-shares.ts` as JSON. */
export function naturalStylesCommand() {
  return new Command('natural-styles')
    .description('how frequent the forms of styles are in functions that nobody poisoned, as JSON')
    .addOption(COMMON.data())
    .action(async ({ data }) => {
      await loadParsers();
      const shares: FormShares = {};
      for (const language of Object.keys(STYLE_ROWS) as LanguageName[]) {
        const functions = await readCorpora(dataFolder(data), language);
        addShares(
          shares,
          functions.map(({ code }) => code),
          language,
        );
        say(language);
      }
      process.stdout.write(`${JSON.stringify(shares, null, 2)}\n`);
    });
}
