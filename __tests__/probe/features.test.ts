import { describe, expect, test } from '@jest/globals';

import { LANGUAGES } from '../../src/code/languages/languages.js';
import { tokenize } from '../../src/code/parsing/tokens.js';
import { ContentGroups } from '../../src/probe/read/content-groups.js';
import { shapeOf, skeletonOf } from '../../src/probe/read/skeleton.js';
import { assignFolds } from '../../src/probe/learn/folds.js';
import { hashKeyOf, keyedHash } from '../../src/probe/read/keyed-hash.js';
import { BUCKET_BITS, FeatureLister } from '../../src/probe/read/ngrams.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { affixesOf, endingsOf, subwordsOf } from '../../src/probe/read/subwords.js';
import { literalClass, Vocabulary } from '../../src/probe/read/vocabulary.js';

describe('names', () => {
  test.each([
    ['readBE16_rb', ['read', 'be', '16', 'rb']],
    ['AVIOContext', ['avio', 'context']],
    ['__', []],
    ['größe', ['gr', 'öß', 'e']],
  ])('%s has the sub-words %j', (name, expected) => {
    expect(subwordsOf(name)).toEqual(expected);
  });

  test.each([
    ['frame_rb', { prefix: 'frame_', suffix: '_rb' }],
    ['ret_Val_', { prefix: 'ret_', suffix: '_Val_' }],
    [`${'x'.repeat(99)}_rb`, { prefix: 'x'.repeat(64), suffix: '_rb' }],
    ['getNameRb', { prefix: 'get', suffix: 'Rb' }],
    ['frame', null],
    ['_frame_', null],
    ['__', null],
  ])('%s has the affixes %j', (name, expected) => {
    expect(affixesOf(name)).toEqual(expected);
  });

  test.each([
    ['copyFilerb', ['rb', 'erb']],
    ['indexte', ['te', 'xte']],
    ['read_rb', []],
    ['bufrb', ['rb', 'frb']],
    ['harb', ['rb']],
    ['arb', []],
    ['READ', []],
    ['x2', []],
  ])('%s ends with %j', (name, expected) => {
    expect(endingsOf(name)).toEqual(expected);
  });

  test('a name of a hundred thousand letters is told apart in linear time', () => {
    expect(endingsOf('a'.repeat(100_000))).toEqual(['aa', 'aaa']);
    expect(subwordsOf('aB'.repeat(50_000))).toHaveLength(8);
    expect(affixesOf('_'.repeat(100_000))).toBeNull();
  });
});

describe('literals', () => {
  test.each([
    ['0x1F', '0N'],
    ['.5f', '0N'],
    ['"x"', '"S"'],
    ['L"x"', '"S"'],
    ["u'c'", "'C'"],
    ['NULL', 'NULL'],
  ])('%s is %s', (text, expected) => {
    expect(literalClass(text)).toBe(expected);
  });
});

describe('the skeleton and the shape of a statement', () => {
  const both = (code: string): [string, string] => {
    const { texts, kinds } = tokenize(code, LANGUAGES.c);
    const skeleton = skeletonOf(texts, kinds);
    return [skeleton.join(' '), shapeOf(skeleton).join(' ')];
  };
  test.each([
    [
      'if (sin(0.13) <= -87) printf("toil");',
      'C ( I ( 0N ) O 0N ) I ( "S" ) ;',
      'C ( I ( ) O 0N ) I ( "S" ) ;',
    ],
    ['while (rand() > 3) puts("x");', 'C ( I ( ) O 0N ) I ( "S" ) ;', 'C ( I ( ) O 0N ) I ( "S" ) ;'],
    ['a = b - 1;', 'I = I - 0N ;', 'I = I - 0N ;'],
    ['a = f(x) - 1;', 'I = I ( I ) - 0N ;', 'I = I ( I ) - 0N ;'],
    ['return -1;', 'return 0N ;', 'return 0N ;'],
    ['a = x[1] - 1;', 'I = I [ 0N ] - 0N ;', 'I = I [ 0N ] - 0N ;'],
  ])('%s', (code, skeleton, shape) => {
    expect(both(code)).toEqual([skeleton, shape]);
  });
});

describe('hashes', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `name_${String(index)}`);

  test('are the same for a key and text, and others for another key', () => {
    const key = hashKeyOf('a');
    expect(keyedHash('ret_Val_', key)).toEqual(keyedHash('ret_Val_', hashKeyOf('a')));
    expect(keyedHash('ret_Val_', key)).not.toEqual(keyedHash('ret_Val_', hashKeyOf('b')));
  });

  test('tell texts apart that end in nothing or in zeros', () => {
    const key = hashKeyOf('a');
    const texts = ['', '\0', '\0\0', 'a', 'a\0', 'ab', 'ab\0'];
    expect(new Set(texts.map((text) => keyedHash(text, key).first)).size).toBe(texts.length);
  });

  test('which names share a bucket changes with the key', () => {
    const partners = (seed: string): Set<string> => {
      const byBucket = new Map<number, string>();
      const pairs = new Set<string>();
      for (const name of names) {
        const bucket = keyedHash(name, hashKeyOf(seed)).first >>> (32 - BUCKET_BITS);
        const other = byBucket.get(bucket);
        if (other === undefined) byBucket.set(bucket, name);
        else pairs.add(`${other} ${name}`);
      }
      return pairs;
    };
    const first = partners('one');
    const second = partners('two');
    expect(first.size).toBeGreaterThan(200); // 20,000² / 2 / 2^19 = 381 expected
    expect(first.size).toBeLessThan(600);
    expect([...first].filter((pair) => second.has(pair)).length).toBeLessThan(5);
  });
});

describe('features', () => {
  const vocabulary = new Vocabulary(hashKeyOf('features'));
  const lister = new FeatureLister(vocabulary);
  const featuresOf = (code: string): Set<number> => {
    const { texts, kinds } = tokenize(code, LANGUAGES.c);
    return new Set(
      lister.list(Int32Array.from(texts, (text, at) => vocabulary.idOf(text, kinds[at] ?? 0))).buckets,
    );
  };
  const shared = (a: string, b: string): number => {
    const other = featuresOf(b);
    return [...featuresOf(a)].filter((bucket) => other.has(bucket)).length;
  };

  test('no code has none', () => {
    expect(featuresOf('').size).toBe(0);
  });

  test('numbers share their class, alone and in n-grams', () => {
    expect(shared('f(12)', 'f(13)')).toBe(9); // f ( ) "f (", and reduced: 0N "( 0N" "0N )" "f ( 0N" "( 0N )"
  });

  test('names share sub-words and affixes', () => {
    expect(shared('frame_rb', 'packet_rb')).toBe(2);
    expect(shared('frame', 'packet')).toBe(0);
  });
});

describe('near copies', () => {
  const random = randomStream(3);
  const text = (): Int32Array => Int32Array.from({ length: 400 }, () => Math.floor(random() * 2 ** 19));

  test('are put together, and strangers are not', () => {
    const groups = new ContentGroups();
    const one = text();
    const near = one.slice();
    near.fill(7, 0, 8);
    groups.add(one);
    groups.add(text());
    groups.add(near);
    groups.add(one);
    expect([...groups.build()]).toEqual([0, 1, 0, 0]);
  });

  test('texts without features are one group', () => {
    const groups = new ContentGroups();
    groups.add(new Int32Array());
    groups.add(new Int32Array());
    expect([...groups.build()]).toEqual([0, 0]);
  });

  test('stand in one fold, and folds are of nearly equal size', () => {
    const groups = Int32Array.from({ length: 1000 }, (_, record) =>
      record < 100 ? 0 : record - (record % 3),
    );
    const folds = assignFolds(groups, 4, 9);
    const places = new Set(
      Array.from(groups, (group, record) => `${String(group)} ${String(folds[record])}`),
    );
    expect(places.size).toBe(new Set(groups).size);
    for (const fold of [0, 1, 2, 3]) {
      const size = folds.filter((own) => own === fold).length;
      expect(size).toBeGreaterThan(240);
      expect(size).toBeLessThan(260);
    }
    expect(assignFolds(groups, 4, 9)).toEqual(folds);
    expect(assignFolds(groups, 4, 10)).not.toEqual(folds);
  });
});
