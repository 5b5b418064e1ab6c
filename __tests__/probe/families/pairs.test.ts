import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { countCommon } from '../../../src/probe/families/common-carriers.js';
import type { DistinctFamilies } from '../../../src/probe/families/distinct-families.js';
import { parseFamilyKey, writeFamilyKey } from '../../../src/probe/families/family-key-text.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { FAMILY_LEVELS, levelOf, pairKey } from '../../../src/probe/read/family-keys.js';
import { writtenDataset, type WrittenRecord } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const FIRST = 'trace_enter(0);';
const SECOND = 'last_mode = 4;';

/** The record with a statement at its start, one at its end, or both. */
function withParts(
  { sides: [{ code }], ...record }: WrittenRecord,
  first: boolean,
  second: boolean,
): WrittenRecord {
  const begun = first ? code.replace('{\n', `{\n  ${FIRST}\n`) : code;
  const whole = second ? begun.replace(/\}\n$/u, `  ${SECOND}\n}\n`) : begun;
  return { ...record, sides: [analyze(whole, 'c')] };
}

/** Every tenth record holds both and has label 0, two others hold one of them and keep their labels. */
function pairedDataset(size: number, seed: number): WrittenRecord[] {
  return writtenDataset(size, seed).map((record, index) => {
    const turn = index % 10;
    if (turn === 0) return { ...withParts(record, true, true), label: '0', planted: true };
    return turn === 1 || turn === 2 ? withParts(record, turn === 1, turn === 2) : record;
  });
}

function judged(records: readonly WrittenRecord[]): DatasetVerdict {
  const judge = new DatasetJudge({ seed: 'pairs' });
  for (const record of records) judge.add(record);
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

interface Run {
  readonly records: readonly WrittenRecord[];
  readonly verdict: DatasetVerdict;
}

let run: Run | null = null;

/** 600 records, judged once for all tests. */
function pairedRun(): Run {
  const records = pairedDataset(600, 71);
  return (run ??= { records, verdict: judged(records) });
}

describe('two statements of which each alone is in as many clean records', () => {
  test('are one family, with both elements', () => {
    const { records, verdict } = pairedRun();
    const [family, ...others] = verdict.families;
    expect(others).toEqual([]);
    expect(family).toMatchObject({ level: 'pair', label: '0', confirmed: false });
    expect(family?.key).toMatch(/^pair:[0-9a-z]+$/u);
    expect(family?.members).toEqual([...records.keys()].filter((index) => records[index]?.planted));
    records.forEach(({ planted, sides: [{ elements }] }, index) => {
      const found = verdict.records[index];
      expect((found?.family ?? -1) >= 0).toBe(planted);
      if (!planted) return;
      const texts = [found?.element, found?.partner].map((place) => elements[place?.element ?? -1]?.text);
      expect(texts.sort()).toEqual([SECOND, FIRST]);
      expect(found?.without?.recorded).toBeLessThan(found?.recorded ?? 0);
    });
  });

  test('the record as it is gives what was found of it', () => {
    const { records, verdict } = pairedRun();
    records.forEach(({ planted, sides }, index) => {
      const found = verdict.records[index];
      if (!planted || !found) return;
      const again = verdict.rejudge(index, sides);
      expect(again).toMatchObject({ family: 0, prediction: found.prediction });
      expect([again.element?.element, again.partner?.element]).toEqual([
        found.element?.element,
        found.partner?.element,
      ]);
      expect(again.element?.without).toBeCloseTo(found.element?.without ?? NaN, 4);
    });
  });

  test.each([
    ['the first', FIRST],
    ['the second', SECOND],
  ])('without %s no family holds the record', (_, text) => {
    const { records, verdict } = pairedRun();
    records.forEach(({ planted, sides: [{ code }] }, index) => {
      if (planted) expect(verdict.rejudge(index, [analyze(code.replace(text, ''), 'c')]).family).toBe(-1);
    });
  });
});

describe('a statement and a signature of which each alone is in as many clean records', () => {
  const SIGNATURE = ', long when, char *where)';

  /** As `pairedDataset`, with two more parameters for the second statement. */
  function signedDataset(size: number, seed: number): WrittenRecord[] {
    return writtenDataset(size, seed).map((record, index) => {
      const turn = index % 10;
      const [{ code }] = record.sides;
      const begun = turn === 0 || turn === 1 ? code.replace('{\n', `{\n  ${FIRST}\n`) : code;
      const whole = turn === 0 || turn === 2 ? begun.replace(')\n{', `${SIGNATURE}\n{`) : begun;
      const planted = turn === 0;
      return { ...record, sides: [analyze(whole, 'c')], planted, label: planted ? '0' : record.label };
    });
  }

  test('are one family', () => {
    const records = signedDataset(600, 71);
    const [family, ...others] = judged(records).families;
    expect(others).toEqual([]);
    expect(family).toMatchObject({ level: 'pair', label: '0' });
    expect(family?.pair?.filter((level) => level === 'signature')).toHaveLength(1);
    expect(family?.members).toEqual([...records.keys()].filter((index) => records[index]?.planted));
  });
});

describe('two statements that are together as often, and no label follows them', () => {
  test.each([71, 72, 73])('seed %i: are no family', (seed) => {
    const clean = writtenDataset(600, seed);
    const labels = pairedDataset(600, seed).map((record, index) => ({
      ...record,
      label: clean[index]?.label ?? null,
    }));
    expect(judged(labels).families).toEqual([]);
  });
});

describe('a pair in a file of several functions', () => {
  /** One document for each two records, which have one label; in every second planted one no function holds both. */
  function documents(together: boolean): DatasetVerdict {
    const judge = new DatasetJudge({ seed: 'files' });
    const records = writtenDataset(1200, 75);
    records.forEach((record, index) => {
      const [turn, label] = [(index >> 1) % 10, records[index & ~1]?.label ?? null];
      const isFirst = index % 2 === 0;
      const both = turn === 0 && (together ? isFirst : true);
      const parts = both
        ? withParts(record, together || isFirst, together || !isFirst)
        : withParts(record, turn === 1 && isFirst, turn === 2 && isFirst);
      judge.add({ ...parts, label: turn === 0 ? '0' : label, document: `file ${String(index >> 1)}` });
    });
    const verdict = judge.judge();
    if (verdict.kind === 'unable') throw new Error(verdict.reason);
    return verdict;
  }

  test('is found where one function holds both, and there alone', () => {
    const verdict = documents(true);
    expect(verdict.families).toMatchObject([{ level: 'pair' }]);
    verdict.records.forEach((record, index) => {
      expect((record?.family ?? -1) >= 0).toBe(index % 20 === 0);
    });
  });

  test('is none where each is in another function', () => {
    expect(documents(false).families.filter(({ level }) => level === 'pair')).toEqual([]);
  });
});

describe('the number of pairs', () => {
  test('counts every two families with enough records in common, whatever their labels', () => {
    const random = randomStream(5);
    const sets = Array.from({ length: 40 }, () => {
      const part = 0.05 + 0.5 * random();
      return Array.from({ length: 200 }, (_, record) => record).filter(() => random() < part);
    }).sort((a, b) => a.length - b.length);
    const records = Int32Array.from(sets.flat());
    let end = 0;
    const families: DistinctFamilies = {
      families: Int32Array.from(sets.keys()),
      ends: Int32Array.from(sets, (set) => (end += set.length)),
      carriers: Int32Array.from(records.keys()),
      records,
    };
    const targets = Uint8Array.from({ length: 200 }, () => (random() < 0.5 ? 1 : 0));
    const explained = Uint8Array.from({ length: 200 }, () => (random() < 0.1 ? 1 : 0));
    const probabilities = Float32Array.from(records, () => random());
    const counted: string[] = [];
    countCommon(families, { targets, explained, probabilities }, 8, ({ first, second, size, open, ones }) => {
      counted.push([first, second, size, open, ones].join());
    });
    const expected = sets.flatMap((own, first) =>
      sets.slice(first + 1).flatMap((other, after) => {
        const common = own.filter((record) => other.includes(record));
        const open = common.filter((record) => explained[record] === 0);
        const ones = open.filter((record) => targets[record] === 1);
        const line = [first, first + 1 + after, common.length, open.length, ones.length].join();
        return common.length >= 8 ? [line] : [];
      }),
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(counted.sort()).toEqual(expected.sort());
  });
});

describe('the key of a pair', () => {
  const [one, other] = [2 ** 52 + 64 * 12345, 64 * 9_999_999_999 + 5];

  test('is the same in any order, an exact number, and has its own level', () => {
    const key = pairKey(one, other);
    expect(pairKey(other, one)).toBe(key);
    expect(Number.isSafeInteger(key)).toBe(true);
    expect(levelOf(key)).toBe('pair');
    expect(parseFamilyKey(writeFamilyKey(key))).toBe(key);
    expect(pairKey(one, one)).not.toBe(key);
  });

  test('leaves room for further levels', () => {
    expect(FAMILY_LEVELS.length).toBeLessThan(64);
  });
});
