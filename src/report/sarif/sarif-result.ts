import type { Fix, Location, PhysicalLocation, Region, Result } from 'sarif';
import { isSureEnough, type Grade } from '../../result/grade.js';
import type { Finding, PlacedSpan, Trigger, UnjudgedFile } from '../../result/result.js';
import { escapeSarifText, pathToUri } from '../../text/escape/escape-sarif.js';
import { oneLine } from '../../text/one-line.js';
import type { FamilyIndex } from '../family-sentences.js';
import { triggers } from '../finding-code.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import type { Quote } from '../quote.js';
import { dropSays, replacementSays } from '../replacement-sentences.js';
import { triggerSays } from '../trigger-words.js';
import { witnessRows } from '../witness-rows.js';
import { replacements } from '../replacements.js';
import { MAX_LOCATIONS } from './sarif-limits.js';
import { ruleOf, unjudgedRuleOf } from './sarif-rules.js';
import { contentSays } from '../unjudged.js';

/** Characters of a name, a label or a pattern within a message. */
const QUOTE_WIDTH = 80;

/**
 * A finding as a SARIF result.
 * @param ordinal 1 for the first result with this id, 2 for the next: identical functions have the same id
 * @param grade   the least sure replacement that is offered as a fix
 */
export function sarifResult(finding: Finding, families: FamilyIndex, ordinal: number, grade: Grade): Result {
  const spans = triggers(finding).flatMap((trigger) => trigger.spans.map((span) => ({ trigger, span })));
  const related = finding.record === null ? spans.slice(1, MAX_LOCATIONS) : [];
  const fix = sarifFix(finding, grade);
  return {
    ...ruleOf(finding.trigger.kind),
    level: finding.verdict === 'poisoned' ? 'error' : 'warning',
    kind: 'fail',
    message: { text: message(finding, families) },
    locations: [location(finding, spans[0]?.span)],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ trigger, span }, id) => relatedLocation(finding, trigger, span, id)),
    }),
    // GitHub identifies results by primaryLocationLineHash; ours depends on content only, so moved code keeps its alert.
    partialFingerprints: {
      'codepurifyId/v1': finding.id,
      primaryLocationLineHash: `${finding.id}:${String(ordinal)}`,
    },
    ...(fix && { fixes: [fix] }),
    properties: properties(finding),
  };
}

/** A file that was not judged as a SARIF result: a warning on its first line, without a fix. */
export function unjudgedResult(file: UnjudgedFile): Result {
  const { id, kind, path, oid, bytes, problem, remedy } = file;
  return {
    ...unjudgedRuleOf(kind),
    level: 'warning',
    kind: 'fail',
    message: { text: escapeSarifText(`${problem} ${remedy} Content: ${contentSays(file)}.`) },
    locations: [{ physicalLocation: artifact(path, { startLine: 1 }) }],
    partialFingerprints: { 'codepurifyId/v1': id, primaryLocationLineHash: `${id}:1` },
    properties: { id, oid, bytes },
  };
}

/** An artifact's place: relative to the source root, or absolute. */
export function artifact(path: string, region?: Region): PhysicalLocation {
  const uri = pathToUri(path);
  const base = uri.startsWith('file:') ? {} : { uriBaseId: '%SRCROOT%' };
  return { artifactLocation: { uri, ...base }, ...(region && { region }) };
}

function message(finding: Finding, families: FamilyIndex): string {
  const { trigger, verdict } = finding;
  const drop = dropSays(finding);
  return [
    `${verdict === 'poisoned' ? 'Poisoned' : 'Suspicious'}: ${leadSentence(finding, quote)}`,
    ...(verdict === 'poisoned' ? [] : [`Suspicious means: ${suspiciousMeans(finding, quote)}`]),
    `The trigger is the ${triggerSays(trigger, quote)} in function ${quote(finding.function.name)}`,
    ...witnessRows(finding, { families, scope: 'scan' }, quote).map(
      ({ name, says, strength }) => `${name}: ${says}${strength === '' ? '' : ` (${strength})`}`,
    ),
    `Replacement: ${replacementSays(finding, quote)}`,
    ...(drop === null ? [] : [`Or drop the record: ${drop}`]),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

const quote: Quote = (text) => `'${escapeSarifText(oneLine(text, QUOTE_WIDTH))}'`;

/** For a record only the line is known: the file has the code in encoded form, so columns differ. */
function region({ record, function: { startLine } }: Finding, span: PlacedSpan | undefined): Region {
  if (record !== null) return { startLine };
  if (!span) return { startLine };
  return {
    startLine: span.startLine,
    startColumn: span.startColumn,
    endLine: span.endLine,
    endColumn: span.endColumn,
  };
}

function location(finding: Finding, span: PlacedSpan | undefined): Location {
  return {
    physicalLocation: artifact(finding.path, region(finding, span)),
    logicalLocations: [{ name: finding.function.name, kind: 'function' }],
  };
}

function relatedLocation(finding: Finding, trigger: Trigger, span: PlacedSpan, index: number): Location {
  const other = trigger === finding.trigger ? 'The same trigger' : `A further trigger (${trigger.kind})`;
  return {
    id: index + 1,
    physicalLocation: artifact(finding.path, region(finding, span)),
    message: { text: `${other} in this function.` },
  };
}

/** A fix is offered only if the replacement was verified and is sure enough. */
function sarifFix(finding: Finding, grade: Grade): Fix | null {
  const { purified } = finding;
  const isOffered = purified?.verified === true && isSureEnough(purified.grade, grade);
  const edits = isOffered ? replacements(finding) : null;
  if (!edits || edits.length === 0) return null;
  return {
    description: { text: `Replace the trigger (${replacementSays(finding, quote)}).` },
    artifactChanges: [
      {
        artifactLocation: artifact(finding.path).artifactLocation ?? {},
        replacements: edits.map(({ inserted, ...deletedRegion }) => ({
          deletedRegion,
          insertedContent: { text: inserted },
        })),
      },
    ],
  };
}

function properties(finding: Finding): Record<string, unknown> {
  const { id, record, language, label, prediction, confidence, deficit, transfer, pValue, threshold } =
    finding;
  return {
    id,
    verdict: finding.verdict,
    testimonies: finding.testimonies,
    record,
    language,
    label,
    prediction,
    ...finite({ confidence, deficit, transfer, pValue, threshold }),
    family: finding.trigger.family,
    company: finding.company,
    occurrences: triggers(finding).reduce((sum, { spans }) => sum + spans.length, 0),
    degraded: finding.degraded,
    purified: finding.purified && {
      strategy: finding.purified.strategy,
      grade: finding.purified.grade,
      verified: finding.purified.verified,
    },
  };
}

/** Replaces numbers that are not finite by null, because JSON does not have them. */
function finite(numbers: Readonly<Record<string, number | null>>): Record<string, number | null> {
  const entries = Object.entries(numbers);
  return Object.fromEntries(entries.map(([name, value]) => [name, Number.isFinite(value) ? value : null]));
}
