import type { Finding, Trigger } from '../../result/result.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { oneLine } from '../../text/one-line.js';
import { diffRows, excerptRows, gutterWidth } from '../code-rows.js';
import type { FamilyIndex } from '../family-sentences.js';
import { besideExcerpt, findingDiff, findingExcerpt, findingPlace } from '../finding-code.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import { dropSays, replacementSays } from '../replacement-sentences.js';
import { triggerSays } from '../trigger-words.js';
import { witnessRows } from '../witness-rows.js';
import { count, formatCount } from '../../text/numbers.js';
import type { Paint } from './palette.js';

/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 60;

/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;

/** Settings for all findings of a report. */
export interface FindingLayout {
  readonly families: FamilyIndex;
  readonly width: number;
  readonly paint: Paint;
}

/** Foreign text in a sentence, shortened and escaped. */
export function quote(text: string): string {
  return escapeTerminal(oneLine(text, QUOTE_WIDTH));
}

/** The same in backticks. */
export function quoted(text: string): string {
  return `\`${quote(text)}\``;
}

/** A finding with its strongest sentence, place, excerpt, witnesses and suggested change. */
export function findingLines(finding: Finding, layout: FindingLayout): string[] {
  const { families, width, paint } = layout;
  const shown = findingExcerpt(finding, width);
  const diff = findingDiff(finding, width);
  const beside = besideExcerpt(finding, width);
  const gutter = gutterWidth([...shown.lines, ...beside.lines, ...diff.lines]);
  const note = (name: string, says: string): string =>
    `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
  const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
  return [
    headline(finding, layout),
    `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
    bar,
    ...excerptRows(shown.lines, gutter, paint),
    ...(shown.omitted > 0 ? [`${bar} … ${count(shown.omitted, 'more marked line')}`] : []),
    bar,
    ...(beside.lines.length > 0
      ? [
          `${' '.repeat(gutter)}${paint('gutter', ':::')} in its prompt`,
          bar,
          ...excerptRows(beside.lines, gutter, paint),
          bar,
        ]
      : []),
    ...alsoNotes(finding.more, note),
    ...(finding.verdict === 'suspicious' ? [note('suspicious', suspiciousMeans(finding, quoted))] : []),
    ...witnessRows(finding, { families, scope: 'scan' }, quoted).map(({ name, says, strength }) =>
      note(name.toLowerCase(), strength === '' ? says : `${says} (${strength})`),
    ),
    note('replacement', replacementSays(finding, quoted)),
    ...[dropSays(finding)].flatMap((says) => (says === null ? [] : [note('or drop the record', says)])),
    ...(diff.lines.length > 0 ? [bar, ...diffRows(diff.lines, gutter, paint)] : []),
    ...(diff.omitted > 0 ? [`${bar} … ${count(diff.omitted, 'more line')} in the JSON report`] : []),
  ];
}

/** One of many similar findings, in a line: its place, its trigger, and the suggestion. */
export function briefLine(finding: Finding, layout: FindingLayout): string {
  const { paint } = layout;
  const { purified, trigger, function: place, id } = finding;
  const where = paint('place', escapeTerminal(findingPlace(finding).place));
  const checked = purified?.verified === false ? ', not verified' : '';
  const offer = purified === null ? 'no replacement' : `${purified.strategy}, ${purified.grade}${checked}`;
  return `${word(finding, layout)}: ${where}: ${trigger.kind === 'style' ? triggerSays(trigger, quoted) : quoted(trigger.text)} in function ${quoted(place.name)} [${quote(id)}]: ${offer}`;
}

function word({ verdict }: Finding, { paint }: FindingLayout): string {
  return paint(verdict === 'poisoned' ? 'danger' : 'strong', verdict);
}

function headline(finding: Finding, layout: FindingLayout): string {
  return `${word(finding, layout)}: ${leadSentence(finding, quoted)} [${quote(finding.id)}]`;
}

/** `src/a.c:12:2, statement in function f` */
function placeLine(finding: Finding, paint: Paint): string {
  const { place, within } = findingPlace(finding);
  const degraded = finding.degraded ? ' (parsed incompletely)' : '';
  const what = `${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded}`;
  return `${paint('place', escapeTerminal(place))}${within === null ? '' : `, ${within}`}, ${what}`;
}

function describeTrigger({ trigger }: Finding): string {
  return trigger.kind === 'statement' ? trigger.kind : triggerSays(trigger, quoted);
}

function alsoNotes(more: readonly Trigger[], note: (name: string, says: string) => string): string[] {
  if (more.length === 0) return [];
  const named = more.slice(0, MAX_MORE).map((trigger) => triggerSays(trigger, quoted));
  const rest = more.length > MAX_MORE ? [`and ${formatCount(more.length - MAX_MORE)} more`] : [];
  return [note('also', [...named, ...rest].join(', '))];
}
