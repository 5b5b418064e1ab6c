import { analyze } from '../../code/analyze.js';
import type { Merged } from '../../result/merged.js';
import { isSureEnough } from '../../result/grade.js';
import { applyEdits } from '../../code/edits/edit.js';
import type { WitnessName } from '../../result/testimony.js';
import { familyPattern } from '../../code/elements/family-pattern.js';
import type { Unit } from '../../data/unit.js';
import { wordingPattern } from '../../code/wording/wording-pattern.js';
import { contains, mergeSpans, overlaps } from '../../text/span.js';
import { besideLabel } from '../../witness/beside-label.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';
import { cutPattern } from '../judging/to-verdict.js';
import { failureReason } from '../reading/reasons.js';
import type { Subject } from '../reading/subject.js';
import type { Judging } from '../stages/judging.js';
import type { LocatedTrigger, Outcome, PoisonedVerdict } from '../stages/verdict.js';
import { testifyAssociation } from './association/testify-association.js';
import { testifyCompany } from './company/testify-company.js';
import { purifiedCode } from './purified-code.js';
import type { CodeWitnesses } from './code-witnesses.js';

type PurifiedCode = PoisonedVerdict['purified'];

/** What is said of the units of one subject. */
interface Said {
  readonly side: number;
  readonly unit: Unit;
  readonly found: readonly UnitTestimony[];
  /** What was merged with the same not long before. */
  readonly merged: Merged | null;
}

/**
 * Adds what the witnesses of code alone say to the outcomes of a judging: to its findings, and findings of their own where it
 * found nothing or could not judge.
 * @param judge the witness that the judging is
 */
export function withWitnesses(judging: Judging, witnesses: CodeWitnesses, judge: WitnessName): Judging {
  return {
    judge: async (subjects) => {
      const outcomes = await judging.judge(subjects);
      const weighed: Outcome[] = [];
      for (const [index, outcome] of outcomes.entries()) {
        const subject = subjects[index];
        if (subject === undefined) throw new Error('an outcome has no subject');
        witnesses.company?.see(subject);
        const own = isJudged(outcome) ? (outcome.heard ?? [judge]) : [];
        const heard = [...own, ...witnesses.names, ...datasetWitnesses(witnesses, subject)];
        const whole = asFarAsRead(
          await weighSafely(subject, outcome, witnesses, judging),
          subject,
          witnesses,
        );
        weighed.push({ ...whole, heard });
      }
      return weighed;
    },
    saveCache: () => judging.saveCache(),
    summary: () => ({
      ...judging.summary(),
      company: witnesses.company?.power ?? null,
      ...(witnesses.association === null ? {} : { association: witnesses.association.power }),
    }),
    named: () => judging.named(),
  };
}

/** A unit is not clean where a part of its record could not be compared with others: it is counted with what was not judged. */
function asFarAsRead(outcome: Outcome, { position }: Subject, { association }: CodeWitnesses): Outcome {
  const { verdict } = outcome;
  const isOpen = verdict === 'clean' || (verdict === 'skipped' && outcome.isSilent === true);
  const reason = isOpen ? (association?.whyInPart(position) ?? null) : null;
  return reason === null ? outcome : { verdict: 'skipped', reason };
}

/** The witnesses of the whole dataset that could have found something in a unit. */
function datasetWitnesses(witnesses: CodeWitnesses, subject: Subject): WitnessName[] {
  return [
    ...(witnesses.companySees(subject) ? (['company'] as const) : []),
    ...(witnesses.association?.couldSee(subject.position) === true ? (['association'] as const) : []),
  ];
}

function isJudged({ verdict }: Outcome): boolean {
  return verdict !== 'skipped' && verdict !== 'error';
}

/** A witness that fails costs its unit, not the run; what others found stays. */
async function weighSafely(
  subject: Subject,
  outcome: Outcome,
  witnesses: CodeWitnesses,
  judging: Judging,
): Promise<Outcome> {
  try {
    return await weigh(subject, outcome, witnesses, judging);
  } catch (error) {
    return outcome.verdict === 'clean'
      ? { verdict: 'error', reason: failureReason('looking at the code', error) }
      : outcome;
  }
}

async function weigh(
  subject: Subject,
  outcome: Outcome,
  witnesses: CodeWitnesses,
  judging: Judging,
): Promise<Outcome> {
  const alone = await strongestSide(subject, witnesses);
  const said = alone && besideLabels(subject, alone, judging);
  if (outcome.verdict === 'poisoned' || outcome.verdict === 'suspicious') {
    return said === null ? outcome : joined(outcome, said, witnesses);
  }
  if (said !== null) return toVerdict(said, witnesses);
  if (outcome.verdict !== 'skipped' || outcome.isSilent !== true) return outcome;
  const { company, names } = witnesses;
  if (names.length > 0 || datasetWitnesses(witnesses, subject).length > 0)
    return { verdict: 'clean', degraded: isDegraded(subject) };
  const blind = company?.whyBlind(subject.position) ?? null;
  return blind === null ? outcome : { ...outcome, reason: `${outcome.reason}; ${blind}` };
}

/** What is said of the side with the rarest element; `null`: nothing is. */
async function strongestSide(subject: Subject, witnesses: CodeWitnesses): Promise<Said | null> {
  const { units, position } = subject;
  const places = witnesses.companyAt(subject);
  const said: Said[] = [];
  for (const [side, unit] of units.entries()) {
    const planted = await testifyCompany(
      unit,
      places.filter((place) => place.side === side),
    );
    const merged = planted.length === 0 ? null : (witnesses.company?.merged(position) ?? null);
    const paired = testifyAssociation(unit, witnesses.association?.of(subject) ?? []);
    said.push({
      side,
      unit,
      found: [...witnesses.testifyOf(subject, side, unit), ...planted, ...paired],
      merged,
    });
  }
  return said.filter(({ found }) => found.length > 0).sort((a, b) => rarest(a) - rarest(b))[0] ?? null;
}

/** What is said of inert code, with what the label of its record says of the rest. */
function besideLabels(subject: Subject, said: Said, judging: Judging): Said {
  const { side, unit, found } = said;
  const inert = found.filter(({ said: { witness } }) => witness === 'semantics');
  if (inert.length === 0 || judging.labelSurprise === undefined) return said;
  const spans = mergeSpans(inert.flatMap(({ element }) => element.spans));
  const rest = applyEdits(
    unit.code,
    spans.map((span) => ({ span, text: '' })),
  );
  const surprise = judging.labelSurprise(subject, side, rest);
  if (surprise === null) return said;
  return { ...said, found: found.map((one) => besideLabel(one, surprise)) };
}

function rarest({ found }: Said): number {
  return Math.min(...found.map(({ said }) => said.pValue));
}

function isDegraded({ units }: Subject): boolean {
  return units.some(({ code, language }) => analyze(code, language).parseErrors > 0);
}

/**
 * What decides on a unit by itself. Where company says a little of it, a proof is left to the whole run, which weighs it with all of its
 * pattern and their labels.
 */
function deciding(found: readonly UnitTestimony[]): readonly UnitTestimony[] {
  const isWeak = found.some(({ said, isWeak = false }) => isWeak && said.witness === 'company');
  return isWeak
    ? found.filter(({ said }) => said.witness === 'company' || said.witness === 'association')
    : found;
}

/** A finding by these witnesses alone. */
function toVerdict({ side, unit, found, merged }: Said, witnesses: CodeWitnesses): PoisonedVerdict {
  const [strongest, ...rest] = [...found].sort((a, b) => a.said.pValue - b.said.pValue);
  if (strongest === undefined) throw new Error('nothing was said');
  const analysis = analyze(unit.code, unit.language);
  return {
    verdict: deciding(found).some((one) => witnesses.poisons(one, unit.language)) ? 'poisoned' : 'suspicious',
    degraded: analysis.parseErrors > 0,
    side,
    functionName: analysis.name,
    testimonies: [strongest, ...rest].map(({ said }) => said),
    ...{ prediction: null, confidence: NaN, deficit: null, transfer: null },
    ...{ pValue: strongest.said.pValue, threshold: null },
    trigger: toTrigger(strongest, unit),
    more: [
      ...rest.filter(({ element }) => !isInside(element, [strongest])).map((one) => toTrigger(one, unit)),
      ...[strongest, ...rest].flatMap(({ besides = [] }) => besides.map(wordsTrigger)),
    ],
    ...{ necessity: null, sufficiency: null, company: null, merged },
    purified: witnesses.purifies ? purifiedCode(unit, found, (code) => witnesses.testify(code)) : null,
  };
}

/** A finding of another witness, with what these say. */
function joined(verdict: PoisonedVerdict, said: Said, witnesses: CodeWitnesses): PoisonedVerdict {
  // labels that follow blanks, lines or a common style alone only make code suspicious: what else is in it comes first
  if (verdict.verdict === 'suspicious' && verdict.company !== null) return toVerdict(said, witnesses);
  if (said.side !== verdict.side) return verdict;
  const own = toVerdict(said, witnesses);
  const known = [verdict.trigger, ...verdict.more];
  const others = [own.trigger, ...own.more].filter((one) => !known.some((trigger) => touches(one, trigger)));
  const covers = known.every((trigger) => isInside(trigger, said.found));
  return {
    ...verdict,
    verdict: own.verdict === 'poisoned' ? 'poisoned' : verdict.verdict,
    testimonies: [...own.testimonies, ...verdict.testimonies],
    more: [...verdict.more, ...others],
    merged: verdict.merged ?? own.merged,
    purified: covers ? surer(verdict.purified, own.purified) : verdict.purified,
  };
}

/** The surer of two replacements; the first if they are equally sure: that one was judged again. */
function surer(first: PurifiedCode, second: PurifiedCode): PurifiedCode {
  if (first === null || second === null) return first ?? second;
  return isSureEnough(first.grade, second.grade) ? first : second;
}

function touches(a: LocatedTrigger, b: LocatedTrigger): boolean {
  if ((a.kind === 'text') !== (b.kind === 'text')) return false; // one is in the code, the other in its prompt
  return a.spans.some((span) => b.spans.some((other) => overlaps(span, other)));
}

/** Whether all of an element is part of what was found. */
function isInside(
  { kind, spans }: Pick<UnitTestimony['element'], 'kind' | 'spans'>,
  found: readonly UnitTestimony[],
): boolean {
  const places = found.flatMap(({ element }) =>
    (element.kind === 'text') === (kind === 'text') ? element.spans : [],
  );
  return spans.every((span) => places.some((place) => contains(place, span)));
}

/** Words of the prompt that go with a finding in the code. */
function wordsTrigger({ kind, text, spans }: UnitTestimony['element']): LocatedTrigger {
  const family = cutPattern(wordingPattern({ type: 'word', text }));
  return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}

function toTrigger({ element, pattern }: UnitTestimony, { language }: SeenUnit): LocatedTrigger {
  const { kind, text, spans } = element;
  const family = pattern ?? (kind === 'character' ? text : familyPattern({ kind, text }, language));
  return { kind, text, family: cutPattern(family), spans: spans.map(({ start, end }) => ({ start, end })) };
}
