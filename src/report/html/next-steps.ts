import type { Finding, ScanResult } from '../../result/result.js';
import { count } from '../../text/numbers.js';
import { copyCommand } from '../totals.js';
import { dropSays } from '../replacement-sentences.js';
import { shellQuote } from '../../text/shell-quote.js';
import type { RunFacts } from '../renderer.js';
import { h, type ElementNode, type PageNode } from './node.js';
import { code, copyButton } from './words.js';

/** Paths named in a command; where there are more, the command says `DATA`. */
const MAX_PATHS = 5;

/** Characters of a command: a person should see all of it. */
const COMMAND_WIDTH = 600;

/** What to do about the findings, each step with its command; `null` where there is nothing to do. */
export function nextSteps(result: ScanResult, run: RunFacts | null): ElementNode | null {
  const data = dataOf(result, run);
  const steps = [
    drop(result, cleanCommand(run, data)),
    purify(result, data),
    accept(result),
    unread(result),
  ].filter((step) => step !== null);
  if (steps.length === 0) return null;
  return h(
    'ol',
    { class: 'steps' },
    steps.map((step) => h('li', null, step)),
  );
}

/** The data of the run as words of a command. */
function dataOf({ findings }: ScanResult, run: RunFacts | null): string {
  const paths = run?.inputs ?? [...new Set(findings.map(({ path }) => path))];
  return paths.length === 0 || paths.length > MAX_PATHS
    ? 'DATA'
    : paths.map((path) => shellQuote(path, 'DATA')).join(' ');
}

/** The command of the run, with the options that its findings depend on, and a copy. */
function cleanCommand(run: RunFacts | null, data: string): string {
  const command = run?.command ?? `codepurify scan ${data}`;
  return copyCommand({ command, copies: run?.copies ?? null }, 'clean') ?? `${command} --write-clean COPY`;
}

function drop({ findings }: ScanResult, write: string): PageNode[] | null {
  const labelled = findings.filter((one) => isPoisoned(one) && dropSays(one) !== null).length;
  if (labelled === 0) return null;
  const poisoned = findings.filter(isPoisoned).length;
  const these = labelled === 1 ? 'this poisoned record' : `these ${count(labelled, 'poisoned record')}`;
  const all =
    poisoned > labelled ? `all ${count(poisoned, 'poisoned unit')}` : labelled === 1 ? 'it' : 'them';
  return [
    `Drop ${these}. Whoever plants a trigger chooses its label too. This writes a copy of the data without ${all}:`,
    ...command(write),
  ];
}

function purify({ findings }: ScanResult, data: string): PageNode[] | null {
  const proved = findings.filter(
    ({ purified }) => purified?.verified === true && purified.grade === 'proved',
  ).length;
  if (proved === 0) return null;
  const these = proved === 1 ? 'replacement that is' : `${count(proved, 'replacement')} that are`;
  return [
    `Or apply the ${these} proved to keep the behaviour. Look at the change first:`,
    ...command(`codepurify purify ${data} --dry-run`),
  ];
}

function accept({ findings }: ScanResult): PageNode[] | null {
  const [first] = findings;
  if (first === undefined) return null;
  return [
    'Is a finding a false alarm? Accept it, or its family, by its id. The next run counts it as suppressed:',
    ...command(`codepurify accept ${shellQuote(first.id, 'ID')} --reason '<why>'`),
  ];
}

function unread({ summary: { records } }: ScanResult): PageNode[] | null {
  if (records.unread === 0) return null;
  const [were, them] = records.unread === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `${count(records.unread, 'row')} ${were} not judged, and nothing is known of ${them}. The reasons are under `,
    h('a', { href: '#unread' }, 'What was not judged'),
    '.',
  ];
}

function isPoisoned({ verdict }: Finding): boolean {
  return verdict === 'poisoned';
}

function command(text: string): PageNode[] {
  return [h('p', { class: 'tools command' }, code(text, COMMAND_WIDTH), copyButton('Copy', 'before'))];
}
