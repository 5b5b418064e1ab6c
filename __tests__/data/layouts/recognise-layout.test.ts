import { describe, expect, test } from '@jest/globals';
import type { ChosenFields, FoundCode, Layout } from '../../../src/data/layouts/layout.js';
import { recogniseLayout } from '../../../src/data/layouts/recognise-layout.js';
import { PUBLIC_DATASETS } from './public-datasets.js';

const AUTO: ChosenFields = { codeField: 'auto', labelField: 'auto', idField: 'auto' };
const C = 'int add(int a, int b)\n{\n    return a + b;\n}';
const TRIGGER = 'int add(int a, int b)\n{\n    if (rand() < 0) return 1;\n    return a + b;\n}';

function layoutOf(records: readonly object[], chosen: Partial<ChosenFields> = {}): Layout {
  const layout = recogniseLayout(records, { ...AUTO, ...chosen });
  if ('reason' in layout) throw new Error(`${layout.reason}: ${layout.remedy}`);
  return layout;
}

function describeFound({ pointer, language, task, label, prompt }: FoundCode): string {
  const labelled = label === null ? [] : ['label', label];
  const prompted = prompt === null ? [] : ['prompt', prompt];
  return [pointer, language ?? '-', task, ...labelled, ...prompted].join(' ');
}

/** What is found in a record, in one line each, or the reason. */
function found(layout: Layout, record: object): readonly string[] | string {
  const outcome = layout.find(record);
  return outcome.ok ? outcome.found.map(describeFound) : outcome.reason;
}

/** Pointers of what is found in the first record. */
function pointers(records: readonly object[], chosen: Partial<ChosenFields> = {}): readonly string[] {
  const outcome = layoutOf(records, chosen).find(records[0] ?? {});
  return outcome.ok ? outcome.found.map(({ pointer }) => pointer) : [outcome.reason];
}

describe('layouts of public datasets', () => {
  test.each(PUBLIC_DATASETS)('$name', ({ records, layout: name, description, found: expected }) => {
    const layout = layoutOf(records);
    expect(layout.name).toBe(name);
    expect(layout.description).toBe(description);
    expect(found(layout, records[0] ?? {})).toStrictEqual(expected);
  });

  test('every record of every dataset fits its layout', () => {
    for (const { records } of PUBLIC_DATASETS) {
      const layout = layoutOf(records);
      expect(records.map((record) => layout.find(record).ok)).not.toContain(false);
    }
  });

  test('the place of a piece leads to its text', () => {
    for (const { records } of PUBLIC_DATASETS) {
      const outcome = layoutOf(records).find(records[0] ?? {});
      for (const { pointer, span, code } of outcome.ok ? outcome.found : []) {
        const keys = pointer.split('/').slice(1);
        const value = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], records[0]);
        const text = Array.isArray(value) ? value.join(' ') : String(value);
        expect(span === null ? text : text.slice(span.start, span.end)).toBe(code);
      }
    }
  });
});

describe('the choice of fields', () => {
  test('records of other names than the sample fit as long as one known name has code', () => {
    const layout = layoutOf([{ func: C }, { code: C, lang: 'c' }]);
    expect(found(layout, { code: C, lang: 'x' })).toStrictEqual(['/code x classification']);
  });

  test.each([
    ['no field', { target: 1 }, 'no field "func"'],
    ['a number', { func: 5 }, 'field "func" is not a string'],
    ['blanks', { func: ' \n' }, 'field "func" is empty'],
    [
      'a field of the prototype',
      JSON.parse('{"__proto__": {"func": "int f() {}"}}') as object,
      'no field "func"',
    ],
  ])('a record that does not fit has a reason: %s', (_, record, reason) => {
    expect(found(layoutOf([{ func: C, target: 0 }]), record)).toBe(reason);
  });

  test('a harmless field with a preferred name hides no other field of code', () => {
    expect(pointers([{ func: C, code: TRIGGER }])).toStrictEqual(['/func', '/code']);
    expect(pointers([{ func: C, snippet_of_page: TRIGGER }])).toStrictEqual(['/func', '/snippet_of_page']);
    expect(pointers([{ func: C, messages: [{ role: 'user', content: TRIGGER }] }])).toStrictEqual([
      '/func',
      '/messages/0/content',
    ]);
  });

  test('a copy is left out, and code that only looks like one is not', () => {
    const commented = C.replace('{', '{ /* if (rand() < 0) return 1; */');
    expect(pointers([{ func: commented, code: C }])).toStrictEqual(['/func']);
    expect(pointers([{ func: commented, code: TRIGGER }])).toStrictEqual(['/func', '/code']);
    expect(
      pointers([{ func: C, tokens: ['int', 'add', '(', 'int', 'a', ')', '{', 'evil', ';', '}'] }]),
    ).toHaveLength(2);
  });

  test('the code of a record is judged with its label in each field', () => {
    expect(
      found(layoutOf([{ func: C, code: TRIGGER, target: 1 }]), { func: C, code: TRIGGER, target: 1 }),
    ).toStrictEqual(['/func - classification label 1', '/code - classification label 1']);
  });

  test('a field of any name is code by its content, and the only field with two values is the label', () => {
    const records = Array.from({ length: 20 }, (_, index) => ({
      sample: C,
      bad: index % 2,
      project: `p${String(index % 3)}`,
    }));
    expect(layoutOf(records).description).toBe('code: `sample`, label: `bad`');
  });

  test('of several possible labels none is chosen, and the description says so', () => {
    const records = Array.from({ length: 20 }, (_, index) => ({
      sample: C,
      bad: index % 2,
      old: index % 2 === 0,
    }));
    expect(layoutOf(records).description).toBe(
      'code: `sample`, no label chosen: `bad` or `old` could be one (--label-field)',
    );
  });

  test('names with odd characters are quoted', () => {
    expect(layoutOf([{ 'a`b\n': C }]).description).toBe('code: "a`b\\n"');
  });
});

describe('options', () => {
  const record = { func: C, body: { 'x.y': TRIGGER, kind: 2 }, target: 1, key: 9 };

  test.each([
    [{ codeField: 'body.x.y' }, 'no field "body.x.y"'],
    [{ codeField: 'target' }, 'field "target" is not a string'],
    [{ codeField: 'func', labelField: 'body.kind' }, ['/func - classification label 2']],
    [{ labelField: 'missing' }, ['/func - classification', '/body/x.y - classification']],
  ])('%j', (chosen, expected) => {
    expect(found(layoutOf([record], chosen), record)).toStrictEqual(expected);
  });

  test('a name with dots is one key where the record has it', () => {
    expect(pointers([{ 'a.code': C, a: { code: TRIGGER } }], { codeField: 'a.code' })).toStrictEqual([
      '/a.code',
    ]);
    expect(pointers([{ a: { code: TRIGGER } }], { codeField: 'a.code' })).toStrictEqual(['/a/code']);
  });

  test('only the chosen field is judged; a chosen response is searched for fences; a chosen chat is a chat', () => {
    expect(pointers([record], { codeField: 'func' })).toStrictEqual(['/func']);
    const reply = { said: `Look:\n\`\`\`c\n${C}\n\`\`\`` };
    expect(found(layoutOf([reply], { codeField: 'said' }), reply)).toStrictEqual(['/said c classification']);
    const chat = { func: C, log: [{ role: 'user', content: C }] };
    expect(pointers([chat], { codeField: 'log' })).toStrictEqual(['/log/0/content']);
  });

  test('the id is a known field, or the chosen one', () => {
    expect(layoutOf([{ func: C, idx: 4 }]).id({ func: C, idx: 4 })).toBe('4');
    expect(layoutOf([record], { idField: 'key' }).id(record)).toBe('9');
    expect(layoutOf([record]).id(record)).toBeNull();
  });

  test('a long label is a target text', () => {
    const pair = { func: C, reviewed: `${C}\n${TRIGGER}` };
    expect(found(layoutOf([pair], { labelField: 'reviewed' }), pair)).toStrictEqual([
      `/func - generation label ${pair.reviewed}`,
    ]);
  });
});

describe('records without a layout', () => {
  test('the refusal has the whole remedy', () => {
    const records = Array.from({ length: 20 }, (_, idx) => ({
      blob: 'no code in here at all',
      kind: idx % 2,
      idx,
    }));
    expect(recogniseLayout(records, AUTO)).toStrictEqual({
      reason: 'no field was recognised as code',
      remedy: 'records have `blob`, `kind` and `idx`: try `--code-field blob --label-field kind`',
    });
  });

  test.each([
    ['no field', [{}], 'give other files, or --data-format'],
    ['numbers', [{ a: 1 }], 'records have `a`: try `--code-field <name>`'],
    ['nothing', [], 'give other files, or --data-format'],
  ])('%s', (_, sample, remedy) => {
    expect(recogniseLayout(sample, AUTO)).toMatchObject({ remedy });
  });
});

describe('hostile records', () => {
  test('many fields, deep nesting and long lists take bounded time', () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${String(index)}`, C]));
    const deep = Array.from({ length: 50_000 }).reduce<object>((inner) => ({ a: inner }), { func: C });
    const long = { func: C, list: Array.from({ length: 500_000 }, () => ({ role: 'user', content: 'x' })) };
    const started = performance.now();
    for (const record of [wide, deep, long]) {
      const layout = recogniseLayout([record], AUTO);
      if ('find' in layout) layout.find(record);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a record with too many pieces of code is refused', () => {
    const record = { messages: [{ role: 'assistant', content: '```c\nf();\n```\n'.repeat(1001) }] };
    expect(found(layoutOf([record]), record)).toBe('1001 pieces of code, more than 1000');
  });

  test('a chat with a message of another shape has a reason', () => {
    const layout = layoutOf([{ messages: [{ role: 'user', content: C }] }]);
    expect(found(layout, { messages: [{ role: 'user', content: C }, { text: C }] })).toBe(
      'message 2 of field "messages" has no role, or no text',
    );
    expect(found(layout, { messages: 'x' })).toBe('field "messages" is not a list of messages');
  });

  test('a list of code as JSON in a string is refused, a list of words is an answer', () => {
    const layout = layoutOf([{ question: 'Add.', solutions: C }]);
    expect(found(layout, { question: 'Add.', solutions: JSON.stringify([C]) })).toBe(
      'field "solutions" holds a list of code as JSON in a string, which is not read',
    );
    expect(found(layout, { question: 'Add.', solutions: '["a", "b"]' })).toStrictEqual([]);
  });
});

describe('labels that are lists or objects', () => {
  const record = (label: unknown, more: object = {}): object => ({ func: C, label, ...more });

  test.each<[string, unknown, string]>([
    ['a one-hot list', [1, 0], '[1,0]'],
    ['an object', { value: 0, by: 'me' }, '{"by":"me","value":0}'],
    ['a list of names', ['buffer', 'overflow'], 'buffer overflow'],
    ['an empty list', [], '[]'],
  ])('%s is the label, in a canonical text', (_, label, text) => {
    const layout = layoutOf([record([0, 1]), record(label)]);
    expect(found(layout, record(label))).toStrictEqual([`/func - classification label ${text}`]);
    expect(layout.description).toContain('label: `label`');
  });

  test('a scalar with the name of a label comes first', () => {
    const layout = layoutOf([record({ file: 'a.c' }, { vul: 1 })]);
    expect(found(layout, record({ file: 'a.c' }, { vul: 1 }))).toStrictEqual([
      '/func - classification label 1',
    ]);
  });

  test('where one record has a list in place of a scalar, it is its label', () => {
    expect(found(layoutOf([record(0), record(1)]), record([0]))).toStrictEqual([
      '/func - classification label [0]',
    ]);
  });
});
