import type { Family } from '../../result/result.js';
import { baseSays, labelledSays, opinionSays, sameLabelSays } from '../family-sentences.js';
import { listedFamilies } from '../listed-families.js';
import type { Quote } from '../quote.js';
import { familySays } from '../trigger-words.js';
import { count, formatCount, formatPValue } from '../../text/numbers.js';
import type { Paint } from './palette.js';

/** The most families listed; the rest are counted. */
const MAX_FAMILIES = 20;

/** One line per family, and an empty line; nothing if there are no families. */
export function familyLines(families: readonly Family[], quoted: Quote, paint: Paint): string[] {
  if (families.length === 0) return [];
  const { shown, once, more } = listedFamilies(families, MAX_FAMILIES);
  const digits = Math.max(...shown.map(({ carriers }) => formatCount(carriers).length));
  return [
    paint('strong', count(families.length, 'family', 'families')),
    ...shown.map((family) => familyLine(family, digits, quoted)),
    ...(more > 0 ? [`  … and ${formatCount(more)} more`] : []),
    ...(once > 0 ? [`  … ${shown.length > 0 ? 'and ' : ''}${formatCount(once)} in one finding each`] : []),
    '',
  ];
}

function familyLine(family: Family, digits: number, quoted: Quote): string {
  const { carriers, kind, pattern } = family;
  return `  ${formatCount(carriers).padStart(digits)} × ${familySays({ kind, family: pattern }, quoted)}${labelsOf(family, quoted)}`;
}

function labelsOf(family: Family, quoted: Quote): string {
  const { carriers, label, labelled, pValue, confirmed, inBase } = family;
  if (label === null) return sameLabelSays(family);
  const p = pValue === null ? '' : `, p ${formatPValue(pValue)}`;
  return `, ${labelledSays(carriers, labelled ?? carriers, quoted(label))}${p}${opinionSays(confirmed)}${baseSays(inBase)}`;
}
