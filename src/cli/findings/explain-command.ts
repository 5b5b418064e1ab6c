import { suggestName } from '../../config/nearest-name.js';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import type { ScanResult } from '../../result/result.js';
import { findWord, WORDS } from '../../report/words/words.js';
import type { Word } from '../../report/words/word.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import type { World } from '../world.js';
import { explainFamily, explainFinding, explainUnjudged } from './explain-text.js';
import { knownReports, nobodyHas } from './known-reports.js';

const FINDING_ID = /^cp-[0-9a-f]{12}$/;
const FAMILY_ID = /^fam-[0-9a-f]{12}$/;

/**
 * `codepurify explain`: a finding or a family of the last run or of a JSON report, or a word of reports.
 * @returns the exit code
 * @throws CodePurifyError `usage` when no known report has such a finding and no word is meant, `input` for an unusable report
 */
export async function explainCommand(
  what: string,
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const isId = FINDING_ID.test(what) || FAMILY_ID.test(what);
  const word = isId ? undefined : findWord(what);
  const lines = word === undefined ? await explainIn(what, isId, values.report, world) : wordLines(word);
  await world.stdout.write(`${lines.join('\n')}\n`);
  return EXIT_CODES.clean;
}

async function explainIn(what: string, isId: boolean, given: unknown, world: World): Promise<string[]> {
  const names: string[] = [];
  for await (const { name, result } of knownReports(given, world)) {
    const found = lookUp(result, what);
    if (found.length > 0) return found;
    names.push(name);
  }
  throw isId ? unknownId(what, names) : unknownWord(what, names);
}

function unknownId(what: string, names: readonly string[]): CodePurifyError {
  if (names.length === 0) {
    return new CodePurifyError(
      'usage',
      `No run is known here, so ${what} cannot be explained.`,
      `Scan first, with codepurify scan <paths>, or give --report the JSON report that names it.`,
    );
  }
  return new CodePurifyError(
    'usage',
    `${nobodyHas(names)} ${what}.`,
    'Give --report the report that names it. An id changes with the trigger and the path: scan again if the data has changed.',
  );
}

function unknownWord(what: string, names: readonly string[]): CodePurifyError {
  const where = names.length === 0 ? '' : ` ${nobodyHas(names)} a family with it.`;
  const words = WORDS.map(({ word }) => word);
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(what)} is no word of reports.${where}`,
    `${suggestName(what, words)} For a finding give its id (cp-…), for a family its id (fam-…) or a part of its pattern, with --report for another report than that of the last run.`,
  );
}

function lookUp(result: ScanResult, what: string): string[] {
  const { findings, families, unjudged } = result;
  const wanted = withoutBlanks(what);
  const named = FAMILY_ID.test(what)
    ? families.filter(({ id }) => id === what)
    : FINDING_ID.test(what)
      ? []
      : families.filter(({ pattern }) => withoutBlanks(pattern).includes(wanted));
  return [
    ...findings.filter(({ id }) => id === what).flatMap((one) => explainFinding(one, result)),
    ...unjudged.filter(({ id }) => id === what).flatMap(explainUnjudged),
    ...named.flatMap((family) => explainFamily(family, result)),
  ];
}

/** A pattern has blanks between all tokens, which nobody types. */
function withoutBlanks(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '');
}

function wordLines({ word, also, means }: Word): string[] {
  const others = also.length === 0 ? '' : ` (also: ${also.join(', ')})`;
  return [`${word}${others}`, `  ${means}`].map(escapeTerminal);
}
