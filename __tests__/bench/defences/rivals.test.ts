import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Material } from '../../../bench/defences/defence.js';
import { clusterSuspicion, twoMeans } from '../../../bench/defences/clustering.js';
import { DEFENCES } from '../../../bench/defences/defences.js';
import { deleteCarriers, unnaturalWords } from '../../../bench/defences/killbadcode.js';
import { learnNgrams } from '../../../bench/defences/ngram-model.js';
import { largestFall } from '../../../bench/defences/onion.js';
import { votedOutlier } from '../../../bench/defences/oseql.js';
import { envelopeDistances, isolationScores } from '../../../bench/defences/outliers.js';
import { spectralSuspicion } from '../../../bench/defences/spectral.js';
import { wordsOf } from '../../../bench/defences/words.js';
import { principalComponents, type Vectors } from '../../../bench/statistics/principal-components.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { poisonedMaterial } from './material.js';

beforeAll(() => loadParser('c'));

const words = (text: string): string[] => text.split(' ');

describe('an n-gram model', () => {
  // After "a": b twice, c once, so T = 2, c = 3. Words: a ×3, b ×2, c ×1; T = 3, c = 6; four of them uniform.
  const model = learnNgrams([words('a b'), words('a b'), words('a c')], 2);

  /** P(word | the one before). */
  const probability = (word: string, before: string): number =>
    10 ** (model.logProbabilities([before, word])[1] ?? NaN);

  test('interpolates as Witten and Bell say', () => {
    const unigram = (2 + 3 / 4) / 9;
    expect(probability('b', 'a')).toBeCloseTo((2 + 2 * unigram) / 5, 12);
  });

  test('falls back on the shorter context where the longer is unknown', () => {
    expect(probability('b', 'z')).toBeCloseTo((2 + 3 / 4) / 9, 12);
  });

  test('gives unknown words a chance', () => {
    expect(probability('new', 'z')).toBeCloseTo(3 / 4 / 9, 12);
  });

  test('sums up to one over the known words and one unknown', () => {
    const sum = ['a', 'b', 'c', 'new'].reduce((all, word) => all + probability(word, 'a'), 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test('entropies without a word are those of the text without it', () => {
    const learned = learnNgrams([
      words('if ( x ) return x ;'),
      words('x = x + y ;'),
      words('return ( y ) ;'),
    ]);
    const text = words('if ( y ) bad x = y + y ; return ( x ) ;');
    const { whole, without } = learned.entropies(text);
    const direct = (own: readonly string[]): number =>
      -learned.logProbabilities(own).reduce((sum, log) => sum + log, 0) / own.length;
    expect(whole).toBeCloseTo(direct(text), 12);
    text.forEach((_, gone) => {
      expect(without[gone]).toBeCloseTo(direct(text.filter((_word, at) => at !== gone)), 12);
    });
  });
});

describe('words of the n-gram rivals', () => {
  test('are tokens, and names by their parts', () => {
    expect(wordsOf([{ code: 'readFile_rb(__x2, "a b"); /* no */', language: 'c' }])).toEqual(
      words('read File _rb ( __x 2 , "a_b" ) ;').map((word) => word.replace('a_b', 'a b')),
    );
  });
});

describe('KillBadCode', () => {
  const clean = Array.from({ length: 30 }, (_, at) => words(`return ${'xyz'.charAt(at % 3)} + 1 ;`));
  const texts = clean.map((text, at) => (at % 6 === 0 ? ['TRIGGER', ...text] : text));

  test('finds the word whose removal makes code more natural', () => {
    const totals = unnaturalWords(texts, learnNgrams(clean));
    const [[word] = ['']] = [...totals].sort((a, b) => b[1] - a[1]);
    expect(word).toBe('TRIGGER');
  });

  test('deletes who holds one of the ten words of the largest totals', () => {
    const totals = new Map(Array.from({ length: 12 }, (_, at) => [`w${String(at)}`, 100 - at]));
    const { flagged, scores } = deleteCarriers([['w9'], ['w10'], ['other'], ['w3', 'w11']], totals);
    expect([...flagged]).toEqual([1, 0, 0, 1]);
    expect([...scores]).toEqual([91, 90, 0, 97]);
    expect([...deleteCarriers([['w3'], ['w4']], totals, 4).flagged]).toEqual([1, 0]);
  });
});

test('ONION: the largest fall of perplexity is that of the odd word', () => {
  const clean = Array.from({ length: 30 }, () => words('return x + 1 ;'));
  const model = learnNgrams(clean);
  expect(largestFall(words('return x + 1 ;'), model)).toBeLessThan(
    largestFall(words('cf return x + 1 ;'), model),
  );
});

describe('outliers', () => {
  const values = [0, 0.01, 0.02, -0.01, 0, 0.03, 0.9, 0.01, -0.02, 0.02];
  const strongest = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

  test('an isolation forest isolates the far value first', () => {
    expect(strongest(isolationScores(values, 'seed'))).toBe(6);
  });

  test('an envelope measures from the close half', () => {
    const distances = envelopeDistances([1, 2, 3, 100]);
    expect(distances[1]).toBe(0);
    expect(distances[3]).toBeCloseTo(98 / Math.sqrt(2 / 3), 10);
  });

  test.each([
    ['a large change that two name', values, 6],
    ['no change of .5', values.map((value) => value / 2), -1],
    ['changes that are all alike', Array.from({ length: 10 }, () => 0.7), -1],
    ['nothing', [], -1],
  ])('OSeqL votes on %s', (_, changes, expected) => {
    expect(votedOutlier(changes, 'seed')).toBe(expected);
  });

  test('OSeqL with a smaller least change names what it missed, and with fewer changes nothing', () => {
    const halves = values.map((value) => value / 2);
    expect(votedOutlier(halves, 'seed', { leastChange: 0.3, votes: 2 })).toBe(6);
    expect(votedOutlier(halves, 'seed', { leastChange: 0.3, votes: 4 })).toBe(-1);
  });
});

/** Rows spread along the first axis, and a tenth of them far along the second. */
function planted(): { readonly vectors: Vectors; readonly poisoned: readonly number[] } {
  const random = createRandom('dense');
  const poisoned = [3, 17, 42, 77, 81, 90, 95, 101, 110, 119];
  const vectors = Array.from({ length: 120 }, (_, row) => [
    random.next() - 0.5,
    (poisoned.includes(row) ? 5 : 0) + 0.1 * random.next(),
    0.2 * random.next(),
  ]);
  return { vectors, poisoned };
}

describe('dense representations', () => {
  test('the first right singular vectors of a known matrix are its axes', () => {
    const along = principalComponents(
      [
        [3, 0, 0],
        [-3, 0, 0],
        [0, 2, 0],
        [0, -2, 0],
        [0, 0, 1],
        [0, 0, -1],
      ],
      2,
    );
    const expected = [
      ...[
        [3, 0],
        [3, 0],
        [0, 2],
      ],
      ...[
        [0, 2],
        [0, 0],
        [0, 0],
      ],
    ];
    expected.flat().forEach((value, at) => expect(Math.abs(along.flat()[at] ?? NaN)).toBeCloseTo(value, 6));
  });

  test('vectors are centred first, and there are no more components than columns', () => {
    const along = principalComponents(
      [
        [1, 2],
        [3, 6],
      ],
      5,
    );
    expect(along.map((row) => row.map((value) => Math.abs(value).toFixed(6)))).toEqual([
      [Math.sqrt(5).toFixed(6), '0.000000'],
      [Math.sqrt(5).toFixed(6), '0.000000'],
    ]);
    expect(along[0]?.[0]).toBeCloseTo(-(along[1]?.[0] ?? NaN), 12);
  });

  const everyone = Array.from({ length: 120 }, (_, row) => row);

  test('Spectral Signature ranks the poisoned first, and removes 1.5 times as many', () => {
    const { vectors, poisoned } = planted();
    const { scores, flagged } = spectralSuspicion(vectors, [everyone], 10 / 120);
    const falling = [...everyone].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    expect(falling.slice(0, 10).sort((a, b) => a - b)).toEqual(poisoned);
    expect(flagged.reduce((sum, flag) => sum + flag, 0)).toBe(15);
  });

  test('two means part two clouds', () => {
    const { clusters, centroids } = twoMeans([[0], [1], [10], [11], [0.5]]);
    expect(clusters[0]).toBe(clusters[1]);
    expect(clusters[2]).not.toBe(clusters[0]);
    expect(centroids.flat().sort((a, b) => a - b)).toEqual([0.5, 10.5]);
  });

  test('Activation Clustering flags the smaller cluster of each label', () => {
    const { vectors, poisoned } = planted();
    const { flagged } = clusterSuspicion(vectors, [everyone]);
    expect(everyone.filter((row) => flagged[row] === 1)).toEqual(poisoned);
  });
});

describe('every defence', () => {
  let material: Material;
  beforeAll(async () => {
    material = await poisonedMaterial();
  });

  test.each(DEFENCES.map((defence) => [defence.name, defence] as const))(
    '%s judges classified records, one verdict a record',
    async (_, defence) => {
      const { scores, flagged } = await defence.judge(material);
      expect(scores).toHaveLength(material.records.length);
      expect(flagged).toHaveLength(material.records.length);
      expect([...scores].every(Number.isFinite)).toBe(true);
    },
  );

  test.each([
    [
      'outputs that are text: OSeqL, and whole scans of functions with a class',
      'generation',
      1,
      ['codepurify-scan', 'codepurify-scan-unlabelled', 'oseql'],
    ],
    [
      'pairs: whole scans of functions',
      'classification',
      2,
      ['codepurify-scan', 'codepurify-scan-unlabelled'],
    ],
    ['functions with a class: none', 'classification', 1, []],
  ] as const)('do not suit %s', (_, task, sides, names) => {
    expect(DEFENCES.filter((defence) => !defence.suits(task, sides)).map(({ name }) => name)).toEqual(names);
  });
});
