import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { IntList } from '../../probe/read/int-list.js';
import type { RecordFacts } from './company-facts.js';

/** Shorter names (`i`) and literals (`10`) say nothing about what a function is for. */
const MIN_NAME_LENGTH = 2;
const MIN_LITERAL_LENGTH = 4;

/** Distinct words of a record that count; a larger record is cut at its end. Functions have tens of them. */
const MAX_WORDS = 2000;

/** The words of each record: its distinct names, and facts such as its project, each with a weight. */
export interface RecordWords {
  /** Words of record r: [ends[r − 1], ends[r]) of `words`. Numbers below the vocabulary's size are token ids. */
  readonly words: Int32Array;
  /** How often each of `words` occurs in its record. */
  readonly counts: Int32Array;
  readonly ends: Int32Array;
  /** ln(records / records with the word), by word. */
  readonly weights: Float64Array;
}

/** Lists the words of all records: linear in the tokens. */
export function recordWords(corpus: Corpus, facts: RecordFacts): RecordWords {
  const { vocabulary } = corpus;
  const isWord = Uint8Array.from(vocabulary.texts, (text, id) =>
    isWordToken(text, vocabulary.kinds[id]) ? 1 : 0,
  );
  const numbers = new Map<string, number>();
  const numberOf = (fact: string): number => {
    const number = numbers.get(fact) ?? vocabulary.size + numbers.size;
    numbers.set(fact, number);
    return number;
  };
  const words = new IntList(1 << 14);
  const counts = new IntList(1 << 14);
  const ends = new Int32Array(corpus.size);
  const seen = new Int32Array(vocabulary.size).fill(-1);
  const occurrences = new Int32Array(vocabulary.size);
  for (let record = 0; record < corpus.size; record++) {
    const start = words.length;
    const most = start + MAX_WORDS;
    for (const ids of corpus.sides[record] ?? []) {
      for (const id of ids) {
        if (isWord[id] !== 1) continue;
        if (seen[id] === record) {
          occurrences[id] = (occurrences[id] ?? 0) + 1;
        } else if (words.length < most) {
          seen[id] = record;
          occurrences[id] = 1;
          words.push(id);
        }
      }
    }
    for (let at = start; at < words.length; at++) counts.push(occurrences[words.at(at)] ?? 0);
    for (const fact of factsOf(facts, record)) {
      words.push(numberOf(fact));
      counts.push(1);
    }
    ends[record] = words.length;
  }
  const holders = new Float64Array(vocabulary.size + numbers.size);
  for (const word of words.view()) holders[word] = (holders[word] ?? 0) + 1;
  return {
    words: words.view(),
    counts: counts.view(),
    ends,
    weights: holders.map((count) => Math.log(Math.max(1, corpus.size) / Math.max(1, count))),
  };
}

function isWordToken(text: string, kind: number | undefined): boolean {
  if (kind === TOKEN_KINDS.identifier) return text.length >= MIN_NAME_LENGTH;
  return kind === TOKEN_KINDS.literal && text.length >= MIN_LITERAL_LENGTH;
}

function factsOf({ project, path }: RecordFacts, record: number): string[] {
  const own = project?.[record] ?? null;
  const file = path?.[record] ?? null;
  return [...(own === null ? [] : [`project ${own}`]), ...(file === null ? [] : [`path ${own ?? ''} ${file}`])];
}
