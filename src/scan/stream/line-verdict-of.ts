import type { Row } from '../../data/row.js';
import type { LineFinding, LineVerdict } from '../../result/line-verdict.js';
import { WITNESS_NAMES, type WitnessName } from '../../result/testimony.js';
import { FindingIds } from '../stages/finding-ids.js';
import type { Subject } from '../reading/subject.js';
import { toFinding } from '../stages/to-finding.js';
import type { Outcome, PoisonedVerdict } from '../stages/verdict.js';

/** A line that was read and judged. */
export interface JudgedLine {
  readonly line: number;
  /** Its rows, in order. */
  readonly rows: readonly Row[];
  /** Fields that hold a patch. */
  readonly patches: readonly string[];
  /** Its units, and the outcome of each. */
  readonly judged: readonly { readonly subject: Subject; readonly outcome: Outcome }[];
}

/** Combines the outcomes of a line. Silence about a part of it is never a clean line. */
export function lineVerdictOf({ line, rows, patches, judged }: JudgedLine): LineVerdict {
  const ids = new FindingIds();
  const findings = judged.flatMap(({ subject, outcome }) =>
    outcome.verdict === 'poisoned' || outcome.verdict === 'suspicious'
      ? [lineFinding(subject, outcome, ids)]
      : [],
  );
  const unread = [...rows.flatMap(whyUnread), ...judged.flatMap(({ outcome }) => whyNot(outcome))];
  const heard = new Set(judged.flatMap(({ outcome }) => outcome.heard ?? []));
  return {
    line,
    verdict: worst(findings, unread),
    judged: judged.length - judged.filter(({ outcome }) => whyNot(outcome).length > 0).length,
    degraded: judged.filter(({ outcome }) => 'degraded' in outcome && outcome.degraded).length,
    heard: WITNESS_NAMES.filter((name: WitnessName) => heard.has(name)),
    findings,
    unread,
    aside: [...new Set(patches)],
  };
}

function worst(findings: readonly LineFinding[], unread: readonly string[]): LineVerdict['verdict'] {
  if (findings.some(({ verdict }) => verdict === 'poisoned')) return 'poisoned';
  if (findings.length > 0) return 'suspicious';
  return unread.length > 0 ? 'unread' : 'clean';
}

/** Why a row is no unit. */
function whyUnread(row: Row): string[] {
  if (row.kind === 'skipped') return [row.skipped.reason];
  return row.kind === 'notData' ? [row.notData.rule] : [];
}

/** Why a unit has no verdict. */
function whyNot(outcome: Outcome): string[] {
  return outcome.verdict === 'error' || outcome.verdict === 'skipped' ? [outcome.reason] : [];
}

function lineFinding(subject: Subject, verdict: PoisonedVerdict, ids: FindingIds): LineFinding {
  const [{ place, task }] = subject.units;
  const isRecord = place.kind === 'record';
  return {
    ...toFinding(subject, verdict, task, ids),
    pointer: isRecord ? place.pointer : '',
    offset: isRecord ? (place.span?.start ?? 0) : 0,
  };
}
