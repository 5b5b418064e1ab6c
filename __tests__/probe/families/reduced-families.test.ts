import { describe, expect, test } from '@jest/globals';
import { prepareFamilies, type FamilyTestInput } from '../../../src/probe/families/family-test-input.js';
import { ReducedFamilies } from '../../../src/probe/families/reduced-families.js';
import { STYLE_TIER } from '../../../src/probe/families/tiers.js';

const RECORDS = 1000;
/** Expected probability of label 1, whatever the code. */
const CHANCE = 0.4;

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** A family by its records; of a style with what its forms have in common. */
interface Family {
  readonly records: readonly number[];
  readonly construct?: string;
}

/** Families of records of which `ones` have label 1. */
function reduced(families: readonly Family[], ones: readonly number[]) {
  const targets = Uint8Array.from({ length: RECORDS }, (_, record) => (ones.includes(record) ? 1 : 0));
  const records = Int32Array.from(families.flatMap((family) => [...family.records]));
  let end = 0;
  const ends = Int32Array.from(families, (family) => (end += family.records.length));
  const input: FamilyTestInput = {
    index: {
      ...{ keys: new Float64Array(families.length), ends, records },
      ...{ elements: new Int32Array(records.length), carrierOf: new Int32Array(0) },
    },
    targets,
    groups: records,
    probabilities: new Float32Array(records.length).fill(CHANCE),
    counting: new Uint8Array(records.length).fill(1),
    tiers: Uint8Array.from(families, ({ construct }) => (construct === undefined ? 0 : STYLE_TIER)),
    towards: [0, 1],
    kinship: { independence: () => 1 } as unknown as FamilyTestInput['kinship'],
    ...{ novelty: null, rise: null, opinion: null, least: 8 },
    constructOf: (family) => families[family]?.construct ?? null,
  };
  const explained = new Int32Array(RECORDS).fill(-1);
  return new ReducedFamilies(input, prepareFamilies(input), explained);
}

describe('a style, when another family is explained', () => {
  /** Label 0 has been given to all records that were rewritten, 100 to 161; others have both labels. */
  const REWRITTEN = { records: range(100, 162) };
  const ONES = [...range(86, 90), ...range(500, 800)];

  test('is no longer followed if the rewritten records may have lost it', () => {
    const lost = { records: range(0, 90), construct: 'loop' };
    const taken = { records: [...range(100, 162), ...range(480, 520)], construct: 'loop' };
    const families = reduced([REWRITTEN, lost, taken], ONES);
    expect(families.root(1).root).toBeLessThan(-5);
    expect(families.explain({ place: 0, label: 0 }, 0)).toContain(1);
    expect(Math.abs(families.root(1).root)).toBeLessThan(1.5);
  });

  test('is no longer followed if the rewritten records need it', () => {
    const needed = { records: [...range(0, 90), ...range(100, 162)], construct: 'loop' };
    const others = { records: range(200, 300), construct: 'other' };
    const families = reduced([{ records: range(100, 162) }, needed, others], ONES);
    const cause = { place: 0, label: 0 } as const;
    expect(families.restored({ place: 1, label: 0 }, cause).root).toBeGreaterThan(-1.5);
  });

  test('is followed as before if the explained records have nothing of its construct', () => {
    const style = { records: range(0, 90), construct: 'loop' };
    const families = reduced([REWRITTEN, style], ONES);
    const before = families.root(1).root;
    families.explain({ place: 0, label: 0 }, 0);
    expect(families.root(1).root).toBe(before);
  });

  test('is without the carriers of another one', () => {
    const families = reduced([REWRITTEN, { records: range(150, 180), construct: 'loop' }], ONES);
    const left = families.without({ place: 1, label: 0 }, { place: 0, label: 0 });
    expect(left.outcome).toMatchObject({ size: 18, count: 0 });
  });
});
