import { range, rollup, sum } from 'd3-array';

/** How text becomes words: at its spaces, or by the rules of NIST's mteval-v13a, sacreBLEU's default. */
type BleuTokenizer = 'none' | '13a';

/** Longest n-gram that counts. */
const ORDER = 4;

/** Entities that mteval-v13a replaces by characters, in its order. */
const ENTITIES = [
  ['&quot;', '"'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
] as const;

/** Where mteval-v13a puts spaces, in its order: around symbols, around `.` and `,` except between digits, after `5-`. */
const SPACED = [
  [/([{-~[-` -&(-+:-@/])/gu, ' $1 '],
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/gu, '$1 $2 '],
] as const;

function by13a(text: string): string {
  const joined = text.replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  const read = ENTITIES.reduce((line, [entity, character]) => line.replaceAll(entity, character), joined);
  return SPACED.reduce((line, [pattern, spaced]) => line.replace(pattern, spaced), ` ${read} `);
}

/** The words of a text. */
export function bleuWords(text: string, tokenizer: BleuTokenizer): string[] {
  const spaced = tokenizer === '13a' ? by13a(text) : text;
  return spaced.split(/\s+/u).filter((word) => word !== '');
}

/** The n-grams of words, with their counts. */
function ngrams(words: readonly string[], order: number): Map<string, number> {
  const starts = range(words.length - order + 1);
  const found = starts.map((start) => words.slice(start, start + order).join(' '));
  return rollup(found, ({ length }) => length, String);
}

function matches(output: Map<string, number>, reference: Map<string, number>): number {
  return sum(output, ([ngram, count]) => Math.min(count, reference.get(ngram) ?? 0));
}

/**
 * Corpus BLEU in percent (Papineni et al., ACL 2002), one reference each: n-grams up to 4, counted over the whole
 * corpus; an order without a match counts as half of a match, the next such order as a quarter, and so on (NIST's
 * smoothing, sacreBLEU's `exp`). Equal to sacreBLEU's `corpus_score` on the same strings.
 */
export function corpusBleu(
  outputs: readonly string[],
  references: readonly string[],
  tokenizer: BleuTokenizer,
): number {
  const pairs = outputs.map((output, index) => ({
    output: bleuWords(output, tokenizer),
    reference: bleuWords(references[index] ?? '', tokenizer),
  }));
  let [logs, halved, matched] = [0, 1, 0];
  for (let order = 1; order <= ORDER; order++) {
    const hits = sum(pairs, ({ output, reference }) =>
      matches(ngrams(output, order), ngrams(reference, order)),
    );
    const total = sum(pairs, ({ output }) => Math.max(0, output.length - order + 1));
    if (total === 0) return 0;
    matched += hits;
    if (hits === 0) halved *= 2;
    logs += Math.log(hits === 0 ? 1 / (halved * total) : hits / total);
  }
  if (matched === 0) return 0;
  const length = sum(pairs, ({ output }) => output.length);
  const wanted = sum(pairs, ({ reference }) => reference.length);
  const brevity = length < wanted ? Math.exp(1 - wanted / length) : 1;
  return 100 * brevity * Math.exp(logs / ORDER);
}
