import type { Family, Finding } from '../../result/result.js';
import { count, formatCount, formatFraction, formatPValue } from '../../text/numbers.js';
import { baseSays, opinionSays, sameLabelSays } from '../family-sentences.js';
import { patternSays } from '../trigger-words.js';
import type { FindingGroup } from './finding-groups.js';
import { h, type ElementNode, type PageNode } from './node.js';
import { bar, code, sentence, terms } from './words.js';

/** The head of a group: the pattern, what is known of it, and the shares of its label. */
export function familyHead({ family, findings, anchor }: FindingGroup): PageNode[] {
  if (family === null) return aloneHead(findings, anchor);
  const { kind, pattern } = family;
  const parts = [
    h(
      'h3',
      null,
      sentence((quote) => patternSays({ kind, family: pattern }, quote)),
      ' ',
      selfLink(anchor, 'Link to this family'),
    ),
    h('p', { class: 'soft' }, facts(family, findings.length)),
    sharesView(family, findings),
  ];
  return parts.filter((part) => part !== null);
}

function aloneHead(findings: readonly Finding[], anchor: string): PageNode[] {
  return [
    h('h3', null, 'Triggers of one finding each ', selfLink(anchor, 'Link to these findings')),
    h('p', { class: 'soft' }, `${count(findings.length, 'finding')} whose trigger no other finding has`),
  ];
}

/** A link of a part of the page to itself. */
function selfLink(anchor: string, says: string): ElementNode {
  return h('a', { href: `#${anchor}`, class: 'self', 'aria-label': says }, '#');
}

/** `statement · 40 carriers, all labelled 0 · p < .0001; none in the base` */
function facts(family: Family, findings: number): PageNode[] {
  const { kind, carriers, pValue, confirmed, inBase } = family;
  const shown =
    findings === carriers ? '' : ` (${findings === 0 ? 'none' : formatCount(findings)} among the findings)`;
  const strength = pValue === null ? '' : ` · p ${formatPValue(pValue)}`;
  return [
    `${kind} · ${count(carriers, 'carrier')}${shown}`,
    ...labelsSay(family),
    `${strength}${opinionSays(confirmed)}${baseSays(inBase)}`,
  ];
}

function labelsSay(family: Family): PageNode[] {
  const { purity, withLabel, label } = family;
  if (purity === null || withLabel === 0) return [', no labels'];
  if (label === null) return [sameLabelSays(family)];
  return [`, ${purity < 1 ? formatFraction(purity) : 'all'} labelled `, code(label)];
}

/** How many records have the label that follows the family: with the pattern, and in similar code without it. */
function sharesView(family: Family, findings: readonly Finding[]): ElementNode | null {
  return terms(
    'bars',
    sharesOf(family, findings).map(({ name, fraction, says }) => [
      name,
      [bar(fraction, `${name}: ${says} have the label`), ` ${says} labelled `, code(family.label ?? '')],
    ]),
  );
}

/** How often a label is found. */
export interface Share {
  readonly name: string;
  /** From 0 to 1. */
  readonly fraction: number;
  /** The same in words: `43 of 43`. */
  readonly says: string;
}

/** The shares of the label that follows a family: with its pattern, and in similar code without it; none if no label does. */
export function sharesOf(
  { label, labelled, carriers }: Family,
  findings: readonly Finding[],
): readonly Share[] {
  if (label === null || labelled === null || carriers === 0) return [];
  const says = `${formatCount(labelled)} of ${formatCount(carriers)}`;
  const withPattern = { name: 'With the pattern', fraction: labelled / carriers, says };
  const expected = findings.flatMap(({ company }) => (company?.expected == null ? [] : [company.expected]));
  if (expected.length === 0) return [withPattern];
  const mean = expected.reduce((sum, one) => sum + one, 0) / expected.length;
  return [withPattern, { name: 'Similar code without it', fraction: mean, says: formatFraction(mean) }];
}
