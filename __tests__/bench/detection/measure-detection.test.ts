import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { openBenchTools } from '../../../bench/victims/bench-tools.js';
import { PAGES, renderPage, type Sections } from '../../../bench/pages/pages.js';
import type { Results } from '../../../bench/pages/results.js';
import { type DetectionResult, measureDetection } from '../../../bench/detection/measure-detection.js';
import { dataFolder, fakeLoaders } from '../fakes.js';

const OPTIONS = {
  seed: '1',
  functions: 10,
  rate: 0.3,
  wrapper: 'remove',
  allClean: true,
  ablation: true,
  languageModel: null,
} as const;
let data = '';
let result: DetectionResult;
const lines: string[] = [];

beforeAll(async () => {
  data = await dataFolder(12);
  const tools = await openBenchTools({ victim: 'fake', mlm: null, threads: 1 }, fakeLoaders);
  result = await measureDetection(tools, { ...OPTIONS, data }, (line) => lines.push(line));
  await tools.close();
}, 60_000);
afterAll(() => rm(data, { recursive: true }));

describe('a run over a victim that falls for every published trigger', () => {
  test('finds and names all of them, and no clean function', () => {
    for (const { language, attacks, falsePositives, falsePositivesOfAll } of result.languages) {
      expect([language, ...attacks.map(({ recall }) => recall.share)]).toEqual([language, 1, 1, 1, 1]);
      expect([language, ...attacks.map(({ fired }) => fired.share)]).toEqual([language, 1, 1, 1, 1]);
      expect([language, ...attacks.map(({ exact }) => exact.share)]).toEqual([language, 1, 1, 1, 1]);
      expect(falsePositives).toMatchObject({ hits: 0, of: 7 });
      expect(falsePositivesOfAll).toMatchObject({ hits: 0, of: 12 });
    }
  });

  test('purifies what it found', () => {
    for (const { purification } of result.languages) {
      for (const row of purification) {
        expect(row).toMatchObject({ flagged: 3, neutralised: { share: 1 }, parsesNoWorse: { share: 1 } });
        expect(row).toMatchObject({ withoutTrigger: { share: 1 }, restored: { share: 1 } });
      }
      expect(purification.map(({ strategies }) => strategies)).toEqual([
        ...[{ remove: 3 }, { remove: 3 }, { remove: 3 }, { rename: 3 }],
      ]);
      expect(purification[3]?.renamesOnlyNames).toMatchObject({ hits: 3, of: 3 });
    }
  });

  test('has the whole ablation: every attack, statistic and element choice', () => {
    for (const { ablation } of result.languages) {
      expect(new Set(ablation.map(({ attack }) => attack)).size).toBe(4);
      expect(new Set(ablation.map(({ statistic }) => statistic)).size).toBe(8);
      expect(new Set(ablation.map(({ elements }) => elements)).size).toBe(3);
      const best = ablation.filter(({ statistic, elements }) => statistic === 'both' && elements === 'all');
      expect(best.map(({ auroc }) => auroc)).toEqual([1, 1, 1, 1]);
    }
  });

  test('says what it is doing', () => {
    expect(lines[0]).toBe('Devign test functions: 10 of 12');
    expect(lines).toContain('  BNC grammar: 3 found');
  });

  test('keeps none of the data in its result', () => {
    expect(JSON.stringify(result)).not.toContain('left');
  });
});

describe('the page', () => {
  const results = (): Results => ({
    ...{ detection: result, speed: null, method: null, transfer: [], soundness: [], formats: [] },
    ...{ gate: [], changes: [], histories: [], aftermath: [], growth: [], adversary: [], sizes: [] },
    ...{ formatMemory: [], scans: [], engines: [] },
    nextSteps: [],
    ...{ smallChanges: [], styles: [], wordings: [], naturalRates: [], company: [], companyMethods: [] },
    association: [],
    ...{ lines: [], rows: [], published: { source: '', columns: [], asr: [], quality: [], time: [] } },
  });
  const page = ['detection', 'purification', 'ablation', 'speed']
    .map((name) => `<!-- bench:${name} -->\nSTALE\n<!-- /bench:${name} -->\n`)
    .join('\n');

  const names = ['detection', 'purification', 'ablation', 'speed'].map((name) => `results/${name}.md`);
  const sections: Sections = Object.fromEntries(
    PAGES.filter(({ file }) => names.includes(file)).flatMap((one) => Object.entries(one.sections)),
  );
  const render = (text: string, from: Results): string => renderPage({ sections }, text, from, []);

  test('shows the figures between its markers', () => {
    const text = render(page, results());
    expect(text).toContain('| BNC fixed               | 1.00 (3/3; .44–1.00) |    1.00 (3/3) |');
    expect(text).toContain('False positives: .00 (0/7; .00–.35).');
    expect(text).toContain('| `both`                           | 1.00 (1.00) |');
    expect(text).toContain('<!-- bench:speed -->\nSTALE\n<!-- /bench:speed -->');
    expect(text.match(/STALE/g)).toHaveLength(1);
  });

  test('is the same when it is written again', () => {
    const once = render(page, results());
    expect(render(once, results())).toBe(once);
  });

  test('without a marker is refused', () => {
    expect(() => render('nothing', results())).toThrow(/bench:detection/);
  });
});
