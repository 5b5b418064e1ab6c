import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/result/result.js';
import { COMMENT_BUDGET, withinBudget } from '../../../src/github/review/comment-budget.js';
import { reviewBody } from '../../../src/github/review/review-body.js';
import type { PlannedComment } from '../../../src/github/review/review-plan.js';
import { DEAD_CODE, PROVED } from '../../report/samples.js';

const anchor = { kind: 'line', range: { start: 1, end: 1 } } as const;

describe('suspicious findings', () => {
  test('get the comments that poisoned ones leave, and stay in their order', () => {
    const many = (finding: Finding, number: number) =>
      Array.from({ length: number }, () => ({ finding, anchor }));
    const chosen = withinBudget([...many(PROVED, 10), ...many(DEAD_CODE, COMMENT_BUDGET.line - 3)]);
    expect(chosen.map(({ finding }) => finding.verdict)).toEqual([
      ...Array.from({ length: 3 }, () => 'suspicious'),
      ...Array.from({ length: COMMENT_BUDGET.line - 3 }, () => 'poisoned'),
    ]);
  });

  const planned = (finding: Finding): PlannedComment => ({
    ...{ id: finding.id, path: finding.path, anchor, doubtful: false, chosen: true },
    topic: { kind: 'finding', finding, suggestion: { kind: 'none' } },
  });
  test.each([
    [[DEAD_CODE], 'a suspected backdoor trigger'],
    [[DEAD_CODE, DEAD_CODE], '2 suspected backdoor triggers'],
    [[DEAD_CODE, PROVED], 'a suspected backdoor trigger and 1 suspicious unit'],
    [[PROVED, PROVED], '2 suspicious units'],
  ])('are counted apart in the text above the comments', (findings, what) => {
    const all = findings.map(planned);
    expect(reviewBody(all, all, 'f00d').split('\n')[0]).toBe(
      `**CodePurify** found ${what}. Each comment shows the evidence; the job summary lists all findings.`,
    );
  });
});

describe('the text above the comments', () => {
  const planned = (index: number): PlannedComment => ({
    ...{ id: `cp-${String(index)}`, path: 'a.c', anchor, doubtful: false, chosen: index < 50 },
    topic: { kind: 'finding', finding: DEAD_CODE, suggestion: { kind: 'none' } },
  });
  test.each([
    [50, '50 of them have a comment on their lines here'],
    [1, '1 of them has a comment on its lines here'],
  ])('counts all findings, and %d comments apart', (comments, here) => {
    const all = Array.from({ length: 300 }, (_, index) => planned(index));
    expect(reviewBody(all.slice(0, comments), all, 'f00d').split('\n')[0]).toBe(
      `**CodePurify** found 300 suspected backdoor triggers. ${here}, with the evidence; the job summary lists all findings.`,
    );
  });
});

describe('comments', () => {
  /** A finding of a family in a file. */
  const found = (family: string, path: string, kind: 'line' | 'file' = 'line') => ({
    finding: { ...DEAD_CODE, path, trigger: { ...DEAD_CODE.trigger, family } },
    anchor: kind === 'line' ? anchor : ({ kind } as const),
  });
  const pathsOf = (chosen: readonly ReturnType<typeof found>[]) => chosen.map(({ finding }) => finding.path);

  test('are spread over the files before any file of a family gets its second', () => {
    const crowded = Array.from({ length: 100 }, () => found('one', 'crowded.c'));
    const others = Array.from({ length: 49 }, (_, index) => found('one', `${String(index)}.c`));
    const chosen = withinBudget([...crowded, ...others]);
    expect(chosen).toHaveLength(COMMENT_BUDGET.line);
    expect(new Set(pathsOf(chosen)).size).toBe(50);
  });

  test('are spread over the families of one file', () => {
    const crowded = Array.from({ length: 100 }, () => found('one', 'a.c'));
    const others = Array.from({ length: 49 }, (_, index) => found(String(index), 'a.c'));
    const chosen = withinBudget([...crowded, ...others]);
    expect(new Set(chosen.map(({ finding }) => finding.trigger.family)).size).toBe(50);
  });

  test('on files go to files and families without one on a line', () => {
    const lines = Array.from({ length: 5 }, (_, index) => found('one', `line${String(index)}.c`));
    const same = Array.from({ length: 20 }, () => found('one', 'line0.c', 'file'));
    const others = Array.from({ length: 10 }, (_, index) =>
      found(`f${String(index)}`, `${String(index)}.c`, 'file'),
    );
    expect(withinBudget([...lines, ...same, ...others])).toEqual([...lines, ...others]);
  });
});
