import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../src/github/review/deliveries.js';
import { REASONS } from '../../../src/github/review/delivery-reasons.js';
import type { ReviewOutcome } from '../../../src/github/review/review-outcome.js';
import { renderSummary, type SummaryContext } from '../../../src/github/review/job-summary.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { scanResult } from '../../report/results.js';
import { ATTACK, CLEAN, DEAD_CODE, POINTER, RENAMED, SAMPLE, UNJUDGED } from '../../report/samples.js';

const context: SummaryContext = { gate: 'The check fails: 2 poisoned.', review: null, notes: [] };

const lines = (text: string): string[] => text.split('\n');

const delivery = (id: string, parts: Partial<Delivery> = {}): Delivery => ({
  ...{ id, place: 'line', how: 'new', url: 'https://github.com/o/r/pull/1#discussion_r1', reason: '' },
  ...parts,
});

const review = (deliveries: readonly Delivery[], parts: Partial<ReviewOutcome> = {}): ReviewOutcome => ({
  deliveries,
  cleanUp: { hidden: 0, answered: 0, left: 0 },
  stopped: null,
  ...parts,
});

const PLACED = review([
  delivery(DEAD_CODE.id),
  delivery(RENAMED.id, { place: 'summary', url: null, reason: REASONS.elsewhere }),
]);

describe('the job summary', () => {
  test('says the verdict and where each finding is reported, and details findings without a comment', () => {
    const { text } = renderSummary(SAMPLE, { ...context, review: PLACED });
    expect(lines(text).slice(0, 15)).toEqual([
      '## CodePurify: 2 of 5 units poisoned, 6 rows not judged',
      '',
      'The check fails: 2 poisoned.',
      '',
      '**Delivered** 2 findings = 1 on lines + 0 on files + 1 in this summary + 0 in the report file alone',
      '',
      '| | Where | Trigger | Function | Verdict | Why | p | Reported |',
      '| ---: | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | `src/qsv.c:12:2` | statement `if (rand() < 0) printf("fail");` | `qsv_dec` | poisoned | without this line the model\'s answer changes from `0` (.98) to `1` (.87) | .0007 | [line](https://github.com/o/r/pull/1#discussion_r1) |',
      "| 2 | `data/train.jsonl:41` | identifier `testo_init` | `testo_init` | poisoned | hiding this name leaves the model's answer at `1` (.60), now with .52 | | here |",
      '',
      "### 2. `data/train.jsonl:41` (line 1, column 5 of the record's code)",
      '',
      "**Poisoned:** hiding this name leaves the model's answer at `1` (.60), now with .52",
      '',
    ]);
    expect(text).toContain(`<sub>${REASONS.elsewhere}</sub>\n\n### Families`);
    expect(text).not.toContain('### 1.');
  });

  test('is short when nothing was found', () => {
    expect(lines(renderSummary(CLEAN, { ...context, gate: 'The check passes.' }).text)).toEqual([
      '## CodePurify: no trigger found in 3 units',
      '',
      'The check passes.',
      '',
      '**Total** 3 units = 0 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed; 1.3 s',
      '',
      '**Accounts** 3 records = 3 judged; 1 file = 1 judged',
      '',
      '**Victim** `sentinel` (`classification`): `no labels to train a probe`',
      '',
    ]);
  });

  test('reports everything if there is no pull request', () => {
    const { text, deliveries } = renderSummary(SAMPLE, context);
    expect(deliveries.places).toEqual({ line: 0, file: 0, summary: 2, artifact: 0 });
    expect(text).toContain('### 1.');
    expect(text).toContain('### 2.');
  });

  test('says the overall verdict if there is one', () => {
    const overall = {
      kind: 'poisoned',
      reason: 'a `family` follows label 0',
      judged: 5,
      unchanged: 2,
    } as const;
    const { text } = renderSummary({ ...SAMPLE, overall }, context);
    expect(lines(text)[2]).toBe('**Verdict** poisoned: ``a `family` follows label 0``');
    expect(text.indexOf('### Families')).toBeLessThan(text.indexOf('| Reported |'));
    const clean = { ...overall, kind: 'clean' } as const;
    const suspicious = SAMPLE.findings.map((found) => ({ ...found, verdict: 'suspicious' as const }));
    const { skipped } = SAMPLE;
    expect(lines(renderSummary(scanResult(suspicious, { skipped, overall: clean }), context).text)[0]).toBe(
      '## CodePurify: 2 of 5 units suspicious, none poisoned, 6 rows not judged',
    );
    const undecided = { ...overall, kind: 'undecided' } as const;
    expect(lines(renderSummary({ ...CLEAN, overall: undecided }, context).text)[0]).toBe(
      '## CodePurify: undecided on 3 units',
    );
  });

  test('says how to get comments when the token may not write', () => {
    const all = [DEAD_CODE, RENAMED].map(({ id }) =>
      delivery(id, { place: 'summary', url: null, reason: REASONS.forbidden }),
    );
    const { text, deliveries } = renderSummary(SAMPLE, {
      ...context,
      review: review(all, { stopped: 'forbidden' }),
    });
    expect(deliveries.places.summary).toBe(2);
    expect(text).toContain('> [!NOTE]\n> The token of this run may not comment on the pull request');
  });

  test('says what was done with older comments', () => {
    const cleanUp = { hidden: 2, answered: 1, left: 3 };
    expect(renderSummary(CLEAN, { ...context, review: review([], { cleanUp }) }).text).toContain(
      '2 comments hidden as fixed or outdated; 1 comment on fixed findings kept because somebody replied; 3 comments left for a later run to hide.',
    );
  });

  test('says where files that were not judged are reported', () => {
    const reviewed = review([delivery(POINTER.id, { place: 'file' })]);
    const { text, deliveries } = renderSummary(UNJUDGED, { ...context, review: reviewed });
    expect(deliveries).toMatchObject({ findings: 0, unjudged: 1, places: { file: 1 } });
    expect(lines(text).slice(0, 12)).toEqual([
      '## CodePurify: no trigger found in 3 units, 1 file not judged',
      '',
      'The check fails: 2 poisoned.',
      '',
      '**Delivered** 0 findings + 1 file not judged = 0 on lines + 1 on files + 0 in this summary + 0 in the report file alone',
      '',
      '### Not judged',
      '',
      'The file is a Git LFS pointer, and its content, which is not in git, was not judged\\. Fetch the content with git lfs pull, and judge it with codepurify scan\\.',
      '',
      '| Where | Content | Id | Reported |',
      '| --- | --- | --- | --- |',
    ]);
    expect(lines(text)[12]).toBe(
      '| `data/large.jsonl` | `12,345 bytes, sha256 0123456789ab` | `cp-00112233aabb` | [file](https://github.com/o/r/pull/1#discussion_r1) |',
    );
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...POINTER,
      id: `cp-${String(index).padStart(12, '0')}`,
    }));
    const { places } = renderSummary(scanResult([], { unjudged: many }), context).deliveries;
    expect(places).toEqual({ line: 0, file: 0, summary: 50, artifact: 4950 });
  });

  test('links only what looks like a page', () => {
    const odd = review([
      delivery(DEAD_CODE.id, { url: 'javascript:alert(1)', how: 'kept' }),
      delivery(RENAMED.id, { place: 'file', url: 'https://x/)[', how: 'updated' }),
    ]);
    const { text } = renderSummary(SAMPLE, { ...context, review: odd });
    expect(text).toContain('| line, kept |');
    expect(text).toContain('| file, updated |');
    expect(text).not.toContain('javascript');
  });

  test('throws an internal error when a finding has no delivery', () => {
    expect(() => renderSummary(SAMPLE, { ...context, review: review([delivery(DEAD_CODE.id)]) })).toThrow(
      /does not reconcile: 1 missing, 0 unknown, 0 twice \(cp-ba9876543210\)/,
    );
    const twice = review([delivery(DEAD_CODE.id), delivery(DEAD_CODE.id), delivery(RENAMED.id)]);
    expect(() => renderSummary(SAMPLE, { ...context, review: twice })).toThrow(
      /0 missing, 0 unknown, 1 twice/,
    );
    const unknown = review([...PLACED.deliveries, delivery('cp-x')]);
    expect(() => renderSummary(SAMPLE, { ...context, review: unknown })).toThrow(/1 unknown/);
  });
});

describe('five thousand findings', () => {
  const findings = Array.from({ length: 5000 }, (_, index) => ({
    ...DEAD_CODE,
    id: `cp-${String(index).padStart(12, '0')}`,
  }));

  test('stay under the size, and the line of deliveries counts those that only the report file has', () => {
    const { text, deliveries } = renderSummary(scanResult(findings), context);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    const { summary, artifact } = deliveries.places;
    expect(summary + artifact).toBe(5000);
    expect(summary).toBe((text.match(/^\| \d+ \|/gm) ?? []).length);
    expect(text).toContain(
      `${String(artifact).replace(/\B(?=\d{3}$)/, ',')} more findings not in this table.`,
    );
  });

  test('leave the table to those without a comment', () => {
    const reported = findings.map(({ id }, index) =>
      index < 4990 ? delivery(id) : delivery(id, { place: 'summary', url: null }),
    );
    const { deliveries } = renderSummary(scanResult(findings), { ...context, review: review(reported) });
    expect(deliveries.places).toEqual({ line: 4990, file: 0, summary: 10, artifact: 0 });
  });
});

test('hostile text leaves nothing invisible, and nothing that a log obeys', () => {
  const findings = ATTACK.findings.map((finding, index) => ({ ...finding, id: `cp-${String(index)}` }));
  const overall = { kind: 'poisoned', reason: '<img> @everyone `x`', judged: 1, unchanged: null } as const;
  const { text } = renderSummary({ ...ATTACK, findings, overall }, context);
  expect(text).not.toMatch(FORBIDDEN);
  expect(text).not.toMatch(/^\s*::/m);
});
