import type { HashKey } from '../read/keyed-hash.js';
import { Vocabulary } from '../read/vocabulary.js';
import type { DatasetVerdict } from '../judge/dataset-verdict.js';
import { LabelSurprise } from '../judge/label-surprise.js';
import type { StoredVerdict } from './stored-facts.js';
import type { VerdictFacts } from './verdict-facts.js';
import { Rejudge, type RejudgeFacts, type SharedRecord } from './rejudge.js';

/** The verdict of the process that has learned. @param vocabulary with the tokens of shared records */
export function verdictOf(facts: VerdictFacts, again: RejudgeFacts, vocabulary: Vocabulary): DatasetVerdict {
  const rejudge = new Rejudge(again, vocabulary);
  const surprise = new LabelSurprise(
    facts.records,
    (number) => rejudge.labelOf(number),
    (number, sides) => rejudge.judge(number, sides),
  );
  return {
    ...facts,
    stored: () => storedOf(facts, again, vocabulary),
    documentOf: (number) => rejudge.recordOf(number),
    rejudge: (number, sides) => rejudge.judge(number, sides),
    surprise: (number, sides) => surprise.of(number, sides),
  };
}

/** The same verdict in another process. @param key of the hashes: it is not stored */
export function restoreVerdict({ facts, again, tokens }: StoredVerdict, key: HashKey): DatasetVerdict {
  const vocabulary = new Vocabulary(key);
  for (const token of tokens) vocabulary.addEntry(token);
  return verdictOf(facts, again, vocabulary);
}

function storedOf(facts: VerdictFacts, again: RejudgeFacts, vocabulary: Vocabulary): StoredVerdict {
  const numbers = new Map<number, number>();
  const numberOf = (id: number): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const shared = new Map<number, SharedRecord>();
  for (const [record, one] of again.shared) {
    shared.set(record, { ...one, sides: one.sides.map((ids) => ids.map(numberOf)) });
  }
  const tokens = [...numbers.keys()].map((id) => vocabulary.entry(id));
  return { facts, again: { ...again, shared }, tokens };
}
