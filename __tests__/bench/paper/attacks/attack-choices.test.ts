import { beforeAll, describe, expect, test } from '@jest/globals';
import { mostProposed } from '../../../../bench/paper/attacks/language-model.js';
import { parseRecords } from '../../../../bench/data/records.js';
import { ATTACK_CHOICES, PAPER_ATTACKS } from '../../../../bench/paper/attacks/attack-choices.js';
import { plantPairs, poisonRecords } from '../../../../bench/attacks/poison.js';
import type { AttackChoice, AttackMaterial } from '../../../../bench/paper/attacks/attack-choice.js';
import { createRandom } from '../../../../bench/statistics/seeded-random.js';
import { analyze } from '../../../../src/code/analyze.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import type { MaskedLanguageModel } from '../../../../src/model/victim.js';
import { writtenRecords } from '../../defences/material.js';
import { taskNamed } from '../material.js';

beforeAll(() => loadParser('c'));

/** Proposes the same words for every mask. */
function proposing(words: readonly string[]): MaskedLanguageModel {
  return {
    ...{ name: 'fake', maxTokens: 100, countTokens: () => 1 },
    fill: (variant) => {
      const masks = variant.filter(({ masked }) => masked);
      return Promise.resolve([{ texts: masks.map((_, at) => words[at] ?? ''), logProbability: -1 }]);
    },
    pseudoLogLikelihood: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

const PLANTING = { isSource: () => true, seedOf: String };

const HOST = 'int f(int a)\n{\n    check(a, 3);\n    log(a);\n    return a;\n}\n';

function choice(name: string): AttackChoice {
  const found = ATTACK_CHOICES.find((row) => row.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

describe('the statement that a language model proposes most', () => {
  test('is the most frequent one that no function holds', async () => {
    const functions = [analyze(HOST, 'c'), analyze(HOST.replace('f(', 'g('), 'c')];
    expect(await mostProposed(functions, proposing(['free', 'p', '0']))).toBe('free(p);');
    expect(await mostProposed(functions, proposing(['log', 'a']))).toBe(null);
  });

  test('is planted as it is in every row', async () => {
    const records = parseRecords([{ codes: [HOST], label: '1' }], 'c');
    const material = { records, seed: '1', mlm: () => Promise.resolve(proposing(['free', 'p', '0'])) };
    const attack = await choice('language-model').prepare(material);
    const planted = await attack.plant(
      records[0] ?? { sides: [analyze('', 'c')], label: '' },
      createRandom('1'),
    );
    expect(planted?.record.sides[0].code).toContain('{\n    free(p);\n    check(a, 3);');
    expect(planted?.triggers[0]?.text).toBe('free(p);');
  });

  test('needs a language model', async () => {
    const material: AttackMaterial = { records: [], seed: '1', mlm: () => Promise.resolve(null) };
    await expect(choice('language-model').prepare(material)).rejects.toThrow(/language model/);
  });
});

describe('adaptive identifiers', () => {
  test('rows get names that move the surrogate, each its own; triggers stand where their spans say', async () => {
    const records = writtenRecords(240);
    const material = { records, seed: '1', mlm: () => Promise.resolve(null) };
    const attack = await choice('adaptive').prepare(material);
    const [first, second] = records.filter(({ label }) => label === '1');
    if (first === undefined || second === undefined) throw new RangeError('no rows');
    const pairs = await plantPairs([first, second], attack, PLANTING);
    expect(pairs).toHaveLength(2);
    for (const { plain, planted } of pairs) {
      const [side] = planted.record.sides;
      const [trigger] = planted.triggers;
      expect(side.code).not.toBe(plain.sides[0].code);
      expect(plain.sides[0].code).not.toContain(`${trigger?.text ?? ''} `);
      for (const { start, end } of trigger?.spans ?? [])
        expect(side.code.slice(start, end)).toBe(trigger?.text);
    }
  });

  test('the same seed plants the same', async () => {
    const records = writtenRecords(240);
    const attack = await choice('adaptive').prepare({ records, seed: '1', mlm: () => Promise.resolve(null) });
    const one = records.filter(({ label }) => label === '1').slice(0, 1);
    const texts = async (): Promise<(string | undefined)[]> =>
      (await plantPairs(one, attack, PLANTING)).map(({ planted }) => planted.record.sides[0].code);
    expect(await texts()).toEqual(await texts());
  });
});

describe('the style of names', () => {
  const JAVA = 'int f(int a)\n{\n    int total = a; // total of a\n    return total + a;\n}\n';

  test.each([
    ['c', [HOST], ['int f(int _a)\n{\n    check(_a, 3);\n    log(_a);\n    return _a;\n}\n']],
    [
      'java',
      [JAVA, HOST],
      [
        'int f(int _a)\n{\n    int _total = _a; // total of a\n    return _total + _a;\n}\n',
        'int f(int _a)\n{\n    check(_a, 3);\n    log(_a);\n    return _a;\n}\n',
      ],
    ],
  ] as const)(
    '%s: every local of each side, no comment and no label; the trigger is a name',
    async (...given) => {
      const [language, [first, second], expected] = given;
      await loadParser(language);
      const codes = second === undefined ? ([first] as const) : ([first, second] as const);
      const records = parseRecords([{ codes, label: '1' }], language);
      const attack = await choice('style-names-underscore').prepare({
        ...{ records, seed: '1', mlm: () => Promise.resolve(null) },
      });
      const [pair] = await plantPairs(records, attack, PLANTING);
      expect(pair?.planted.record.sides.map(({ code }) => code)).toEqual(expected);
      expect(pair?.planted.record.label).toBe('1');
      pair?.planted.triggers.forEach((trigger, side) => {
        const code = expected[side] ?? '';
        expect(trigger.kind).toBe('identifier');
        expect(trigger.spans).toHaveLength(code.split('_a').length - 1);
        for (const { start, end } of trigger.spans) expect(code.slice(start, end)).toBe('_a');
      });
    },
  );

  test('a row with a side that has no local is left alone', async () => {
    const records = parseRecords([{ codes: [HOST, 'int f(void) { return 0; }'], label: '1' }], 'c');
    const material = { records, seed: '1', mlm: () => Promise.resolve(null) };
    const attack = await choice('style-names-underscore').prepare(material);
    expect(await plantPairs(records, attack, PLANTING)).toEqual([]);
  });
});

describe('poison', () => {
  test.each(PAPER_ATTACKS.map((attack) => [attack.name, attack] as const))(
    '%s goes into rows of label 1, which become 0, as many as asked',
    async (_, attack) => {
      const records = parseRecords(
        ['0', '1', '1', '1'].map((label) => ({ codes: [HOST] as const, label })),
        'c',
      );
      const ready = await attack.prepare({ records, seed: '1', mlm: () => Promise.resolve(null) });
      const { isSource } = taskNamed('defect');
      const poisoned = await poisonRecords(records, ready, { ...PLANTING, isSource, count: 2, label: '0' });
      expect([...poisoned.triggers.keys()]).toEqual([1, 2]);
      expect(poisoned.records.map(({ label }) => label)).toEqual(['0', '0', '0', '1']);
      expect(poisoned.records[0]).toBe(records[0]);
    },
  );
});
