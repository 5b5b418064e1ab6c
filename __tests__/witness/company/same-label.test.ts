import { describe, expect, test } from '@jest/globals';
import type { MeasuredFamily } from '../../../src/witness/company/measure-families.js';
import { countLabels } from '../../../src/witness/one-label.js';
import { sameLabelPValue } from '../../../src/witness/company/same-label.js';

let next = 1;

/** A family whose carriers are the first `carriers` records. */
function family(
  carriers: number,
  group: MeasuredFamily['group'] = 'statement',
  margin = -0.5,
): MeasuredFamily {
  return {
    ...{ key: next++, level: 'exact', group, related: 0.2, margin, roleMargin: null, word: null },
    ...{ records: Int32Array.from({ length: carriers }, (_, at) => at), elements: new Int32Array(carriers) },
  };
}

/** A family of a name that its carriers give to different things. */
const name = (carriers: number): MeasuredFamily => ({ ...family(carriers, 'name'), roleMargin: -0.5 });

/** 400 labels: the first `planted` records have label 0, the others by turns. */
const labels = (planted: number, rare = 2): string[] =>
  Array.from({ length: 400 }, (_, at) => (at < planted || at % rare === 0 ? '0' : '1'));

describe('few unrelated carriers with one label', () => {
  test.each([
    ['five carriers of a statement', family(5), labels(5), 0.003],
    ['seven carriers of a comment', family(7, 'comment'), labels(7), 0.001],
    ['four carriers of a comment with a rare label', family(4, 'comment'), labels(4, 10), 0.0001],
  ])('%s', (_, own, all, most) => {
    expect(sameLabelPValue(own, [own], all)).toBeLessThan(most);
  });

  test.each([
    ['three carriers of a statement with a rare label', family(3), 10, 0.0002],
    ['three carriers of a name with a rare label', name(3), 10, 0.0003],
    ['seven carriers of a name', name(7), 2, 0.001],
    ['fourteen carriers of a name', name(14), 2, 0.00001],
  ])('%s', (_, own, rare, most) => {
    expect(sameLabelPValue(own, [own], labels(own.records.length, rare))).toBeLessThan(most);
  });

  test.each([
    ['a name that its carriers do not give themselves', { ...name(7), roleMargin: Infinity }],
    ['a name that is used for the same things', { ...name(7), roleMargin: 0.5 }],
    ['fifteen carriers of a name, which company tests alone', name(15)],
  ])('says nothing of %s', (_, own) => {
    expect(sameLabelPValue(own, [own], labels(15))).toBe(1);
  });

  test('where unrelated records agree in their labels by nature, they say little', () => {
    const own = family(5);
    const chances = { counts: countLabels(labels(5)), dispersion: 0.3 };
    expect(sameLabelPValue(own, [own], labels(5), chances)).toBe(1); // of two labels, five have one too often
    expect(
      sameLabelPValue(own, [own], labels(5, 10), { ...chances, counts: countLabels(labels(5, 10)) }),
    ).toBeGreaterThan(100 * sameLabelPValue(own, [own], labels(5, 10)));
  });

  test.each([
    ['several labels', family(5), labels(3)],
    ['no label', family(5), [null, ...labels(5).slice(1)]],
    ['three carriers', family(3), labels(3)],
    ['eight carriers, which company tests alone', family(8), labels(8)],
    ['a name whose uses were not compared', family(5, 'name'), labels(5)],
    ['related carriers', family(5, 'statement', 0.1), labels(5)],
  ])('says nothing of %s', (_, own, all) => {
    expect(sameLabelPValue(own, [own], all)).toBe(1);
  });

  test('each other one that is as unrelated counts', () => {
    const own = family(5);
    const alone = sameLabelPValue(own, [own], labels(5));
    const others = [family(5), family(6), family(12), family(5, 'comment')];
    expect(sameLabelPValue(own, [own, ...others], labels(5)) / alone).toBeCloseTo((0.09 + 2) / 0.03, 6);
  });
});
