import type { Unit } from '../../data/unit.js';
import type { Finding, Trigger } from '../../result/result.js';
import type { FindingIds } from './finding-ids.js';
import { type Place, placeIn } from './place.js';
import type { Subject } from '../reading/subject.js';
import type { LocatedTrigger, PoisonedVerdict } from './verdict.js';

/** The name of a function without a name. */
const NAMELESS = '(anonymous)';

/** A verdict with the place of its unit: spans with lines and columns of the file, and an id. */
export function toFinding(
  subject: Subject,
  verdict: PoisonedVerdict,
  task: string,
  ids: FindingIds,
): Finding {
  const unit = subject.units[verdict.side] ?? subject.units[0];
  const name = unit.name ?? verdict.functionName ?? NAMELESS;
  const place = placeIn(unit);
  const { prediction, confidence, deficit, transfer, pValue, threshold, degraded } = verdict;
  return {
    id: ids.next(subject, verdict, name),
    path: unit.path,
    record: unit.record,
    language: unit.language,
    task,
    function: { name, startLine: unit.startLine, endLine: unit.endLine },
    verdict: verdict.verdict,
    testimonies: verdict.testimonies,
    label: subject.label,
    ...{ prediction, confidence, deficit, transfer, pValue, threshold, degraded },
    trigger: placeTrigger(verdict.trigger, place),
    more: verdict.more.map((trigger) => placeTrigger(trigger, place)),
    necessity: verdict.necessity,
    sufficiency: verdict.sufficiency,
    company: verdict.company,
    merged: verdict.merged,
    code: unit.code,
    prompt: promptOf(unit, verdict),
    purified: verdict.purified,
  };
}

/** The text that goes with the code, where a trigger is in it. */
function promptOf({ prompt }: Unit, { trigger, more }: PoisonedVerdict): string | null {
  return [trigger, ...more].some(({ kind }) => kind === 'text') ? (prompt ?? null) : null;
}

function placeTrigger({ kind, text, family, spans }: LocatedTrigger, place: Place): Trigger {
  return { kind, text, family, spans: spans.map(place) };
}
