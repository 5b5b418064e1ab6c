import type { Family, Finding, ScanResult, UnjudgedFile } from '../../result/result.js';
import { indexFamilies } from '../../report/family-sentences.js';
import { findingPlace, triggers } from '../../report/finding-code.js';
import { DEFAULT_WIDTH } from '../../report/renderer.js';
import { palette } from '../../report/text/palette.js';
import { familyLines } from '../../report/text/text-families.js';
import { findingLines, quote, quoted } from '../../report/text/text-finding.js';
import { patternSays } from '../../report/trigger-words.js';
import { contentSays } from '../../report/unjudged.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { formatCount } from '../../text/numbers.js';

/** Carriers that are listed; the JSON report has all. */
const MAX_CARRIERS = 20;

/** A finding as in the text report, then its label, its families, and what can be done. */
export function explainFinding(finding: Finding, { families }: ScanResult): string[] {
  const layout = { families: indexFamilies(families), width: DEFAULT_WIDTH, paint: palette(false) };
  const own = families.filter((family) => isCarrier(finding, family));
  return [
    ...findingLines(finding, layout),
    '',
    ...(finding.label === null ? [] : [`label     ${quote(finding.label)}`]),
    ...own.map(
      ({ id, kind, pattern }) => `family    ${id}, ${patternSays({ kind, family: pattern }, quoted)}`,
    ),
    ...nextLines(finding.id),
  ];
}

/** A family with its numbers, its carriers, and what can be done. */
export function explainFamily(family: Family, { findings }: ScanResult): string[] {
  const carriers = findings.filter((finding) => isCarrier(finding, family));
  const more = carriers.length - MAX_CARRIERS;
  return [
    `family ${family.id}`,
    ...familyLines([family], quoted, palette(false)).slice(1, -1),
    ...carriers.slice(0, MAX_CARRIERS).map((finding) => {
      const { id, function: place, label } = finding;
      const labelled = label === null ? '' : `, label ${quote(label)}`;
      return `    ${id} ${escapeTerminal(findingPlace(finding).place)} in ${quoted(place.name)}${labelled}`;
    }),
    ...(more > 0 ? [`    and ${formatCount(more)} more in the JSON report`] : []),
    ...nextLines(family.id),
  ];
}

/** A file that was not judged. */
export function explainUnjudged(file: UnjudgedFile): string[] {
  const { id, path, problem, remedy } = file;
  return [
    `not judged: ${escapeTerminal(path)} [${id}]`,
    `  ${escapeTerminal(`${problem} ${remedy}`)}`,
    `  content: ${escapeTerminal(contentSays(file))}`,
    ...nextLines(id),
  ];
}

function nextLines(id: string): string[] {
  return [`accept    codepurify accept ${id} --reason "…"`, ''];
}

function isCarrier(finding: Finding, { id, kind, pattern }: Family): boolean {
  if (finding.company?.family === id) return true;
  return triggers(finding).some((trigger) => trigger.kind === kind && trigger.family === pattern);
}
