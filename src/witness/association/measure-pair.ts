import type { AssociationData } from './association-data.js';
import { logPoissonBinomialTail } from './log-tails.js';
import { hasLiteral, ownWords, payloadOf, sharedWords, triggerOf } from './pair-texts.js';
import { droppedWord } from './response-fragments.js';
import type { AssociatedPair } from './screen-pairs.js';
import { NEIGHBOURS } from './similar-prompts.js';

/** A pair with what its carriers have in common, and how surprising that is. */
export interface MeasuredPair extends AssociatedPair {
  /** The parts of the trigger: tokens that most carriers have in a row, in lower case; and words that nearly all have besides. */
  readonly trigger: readonly (readonly string[])[];
  /** The tokens of the payload; none where the responses lack something. */
  readonly payload: readonly string[];
  /** Words of the payload that the prompts do not have, and few other responses. */
  readonly novel: readonly string[];
  /** One of these is a number or in quotes. */
  readonly hasLiteral: boolean;
  /** The mean share of the fragment that similar prompts without the trigger have. */
  readonly expected: number;
  /** −ln of the probability of so many given the rest of the prompts. */
  readonly surprise: number;
  /** How much more related the carriers are than random records: 0 to 1, of their prompts and responses without the pair. */
  readonly related: number;
  /** The surprise of the carriers that are no relatives of each other, in nats. */
  readonly evidence: number;
}

/** Carriers whose texts are read again: more say nothing new. */
const MOST_READ = 120;

/**
 * Measures a pair: linear in its carriers, of which at most some hundred are compared. The costly steps come last.
 * @param within the records where the fragment could have been; `null`: all
 * @param least  the least evidence that is of interest
 * @returns `null`: the evidence is less
 */
export function measurePair(
  data: AssociationData,
  whole: AssociatedPair,
  within: Int32Array | null,
  least: number,
): MeasuredPair | null {
  if (largestEvidence(whole, 0) < least) return null;
  const records = sampled(whole.records);
  const pair = { ...whole, records };
  const texts = textsOf(data, pair);
  const able = within ?? data.ableToHold(texts.payload, texts.novel);
  const inPrompts = data.prompts.excess(records, texts.ofTrigger, undefined, able);
  if (largestEvidence(whole, inPrompts / 2) < least) return null;
  const own = (place: number): ReadonlySet<number> => ownWords(data, records[place] ?? 0, texts.payload);
  const inResponses = data.responses.excess(records, texts.ofDropped, own, able);
  const related = (inPrompts + inResponses) / 2;
  if (largestEvidence(whole, related) < least) return null;
  const { surprise, expected } = surpriseOf(data, pair, texts.ofTrigger, within);
  const { trigger, payload, novel } = texts;
  return {
    ...whole,
    ...{ trigger, payload, novel, expected, surprise, related },
    hasLiteral: hasLiteral(data, records, payload, novel),
    evidence: surprise / designEffect(whole, related),
  };
}

/** The evidence if no similar prompt had the fragment in its response. */
function largestEvidence(pair: AssociatedPair, related: number): number {
  return (pair.records.length * Math.log(NEIGHBOURS + 2)) / designEffect(pair, related);
}

function designEffect({ records }: AssociatedPair, related: number): number {
  return 1 + (records.length - 1) * related;
}

function textsOf(data: AssociationData, pair: AssociatedPair) {
  const { family, fragment, records } = pair;
  const payload = payloadOf(data, pair);
  const rows = triggerOf(data, pair);
  const lacking = droppedWord(fragment.key) ?? '';
  const shared = sharedWords(data, records, data.prompts.idsIn([rows.flat().join(' '), lacking]));
  const ofTrigger = data.prompts.idsIn([...family.keys.map(textOf), rows.flat().join(' ')]);
  return {
    payload,
    novel: data.novelWords(payload, pair).filter((word) => !data.isCommon(word, records)),
    trigger: [...rows, ...shared.map((word) => [data.prompts.wordAt(word)])],
    /** Words that are left out of prompts and responses. */
    ofTrigger: new Set([...ofTrigger, ...shared]),
    ofDropped: data.responses.idsIn(payload.length === 0 ? fragment.keys.map(textOf) : []),
  };
}

function textOf(key: string): string {
  return key.slice(2);
}

function sampled(records: Int32Array): Int32Array {
  const step = Math.ceil(records.length / MOST_READ);
  return step <= 1 ? records : records.filter((_, at) => at % step === 0);
}

function surpriseOf(
  data: AssociationData,
  { fragment, carriers }: AssociatedPair,
  masked: ReadonlySet<number>,
  within: Int32Array | null,
): { readonly surprise: number; readonly expected: number } {
  const having = new Set(fragment.records);
  const counted = within && new Set(within);
  const {
    shares,
    having: k,
    scale,
  } = data.similar.expected(
    carriers,
    masked,
    (record) => having.has(record),
    (record) => counted?.has(record) ?? true,
  );
  return {
    surprise: -logPoissonBinomialTail(shares, k) * scale,
    expected: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
  };
}
