import { describe, expect, test } from '@jest/globals';
import type { Subject } from '../../../src/scan/reading/subject.js';
import { LearningSample, type SampledUnit } from '../../../src/scan/sample/learning-sample.js';

/** A unit of 100 tokens: the smallest memory holds 349. */
function unit(position: number, base = false, label: string | null = null): SampledUnit {
  const code = `int f${String(position)}(void) { return ${String(position)}; }`;
  const subject = {
    path: 'd',
    record: position,
    label,
    position,
    units: [{ code }],
  } as unknown as Subject;
  return { subject, lines: [], base, recent: !base, tokens: 100 };
}

function sampleOf(
  units: readonly SampledUnit[],
  documentOf: (unit: SampledUnit) => string | null = () => null,
) {
  const sample = new LearningSample('seed', 0);
  for (const one of units) sample.add(one, documentOf(one));
  return sample;
}

const POSITIONS = Array.from({ length: 1000 }, (_, position) => position);
const ALL = POSITIONS.map((position) => unit(position));

describe('a sample to learn', () => {
  test('holds all that fits into the memory, in the order of adding', () => {
    const sample = sampleOf(ALL.slice(0, 300));
    expect(sample.isExceeded).toBe(false);
    expect(sample.all()).toEqual(ALL.slice(0, 300));
  });

  test('is the same whatever the order of the records, and another with another seed', () => {
    const sample = sampleOf(ALL);
    expect(sample.isExceeded).toBe(true);
    const positions = (one: LearningSample) => one.all().map(({ subject }) => subject.position);
    const chosen = positions(sample);
    expect(chosen.length).toBe(349);
    expect(positions(sampleOf(ALL.toReversed())).toSorted((a, b) => a - b)).toEqual(chosen);
    const other = new LearningSample('other', 0);
    for (const one of ALL) other.add(one, null);
    expect(positions(other)).not.toEqual(chosen);
  });

  test('holds the units of one document together', () => {
    const documentOf = ({ subject }: SampledUnit) => String(Math.floor(subject.position / 4));
    const documents = sampleOf(ALL, documentOf).all().map(documentOf);
    const counts = documents.map((name) => documents.filter((one) => one === name).length);
    expect(new Set(counts)).toEqual(new Set([4]));
  });

  test('holds the first records of each label, however rare it is, and three hundred units however long they are', () => {
    const units = POSITIONS.map((position) => unit(position, false, position % 90 === 0 ? 'rare' : null));
    const chosen = sampleOf(units).all();
    expect(chosen.filter(({ subject }) => subject.label === 'rare').length).toBe(12);
    const long = POSITIONS.map((position) => ({ ...unit(position), tokens: 5000 }));
    expect(sampleOf(long).all().length).toBe(300);
  });

  test('holds all of a change before any of its base', () => {
    const units = POSITIONS.map((position) => unit(position, position < 950));
    const chosen = sampleOf(units).all();
    expect(chosen.filter(({ base }) => !base).length).toBe(50);
    expect(chosen.filter(({ base }) => base).length).toBe(299);
  });
});
