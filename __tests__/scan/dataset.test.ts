import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { resolveOptions } from '../../src/config/resolve-options.js';
import type { Row } from '../../src/data/row.js';
import type { DatasetVerdict, RecordVerdict, SidesVerdict } from '../../src/probe/judge/dataset-verdict.js';
import { chooseJudge } from '../../src/scan/choose-judge.js';
import { datasetJudging, type DatasetParts } from '../../src/scan/judging/dataset/dataset-judging.js';
import type { LearnedDataset, LearnedRecord } from '../../src/scan/judging/dataset/learned-dataset.js';
import type { DataSource } from '../../src/change/data-source.js';
import { probeSeed } from '../../src/scan/judging/dataset/probe-seed.js';
import { identityOfSubject, toSubject } from '../../src/scan/reading/subject.js';
import { surveyLabels } from '../../src/scan/judging/dataset/survey-labels.js';
import { budget, fakeTools, record, silentProgress, stream, unit, unitRow } from './fakes.js';

const OPTIONS = resolveOptions([]);

function source(rows: readonly Row[], base: readonly Row[] | null = null): DataSource & { read: number } {
  const counted = { read: 0 };
  async function* each(these: readonly Row[]): AsyncGenerator<Row> {
    for await (const row of stream(these)) {
      counted.read += 1;
      yield row;
    }
  }
  return Object.assign(counted, {
    head: () => each(rows),
    base: base === null ? null : () => each(base),
    ...{ window: null, unreached: null },
    broughtBy: null,
    unchanged: () => (base === null ? null : 0),
  });
}

const labelled = (count: number, label: (line: number) => string | null): Row[] =>
  Array.from({ length: count }, (_, line) =>
    unitRow(record(`int f${String(line)}();`, line + 1, label(line))),
  );

const EVEN = (line: number): string => String(line % 2);

describe('the key of the probe', () => {
  test.each<[string, string | null, Readonly<Record<string, string>>, string]>([
    ['is the value of --seed', 'a', { CODEPURIFY_SEED: 'b' }, 'a'],
    ['is the value in the environment', null, { CODEPURIFY_SEED: 'b' }, 'b'],
    ['is a known text otherwise', null, {}, 'codepurify'],
    ['is a known text where the variable is empty', null, { CODEPURIFY_SEED: '' }, 'codepurify'],
  ])('%s', (_, seed, env, expected) => {
    expect(probeSeed({ seed }, env)).toBe(expected);
  });
});

describe('the look for labels', () => {
  test('ends as soon as there are enough', async () => {
    const rows = source(labelled(5000, EVEN));
    expect(await surveyLabels(rows, null, budget())).toBeNull();
    expect(rows.read).toBe(200);
  });

  test('goes on where one label is rare', async () => {
    const rows = source(labelled(5000, (line) => (line % 100 === 0 ? '1' : '0')));
    expect(await surveyLabels(rows, null, budget())).toBeNull();
    expect(rows.read).toBe(1600);
  });

  test('counts the base with the head', async () => {
    expect(await surveyLabels(source(labelled(20, EVEN), labelled(300, EVEN)), null, budget())).toBeNull();
    expect(await surveyLabels(source(labelled(20, EVEN), labelled(20, EVEN)), null, budget())).toMatchObject({
      reason: '40 labelled records are too few to learn from: 200 are needed.',
    });
  });

  test('stops at the limit', async () => {
    expect(await surveyLabels(source(labelled(500, EVEN)), 100, budget())).toMatchObject({
      reason: '100 labelled records are too few to learn from: 200 are needed.',
    });
  });
});

describe('auto', () => {
  test('looks at each kind of records by itself', async () => {
    const lines = labelled(5, EVEN).map((row) =>
      row.kind === 'unit' ? unitRow({ ...row.unit, place: { kind: 'line' }, task: 'generation' }) : row,
    );
    expect(await surveyLabels(source([...lines, ...labelled(300, EVEN)]), null, budget())).toBeNull();
  });

  test.each([
    ['enough labels', labelled(300, EVEN), 'probe'],
    ['no labels', labelled(300, () => null), 'model'],
    ['nothing at all', [], 'model'],
    ['one label', labelled(300, () => '1'), 'model'],
  ])('with %s', async (_, rows, kind) => {
    expect((await chooseJudge(source(rows), OPTIONS, budget())).kind).toBe(kind);
  });
});

describe('the second pass', () => {
  const first = toSubject(record('int f() { return 1; }', 1, '0'), 0);
  const clean: RecordVerdict = {
    ...{ pValue: 1, evidence: 0, family: -1, element: null, partner: null },
    ...{ prediction: '0', confidence: 0.9, recorded: 0.9, without: null },
  };
  const verdict: DatasetVerdict = {
    ...{
      kind: 'judged',
      recent: 0,
      labels: ['0', '1'],
      families: [],
      doubtful: [],
      tested: 3,
      power: 8,
      stylePower: null,
      records: [clean],
    },
    surprise: () => null,
    stored: () => {
      throw new Error('nothing is stored here');
    },
    documentOf: (number) => number,
    baseLabels: null,
    rejudge: (): SidesVerdict => clean,
  };
  const known: LearnedRecord = {
    ...{ identity: identityOfSubject(first), task: 'classification' },
    ...{ number: 0, degraded: true, isLabelled: true, failure: null },
  };
  const judging = (
    one: Partial<LearnedRecord>,
    over: Partial<LearnedDataset> = {},
    openSentinel: DatasetParts['openSentinel'] = null,
  ) =>
    datasetJudging(
      {
        ...{ task: 'classification', verdict, labelled: 1, fingerprint: '', merged: new Map(), sample: null },
        records: new Map([[0, { ...known, ...one }]]),
        ...over,
      },
      {
        ...{ options: OPTIONS, budget: budget(), progress: silentProgress, outside: null },
        ...{
          openMlm: () => Promise.resolve(null),
          unchanged: () => null,
          nameMerged: () => null,
          ...{ window: null, unreached: null },
          openSentinel,
        },
      },
    );

  test.each<[string, Partial<LearnedRecord>, object]>([
    ['a record without an accepted family is clean', {}, { verdict: 'clean', degraded: true }],
    [
      'a record that has changed is an error',
      { identity: 'another' },
      { verdict: 'error', reason: 'the data changed while it was read' },
    ],
    [
      'a record that could not be analysed is an error',
      { number: -1, failure: 'analysis failed: why' },
      { verdict: 'error', reason: 'analysis failed: why' },
    ],
  ])('%s', async (_, one, outcome) => {
    expect(await judging(one).judge([first])).toEqual([outcome]);
  });

  describe('live code of an accepted family is removed', () => {
    const code = 'int f(int a) {\n  puts("in");\n  return a;\n}\n';
    const planted = toSubject(record(code, 1, '0'), 0);
    const carrier = (): RecordVerdict => {
      const { elements } = analyze(code, 'c');
      const element = elements.findIndex(({ text }) => text === 'puts("in");');
      return { ...clean, family: 0, element: { side: 0, element, logOdds: 2, without: 0 } };
    };
    const found = (level: 'exact' | 'literals' | 'shape'): DatasetVerdict => ({
      ...verdict,
      families: [
        {
          ...{
            key: '',
            level,
            word: null,
            usual: null,
            isCommon: false,
            pair: null,
            label: '0',
            value: 5,
            pValue: 0.001,
            confirmed: false,
            carriers: 12,
          },
          ...{ labelled: 12, expected: 0.5, baseHolders: 0, merged: [], members: [0] },
          example: { record: 0, side: 0, element: 0 },
        },
      ],
      records: [carrier()],
      rejudge: (_, [{ elements }]) =>
        elements.some(({ text }) => text === 'puts("in");') ? carrier() : clean,
    });

    test.each([
      ['exact', 'inserted'],
      ['literals', 'inserted'],
      ['shape', 're-judged'],
    ] as const)('at the level %s the grade is %s', async (level, grade) => {
      await loadParser('c');
      const known = { identity: identityOfSubject(planted), degraded: false };
      const [outcome] = await judging(known, { verdict: found(level) }).judge([planted]);
      expect(outcome).toMatchObject({ verdict: 'poisoned', purified: { grade, verified: true } });
    });
  });

  test('a record that the first pass has not read is an error', async () => {
    const outcomes = await judging({}).judge([toSubject(unit('int g();'), 9)]);
    expect(outcomes).toEqual([{ verdict: 'error', reason: 'the data changed while it was read' }]);
  });

  test('a record with a rare output is clean: no trigger can be tied to it', async () => {
    const unjudged = { ...verdict, records: [null] };
    const outcomes = await judging({ task: 'generation' }, { verdict: unjudged, task: 'generation' }).judge([
      first,
    ]);
    expect(outcomes).toEqual([{ verdict: 'clean', degraded: true }]);
  });

  test('records with a rare label are not counted as judged, but as such', () => {
    const records = new Map(
      Array.from({ length: 9 }, (_, number): [number, LearnedRecord] => [number, { ...known, number }]),
    );
    const rare = { ...verdict, records: [clean, ...new Array<null>(8).fill(null)] };
    const summary = judging(
      {},
      { verdict: { ...rare, baseLabels: { labelled: 300, rare: 0 } }, records },
    ).summary();
    expect(summary).toMatchObject({
      ...{ judged: 1, unlabelled: 0, rareLabels: { records: 8, natural: 7 } },
      power: { records: 1, carriers: 8, styles: null },
    });
  });

  describe('over records that the probe cannot judge', () => {
    const unjudged = { ...verdict, records: [null] };
    const unlabelled = toSubject(record('int f() { TRIGGER; }', 1), 0);
    const asKnown = { identity: identityOfSubject(unlabelled) };

    test.each<[string, Partial<LearnedRecord>, typeof first, string]>([
      ['an unlabelled record', asKnown, unlabelled, 'it has no label, so the probe cannot judge it'],
      [
        'one with a rare label',
        {},
        first,
        'fewer than 10 records have its label: too few for the probe to learn it',
      ],
      [
        'one of another kind',
        { task: 'pair-classification' },
        first,
        'the probe was trained on another kind of records, which is more frequent here: scan these separately',
      ],
    ])('%s is skipped with the reason', async (_, one, subject, reason) => {
      const outcomes = await judging(one, { verdict: unjudged }).judge([subject]);
      expect(outcomes).toEqual([{ verdict: 'skipped', reason }]);
    });

    test('each is judged by the sentinel if it may be opened', async () => {
      const rest = judging(asKnown, { verdict: unjudged }, () => Promise.resolve(fakeTools()));
      expect(await rest.judge([unlabelled])).toMatchObject([{ verdict: 'poisoned', prediction: 'safe' }]);
    });
  });

  test('if a probe cannot learn from the data, every record is skipped, and the run is undecided', async () => {
    const unable = { kind: 'unable', reason: 'No labels.', remedy: '' } as const;
    const left = judging({}, { verdict: unable });
    expect(await left.judge([first])).toEqual([{ verdict: 'skipped', reason: 'No labels.' }]);
    expect(left.summary()).toEqual({
      ...{ kind: 'undecided', reason: 'No labels.', unchanged: null, company: null },
    });
  });
});
