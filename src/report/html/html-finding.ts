import type { Finding } from '../../result/result.js';
import { escapeHtml } from '../../text/escape-html.js';
import type { FamilyIndex } from '../family-sentences.js';
import { besideExcerpt, findingDiff, findingExcerpt, findingPlace, triggers } from '../finding-code.js';
import { diffHtml, excerptHtml } from './html-code.js';
import { barHtml, codeHtml, element, sentenceHtml, tableHtml } from './html-text.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import { dropSays, replacementSays } from '../replacement-sentences.js';
import { triggerSays, widerPattern } from '../trigger-words.js';
import { witnessRows } from '../witness-rows.js';
import { count, formatNats, formatPValue } from '../../text/numbers.js';

/** Characters of a path. */
const PLACE_WIDTH = 300;

/** The drop of the log-odds, in nats, that fills its bar: from .98 to .02. */
const FULL_DROP = 8;

/** The p-value that fills its bar: 10 to the power of minus this. */
const FULL_RARITY = 4;

/** Further triggers named in the headline. */
const MAX_MORE = 10;

/** A finding as a section that opens and closes: place, code, witnesses with bars, suggested change. */
export function findingHtml(finding: Finding, number: number, families: FamilyIndex, width: number): string {
  const { place, within } = findingPlace(finding);
  const heading = element('h3', `${String(number)}. ${codeHtml(place, PLACE_WIDTH)}`);
  const where = within === null ? '' : ` <span class="soft">${escapeHtml(within)}</span>`;
  const { trigger } = finding;
  const named =
    trigger.kind === 'style' ? sentenceHtml((quote) => triggerSays(trigger, quote)) : codeHtml(trigger.text);
  const summary = element('summary', `${heading}${where} ${named}`);
  const { lines, omitted } = findingExcerpt(finding, width);
  const rest = omitted > 0 ? element('p', `… ${count(omitted, 'more marked line')}`, 'class="soft"') : '';
  const content = [
    element('p', headline(finding)),
    element('p', details(finding), 'class="soft"'),
    excerptHtml(lines),
    rest,
    besideHtml(finding, width),
    witnessesHtml(finding, families),
    barsHtml(finding),
    element('p', `<b>Replacement</b> ${sentenceHtml((quote) => replacementSays(finding, quote))}`),
    changeHtml(finding, width),
    dropHtml(finding),
    element('p', codeHtml(finding.id), 'class="soft"'),
  ];
  const open = number <= 3 ? ' open' : '';
  return `<details id="${escapeHtml(finding.id)}"${open}>${summary}\n<div>${content.filter((part) => part !== '').join('\n')}</div></details>`;
}

/** The words of the prompt that go with the code; empty if there are none. */
function besideHtml(finding: Finding, width: number): string {
  const { lines } = besideExcerpt(finding, width);
  return lines.length === 0 ? '' : `${element('p', 'in its prompt', 'class="soft"')}${excerptHtml(lines)}`;
}

/** The strongest sentence. */
function headline(finding: Finding): string {
  const lead = sentenceHtml((quote) => leadSentence(finding, quote));
  if (finding.verdict === 'poisoned') return `<b>Poisoned:</b> ${lead}`;
  return `<b>Suspicious:</b> ${lead} (${sentenceHtml((quote) => suspiciousMeans(finding, quote))})`;
}

function details(finding: Finding): string {
  const pattern = widerPattern(finding.trigger);
  const more = finding.more
    .slice(0, MAX_MORE)
    .map((one) => `also ${sentenceHtml((quote) => triggerSays(one, quote))}`);
  const rest = finding.more.length - more.length;
  const [trigger] = triggers(finding);
  return [
    `${trigger?.kind ?? ''} in ${codeHtml(finding.function.name)}`,
    ...(pattern === null ? [] : [`pattern ${codeHtml(pattern)}`]),
    ...(finding.degraded ? ['parsed incompletely'] : []),
    ...more,
    ...(rest > 0 ? [`and ${count(rest, 'more trigger')}`] : []),
  ].join(' · ');
}

/** One row for each witness. */
function witnessesHtml(finding: Finding, families: FamilyIndex): string {
  const context = { families, scope: 'scan' } as const;
  const rows = witnessRows(finding, context, (text) => text).map(({ name, strength }, index) => [
    escapeHtml(name),
    sentenceHtml((quote) => witnessRows(finding, context, quote)[index]?.says ?? ''),
    escapeHtml(strength),
  ]);
  return tableHtml(['Witness', 'What it says', 'How strong'], rows);
}

function dropHtml(finding: Finding): string {
  const says = dropSays(finding);
  return says === null ? '' : element('p', `<b>Or drop the record</b> ${escapeHtml(says)}`);
}

/** A number of a finding as a bar. */
interface Bar {
  readonly name: string;
  readonly fraction: number;
  readonly says: string;
}

/** Numbers of a finding as bars from 0 to the most that is possible; none for a finding without numbers. */
function barsHtml(finding: Finding): string {
  const bars = [dropBar(finding), turnBar(finding), labelBar(finding), rarityBar(finding)];
  const rows = bars
    .filter((bar) => bar !== null)
    .filter(({ fraction }) => Number.isFinite(fraction))
    .map(({ name, fraction, says }) => [name, barHtml(fraction, `${name}: ${says}`), escapeHtml(says)]);
  return tableHtml(['Suspicion', '', ''], rows);
}

function dropBar({ necessity }: Finding): Bar | null {
  if (necessity === null) return null;
  const { drop } = necessity;
  return { name: 'Falls without it', fraction: drop / FULL_DROP, says: `${formatNats(drop)} nats` };
}

function turnBar({ sufficiency }: Finding): Bar | null {
  if (sufficiency === null || sufficiency.planted === 0) return null;
  const { planted, turned } = sufficiency;
  return {
    name: 'Turns clean functions',
    fraction: turned / planted,
    says: `${String(turned)} of ${String(planted)}`,
  };
}

function labelBar({ company }: Finding): Bar | null {
  if (company === null || company.carriers === 0) return null;
  const { carriers, labelled } = company;
  return {
    name: 'Label follows it',
    fraction: labelled / carriers,
    says: `${String(labelled)} of ${String(carriers)}`,
  };
}

function rarityBar({ pValue }: Finding): Bar | null {
  if (pValue === null) return null;
  const fraction = -Math.log10(Math.max(pValue, 10 ** -FULL_RARITY)) / FULL_RARITY;
  return { name: 'Rare among clean code', fraction, says: `p ${formatPValue(pValue)}` };
}

function changeHtml(finding: Finding, width: number): string {
  const { lines, omitted } = findingDiff(finding, width);
  if (lines.length === 0) return '';
  const rest = omitted > 0 ? element('p', `… ${count(omitted, 'more line')}`, 'class="soft"') : '';
  return `${diffHtml(lines)}${rest}`;
}
