import { beforeAll, expect, test } from '@jest/globals';
import { ATTACKS } from '../../../../bench/attacks/attacks.js';
import { isPlanted } from '../../../../bench/attacks/compare-location.js';
import { onRecords, plantPairs } from '../../../../bench/attacks/poison.js';
import { parseRecords } from '../../../../bench/data/records.js';
import { withoutProved } from '../../../../bench/paper/own/proofs.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { elementAt } from '../../../../src/detect/element-at.js';

beforeAll(async () => {
  await loadParser('c');
  await loadParser('java');
});

/** A function in which nothing is inert. */
function functionOf(at: number): string {
  return `int step${at}(int left, int right) {\n    int sum = left + right * ${at};\n    return keep(sum, left);\n}\n`;
}

const words = (code: string): string => code.split(/\s+/u).join(' ').trim();

test.each(['fixed', 'grammar', 'dead-code'])(
  '%s goes without a question, and is named where it stood',
  async (name) => {
    const attack = ATTACKS.find((one) => one.name === name);
    if (attack === undefined) throw new RangeError(name);
    const single = { codes: [functionOf(2)] as const, label: '1' };
    const pair = { codes: [functionOf(3), functionOf(4)] as const, label: '1' };
    const rows = [...parseRecords([single, pair], 'c'), ...parseRecords([single, pair], 'java')];
    const pairs = await plantPairs(rows, onRecords(attack), {
      isSource: () => true,
      seedOf: String,
    });
    expect(pairs).toHaveLength(4);
    for (const { plain, planted } of pairs) {
      const proved = withoutProved(planted.record);
      expect(proved.sides.map(({ code }) => words(code))).toEqual(plain.sides.map(({ code }) => words(code)));
      for (const [side, place] of proved.removed.entries()) {
        expect(place !== null && isPlanted(place, elementAt(planted.triggers, side))).toBe(true);
      }
    }
  },
);

test('hidden characters go, and a clean row is the same object', () => {
  const [clean] = parseRecords([{ codes: [functionOf(5)], label: '1' }], 'c');
  if (clean === undefined) throw new RangeError('no row');
  expect(withoutProved(clean).sides[0]).toBe(clean.sides[0]);
  const [hidden] = parseRecords(
    [{ codes: [clean.sides[0].code.replace('{', '{ /* \u200b\u202e */')], label: '1' }],
    'c',
  );
  if (hidden === undefined) throw new RangeError('no row');
  expect(withoutProved(hidden).sides[0].code).not.toMatch(/[\u200b\u202e]/u);
});
