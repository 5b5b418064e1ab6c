import { describe, expect, test } from '@jest/globals';
import type { Unit } from '../../../src/data/unit.js';
import { CodePurifyError } from '../../../src/errors.js';
import type { Subject } from '../../../src/scan/reading/subject.js';
import { KeptSurveys } from '../../../src/scan/sample/kept-surveys.js';
import { surveysHere } from '../../../src/scan/surveys/surveys.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

function subject(code: string, position: number): Subject {
  const unit = { code, language: 'c', path: 'd', record: position } as unknown as Unit;
  return { path: 'd', record: position, label: null, position, units: [unit] };
}

const SUBJECTS = Array.from({ length: 7 }, (_, at) => subject(`int f(void) { return ${String(at)}; }`, at));

const GOOD: Unit = subject('int f(void) { return 9; }', 9).units[0];

describe('surveys that are kept', () => {
  test('are the same when they are read again, as often as needed', async () => {
    await loadParser('c');
    const kept = new KeptSurveys(surveysHere(['semantics']), 3);
    const first = await Promise.all(SUBJECTS.map((one) => kept.ofSubject(one, true)));
    await kept.close();
    for (let time = 0; time < 2; time++) {
      const again = kept.again();
      const second = [];
      for (const one of SUBJECTS) second.push(await again?.ofSubject(one, true));
      await again?.close(true);
      expect(second).toEqual(first);
    }
    await kept.delete();
  });

  test('hold why a unit cannot be analysed', async () => {
    const problem = new CodePurifyError('input', 'It is nothing.', 'Leave it out.');
    const of = ({ code }: { readonly code: string }) =>
      code === 'bad' ? Promise.reject(problem) : surveysHere().of(GOOD, false);
    const kept = new KeptSurveys({ ahead: 1, of, close: () => Promise.resolve() }, 1);
    await expect(kept.ofSubject(subject('bad', 0), false)).rejects.toThrow('It is nothing.');
    await kept.close();
    const again = kept.again();
    await expect(again?.ofSubject(subject('bad', 0), false)).rejects.toThrow('It is nothing.');
    await kept.delete();
  });

  test('are in no file where they are few', async () => {
    const kept = new KeptSurveys(surveysHere(), 100);
    await Promise.all(SUBJECTS.map((one) => kept.ofSubject(one, false)));
    await kept.close();
    expect(kept.again()).toBeNull();
    await kept.delete();
  });
});
