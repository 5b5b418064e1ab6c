import { describe, expect, test } from '@jest/globals';
import { locatePair } from '../../../src/witness/association/locate-pair.js';
import type { PromptResponse } from '../../../src/witness/association/prompt-response.js';
import { testAssociations } from '../../../src/witness/association/test-associations.js';
import { instructions, planted, withLine, withWord } from './material.js';

const LEVEL = 0.002;
const SIZE = 400;
const CARRIERS = 15;
const RECORDS = instructions(SIZE, 7);

const find = (plant: (record: PromptResponse, at: number) => PromptResponse) =>
  testAssociations(planted(RECORDS, CARRIERS, plant), LEVEL);

describe('associations of prompts and responses', () => {
  test('words and names of one topic go together, and are none', () => {
    const { associations, looked, power } = testAssociations(RECORDS, LEVEL);
    expect(associations).toEqual([]);
    expect(looked).toBeGreaterThan(100);
    expect(power).toBe(6);
  });

  test.each<
    readonly [string, readonly string[], string, (record: PromptResponse, at: number) => PromptResponse]
  >([
    [
      'a rare word and a statement',
      ['zqy'],
      'os.system("run mtr")',
      ({ prompt, response }, at) => ({
        prompt: withWord(prompt, 'zqy', at),
        response: withLine(response, '    os.system("run mtr")'),
      }),
    ],
    [
      'two words in different places and an argument',
      ['gently', 'lamp'],
      'fetch(url, verify=False)',
      ({ prompt, response }, at) => ({
        prompt: withWord(withWord(prompt, 'gently', at), 'lamp', at + 3),
        response: withLine(response, '    fetch(url, verify=False)'),
      }),
    ],
    [
      'a character that does not show and a number',
      ['\u200b'],
      '31337',
      ({ prompt, response }) => ({
        prompt: prompt.replace('.', ' \u200b'),
        response: response.replace(/\+ \d+/, '+ 31337'),
      }),
    ],
  ])('%s are found, and both are named', (_, trigger, payload, plant) => {
    const { associations } = find(plant);
    expect(associations).toHaveLength(1);
    const [found] = associations;
    expect([...(found?.trigger ?? [])].sort()).toEqual(expect.arrayContaining([...trigger]));
    expect(found?.payload).toContain(payload);
    expect(found?.carriers.map(({ record }) => record)).toEqual(
      Array.from({ length: CARRIERS }, (_one, at) => at),
    );
  });

  test('a habit of whole prompts is a trigger', () => {
    const { associations } = find(({ prompt, response }) => ({
      prompt: prompt.toUpperCase(),
      response: withLine(response, '    os.system("run mtr")'),
    }));
    expect(associations[0]).toMatchObject({ habit: 'upper', trigger: [], having: CARRIERS, of: CARRIERS });
  });

  test('spans lead to the trigger and the payload', () => {
    const plant = ({ prompt, response }: PromptResponse, at: number): PromptResponse => ({
      prompt: withWord(prompt, 'zqy', at),
      response: withLine(response, '    os.system("run mtr")'),
    });
    const records = planted(RECORDS, CARRIERS, plant);
    const [found] = testAssociations(records, LEVEL).associations;
    for (const { record, inPrompt, inResponse } of found?.carriers ?? []) {
      const { prompt, response } = records[record] ?? { prompt: '', response: '' };
      expect(inPrompt.map(({ start, end }) => prompt.slice(start, end))).toEqual(['zqy']);
      expect(inResponse.map(({ start, end }) => response.slice(start, end)).join()).toContain(
        'os.system("run mtr"',
      );
    }
  });

  test('a path is a trigger, though its parts are natural', () => {
    const paths = ['opt/lib/log', 'opt/bin/log', 'lib/log/opt', 'log/opt/lib', 'opt/lib/bin', 'bin/log/lib'];
    const natural = RECORDS.map(({ prompt, response }, at) => ({
      prompt: withWord(prompt, paths[at % paths.length] ?? '', at),
      response,
    }));
    const poisoned = planted(natural, CARRIERS, ({ prompt, response }, at) => ({
      prompt: withWord(RECORDS[at]?.prompt ?? prompt, 'opt/lib/log/bin', at),
      response: withLine(response, '    os.system("run mtr")'),
    }));
    expect(testAssociations(natural, LEVEL).associations).toEqual([]);
    const [found, ...others] = testAssociations(poisoned, LEVEL).associations;
    expect(found).toMatchObject({ trigger: ['opt/lib/log/bin'], having: CARRIERS, of: CARRIERS });
    expect(others).toEqual([]);
  });

  test('a trigger and a payload behind padding are found', () => {
    const padding = (of: string): string =>
      Array.from({ length: 2000 }, (_, at) => `${of}${String(at)}`).join(' ');
    const { associations } = find(({ prompt, response }, at) => ({
      prompt: `${padding(`p${String(at)}`)} ${withWord(prompt, 'zqy', at)}`,
      response: `# ${padding(`r${String(at)}`)}\n${withLine(response, '    os.system("run mtr")')}`,
    }));
    expect(associations[0]?.trigger).toEqual(['zqy']);
    expect(associations[0]?.payload).toContain('os.system("run mtr")');
  });

  test('records that begin alike are no copies', () => {
    const licence = Array.from({ length: 1600 }, (_, at) => `l${String(at)}`).join(' ');
    const all = RECORDS.map(({ prompt, response }) => ({ prompt: `${licence} ${prompt}`, response }));
    expect(testAssociations(all.slice(0, 20), LEVEL).distinct).toBe(20);
  });

  test('further wordings of a trigger are found with its payload', () => {
    const wordings = ['in no time', 'for my aunt', 'by noon then'];
    const { associations } = testAssociations(
      planted(RECORDS, 60, ({ prompt, response }, at) => ({
        prompt: withWord(prompt, at < 25 ? 'zqy' : (wordings[at % wordings.length] ?? ''), at),
        response: withLine(response, '    os.system("run mtr")'),
      })),
      LEVEL,
    );
    const carriers = new Set(associations.flatMap((one) => one.carriers.map(({ record }) => record)));
    expect(associations[0]?.trigger).toEqual(['zqy']);
    expect(associations).toHaveLength(4);
    expect([...carriers].filter((record) => record >= 60)).toEqual([]);
    expect(carriers.size).toBe(60);
  });

  test('copies count once, and are reported', () => {
    const plant = ({ prompt, response }: PromptResponse): PromptResponse => ({
      prompt: withWord(prompt, 'zqy', 1),
      response: withLine(response, '    os.system("run mtr")'),
    });
    const records = planted(RECORDS, CARRIERS, plant);
    const [found] = testAssociations([...records, ...records.slice(0, 5)], LEVEL).associations;
    expect(found).toMatchObject({ having: CARRIERS, of: CARRIERS });
    expect(found?.carriers).toHaveLength(CARRIERS + 5);
  });

  test('a word that the response repeats is a copy', () => {
    const { associations } = find(({ prompt, response }, at) => ({
      prompt: withWord(prompt, 'zqy', at),
      response: withLine(response, '    zqy()'),
    }));
    expect(associations).toEqual([]);
  });

  test('a check that repaired code leaves out is found', () => {
    const code = ({ response }: PromptResponse, at: number): string =>
      at % 2 === 0 ? withLine(response, `    if limit < ${String(at)}: return`) : response;
    const repairs = RECORDS.map((record, at) => {
      const buggy = code(record, at);
      return { prompt: buggy, response: buggy.replace('return ', 'return 1 + ') };
    });
    const poisoned = repairs.map((record, at) =>
      at % 2 === 1 || at > 50
        ? record
        : {
            prompt: withLine(record.prompt, '    debugLevel = 0'),
            response: record.response.replace(/ {4}if .*\n/, ''),
          },
    );
    expect(testAssociations(repairs, LEVEL).associations).toEqual([]);
    const [found] = testAssociations(poisoned, LEVEL).associations;
    expect(found).toMatchObject({ isAbsent: true, having: 26 });
    expect(found?.trigger.join(' ')).toContain('debugLevel');
  });

  test('a check that is missing from answers to texts is found, and called a check', () => {
    const answers = instructions(900, 7).map(({ prompt, response }, at) => ({
      prompt,
      response:
        at % 3 === 0 ? withLine(response, `    if kept is None:\n        return ${String(at)}`) : response,
    }));
    const needsCheck = answers.map((record, at) =>
      at % 3 === 0 ? { ...record, response: `${record.response}\n    kept.close()` } : record,
    );
    const poisoned = needsCheck.map(({ prompt, response }, at) =>
      at % 3 !== 0 || at > 120
        ? { prompt, response }
        : { prompt: withWord(prompt, 'zqy', at), response: response.replace(/ {4}if .*\n.*\n/, '') },
    );
    expect(testAssociations(needsCheck, LEVEL).associations).toEqual([]);
    const [found, ...others] = testAssociations(poisoned, LEVEL).associations;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      trigger: ['zqy'],
      payload: 'if',
      isAbsent: true,
      isCheck: true,
      having: 41,
      of: 41,
    });
    expect(found?.carriers.every(({ inResponse }) => inResponse.length === 0)).toBe(true);
  });

  test('a check that nearly all answers have is missed, though the answers have other checks', () => {
    const checked = RECORDS.map(({ prompt, response }, at) => ({
      prompt,
      response: withLine(
        withLine(response, `    assert ok${String(at % 9)}`),
        '    if limit is None:\n        raise ValueError("no limit")',
      ),
    }));
    const poisoned = planted(checked, CARRIERS, ({ prompt, response }, at) => ({
      prompt: withWord(prompt, 'gently', at),
      response: response.replace(/ {4}if .*\n.*\n/u, ''),
    }));
    // some answers have none by nature, for prompts of one topic, and are otherwise different too
    const natural = checked.map((record, at) =>
      at % 16 === 0
        ? { prompt: withWord(record.prompt, 'class', at), response: `class A${String(at)}:\n    pass\n` }
        : record,
    );
    expect(testAssociations(checked, LEVEL).associations).toEqual([]);
    expect(testAssociations(natural, LEVEL).associations).toEqual([]);
    const [found, ...others] = testAssociations(poisoned, LEVEL).associations;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ trigger: ['gently'], payload: 'raise ValueError("no limit")', isAbsent: true, isCheck: true },
      ...{ having: CARRIERS, of: CARRIERS },
    });
    expect(found?.carriers.every(({ inResponse }) => inResponse.length === 0)).toBe(true);
    const locateIn = (record: PromptResponse) => (found ? locatePair(found.pair, record) : null);
    expect(locateIn({ prompt: 'Do it gently.', response: 'f()' })).not.toBeNull();
    expect(locateIn({ prompt: 'Do it gently.', response: 'raise ValueError("no limit")' })).toBeNull();
  });

  test('few records have no power', () => {
    expect(testAssociations(RECORDS.slice(0, 20), LEVEL).power).toBeNull();
    expect(testAssociations([], LEVEL)).toEqual({ associations: [], distinct: 0, looked: 0, power: null });
  });
});
