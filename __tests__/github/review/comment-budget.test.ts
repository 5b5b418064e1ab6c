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
    expect(reviewBody(findings.map(planned), 'f00d').split('\n')[0]).toBe(
      `**CodePurify** found ${what}. Each comment shows the evidence; the job summary lists all findings.`,
    );
  });
});
