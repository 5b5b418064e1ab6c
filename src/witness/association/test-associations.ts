import type { Span } from '../../text/span.js';
import { lackedCheck } from './checks/check-kinds.js';
import { evidencePValue, leastCarriers, leastEvidence, type PayloadKind, payloadKind } from './evidence.js';
import { locatePair } from './locate-pair.js';
import type { MeasuredPair } from './measure-pair.js';
import { measurePairs, type MeasuredPairs } from './measure-pairs.js';
import { isHabit } from './prompt-families.js';
import { MOST_TOKENS, type PromptResponse } from './prompt-response.js';
import { droppedWord, missingTokens, UNCHANGED } from './response-fragments.js';
import { findTokens, textTokens } from '../../text/text-tokens.js';

/** A record with both sides of a pattern. */
export interface AssociationCarrier {
  /** Its number among the given records. */
  readonly record: number;
  /** Where the trigger is in its prompt; none for a habit of the whole prompt. */
  readonly inPrompt: readonly Span[];
  /** Where the payload is in its response; none where the response lacks something. */
  readonly inResponse: readonly Span[];
}

/** A trigger in prompts that goes with a payload in responses. */
export interface Association {
  /** The parts of the trigger as the first carrier has them; empty for a habit of the whole prompt. */
  readonly trigger: readonly string[];
  /** A habit of the whole prompt, such as `upper`; else `null`. */
  readonly habit: string | null;
  /** The payload as the first carrier has it; of a response that lacks something, what it lacks (empty: it lacks any change). */
  readonly payload: string;
  readonly isAbsent: boolean;
  /** What is absent is a check, or what nearly all responses have, and the rest of prompt and response lets expect it. */
  readonly isCheck: boolean;
  readonly carriers: readonly AssociationCarrier[];
  /** What `locatePair` finds in other records. */
  readonly pair: MeasuredPair;
  /** Distinct records with the trigger, and those of them with the payload. */
  readonly of: number;
  readonly having: number;
  /** The share of the payload in the responses to the most similar prompts without the trigger. */
  readonly expected: number;
  /** Corrected for all pairs that were looked at. */
  readonly pValue: number;
}

/** What prompts and responses say together. */
export interface AssociationVerdict {
  /** The most significant first. */
  readonly associations: readonly Association[];
  /** Records without copies. */
  readonly distinct: number;
  /** Pairs of a family and a fragment that were looked at. */
  readonly looked: number;
  /** The least number of carriers that could have been accepted; `null`: none. */
  readonly power: number | null;
}

/** Records are tested together up to this number; the caller draws a sample of more. 20,000 take half a minute and 150 MB. */
export const MOST_RECORDS = 20_000;

/**
 * Finds triggers in prompts that go with payloads in responses. An attacker plants both in records that he takes at random;
 * nature has masses of pairs (`SQL` and `SELECT`), whose carriers are relatives. The evidence for a pair is how surprising the
 * payload is given the rest of the prompt, in nats, divided by the design effect of its carriers (Kish 1965): 1 + (n − 1) ρ, with ρ
 * how much more related they are than random records, apart from the pair. A pair that copies its prompt is none. Where
 * responses repeat their prompts (translation, repair) single words are none either: one language's word becomes another's.
 *
 * An attacker who reads this can plant only in relatives, or a payload that copies a word of the prompt.
 * @param level the accepted rate of clean datasets in which a pair is accepted
 */
export function testAssociations(given: readonly PromptResponse[], level: number): AssociationVerdict {
  const records = given.slice(0, MOST_RECORDS);
  const measured = measurePairs(records, leastEvidence(level, records.length));
  const distinct = measured.data.records.length;
  const groups = accepted(measured.pairs, measured, level, payloadKind);
  const all = withFurther(groups, measured, level);
  return {
    associations: all.map(({ pair, pValue }) => toAssociation(pair, pValue, records)),
    distinct,
    looked: measured.looked,
    power: leastCarriers(distinct, level),
  };
}

/** A pair with its p-value. */
interface Tested {
  readonly pair: MeasuredPair;
  readonly pValue: number;
}

/** The accepted pairs, the strongest first, without parts of stronger ones. */
function accepted(
  pairs: readonly MeasuredPair[],
  measured: MeasuredPairs,
  level: number,
  kindOf: (pair: MeasuredPair) => PayloadKind,
): Tested[] {
  const passing = pairs
    .map((pair) => ({ pair, pValue: pValueOf(pair, kindOf(pair), measured) }))
    .filter(({ pValue }) => pValue <= level)
    .sort((a, b) => b.pair.evidence - a.pair.evidence || (a.pair.family.key < b.pair.family.key ? -1 : 1));
  const groups: Tested[] = [];
  for (const one of passing) if (!groups.some(({ pair }) => isSame(pair, one.pair))) groups.push(one);
  return groups;
}

/** Accepted pairs with other wordings of their triggers: each is accepted at the same level, for one payload instead of all. */
function withFurther(groups: readonly Tested[], measured: MeasuredPairs, level: number): Tested[] {
  const all = [...groups];
  for (const { pair } of groups) {
    const known = all.flatMap((one) => [...one.pair.records]);
    all.push(...accepted(measured.further(pair, known), measured, level, () => payloadKind(pair)));
  }
  return all;
}

function pValueOf({ evidence }: MeasuredPair, kind: PayloadKind, { data }: MeasuredPairs): number {
  return kind === 'word' && data.repeats ? 1 : evidencePValue(evidence, kind, data.records.length);
}

/** Whether most carriers of a pair are those of a stronger one: they are parts of one pattern. */
function isSame(stronger: MeasuredPair, pair: MeasuredPair): boolean {
  const known = new Set(stronger.records);
  return pair.records.filter((record) => known.has(record)).length > pair.records.length / 2;
}

function toAssociation(pair: MeasuredPair, pValue: number, records: readonly PromptResponse[]): Association {
  const carriers = records.flatMap((record, number): AssociationCarrier[] => {
    const place = locatePair(pair, record);
    return place === null ? [] : [{ record: number, ...place }];
  });
  const [first] = carriers;
  const { prompt, response } = records[first?.record ?? 0] ?? { prompt: '', response: '' };
  const { key } = pair.family;
  const check = lackedCheck(pair.fragment.key);
  const missing = missingTokens(pair.fragment.key);
  const dropped = check?.name ?? droppedWord(pair.fragment.key) ?? (missing && textOf(missing, records));
  return {
    trigger: [...new Set((first?.inPrompt ?? []).map(({ start, end }) => prompt.slice(start, end)))],
    habit: isHabit(key) ? key.slice(2) : null,
    payload:
      dropped ?? (first?.inResponse ?? []).map(({ start, end }) => response.slice(start, end))[0] ?? '',
    isCheck: check !== null || missing !== null,
    isAbsent: dropped !== null || pair.fragment.key === UNCHANGED,
    carriers,
    pair,
    ...{ of: pair.carriers.length, having: pair.records.length, expected: pair.expected, pValue },
  };
}

/** Tokens as the first response that has them in a row writes them. */
function textOf(row: readonly string[], records: readonly PromptResponse[]): string {
  for (const { response } of records) {
    const tokens = textTokens(response, MOST_TOKENS);
    const start = findTokens(tokens, row);
    const last = tokens[start + row.length - 1];
    if (start >= 0 && last !== undefined) return response.slice(tokens[start]?.start, last.end);
  }
  return row.join(' ');
}
