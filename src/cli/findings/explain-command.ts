import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { suggestName } from '../../config/nearest-name.js';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import type { ScanResult } from '../../result/result.js';
import { escapeTerminal } from '../../text/escape-terminal.js';
import type { World } from '../world.js';
import { explainFamily, explainFinding, explainUnjudged } from './explain-text.js';
import { DEFAULT_REPORT, readReport } from './read-report.js';
import { findWord, WORDS, type Word } from './words.js';

const FINDING_ID = /^cp-[0-9a-f]{12}$/;
const FAMILY_ID = /^fam-[0-9a-f]{12}$/;

/**
 * `codepurify explain`: a finding or a family of a JSON report, or a word of reports.
 * @returns the exit code
 * @throws CodePurifyError `usage` when the report has no such finding and no word is meant, `input` for an unusable report
 */
export async function explainCommand(
  what: string,
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const named = typeof values.report === 'string' ? values.report : null;
  const isId = FINDING_ID.test(what) || FAMILY_ID.test(what);
  const word = isId ? undefined : findWord(what);
  const path = named ?? DEFAULT_REPORT;
  const hasReport = named !== null || isId || existsSync(resolve(world.cwd, path));
  const result = hasReport && word === undefined ? await readReport(path, world) : null;
  const lines = word === undefined ? explainIn(result, what, path) : wordLines(word);
  await world.stdout.write(`${lines.join('\n')}\n`);
  return EXIT_CODES.clean;
}

function explainIn(result: ScanResult | null, what: string, path: string): string[] {
  const found = result === null ? [] : lookUp(result, what);
  if (found.length > 0) return found;
  if (result !== null && (FINDING_ID.test(what) || FAMILY_ID.test(what))) {
    throw new CodePurifyError(
      'usage',
      `The report ${JSON.stringify(path)} has no ${what}.`,
      'Give --report the report that names it. An id changes with the trigger and the path: scan again if the data has changed.',
    );
  }
  const where = result === null ? '' : `, and ${JSON.stringify(path)} has no family with it`;
  const words = WORDS.map(({ word }) => word);
  throw new CodePurifyError(
    'usage',
    `${JSON.stringify(what)} is no word of reports${where}.`,
    `${suggestName(what, words)} For a finding give its id (cp-…), for a family its id (fam-…) or a part of its pattern, with --report for another file than ${DEFAULT_REPORT}.`,
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
