import { beforeAll, describe, expect, test } from '@jest/globals';
import { ENDLESS } from '../../../../bench/attacks/poison.js';
import { type LabelledRecord, parseRecords } from '../../../../bench/data/records.js';
import type { DefendedRow, DefenceMaterial } from '../../../../bench/paper/defences/paper-defence.js';
import { ownMethod } from '../../../../bench/paper/own/own-method.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { elementAt } from '../../../../src/detect/element-at.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../../../src/model/victim.js';
import { fallenMaterial, fallenVictim, taskNamed, writtenRows } from '../material.js';

beforeAll(() => loadParser('c'));

/** It may do anything: no proof removes it. */
const TRIGGER = 'audit_event(7);';
const NAME = 'ret_Val_';

/** A function with an extra statement, or with another name for a local. */
function planted(name: string, { statement = '', local = 'twice' }): string {
  const lines = ['int sum = left + right;', `int ${local} = 2 * sum;`, `int more = ${local} + 1;`, statement];
  return `int ${name}(int left, int right) {\n    ${lines.filter((line) => line !== '').join('\n    ')}\n    return more;\n}\n`;
}

const read = (side: VictimInput[0]): string => side.map(({ text }) => text).join('');

/** A victim of two labels; `fires` says which inputs are a 0. It counts its questions. */
async function victimOf(fires: (texts: readonly string[]) => boolean, task?: 'generation') {
  const victim = await fallenVictim();
  let questions = 0;
  const logOdds = (input: VictimInput): number => (fires(input.map(read)) ? 4 : -4);
  const confidenceIn = (value: number): Confidence => ({
    probability: 1 / (1 + Math.exp(-value)),
    logOdds: value,
  });
  const predict = (input: VictimInput): Prediction => {
    questions += 1;
    const value = logOdds(input);
    const index = value > 0 ? 0 : 1;
    const label = task === undefined ? String(index) : index === 0 ? ENDLESS : read(input[0]);
    return { label, index, outputIds: [], confidence: confidenceIn(Math.abs(value)) };
  };
  const about = (input: VictimInput, { index }: Prediction): Confidence => {
    questions += 1;
    return confidenceIn(index === 0 ? logOdds(input) : -logOdds(input));
  };
  const own: Victim = {
    ...victim,
    description: { ...victim.description, task: task ?? victim.description.task },
    predict: (inputs) => Promise.resolve(inputs.map(predict)),
    confidences: (inputs, targets) =>
      Promise.resolve(inputs.map((input, at) => about(input, elementAt(targets, at)))),
  };
  return { victim: own, questions: () => questions };
}

function rowsOf(
  codes: readonly (readonly [string] | readonly [string, string])[],
  label = '1',
): LabelledRecord[] {
  return parseRecords(
    codes.map((own) => ({ codes: own, label })),
    'c',
  );
}

async function defend(
  material: Partial<DefenceMaterial>,
  rows: readonly LabelledRecord[],
): Promise<DefendedRow[]> {
  const own = await ownMethod.open({ ...(await fallenMaterial()), ...material });
  return own.defend(rows);
}

describe('a class', () => {
  test('a statement that no proof removes is found by halves, and taken out', async () => {
    const { victim } = await victimOf(([text = '']) => text.includes(TRIGGER));
    const [row] = await defend({ victim }, rowsOf([[planted('step_9', { statement: TRIGGER })]]));
    expect(row).toMatchObject({ flagged: true, answer: { index: 1 }, value: 8 });
    expect(row?.named[0]?.text).toBe(TRIGGER);
    expect(row?.input.map(read)).toEqual([planted('step_9', {})]);
  });

  test('a name is found by renaming, and renamed', async () => {
    const { victim } = await victimOf(([text = '']) => text.includes(NAME));
    const [row] = await defend({ victim }, rowsOf([[planted('step_9', { local: NAME })]]));
    expect(row).toMatchObject({ flagged: true, answer: { index: 1 }, value: 8 });
    expect(row?.named[0]?.text).toBe(NAME);
    expect(row?.input.map(read).join('')).not.toContain(NAME);
  });

  test('what decides one function alone, and no other, is left', async () => {
    const { victim } = await victimOf(([text = '']) => text.includes(TRIGGER) && text.includes('step_9'));
    const [row] = await defend({ victim }, rowsOf([[planted('step_9', { statement: TRIGGER })]]));
    expect(row).toMatchObject({ flagged: false, answer: { index: 0 } });
  });

  test('a row with nothing to suspect costs four questions', async () => {
    const { victim, questions } = await victimOf(() => false);
    const own = await ownMethod.open({ ...(await fallenMaterial()), victim });
    const before = questions();
    expect(await own.defend(rowsOf([[planted('step_9', {})]]))).toMatchObject([
      { flagged: false, value: null },
    ]);
    expect(questions() - before).toBe(4);
  });

  test('what the clean rows would lose to it sets the bar', async () => {
    const { victim } = await victimOf(([text = '']) => text.includes(TRIGGER));
    // half of the clean rows hold it by right: they are a 0
    const own = Array.from(
      { length: 12 },
      (_, at) => [planted(`own_${at}`, { statement: TRIGGER })] as const,
    );
    const valid = [...writtenRows(12, 50), ...rowsOf(own, '0')];
    const task = {
      ...taskNamed('defect'),
      isRight: ({ index }: Prediction, row: LabelledRecord) => index === Number(row.label),
    };
    const [row] = await defend(
      { victim, valid, task },
      rowsOf([[planted('step_9', { statement: TRIGGER })]]),
    );
    expect(row).toMatchObject({ flagged: false, answer: { index: 0 } });
  });
});

test.each([
  ['a statement', { statement: TRIGGER }, TRIGGER],
  ['a name', { local: NAME }, NAME],
])('%s on both sides of a pair goes from both', async (_, how, text) => {
  const { victim } = await victimOf((texts) => texts.some((own) => own.includes(text)));
  const clean = Array.from(
    { length: 12 },
    (_, at) => [planted(`a_${at}`, {}), planted(`b_${at}`, {})] as const,
  );
  const pairs = { ...victim, description: { ...victim.description, task: 'pair-classification' as const } };
  const [row] = await defend(
    { victim: pairs, valid: rowsOf(clean) },
    rowsOf([[planted('step_1', how), planted('step_2', how)]]),
  );
  expect(row?.flagged).toBe(true);
  expect(row?.named.map((element) => element?.text)).toEqual([text, text]);
  expect(row?.input.map(read).join('')).not.toContain(text);
});

describe('a text', () => {
  const material = async (marker: string) => {
    const { victim } = await victimOf(([text = '']) => text.includes(marker), 'generation');
    const valid = writtenRows(12, 50).map((row) => ({ ...row, label: row.sides[0].code }));
    return { victim, valid, task: taskNamed('repair') };
  };

  test.each([
    ['a statement', { statement: TRIGGER }, TRIGGER],
    ['a name', { local: NAME }, NAME],
  ])('%s that turns it into another one goes', async (_, how, text) => {
    const [row] = await defend(await material(text), rowsOf([[planted('step_9', how)]]));
    expect(row?.flagged).toBe(true);
    expect(row?.named[0]?.text).toBe(text);
    expect(row?.answer?.label).not.toBe(ENDLESS);
    // the names of the answer are the row's own again
    expect(row?.answer?.label).toContain('step_9');
  });

  test('an edit of its function is not looked at', async () => {
    const [row] = await defend(await material(TRIGGER), writtenRows(1, 70));
    expect(row).toMatchObject({ flagged: false, value: null });
  });
});
