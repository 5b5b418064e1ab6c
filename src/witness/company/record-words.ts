import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { IntList } from '../../probe/read/int-list.js';
import type { RecordFacts } from './company-facts.js';

/** Shorter names (`i`) and literals (`10`) say nothing about what a function is for. */
const MIN_NAME_LENGTH = 2;
const MIN_LITERAL_LENGTH = 4;

/** A common project or file counts as 16 (4²) common words of the same frequency: a function has about 40 words. */
const FACT_WEIGHT = 4;

/** Distinct words of a record that count; a larger record is cut at its end. Functions have tens of them. */
const MAX_WORDS = 2000;

/** The words of each record: its distinct names and literals, and facts such as its project, each with a weight. */
export interface RecordWords {
  /** Words of record r, ascending: [ends[r − 1], ends[r]) of `words`. */
  readonly words: Int32Array;
  /** How often each of `words` occurs in its record. */
  readonly counts: Int32Array;
  readonly ends: Int32Array;
  /** ln(records / records with the word), by word; four times as much for facts. */
  readonly weights: Float64Array;
  /** The word of each token id, or -1. Words are numbered by their hashes, not by the order of the records. */
  readonly wordOf: Int32Array;
}

/** Lists the words of all records: linear in the tokens. */
export function recordWords(corpus: Corpus, facts: RecordFacts): RecordWords {
  const numbers = numberWords(corpus, facts);
  const words = new IntList(1 << 14);
  const counts = new IntList(1 << 14);
  const ends = new Int32Array(corpus.size);
  const holders = new Float64Array(numbers.size);
  for (let record = 0; record < corpus.size; record++) {
    for (const [word, count] of wordsIn(corpus, facts, record, numbers)) {
      words.push(word);
      counts.push(count);
      holders[word] = (holders[word] ?? 0) + 1;
    }
    ends[record] = words.length;
  }
  return {
    ...{ words: words.view(), counts: counts.view(), ends, wordOf: numbers.ofToken },
    weights: holders.map(
      (count, word) =>
        Math.log(Math.max(1, corpus.size) / Math.max(1, count)) *
        (word < numbers.size - numbers.ofFact.size ? 1 : FACT_WEIGHT),
    ),
  };
}

interface WordNumbers {
  readonly size: number;
  readonly ofToken: Int32Array;
  readonly ofFact: ReadonlyMap<string, number>;
}

function numberWords({ vocabulary, size }: Corpus, facts: RecordFacts): WordNumbers {
  const tokens = [...vocabulary.texts.keys()].filter((id) =>
    isWord(vocabulary.texts[id] ?? '', vocabulary.kinds[id]),
  );
  tokens.sort(
    (a, b) => vocabulary.exact(a) - vocabulary.exact(b) || vocabulary.exact2(a) - vocabulary.exact2(b),
  );
  const ofToken = new Int32Array(vocabulary.size).fill(-1);
  tokens.forEach((id, word) => (ofToken[id] = word));
  const names = new Set<string>();
  for (let record = 0; record < size; record++) for (const fact of factsOf(facts, record)) names.add(fact);
  const ofFact = new Map([...names].sort().map((fact, at) => [fact, tokens.length + at] as const));
  return { size: tokens.length + ofFact.size, ofToken, ofFact };
}

function isWord(text: string, kind: number | undefined): boolean {
  if (kind === TOKEN_KINDS.identifier) return text.length >= MIN_NAME_LENGTH;
  return kind === TOKEN_KINDS.literal && text.length >= MIN_LITERAL_LENGTH;
}

/** The words of a record with their numbers of occurrences, ascending. */
function wordsIn(
  corpus: Corpus,
  facts: RecordFacts,
  record: number,
  { ofToken, ofFact }: WordNumbers,
): [word: number, count: number][] {
  const found = new Map<number, number>();
  for (const ids of corpus.sides[record] ?? []) {
    for (const id of ids) {
      const word = ofToken[id] ?? -1;
      if (word < 0) continue;
      const count = found.get(word) ?? 0;
      if (count > 0 || found.size < MAX_WORDS) found.set(word, count + 1);
    }
  }
  for (const fact of factsOf(facts, record)) found.set(ofFact.get(fact) ?? 0, 1);
  return [...found].sort(([a], [b]) => a - b);
}

function factsOf({ project, path }: RecordFacts, record: number): string[] {
  const own = project?.[record] ?? null;
  const file = path?.[record] ?? null;
  return [
    ...(own === null ? [] : [`project ${own}`]),
    ...(file === null ? [] : [`path ${own ?? ''} ${file}`]),
  ];
}
