import { describe, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { FamilyKey } from '../../../src/probe/read/family-keys.js';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { SideReader } from '../../../src/probe/read/side-reader.js';
import { Vocabulary } from '../../../src/probe/read/vocabulary.js';
import type { Subject } from '../../../src/scan/reading/subject.js';
import { OutsideUnits } from '../../../src/scan/sample/outside-units.js';
import { SecondReading } from '../../../src/scan/sample/second-reading.js';
import { surveyHere } from '../../../src/scan/surveys/survey.js';
import { surveysHere } from '../../../src/scan/surveys/surveys.js';
import type { CompanyFamily } from '../../../src/scan/witnesses/company/hear-company.js';

await loadParser('c');

const KEY = hashKeyOf('seed');
const HOLDER = 'int g(int n) { int m = n; beat(7); return m; }';
const OTHER = 'int h(int n) { return n + 1; }';

function subject(code: string, position: number): Subject {
  const unit = { code, language: 'c', path: 'd', record: position, place: { kind: 'record' } };
  return { path: 'd', record: position, label: null, position, units: [unit] } as unknown as Subject;
}

/** The key of `beat(7);` at its exact level, as another reader of the same key makes it. */
function keyOfBeat(): FamilyKey {
  const { outline } = surveyHere({ code: HOLDER, language: 'c' }, []);
  const own = new SideReader(new Vocabulary(KEY)).read(outline, 0);
  const others = surveyHere({ code: HOLDER.replace('beat(7);', ''), language: 'c' }, []);
  const rest = new Set(new SideReader(new Vocabulary(KEY)).read(others.outline, 0).keys.flat());
  const [key] = own.keys.flat().filter((one) => !rest.has(one));
  if (key === undefined) throw new Error('no key of its own');
  return key;
}

describe('units that were not learned', () => {
  test('hold the families that company has found elsewhere', async () => {
    const reading = new SecondReading(surveysHere(['semantics']));
    const outside = new OutsideUnits(KEY, reading, null);
    const [holder, other] = [subject(HOLDER, 4), subject(OTHER, 5)];
    await reading.see([holder, other]);
    const family = { level: 'exact' } as CompanyFamily;
    const [place] = outside.companyOf(holder, new Map([[keyOfBeat(), family]]));
    expect(place?.family).toBe(family);
    expect(outside.companyOf(other, new Map([[keyOfBeat(), family]]))).toEqual([]);
    expect(outside.saidOf(other, 0)).toEqual([]);
    await outside.close(true);
  });

  test('are known for one chunk, and why one cannot be analysed', async () => {
    const problem = new Error('broken');
    const reading = new SecondReading({
      ahead: 1,
      ofSubject: ({ position }) =>
        position === 1 ? Promise.reject(problem) : surveysHere().ofSubject(subject(OTHER, 0), false),
      close: () => Promise.resolve(),
    });
    const outside = new OutsideUnits(KEY, reading, null);
    await reading.see([subject(OTHER, 0), subject(OTHER, 1)]);
    expect([outside.isRead(subject(OTHER, 0)), outside.isRead(subject(OTHER, 1))]).toEqual([true, false]);
    expect(() => outside.sidesOf(subject(OTHER, 1))).toThrow('broken');
    await reading.see([subject(OTHER, 2)]);
    expect(outside.isRead(subject(OTHER, 0))).toBe(false);
  });
});
