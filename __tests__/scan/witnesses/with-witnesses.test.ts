import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { WITNESS_NAMES } from '../../../src/result/result.js';
import { CodeWitnesses } from '../../../src/scan/witnesses/code-witnesses.js';
import { hearAssociation } from '../../../src/scan/witnesses/association/association-hearing.js';
import { withWitnesses } from '../../../src/scan/witnesses/with-witnesses.js';
import { toSubject } from '../../../src/scan/reading/subject.js';
import type { Judging } from '../../../src/scan/stages/judging.js';
import type { Outcome } from '../../../src/scan/stages/verdict.js';
import { unit } from '../fakes.js';

const OPTIONS = { witness: WITNESS_NAMES, fpr: 0.01, purify: 'auto' };
const DEAD = 'int f(int a) {\n  if (rand() < 0) puts("x");\n  return a;\n}';
const PLAIN = 'int f(int a) { return a; }';

beforeAll(async () => {
  await loadParser('c');
});

/** A judging with one outcome for everything. */
const saying = (outcome: Outcome): Judging => ({
  judge: (subjects) => Promise.resolve(subjects.map(() => outcome)),
  saveCache: () => Promise.resolve(),
  summary: () => ({ kind: 'units', unchanged: null, company: null }),
  named: () => [],
});

async function judged(outcome: Outcome, code: string, witnesses = new CodeWitnesses(OPTIONS, () => true)) {
  const [answer] = await withWitnesses(saying(outcome), witnesses, 'victim').judge([toSubject(unit(code))]);
  return answer;
}

describe('the witnesses of code alone', () => {
  test('make a finding of what the judging calls clean, with a proved replacement', async () => {
    expect(await judged({ verdict: 'clean', degraded: false }, DEAD)).toMatchObject({
      ...{ verdict: 'poisoned', prediction: null, necessity: null },
      testimonies: [{ witness: 'semantics', proof: true }],
      purified: { grade: 'proved', code: 'int f(int a) {\n  return a;\n}' },
      heard: ['victim', 'semantics', 'characters'],
    });
  });

  test.each([
    [0.01, 'poisoned'],
    [0.04, 'poisoned'],
    [0.3, 'suspicious'],
    [null, 'suspicious'],
  ])('weigh inert code together with its label: %s, %s', async (surprise, verdict) => {
    const judging = {
      ...saying({ verdict: 'clean', degraded: false }),
      labelSurprise: (_: unknown, __: number, code: string) =>
        code === 'int f(int a) {  return a; }' ? surprise : 1,
    };
    const subject = toSubject(unit('int f(int a) { if (0) a++; return a; }'));
    const [answer] = await withWitnesses(judging, new CodeWitnesses(OPTIONS, () => true), 'labels').judge([
      subject,
    ]);
    expect(answer?.verdict).toBe(verdict);
  });

  test('judge what the judging says nothing about', async () => {
    const silent: Outcome = { verdict: 'skipped', reason: 'unknown language', isSilent: true };
    expect(await judged(silent, PLAIN)).toMatchObject({
      verdict: 'clean',
      heard: ['semantics', 'characters'],
    });
    const nobody = new CodeWitnesses({ ...OPTIONS, witness: ['victim'] }, () => true);
    expect(await judged(silent, PLAIN, nobody)).toMatchObject({ verdict: 'skipped' });
  });

  test('call no unit clean of whose record a part was not compared', async () => {
    const subject = toSubject(unit(PLAIN));
    const hearing = hearAssociation([], 0.01, { inPart: new Set([subject.position]) });
    const witnesses = new CodeWitnesses(OPTIONS, () => true, {
      said: null,
      company: null,
      association: hearing,
    });
    const clean: Outcome = { verdict: 'clean', degraded: false };
    expect(await judged(clean, PLAIN, witnesses)).toMatchObject({
      ...{ verdict: 'skipped', reason: expect.stringContaining('judged in part') as unknown },
      heard: ['victim', 'semantics', 'characters'],
    });
    expect(await judged(clean, DEAD, witnesses)).toMatchObject({ verdict: 'poisoned' });
  });

  test('leave what was not judged for another reason as it is, unless they find something', async () => {
    const late: Outcome = { verdict: 'skipped', reason: 'no time' };
    expect(await judged(late, PLAIN)).toMatchObject({ verdict: 'skipped' });
    expect(await judged(late, DEAD)).toMatchObject({ verdict: 'poisoned' });
  });

  test('one that fails costs its unit, and what others found stays', async () => {
    class Failing extends CodeWitnesses {
      override testify(): never {
        throw new Error('no');
      }
    }
    const failing = new Failing(OPTIONS, () => true);
    const found = await judged({ verdict: 'clean', degraded: false }, DEAD);
    expect(await judged({ verdict: 'clean', degraded: false }, PLAIN, failing)).toMatchObject({
      verdict: 'error',
    });
    expect(found && (await judged(found, DEAD, failing))).toMatchObject({ verdict: 'poisoned' });
  });
});
