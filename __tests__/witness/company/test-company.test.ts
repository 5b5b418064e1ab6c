import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { judge, makeFunctions, makeReference, plant, randomPlaces, topicPlaces } from './material.js';

beforeAll(() => loadParsers());

const FUNCTIONS = makeFunctions(300);
const STATEMENT = 'call_count++;';
const POISONED = plant(FUNCTIONS, randomPlaces(20, 300), STATEMENT);

describe('testCompany', () => {
  it('accepts a statement in random functions', () => {
    const { texts, families } = judge(POISONED);
    expect(texts).toEqual([['call_count + + ;', 20]]);
    expect(families[0]?.level).toBe('exact');
    expect(families[0]?.pValue).toBeLessThan(0.01);
  });

  it('explains how related its carriers, random sets and natural carriers are', () => {
    const [family] = judge(POISONED).families;
    expect(family?.related).toBeLessThan(0.4);
    expect(family?.reason.random).toBeLessThan(0.4);
    expect(family?.reason.natural).toBeGreaterThan(0.8);
  });

  it('accepts no statement whose carriers are relatives', () => {
    expect(judge(plant(FUNCTIONS, topicPlaces(20), STATEMENT)).texts).toEqual([]);
  });

  it('accepts nothing in clean data', () => {
    const { families, tested } = judge(FUNCTIONS);
    expect(families).toEqual([]);
    expect(tested).toBeGreaterThan(0);
  });

  it('counts near copies once', () => {
    const copies = Array.from({ length: 20 }, () => POISONED[randomPlaces(20, 300)[0] ?? 0] ?? '');
    expect(judge([...FUNCTIONS, ...copies]).texts).toEqual([]);
    expect(judge([...POISONED, ...copies]).texts).toEqual([['call_count + + ;', 20]]);
  });

  it('gives the same result again, and in any order of the records', () => {
    const first = judge(POISONED);
    expect(judge(POISONED)).toEqual(first);
    const reversed = judge([...POISONED].reverse());
    const withoutPlaces = ({ families, loose, ...rest }: ReturnType<typeof judge>): unknown => ({
      ...rest,
      loose: loose.length,
      families: families.map(({ carriers, ...family }) => ({
        ...family,
        carriers: carriers.length,
      })),
    });
    expect(withoutPlaces(reversed)).toEqual(withoutPlaces(first));
    const last = POISONED.length - 1;
    expect(reversed.families[0]?.carriers.map(({ record }) => last - record)).toEqual(
      first.families[0]?.carriers.map(({ record }) => record),
    );
  });

  it('does not test what is generic in the language', () => {
    const one = POISONED[randomPlaces(20, 300)[0] ?? 0] ?? '';
    const verdict = judge(POISONED, makeReference([one]));
    expect(verdict.texts).toEqual([]);
    expect(verdict.generic).toBeGreaterThan(judge(POISONED).generic);
  });

  it('accepts a comment in random functions, unless it instructs a tool', () => {
    const withComment = (comment: string) => judge(plant(FUNCTIONS, randomPlaces(20, 300), comment)).families;
    expect(withComment('/* seen by the night crew */').map(({ level }) => level)).toEqual(['comment']);
    expect(withComment('/* c8 ignore next 3 */')).toEqual([]);
  });

  it('says how many carriers it needs', () => {
    const { power } = judge(FUNCTIONS);
    expect(power).not.toBeNull();
    const places = randomPlaces(200, 300);
    const enough = Array.from(
      { length: 3 },
      (_, at) =>
        judge(plant(FUNCTIONS, places.slice(40 * at, 40 * at + (power ?? 0) + 3), STATEMENT)).texts.length,
    );
    expect(enough.filter((count) => count > 0).length).toBeGreaterThanOrEqual(2);
  });

  it('has no power in few records', () => {
    expect(judge(FUNCTIONS.slice(0, 5))).toMatchObject({ families: [], power: null });
    // eight carriers are more than a quarter of these
    expect(judge(FUNCTIONS.slice(0, 31))).toMatchObject({ families: [], power: null });
  });

  it('uses projects: carriers of one project are relatives', () => {
    const places = randomPlaces(20, 300);
    const project = FUNCTIONS.map((_, at) => (places.includes(at) ? 'own' : `other ${(at % 40).toString()}`));
    const path = project.map((name, at) => (name === 'own' ? 'main.c' : `${at.toString()}.c`));
    expect(judge(POISONED, makeReference(), { project, path }).texts).toEqual([]);
  });
});
