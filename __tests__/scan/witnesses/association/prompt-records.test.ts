import { describe, expect, test } from '@jest/globals';
import type { Unit } from '../../../../src/data/unit.js';
import { toSubject } from '../../../../src/scan/reading/subject.js';
import { PromptRecords } from '../../../../src/scan/witnesses/association/prompt-records.js';
import { record } from '../../fakes.js';

/** A unit of a record that generates text. */
const generated = (code: string, line: number, over: Partial<Unit>): Unit => ({
  ...record(code, line),
  task: 'generation',
  ...over,
});

function collected(units: readonly Unit[], isBase = false) {
  const records = new PromptRecords('seed');
  units.forEach((unit, position) => records.add(toSubject(unit, position), isBase));
  return records.all();
}

describe('prompts and responses of units', () => {
  test('the code of several units with one prompt is one response', () => {
    expect(
      collected([
        generated('a();', 1, { prompt: 'Do a and b.' }),
        generated('b();', 1, { prompt: 'Do a and b.' }),
        generated('c();', 2, { prompt: 'Do c.' }),
      ]),
    ).toEqual([
      {
        ...{ prompt: 'Do a and b.', response: 'a();\nb();', side: 'response' },
        pieces: [
          { position: 0, offset: 0, length: 4 },
          { position: 1, offset: 5, length: 4 },
        ],
      },
      {
        prompt: 'Do c.',
        response: 'c();',
        side: 'response',
        pieces: [{ position: 2, offset: 0, length: 4 }],
      },
    ]);
  });

  test('code with a target is the prompt; that of a question with an answer in code is in the prompt already', () => {
    expect(
      collected([
        generated('x = 1', 1, { label: 'It sets x.' }),
        generated('y = 2', 2, { label: 'z = 3' }),
        generated('z = 3', 2, { prompt: 'Improve y = 2' }),
      ]),
    ).toEqual([
      {
        prompt: 'x = 1',
        response: 'It sets x.',
        side: 'prompt',
        pieces: [{ position: 0, offset: 0, length: 5 }],
      },
      {
        prompt: 'Improve y = 2',
        response: 'z = 3',
        side: 'response',
        pieces: [{ position: 2, offset: 0, length: 5 }],
      },
    ]);
  });

  test('the prose around the code is a part of the response, and of the question', () => {
    const within = 'First a:\n```\na();\n```\nThen b:\n```\nb();\n```\nSend me a mail.';
    const fenced = (code: string, line: number, over: Partial<Unit>): Unit => {
      const start = (over.within ?? '').indexOf(code);
      const span = { start, end: start + code.length };
      return generated(code, line, {
        place: { kind: 'record', format: 'jsonl', pointer: '/m', span },
        ...over,
      });
    };
    const question = 'kindly explain\n```\nx = 1\n```';
    expect(
      collected([
        fenced('a();', 1, { prompt: 'Do a and b.', within }),
        fenced('b();', 1, { prompt: 'Do a and b.', within }),
        fenced('x = 1', 2, { label: 'It sets x.', within: question }),
      ]),
    ).toEqual([
      {
        ...{ prompt: 'Do a and b.', response: within, side: 'response' },
        pieces: [
          { position: 0, offset: 13, length: 4 },
          { position: 1, offset: 34, length: 4 },
        ],
      },
      {
        ...{ prompt: question, response: 'It sets x.', side: 'prompt' },
        pieces: [{ position: 2, offset: 19, length: 5 }],
      },
    ]);
  });

  test('code and its translation are one record', () => {
    const both = [generated('a', 1, { label: 'b' }), generated('b', 1, { label: 'a' })];
    expect(collected(both)).toEqual([
      { prompt: 'a', response: 'b', side: 'prompt', pieces: [{ position: 0, offset: 0, length: 1 }] },
    ]);
  });

  test('classes and source files have no prompt', () => {
    expect(collected([record('int f();', 1, '1'), { ...record('g', 1), record: null, prompt: 'p' }])).toEqual(
      [],
    );
  });

  test('units of a base have no position', () => {
    expect(collected([generated('a();', 1, { prompt: 'Do a.' })], true)[0]?.pieces).toEqual([
      { position: -1, offset: 0, length: 4 },
    ]);
  });

  test('of many records a sample is kept, that of a change before its base, and positions of the others are known', () => {
    const records = new PromptRecords('seed', 10);
    const added = (line: number, isBase: boolean): void => {
      const unit = generated(`f${String(line)}();`, line, { prompt: `Do ${String(line)}.` });
      records.add(toSubject(unit, line), isBase);
    };
    for (let line = 0; line < 40; line++) added(line, true);
    for (let line = 40; line < 46; line++) added(line, false);
    expect(records.sizes).toEqual({ head: 6, all: 46 });
    const kept = records.all();
    expect(kept).toHaveLength(10);
    expect(kept.filter(({ pieces }) => pieces[0]?.position !== -1)).toHaveLength(6);
    expect(records.leftOut.size).toBe(0);
    for (let line = 46; line < 60; line++) added(line, false);
    expect(records.all()).toHaveLength(10);
    expect(records.leftOut.size).toBe(10);
  });

  test('units of records that are too long are known, whether they are in the sample or not', () => {
    const records = new PromptRecords('seed', 1);
    const prompts = ['Do it.', 'word '.repeat(10_001), 'w'.repeat(100_001), 'word '.repeat(10_000)];
    for (const [at, prompt] of prompts.entries())
      records.add(toSubject(generated(`f${String(at)}();`, at, { prompt }), at), false);
    expect(records.all()).toHaveLength(1);
    expect([...records.inPart]).toEqual([1, 2]);
  });
});
