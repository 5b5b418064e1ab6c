import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PaperLine, RowLine, TestScore } from '../../../../bench/paper/scenario/paper-line.js';
import { allMainLines } from '../../../../bench/paper/tables/main-lines.js';
import { readPublished } from '../../../../bench/paper/tables/published.js';
import type { Picture } from '../../../../bench/plots/draw-chart.js';
import { PAPER_SECTIONS, type PaperResults } from '../../../../bench/paper/tables/paper-sections.js';
import { operatingAt, thresholdFigures } from '../../../../bench/paper/tables/threshold.js';
import { variantFigures } from '../../../../bench/paper/tables/variants.js';
import { scenariosOf } from '../../../../bench/paper/scenario/scenario.js';
import { TASKS, VICTIMS } from '../../../../bench/paper/scenario/paper-tasks.js';
import { PAPER_ATTACKS } from '../../../../bench/paper/attacks/attack-choices.js';
import { renderPage } from '../../../../bench/pages/pages.js';
import { loadResults } from '../../../../bench/pages/results.js';
import { packageRoot } from '../../../../src/scan/models/package-root.js';

function tested(asr: number, quality: number, more: Partial<TestScore> = {}): TestScore {
  return {
    asr: { hits: asr, of: 100 },
    turned: { hits: asr / 2, of: 50 },
    quality: { percent: quality, bleu13a: null, right: quality, of: 100 },
    ...{ flaggedPlanted: { hits: 0, of: 100 }, flaggedClean: { hits: 0, of: 100 } },
    ...{ named: { hits: 90, of: 100 }, cpuSeconds: 0.5, setUpSeconds: 3, plainSeconds: 0.1 },
    ...more,
  };
}

function line(defence: string, more: Partial<PaperLine> = {}): PaperLine {
  return {
    ...{ task: 'defect', victim: 'encoder', attack: 'fixed', rate: 0.05, seed: '1', trainRows: 0, epochs: 3 },
    ...{ defence, trained: 5000, poisoned: 250, validRows: 300, testRows: 100, fpr: 0.01, fingerprint: 'f' },
    ...{ test: null, training: null, failure: null, code: { commit: null, probe: 'p' } },
    ...more,
  };
}

const RESULTS = join(packageRoot(), 'docs', 'results');

const LINES: readonly PaperLine[] = [
  line('none', { attack: 'none', rate: 0, test: tested(30, 66) }),
  line('none', { test: tested(10, 1) }),
  line('none', { test: tested(98, 64) }),
  line('codepurify', { test: tested(45, 63) }),
  line('spectral', {
    training: {
      ...{ survivors: { hits: 25, of: 100 }, dropped: { hits: 5, of: 100 } },
      ...{ setUpSeconds: 7, retrained: null },
    },
  }),
  line('clustering', {
    training: {
      ...{ survivors: { hits: 0, of: 100 }, dropped: { hits: 5, of: 100 } },
      ...{ setUpSeconds: 7, retrained: tested(12, 61) },
    },
  }),
  line('ours', { test: tested(31, 63.5, { cpuSeconds: 1 }) }),
  line('oseql', { failure: 'broken' }),
];

const ALL_VARIANTS: readonly PaperLine[] = [
  ...['none', 'codepurify', 'codepurify-e', 'codepurify-s', 'codepurify-v', 'ours'],
].map((name) => line(name, { attack: 'grammar', test: tested(50, 60) }));

async function results(lines: readonly PaperLine[], rows: readonly RowLine[] = []): Promise<PaperResults> {
  return { lines, rows, published: await readPublished(RESULTS) };
}

/** The pictures of all pages of the experiment. */
async function paperFigures({ lines, rows }: PaperResults): Promise<Picture[]> {
  return [...(await variantFigures(lines)), ...(await thresholdFigures(lines, rows))];
}

async function section(marker: keyof typeof PAPER_SECTIONS, given: PaperResults): Promise<string> {
  return PAPER_SECTIONS[marker](given, await paperFigures(given));
}

/** The cells of a table's row. */
function cells(text: string, title: string): string[] {
  const row = text.split('\n').find((one) => one.startsWith(`| ${title} `)) ?? '';
  return row
    .split('|')
    .map((one) => one.trim())
    .slice(2, -1);
}

describe('the paper’s tables', () => {
  test('there are 48 scenarios, and a clean victim of each task and model', () => {
    const all = scenariosOf({
      tasks: TASKS.map(({ name }) => name),
      victims: VICTIMS.map(({ name }) => name),
      attacks: PAPER_ATTACKS.map(({ name }) => name),
      ...{ rates: [0.05, 0.01], epochs: [1], seed: '1', trainRows: 0 },
    });
    expect(all.filter(({ attack }) => attack !== 'none')).toHaveLength(48);
    expect(all.filter(({ attack }) => attack === 'none')).toHaveLength(6);
  });

  test('Table II: measured beside published, the newest line counts, what is not measured is –', async () => {
    const text = await section('paper-asr', await results(LINES));
    expect(cells(text, 'None').slice(0, 3)).toEqual(['98.0 / 100.0', '– / 99.8', '– / 100.0']);
    expect(cells(text, 'None').at(-1)).toBe('98.0 (1 of 8) / 99.9');
    expect(cells(text, 'Spectral Signature')[0]).toBe('25.0† / 54.6');
    expect(cells(text, 'Activation Clustering')[0]).toBe('12.0 / 73.0');
    expect(cells(text, 'OSeqL')[0]).toBe('– / 54.2');
    expect(text).toContain('5000 training rows, up to 100 clean');
    expect(text).toContain('The clean victim has 66.0 %.');
  });

  test('Table III holds quality, Table IV the time and its multiple', async () => {
    expect(cells(await section('paper-quality', await results(LINES)), 'ours')[0]).toBe('63.5 / –');
    const quality = await section('paper-quality', await results(LINES));
    expect(cells(quality, 'Spectral Signature')[0]).toBe('5.0‡ / 62.9');
    expect(cells(quality, 'Activation Clustering')[0]).toBe('61.0 / 56.7');
    const time = await section('paper-time', await results(LINES));
    expect(cells(time, 'ours')[0]).toBe('1.000 s (10.0 ×) / –');
    expect(cells(time, 'CodePurify (paper)')[0]).toBe('0.500 s (5.0 ×) / 0.21 s (21.0 ×)');
    expect(cells(time, 'Spectral Signature')[0]).toBe('7.0 s once / 0.01 s (1.0 ×)');
  });

  test('a defence that was neither measured nor published is left out of tables II to IV', async () => {
    const given = await results(LINES);
    for (const marker of ['paper-asr', 'paper-quality', 'paper-time'] as const) {
      const text = await section(marker, given);
      expect(cells(text, 'KillBadCode')).toEqual([]);
      expect(cells(text, 'OSeqL')).not.toEqual([]);
    }
  });

  test('the summary tells the floor, who is first, and what clean rows lose', async () => {
    const text = await section('paper-summary', await results(LINES));
    expect(cells(text, 'Defect Detection, encoder, 5 %')).toEqual([
      ...['1', '98.0', '30.0', '45.0', '44.4', '31.0', '31.0', '0.5', '.90'],
    ]);
    expect(text).toContain('95 % or more in 1 of the 1 scenarios');
    // A victim trained on what clustering left has a lower ASR_D; survivors are no ASR.
    expect(text).toContain('in 0 of the 1 in which');
    const alone = await section(
      'paper-summary',
      await results([LINES[2], LINES[6]].flatMap((one) => one ?? [])),
    );
    expect(alone).toContain('in 0 of the 0 in which');
  });

  test('over-fitting: the same scenario after other numbers of epochs', async () => {
    expect(await section('paper-epochs', await results(LINES))).toBe('–');
    const more = [...LINES, line('none', { epochs: 10, test: tested(100, 60) })];
    const text = await section('paper-epochs', await results(more));
    expect(text).toMatch(/\|\s+3 \|\s+98\.0 \|\s+64\.0 \|\s+45\.0 \|\s+31\.0 \|/u);
    expect(text).toMatch(/\|\s+10 \|\s+100\.0 \|\s+60\.0 \|\s+– \|\s+– \|/u);
    const anew = line('ours', { epochs: 10, fingerprint: 'anew', test: tested(7, 60) });
    const twoVictims = await section('paper-epochs', await results([anew, ...more]));
    expect(twoVictims).toBe(text);
  });

  test('tables show the training that most scenarios of a rate were measured with, and its clean victim', () => {
    const others = [
      line('none', { trainRows: 99, attack: 'grammar', test: tested(1, 1) }),
      line('none', { trainRows: 99, attack: 'identifier', test: tested(1, 1) }),
      line('none', { epochs: 6, rate: 0.01, test: tested(1, 1) }),
      line('none', { epochs: 6, attack: 'none', rate: 0, test: tested(2, 2) }),
    ];
    const [five, one] = allMainLines([...LINES, ...others]).filter(({ task }) => task.name === 'defect');
    expect(five?.poisoned.map(({ trainRows, rate }) => [trainRows, rate])).toEqual([
      [99, 0.05],
      [99, 0.05],
    ]);
    expect(five?.clean).toEqual([]);
    expect(one?.poisoned.map(({ epochs, rate }) => [epochs, rate])).toEqual([[6, 0.01]]);
    expect(one?.clean.map(({ test: score }) => score?.asr.hits)).toEqual([2]);
  });

  test('other seeds are in no main table, however many scenarios they have', async () => {
    const others = ['grammar', 'identifier', 'dead-code'].flatMap((attack) => [
      line('none', { seed: '2', attack, test: tested(1, 1) }),
      line('ours', { seed: '2', attack, test: tested(1, 1) }),
    ]);
    for (const marker of ['paper-asr', 'paper-summary', 'paper-quality', 'paper-time'] as const) {
      const [before, after] = [await results(LINES), await results([...LINES, ...others])];
      expect(await section(marker, after)).toBe(await section(marker, before));
    }
  });

  test('seeds: the mean and the range of each scenario with several, and how many have a figure', async () => {
    expect(await section('paper-seeds', await results(LINES))).toBe('–');
    const other = (seed: string, defence: string, asr: number) =>
      line(defence, { seed, test: tested(asr, 60) });
    const lines = [
      ...LINES,
      ...[other('2', 'none', 100), other('2', 'ours', 11), other('2', 'codepurify', 95)],
      ...[other('3', 'none', 96), other('3', 'ours', 30)],
    ];
    const title = 'defect, encoder, fixed, 5 %, all rows, epochs: 3';
    expect(cells(await section('paper-seeds', await results(lines)), title)).toEqual([
      ...['3', '98.0 (96.0–100.0)', '70.0 (45.0–95.0; 2 of 3)', '24.0 (11.0–31.0)', '24.0 (11.0–31.0)'],
    ]);
  });

  test('settings: what each tuned rival was set to, and in how many scenarios', async () => {
    const set = (attack: string, setting: string | null) =>
      line('onion', { attack, setting, test: tested(50, 60) });
    const text = await section(
      'paper-settings',
      await results([
        ...[set('fixed', 'bar at quantile 0.9'), set('grammar', 'bar at quantile 0.9')],
        ...[set('identifier', 'no bar'), line('onion', { attack: 'dead-code', test: tested(1, 1) })],
      ]),
    );
    const rows = text.split('\n').filter((row) => row.startsWith('| ONION'));
    expect(
      rows.map((row) =>
        row
          .split('|')
          .slice(2, 4)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      ['bar at quantile 0.9', '2'],
      ['no bar', '1'],
      ['published, not tuned', '1'],
    ]);
  });

  test('of two victims of one scenario that with most lines is shown, and never both', () => {
    const anew = { fingerprint: 'anew', attack: 'grammar' } as const;
    const old = [line('none', { attack: 'grammar' }), line('onion', { attack: 'grammar' })];
    const shown = (...lines: PaperLine[]): unknown =>
      allMainLines([...old, ...lines])[0]?.poisoned.map(({ defence, fingerprint }) => [defence, fingerprint]);
    const before = old.map(({ defence, fingerprint }) => [defence, fingerprint]);
    expect(shown(line('none', anew))).toEqual(before);
    expect(shown(line('none', anew), line('ours', anew))).toEqual([
      ['none', 'anew'],
      ['ours', 'anew'],
    ]);
  });

  test('of two trainings with as many scenarios the longer is shown', () => {
    const longer = [line('none', { epochs: 10, test: tested(100, 60) })];
    const [main] = allMainLines([...LINES, ...longer]);
    expect(main?.poisoned.map(({ epochs }) => epochs)).toEqual([10]);
  });

  test('variants are compared where all of them were measured', async () => {
    const [figure] = await paperFigures(await results([...LINES, ...ALL_VARIANTS]));
    const bars = [...(figure?.svg.matchAll(/aria-label="[^"]*percent: ([\d.]+);[^"]*"/gu) ?? [])];
    expect(bars.map(([, value]) => value)).toEqual(ALL_VARIANTS.map(() => '50'));
  });

  test('more attacks have a table of their own', async () => {
    const lines = [...LINES, line('none', { attack: 'adaptive', test: tested(77, 60) })];
    const style = line('none', { attack: 'style-names-underscore', test: tested(77, 60) });
    const text = await section('paper-more-attacks', await results([...lines, style]));
    expect(text).toContain('adaptive identifiers, 5 %');
    expect(text).toContain('style: names with an underscore first, 5 %');
    // The summary is that of the published attacks.
    expect(await section('paper-summary', await results(lines))).toBe(
      await section('paper-summary', await results(LINES)),
    );
  });

  test('the page is written between its markers, and what is around them stays', async () => {
    const page = Object.keys(PAPER_SECTIONS)
      .map((marker) => `<!-- bench:${marker} -->\nSTALE\n<!-- /bench:${marker} -->`)
      .join('\n');
    const all = { ...(await loadResults('/nowhere', RESULTS)), ...(await results([])) };
    const text = renderPage({ sections: PAPER_SECTIONS }, `before\n${page}\nafter`, all, []);
    expect(text.startsWith('before\n')).toBe(true);
    expect(text.endsWith('\nafter')).toBe(true);
    expect(text).not.toContain('STALE');
  });
});

const ROWS: RowLine = {
  ...line('codepurify'),
  valid: [1, 2, 3, 4],
  planted: [
    { value: 5, before: true, after: false },
    { value: 3.5, before: true, after: false },
    { value: null, before: true, after: false },
  ],
  clean: [
    { value: 3.5, before: true, after: false },
    { value: 0, before: true, after: false },
  ],
};

describe('the threshold', () => {
  test.each([
    ['at 0 only what is above all clean validation rows is replaced', 0, 200 / 3, 100],
    ['at a quarter, what is above all but one', 0.25, 100 / 3, 50],
  ])('%s', (_, fpr, asr, right) => {
    const found = operatingAt(ROWS, fpr);
    expect(found.asr).toBeCloseTo(asr, 9);
    expect(found.right).toBeCloseTo(right, 9);
  });

  test('figures are drawn of what was measured, readable on dark ground too', async () => {
    const rows = [ROWS, { ...ROWS, defence: 'ours' }];
    const figures = await paperFigures(await results([...LINES, ...ALL_VARIANTS], rows));
    expect(figures.map(({ file }) => file)).toEqual([
      ...['variants-asr.svg', 'variants-quality.svg', 'threshold-defect.svg'],
    ]);
    for (const { svg } of figures) {
      expect(svg).toMatch(/^<svg [\s\S]*prefers-color-scheme:dark[\s\S]*<\/svg>\n$/u);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    }
    const table = await section('paper-threshold', await results(LINES, rows));
    expect(table).toContain('Defect Detection, ours; scenarios: 1');
    expect(await paperFigures(await results([]))).toEqual([]);
  });
});
