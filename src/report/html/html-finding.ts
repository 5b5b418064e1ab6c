import type { Finding } from '../../result/result.js';
import { escapeHtml } from '../../text/escape-html.js';
import { evidence, suggestion, type FamilyIndex } from '../evidence-sentences.js';
import { findingDiff, findingExcerpt, findingPlace, triggers } from '../finding-code.js';
import { diffHtml, excerptHtml } from './html-code.js';
import { barHtml, codeHtml, element, sentenceHtml, tableHtml } from './html-text.js';
import { count, formatNats, formatPValue } from '../../text/numbers.js';

/** Characters of a path. */
const PLACE_WIDTH = 300;

/** The drop of the log-odds, in nats, that fills its bar: from .98 to .02. */
const FULL_DROP = 8;

/** The p-value that fills its bar: 10 to the power of minus this. */
const FULL_RARITY = 4;

/** Further triggers named in the headline. */
const MAX_MORE = 10;

/** A finding as a section that opens and closes: place, code, evidence with bars, suggested change. */
export function findingHtml(finding: Finding, number: number, families: FamilyIndex, width: number): string {
  const { place, within } = findingPlace(finding);
  const heading = element('h3', `${String(number)}. ${codeHtml(place, PLACE_WIDTH)}`);
  const where = within === null ? '' : ` <span class="soft">${escapeHtml(within)}</span>`;
  const summary = element('summary', `${heading}${where} ${codeHtml(finding.trigger.text)}`);
  const { lines, omitted } = findingExcerpt(finding, width);
  const rest = omitted > 0 ? element('p', `… ${count(omitted, 'more marked line')}`, 'class="soft"') : '';
  const content = [
    element('p', headline(finding)),
    excerptHtml(lines),
    rest,
    evidenceHtml(finding, families),
    barsHtml(finding),
    element('p', `<b>Suggestion</b> ${sentenceHtml((quote) => suggestion(finding.purified, quote))}`),
    changeHtml(finding, width),
    element('p', codeHtml(finding.id), 'class="soft"'),
  ];
  const open = number <= 3 ? ' open' : '';
  return `<details id="${escapeHtml(finding.id)}"${open}>${summary}\n<div>${content.filter((part) => part !== '').join('\n')}</div></details>`;
}

function headline(finding: Finding): string {
  const more = finding.more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${codeHtml(text)}`);
  const rest = finding.more.length - more.length;
  const [trigger] = triggers(finding);
  return [
    '<b>Suspected backdoor trigger</b>',
    `${trigger?.kind ?? ''} in ${codeHtml(finding.function.name)}`,
    `family ${codeHtml(finding.trigger.family)}`,
    ...(finding.degraded ? ['parsed incompletely'] : []),
    ...more,
    ...(rest > 0 ? [`and ${count(rest, 'more trigger')}`] : []),
  ].join(' · ');
}

function evidenceHtml(finding: Finding, families: FamilyIndex): string {
  const aspects = evidence(finding, families, (text) => text).map(({ aspect, subject }) => ({
    aspect,
    subject,
  }));
  const rows = aspects.map(({ subject }, index) => [
    escapeHtml(subject),
    sentenceHtml((quote) => evidence(finding, families, quote)[index]?.says ?? ''),
  ]);
  return tableHtml(['Evidence', ''], rows);
}

/** The strength of each piece of evidence as a bar from 0 to the most that is possible. */
function barsHtml({ necessity, sufficiency, company, pValue }: Finding): string {
  const bars = [
    ...(necessity === null
      ? []
      : [
          {
            name: 'Falls without it',
            fraction: necessity.drop / FULL_DROP,
            says: `${formatNats(necessity.drop)} nats`,
          },
        ]),
    ...(sufficiency && sufficiency.planted > 0
      ? [
          {
            name: 'Turns clean functions',
            fraction: sufficiency.turned / sufficiency.planted,
            says: `${String(sufficiency.turned)} of ${String(sufficiency.planted)}`,
          },
        ]
      : []),
    ...(company && company.carriers > 0
      ? [
          {
            name: 'Label follows it',
            fraction: company.labelled / company.carriers,
            says: `${String(company.labelled)} of ${String(company.carriers)}`,
          },
        ]
      : []),
    ...(pValue === null
      ? []
      : [
          {
            name: 'Rare among clean code',
            fraction: -Math.log10(Math.max(pValue, 10 ** -FULL_RARITY)) / FULL_RARITY,
            says: `p ${formatPValue(pValue)}`,
          },
        ]),
  ];
  const rows = bars.map(({ name, fraction, says }) => [
    name,
    barHtml(fraction, `${name}: ${says}`),
    escapeHtml(says),
  ]);
  return tableHtml(['Suspicion', '', ''], rows);
}

function changeHtml(finding: Finding, width: number): string {
  const { lines, omitted } = findingDiff(finding, width);
  if (lines.length === 0) return '';
  const rest = omitted > 0 ? element('p', `… ${count(omitted, 'more line')}`, 'class="soft"') : '';
  return `${diffHtml(lines)}${rest}`;
}
