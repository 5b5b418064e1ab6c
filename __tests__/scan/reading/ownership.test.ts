import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeOption } from '../../../src/config/describe-options.js';
import { PART_OPTIONS } from '../../../src/config/option-lists.js';
import { OPTION_NAMES } from '../../../src/config/option-names.js';
import type { Options } from '../../../src/config/options.js';
import { ShardOwnership } from '../../../src/scan/reading/ownership.js';
import { optionsHash } from '../../../src/scan/stages/shard-options.js';
import { toSubject } from '../../../src/scan/reading/subject.js';
import { MAX_SKIPPED_ROWS } from '../../../src/result/left-out.js';
import { Tally } from '../../../src/scan/reading/tally.js';
import { record, unit } from '../fakes.js';

const shards = (of: number) =>
  Array.from({ length: of }, (_, at) => new ShardOwnership({ index: at + 1, of }));

describe('the shards of a run', () => {
  test('own every unit and every row once', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 256 }), fc.nat(), (text, of, line) => {
        const all = shards(of);
        const row = { path: text, record: line, reason: text };
        for (const one of [record(text, line), unit('x', { path: text, name: text })]) {
          expect(all.filter((shard) => shard.owns(toSubject(one))).length).toBe(1);
        }
        expect(all.filter((shard) => shard.ownsRow(row, line)).length).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  test('are of about the same size', () => {
    const [first] = shards(8);
    const owned = Array.from({ length: 4000 }, (_, at) => toSubject(record(`code ${String(at)}`, at)));
    expect(owned.filter((subject) => first?.owns(subject)).length).toBeGreaterThan(430);
    expect(owned.filter((subject) => first?.owns(subject)).length).toBeLessThan(570);
  });

  test('keep findings together whose ids differ only by their order', () => {
    const twins = [1, 2, 3].map((at) => toSubject(unit(`code ${String(at)}`, { name: 'twin' }), at));
    const copies = [1, 2, 3].map((at) => toSubject(record('the same', at), at));
    for (const group of [twins, copies]) {
      for (const shard of shards(16)) {
        expect(new Set(group.map((subject) => shard.owns(subject))).size).toBe(1);
      }
    }
  });

  test.each<[string, number, string]>([
    ['content', 3, 'other'],
    ['places', 4, 'code'],
  ])('know data of other %s', (_, line, code) => {
    const [one, same, other] = [...shards(1), ...shards(1), ...shards(1)];
    one?.owns(toSubject(record('code', 3), 7));
    same?.owns(toSubject(record('code', 3), 7));
    other?.owns(toSubject(record(code, line), 7));
    expect(same?.dataHash()).toBe(one?.dataHash());
    expect(other?.dataHash()).not.toBe(one?.dataHash());
  });
});

describe('the hash of the options', () => {
  const standard = Object.fromEntries(
    OPTION_NAMES.map((name) => [name, describeOption(name).default]),
  ) as unknown as Options;

  test.each<[string, Partial<Options>, boolean]>([
    ['the rate of false positives', { fpr: 0.05 }, false],
    ['the field of the code', { codeField: 'code' }, false],
    ['what is left out', { exclude: ['x'] }, false],
    ['the shard', { shard: { index: 1, of: 2 } }, true],
    ['the form of the report', { format: 'json' }, true],
    ['a secret that could be guessed', { seed: 'secret' }, true],
  ])('%s: same %#', (_, over, isSame) => {
    expect(optionsHash({ ...standard, ...over }) === optionsHash(standard)).toBe(isSame);
  });

  test.each(OPTION_NAMES)('follows %s only where the result of the run depends on it', (name) => {
    const other = { ...standard, [name]: 'another value' } as Options;
    expect(optionsHash(other) !== optionsHash(standard)).toBe(
      (PART_OPTIONS as readonly string[]).includes(name),
    );
  });
});

describe('the rows of a run', () => {
  const row = (position: number) => ({ path: 'a', record: position, reason: 'x', position });

  test('are in the order of the data, in whatever order they are added', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 500 })), (positions) => {
        const tally = new Tally();
        for (const position of positions) tally.skip(row(position));
        expect(tally.rows().map(({ record: line }) => line)).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });

  test('beyond the limit are the last of the data, and counted', () => {
    const tally = new Tally();
    for (let position = 1; position <= MAX_SKIPPED_ROWS + 1; position++) tally.skip(row(position));
    tally.fail(row(0));
    const rows = tally.rows();
    expect(rows).toHaveLength(MAX_SKIPPED_ROWS + 1);
    expect([rows[0]?.record, rows.at(-2)?.record]).toEqual([0, MAX_SKIPPED_ROWS - 1]);
    expect(rows.at(-1)?.reason).toBe('2 more rows are not listed');
  });
});
