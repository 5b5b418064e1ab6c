import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { Row } from '../../../src/data/row.js';
import { scanUnits } from '../../../src/scan/judging/units/scan-units.js';
import type { ScanOutcome } from '../../../src/scan/stages/pipeline.js';
import {
  budget,
  fakeTools,
  judgement,
  record,
  settings,
  silentProgress,
  stream,
  unit,
  unitRow,
} from '../fakes.js';

const skipped: Row = { kind: 'skipped', skipped: { path: 'b.c', record: null, reason: 'not UTF-8' } };

function run(rows: readonly Row[], tools = fakeTools(), over = settings()): Promise<ScanOutcome> {
  return scanUnits(stream(rows), tools, over, budget(), silentProgress);
}

function reconciles({ result: { summary, findings, skipped: rows } }: ScanOutcome): void {
  const { units, poisoned, clean, errors, suppressed } = summary;
  expect(units).toBe(poisoned + clean + errors + suppressed);
  expect(findings).toHaveLength(poisoned);
  expect(rows).toHaveLength(summary.skipped + errors);
}

describe('a scan', () => {
  test('counts every unit once and lists every row', async () => {
    const codes = ['ok', 'x TRIGGER', 'CRASH', 'FAIL', 'ERROR'];
    const outcome = await run([...codes.map((code) => unitRow(unit(code))), skipped]);
    expect(outcome.result.summary).toEqual({
      records: { total: 6, judged: 3, unchanged: 0, accepted: 0, notData: 0, unread: 3 },
      files: { total: 2, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 2 },
      ...{
        asides: [],
        unlabelled: null,
        power: null,
        window: null,
        unreached: null,
        newPatterns: [],
        witnesses: [],
      },
      ...{
        suspicious: 0,
        units: 5,
        poisoned: 1,
        clean: 2,
        degraded: 1,
        skipped: 1,
        errors: 2,
        suppressed: 0,
        seconds: 0,
      },
    });
    expect(outcome.result.skipped.map(({ reason }) => reason)).toEqual([
      'analysis failed: the parser crashed',
      'judging failed: the victim failed',
      'not UTF-8',
    ]);
    reconciles(outcome);
  });

  // Ids are in comments on pull requests and in suppressions, which later versions must recognise.
  test('gives findings the ids that every version gives them', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const { result } = await run([unit('x TRIGGER'), unit('x TRIGGER'), record('x TRIGGER', 1)].map(unitRow));
    const source = '["a.c","f",[],["statement","TRIGGER"]]';
    const contents = [source, `${source}#1`, '["d.jsonl","f",["x TRIGGER"],["statement","TRIGGER"]]'];
    expect(result.findings.map(({ id }) => id)).toEqual(
      contents.map((content) => `cp-${sha256(content).slice(0, 12)}`),
    );
  });

  test('counts reconcile for any mix of outcomes', async () => {
    const kinds = fc.constantFrom('ok', 'TRIGGER', 'CRASH', 'FAIL', 'ERROR TRIGGER', 'skip');
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { maxLength: 150 }), async (codes) => {
        const rows = codes.map((code, line) => (code === 'skip' ? skipped : unitRow(record(code, line + 1))));
        const outcome = await run(rows);
        reconciles(outcome);
        expect(outcome.result.findings.map(({ record: line }) => line)).toEqual(
          codes.flatMap((code, index) => (code.includes('TRIGGER') ? [index + 1] : [])),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('judges in bounded chunks and keeps the order of the input', async () => {
    const tools = fakeTools();
    const outcome = await run(
      Array.from({ length: 150 }, (_, line) => unitRow(record(`TRIGGER ${String(line)}`, line + 1))),
      tools,
    );
    expect(tools.judged.map((codes) => codes.length)).toEqual([64, 64, 22]);
    expect(outcome.result.findings.map(({ record: line }) => line)).toEqual(
      Array.from({ length: 150 }, (_, line) => line + 1),
    );
    expect(new Set(outcome.result.findings.map(({ id }) => id)).size).toBe(150);
  });

  test('judges the same code once, and reports it in each place with the label that is recorded there', async () => {
    const tools = fakeTools();
    const rows = ['0', '1', '2'].map((label, line) => unitRow(record('TRIGGER', line + 1, label)));
    const outcome = await run([...rows, unitRow(record('ok', 4))], tools);
    expect(tools.judged).toEqual([['TRIGGER', 'ok']]);
    expect(outcome.result.findings.map(({ record: line, label }) => [line, label])).toEqual([
      [1, '0'],
      [2, '1'],
      [3, '2'],
    ]);
    reconciles(outcome);
  });

  test('suppresses findings by id and says how many', async () => {
    const rows = [unitRow(unit('TRIGGER')), unitRow(unit('TRIGGER', { name: 'g' }))];
    const first = await run(rows);
    const known = first.result.findings[0]?.id ?? '';
    const outcome = await run(rows, fakeTools(), settings({ suppressed: new Set([known]) }));
    expect(outcome.result.summary).toMatchObject({ units: 2, poisoned: 1, suppressed: 1 });
    expect(outcome.result.findings[0]?.function.name).toBe('g');
    reconciles(outcome);
  });

  test('keeps the false discovery rate over the run', async () => {
    const tools = fakeTools({
      judge: {
        judge: (suspects) =>
          Promise.resolve(
            suspects.map((one) => judgement(one, one.sides[0].code.includes('weak') ? 0.009 : 0.001)),
          ),
      },
    });
    const rows = ['TRIGGER', 'weak TRIGGER', ...Array<string>(6).fill('ok')].map((code) =>
      unitRow(unit(code)),
    );
    const outcome = await run(rows, tools, settings({ discoveryRate: 0.01 }));
    expect(outcome.result.summary).toMatchObject({ units: 8, poisoned: 1, clean: 7 });
    reconciles(outcome);
  });

  test('ends at the limit and says so', async () => {
    const rows = ['TRIGGER', 'ok', 'TRIGGER'].map((code) => unitRow(unit(code)));
    const outcome = await run(rows, fakeTools(), settings({ limit: 2 }));
    expect(outcome.end).toBe('limit');
    expect(outcome.result.summary).toMatchObject({ units: 2, poisoned: 1, skipped: 1 });
    expect(outcome.result.skipped[0]?.reason).toBe(
      'limit: 2 units were read (--limit); nothing from here on was judged',
    );
  });

  test('reports what was found when the source fails', async () => {
    async function* broken(): AsyncGenerator<Row> {
      yield await Promise.resolve(unitRow(unit('TRIGGER')));
      throw new Error('disk gone');
    }
    const outcome = await scanUnits(broken(), fakeTools(), settings(), budget(), silentProgress);
    expect(outcome.end).toBe('failed');
    expect(outcome.failure).toEqual(new Error('disk gone'));
    expect(outcome.result.summary).toMatchObject({ units: 1, poisoned: 1, skipped: 1 });
  });

  test('keeps a finding whose purification fails, and warns', async () => {
    const warnings: string[] = [];
    const tools = fakeTools({ purify: () => Promise.reject(new Error('no model')) });
    const progress = { ...silentProgress, warn: (message: string) => void warnings.push(message) };
    const outcome = await scanUnits(
      stream([unitRow(unit('TRIGGER'))]),
      tools,
      settings(),
      budget(),
      progress,
    );
    expect(outcome.result.findings[0]?.purified).toBeNull();
    expect(warnings).toEqual(['a.c: purification failed: no model']);
  });

  test('isolates the unit that fails: the others are judged', async () => {
    const tools = fakeTools();
    await run(
      ['ok', 'FAIL', 'TRIGGER'].map((code) => unitRow(unit(code))),
      tools,
    );
    expect(tools.judged).toEqual([['ok', 'FAIL', 'TRIGGER'], ['ok'], ['FAIL'], ['TRIGGER']]);
  });
});

describe('a run out of time', () => {
  test.each([
    ['of which each unit had its time', 0, false, 0],
    ['in which a unit took too long', 2000, true, 1],
  ])('one %s', async (_, step, outOfTime, skipped) => {
    const slow = budget({ unit: 1, step });
    const tools = fakeTools();
    const judge: typeof tools.judge = {
      judge: (suspects) => {
        slow.check();
        return tools.judge.judge(suspects);
      },
    };
    const rows = stream([unitRow(unit('ok'))]);
    const outcome = await scanUnits(rows, { ...tools, judge }, settings(), slow, silentProgress);
    const { end, result } = outcome;
    expect([end, outcome.outOfTime, result.summary.skipped]).toEqual(['complete', outOfTime, skipped]);
  });

  test('ends with what was found and a row for the rest', async () => {
    const rows = Array.from({ length: 200 }, (_, line) => unitRow(record('TRIGGER', line + 1)));
    const outcome = await scanUnits(
      stream(rows),
      fakeTools(),
      settings(),
      budget({ run: 1, step: 10 }),
      silentProgress,
    );
    expect([outcome.end, outcome.outOfTime]).toEqual(['run-budget', true]);
    expect(outcome.result.summary.poisoned).toBeGreaterThan(0);
    expect(outcome.result.summary.poisoned).toBeLessThan(200);
    expect(outcome.result.skipped.at(-1)?.reason).toBe(
      'budget: the run took longer than 1 s (--budget-run); nothing from here on was judged',
    );
    reconciles(outcome);
  });

  test('a stop by the user keeps what was found', async () => {
    const controller = new AbortController();
    const tools = fakeTools();
    const judge = {
      judge: (suspects: Parameters<typeof tools.judge.judge>[0]) => {
        controller.abort();
        return tools.judge.judge(suspects);
      },
    };
    const rows = Array.from({ length: 100 }, (_, line) => unitRow(record('TRIGGER', line + 1)));
    const stoppable = budget({ signal: controller.signal });
    const outcome = await scanUnits(stream(rows), { ...tools, judge }, settings(), stoppable, silentProgress);
    expect([outcome.end, outcome.outOfTime]).toEqual(['interrupted', true]);
    expect(outcome.result.findings).toHaveLength(64);
    reconciles(outcome);
  });
});
