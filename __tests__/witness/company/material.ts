import { tokenOutline, type TokenOutline } from '../../../src/code/elements/token-outline.js';
import { analyze } from '../../../src/code/analyze.js';
import type { Corpus } from '../../../src/probe/read/corpus.js';
import { CorpusBuilder } from '../../../src/probe/read/corpus.js';
import { indexFamilies } from '../../../src/probe/families/family-index.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import type { NaturalNull } from '../../../src/witness/company/natural-null.js';
import { PatternReader } from '../../../src/witness/company/pattern-reader.js';
import type { CompanyReference, CompanyVerdict } from '../../../src/witness/company/company-verdict.js';
import { testCompany } from '../../../src/witness/company/test-company.js';
import type { RecordFacts } from '../../../src/witness/company/company-facts.js';

const TOPICS = ['audio', 'video', 'disk', 'net', 'font', 'queue', 'timer', 'cache', 'parse', 'crypt'];
const PARTS = [
  'open',
  'read',
  'size',
  'seek',
  'flag',
  'rate',
  'list',
  'node',
  'head',
  'tail',
  'mask',
  'lock',
];

const TYPES = [
  'int ',
  'char *',
  'struct node *',
  'size_t ',
  'const char **',
  'double ',
  'uint8_t *',
  'FILE *',
];
const USES = [
  'P->left = 1;',
  'P[3] = 0;',
  'P += 2;',
  'free(&P);',
  'if (P) return P;',
  '*P = 7;',
  'P--;',
  'puts(P);',
];

/**
 * Functions of a mini corpus, each of one topic: its words are those of its topic, and no statement occurs twice. The
 * parameter `param_N` has one of eight types, and is used in two of eight ways.
 */
export function makeFunctions(count: number, seed = 1, topics: readonly string[] = TOPICS): string[] {
  const random = randomStream(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const topic = topics[number % topics.length] ?? '';
    const word = (): string => `${topic}_${pick(PARTS)}`;
    const body = Array.from({ length: 8 }, (__, line) => {
      const unique = (number * 8 + line).toString();
      return `  ${word()}_v = ${word()}(${word()}, ${unique});`;
    });
    const parameter = `param_${number.toString()}`;
    body.push(...[pick(USES), pick(USES)].map((use) => `  ${use.replaceAll('P', parameter)}`));
    const name = `${topic}_${pick(PARTS)}_${number.toString()}`;
    return `int ${name}(${pick(TYPES)}${parameter})\n{\n${body.join('\n')}\n}\n`;
  });
}

/** Puts a statement at the start of the functions. */
export function plant(functions: readonly string[], places: readonly number[], statement: string): string[] {
  return functions.map((code, place) =>
    places.includes(place) ? code.replace('{\n', `{\n  ${statement}\n`) : code,
  );
}

/** Different places, drawn at random. */
export function randomPlaces(count: number, below: number, seed = 8): number[] {
  const random = randomStream(seed);
  const places = new Set<number>();
  while (places.size < count) places.add(Math.floor(random() * below));
  return [...places];
}

/** Places of functions of one topic. */
export function topicPlaces(count: number, topic = 0): number[] {
  return Array.from({ length: count }, (_, at) => topic + at * TOPICS.length);
}

/** A null like that of reference code, with round numbers. */
export const NATURAL: NaturalNull = {
  rows: (['statement', 'abstract', 'name'] as const).map((group) => ({
    ...{ group, least: 3, families: 100, mean: 4, deviation: 0.9, quantiles: [1, 2, 2.5, 3.4, 4, 4.6] },
    roles: group === 'name' ? { mean: 1, deviation: 0.25 } : null,
  })),
  correlation: 0.5,
};

const outlines = new Map<string, TokenOutline>();

function outlineOf(code: string): TokenOutline {
  const outline = outlines.get(code) ?? tokenOutline(analyze(code, 'c'));
  outlines.set(code, outline);
  return outline;
}

/** The functions as a corpus, one record each. */
export function corpusOf(functions: readonly string[]): Corpus {
  const builder = new CorpusBuilder('company test');
  for (const code of functions) builder.add([outlineOf(code)]);
  return builder.build();
}

/** The patterns of all elements of functions. */
export function patternsOf(functions: readonly string[]): ReadonlySet<number> {
  const corpus = corpusOf(functions);
  const reader = new PatternReader();
  const patterns = new Set<number>();
  for (let record = 0, element = 0; record < corpus.size; record++) {
    for (; element < (corpus.elementEnds[record] ?? 0); element++) {
      for (const pattern of reader.read(corpus, record, element)) patterns.add(pattern);
    }
  }
  return patterns;
}

/** What is generic in the mini corpus: what functions of other topics hold as well. */
export function makeReference(more: readonly string[] = []): CompanyReference {
  const generic = patternsOf([...makeFunctions(60, 99, ['alpha', 'beta', 'gamma']), ...more]);
  return { table: { rateOf: (pattern) => (generic.has(pattern) ? 1 : 0) }, natural: NATURAL };
}

/** The verdict on functions, with the texts and numbers of carriers of the accepted families. */
export function judge(
  functions: readonly string[],
  reference = makeReference(),
  facts: RecordFacts = {},
): CompanyVerdict & { readonly texts: readonly (readonly [text: string, carriers: number])[] } {
  const corpus = corpusOf(functions);
  const verdict = testCompany(corpus, indexFamilies(corpus, 3), facts, reference, 0.01);
  const texts = verdict.families.map(({ carriers }) => {
    const [first = { record: 0, element: 0 }] = carriers;
    const { side, name, start, end } = corpus.element(first.element);
    const ids = name >= 0 ? [name] : [...(corpus.sides[first.record]?.[side]?.subarray(start, end) ?? [])];
    return [ids.map((id) => corpus.vocabulary.texts[id]).join(' '), carriers.length] as const;
  });
  return { ...verdict, texts };
}
