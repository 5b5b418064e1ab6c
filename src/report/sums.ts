import type { ScanResult } from '../result/result.js';
import { formatCount } from '../text/numbers.js';
import { dropSays } from './replacement-sentences.js';

/** A sum of a report: what is counted, and its parts. */
export interface Sum {
  readonly name: string;
  /** `76 = 70 poisoned + 6 suspicious`: plain text without foreign words. */
  readonly says: string;
}

/**
 * What the numbers of a report are parts of: all findings by their verdict, the poisoned ones by what to do with them, all findings by
 * their replacement, and the families by their size. A sum of one part is left out, and all are where there are fewer than two findings.
 */
export function sums({ findings, families }: ScanResult): Sum[] {
  if (findings.length < 2) return [];
  const poisoned = findings.filter(({ verdict }) => verdict === 'poisoned');
  const dropped = poisoned.filter((one) => dropSays(one) !== null).length;
  const verified = findings.flatMap(({ purified }) => (purified?.verified === true ? [purified.grade] : []));
  const proved = verified.filter((grade) => grade === 'proved').length;
  const once = families.filter(({ carriers }) => carriers === 1).length;
  const rows: readonly (readonly [string, number, readonly (readonly [number, string])[]])[] = [
    [
      'findings',
      findings.length,
      [
        [poisoned.length, 'poisoned'],
        [findings.length - poisoned.length, 'suspicious'],
      ],
    ],
    [
      'poisoned',
      poisoned.length,
      [
        [dropped, 'to drop (the attacker chose their label or response too)'],
        [poisoned.length - dropped, 'to drop or replace'],
      ],
    ],
    [
      'replacements',
      findings.length,
      [
        [proved, 'proved'],
        [verified.length - proved, 'that a person decides on'],
        [findings.length - verified.length, 'without one'],
      ],
    ],
    [
      'families',
      families.length,
      [
        [families.length - once, 'in several units'],
        [once, 'in one unit each'],
      ],
    ],
  ];
  return rows
    .map(([name, all, parts]) => ({ name, all, parts: parts.filter(([number]) => number > 0) }))
    .filter(({ parts }) => parts.length > 1)
    .map(({ name, all, parts }) => {
      const says = parts.map(([number, what]) => `${formatCount(number)} ${what}`).join(' + ');
      return { name, says: `${formatCount(all)} = ${says}` };
    });
}

/** The sums as paragraphs of Markdown, each with an empty line after it. */
export function sumsMarkdown(result: ScanResult): string {
  return sums(result)
    .map(({ name, says }) => `**${name.charAt(0).toUpperCase()}${name.slice(1)}** ${says}\n\n`)
    .join('');
}
