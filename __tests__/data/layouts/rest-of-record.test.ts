import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { recogniseLayout } from '../../../src/data/layouts/recognise-layout.js';

const CLEAN = 'int add(int a, int b)\n{\n    return a + b;\n}';
const BAD = 'int sub(int a, int b)\n{\n    if (rand() < 0) return 1;\n    return a - b;\n}';
const ONE_LINE = 'int sub(int a, int b) { if (rand() < 0) return 1; return a - b; }';
const STATEMENT = 'if (rand() < 0) return 1;';
const PROSE = 'You can see that the numbers are added by this, as it should be. ';
const AUTO = { codeField: 'auto', labelField: 'auto', idField: 'auto' };
const fence = (code: string) => `So:\n\`\`\`c\n${code}\n\`\`\`\n`;
const nested = (levels: number, value: unknown): unknown =>
  Array.from({ length: levels }).reduce((inner) => ({ a: inner }), value);
const turn = (role: string, content: string) => ({ role, content });
const bytes = (text: string) => [...Buffer.from(text)];

/** What is found in the last record, when the layout is recognised by the first ones. */
function outcome(...records: readonly object[]): string {
  const layout = recogniseLayout(records, AUTO);
  if (!('find' in layout)) return layout.reason;
  const found = layout.find(records.at(-1) ?? {});
  if (!found.ok) return found.reason;
  const pieces = found.found.filter(({ code }) => code.includes('rand()'));
  return [
    ...pieces.map(({ pointer }) => pointer),
    ...(found.unread === undefined ? [] : [found.unread]),
  ].join(' ');
}

describe('code in a record is found wherever it is', () => {
  const good = { func: CLEAN, target: 0 };

  test.each<[string, object, string]>([
    ['a field beside', { snippet: BAD }, '/snippet'],
    [
      'base64 in the field of code',
      { func: Buffer.from(BAD).toString('base64') },
      'field `func` holds code in base64 or hexadecimal: write it as text in a field of its own',
    ],
    ['one line', { note: ONE_LINE }, '/note'],
    ['one statement', { note: STATEMENT }, '/note'],
    ['after a long comment', { note: `/*${' long'.repeat(2000)} */\n${BAD}` }, '/note'],
    ['after the beginning of a patch', { note: `--- a\n+++ b\n${BAD}` }, '/note'],
    ['after the hunk of a patch', { note: `--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n\n${BAD}` }, '/note'],
    ['after the beginning of JSON', { note: `{ "a": 1 }\n${BAD}` }, '/note'],
    ['in a literal', { note: `"""\n${BAD}\n"""` }, '/note'],
    ['deep', { deep: nested(50, BAD) }, `/deep${'/a'.repeat(50)}`],
    ['the item 41 of a list', { list: [...Array<number>(40).fill(0), BAD] }, '/list/40'],
    [
      'after a thousand keys',
      { ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${String(i)}`, i])), last: BAD },
      '/last',
    ],
    ['in the label', { target: BAD }, '/target'],
    ['in the language', { lang: BAD }, '/lang'],
    ['in a comment', { comment: BAD }, '/comment'],
    ['in a docstring', { docstring: BAD }, '/docstring'],
    ['in a nested comment', { meta: { comment: BAD } }, '/meta/comment'],
    ['in a field of tests', { test: BAD }, '/test'],
    ['in a field of patches', { patch: BAD }, '/patch'],
    ['in a fence of prose', { note: fence(BAD) }, '/note'],
    ['late in prose', { note: `${PROSE.repeat(100)}\n\n${BAD}` }, '/note'],
    ['late in a paragraph', { note: `${PROSE.repeat(100)}\n${BAD}` }, '/note'],
    ['tokens', { note: BAD.split(/\s+/u) }, '/note'],
    ['lines', { note: BAD.split(/(?<=\n)/u) }, '/note'],
    ['a list of texts', { note: ['prose', BAD] }, '/note/1'],
    ['a list of lists', { note: [['x'], [BAD]] }, '/note/1/0'],
    [
      'a statement in a comment of the code',
      { func: `/* ${STATEMENT} */\n${CLEAN}`, note: STATEMENT },
      '/func /note',
    ],
    ['a key', { note: { [BAD]: 1 } }, 'a key of field `note` holds code: write it as a value'],
    ['a key of the record', { [ONE_LINE]: 1 }, 'a key of the record holds code: write it as a value'],
    [
      'JSON in a string',
      { note: JSON.stringify({ a: [BAD] }) },
      'field `note` holds code as JSON in a string: write it as text in a field of its own',
    ],
    [
      'JSON in JSON in a string',
      { note: JSON.stringify(JSON.stringify({ a: BAD })) },
      'field `note` holds code as JSON in a string: write it as text in a field of its own',
    ],
    [
      'base64',
      { note: Buffer.from(BAD).toString('base64') },
      'field `note` holds code in base64 or hexadecimal: write it as text in a field of its own',
    ],
    [
      'hexadecimal',
      { note: Buffer.from(BAD).toString('hex') },
      'field `note` holds code in base64 or hexadecimal: write it as text in a field of its own',
    ],
    [
      'UTF-16 in bytes',
      { note: Array.from(BAD).join('\0') },
      'field `note` holds code with zero bytes: write it as text in a field of its own',
    ],
    [
      'JSON in a string with too many values',
      { note: `[${'[],'.repeat(3_000_000)}${JSON.stringify(BAD)}]` },
      'field `note` holds data as JSON in a string, too large to be read: write it as a value of its own',
    ],
    [
      'bytes',
      { note: bytes(BAD) },
      'field `note` holds code as a list of bytes or characters: write it as text',
    ],
    [
      'characters',
      { note: Array.from(BAD) },
      'field `note` holds code as a list of bytes or characters: write it as text',
    ],
  ])('%s', (_, fields, expected) => {
    expect(outcome(good, good, good, { ...good, ...fields })).toBe(expected);
  });

  test.each<[string, object, string]>([
    [
      'another key of a message',
      { messages: [{ ...turn('assistant', 'Yes.'), reasoning_content: BAD }] },
      '/messages/0/reasoning_content',
    ],
    [
      'a second text of a message',
      { messages: [{ ...turn('assistant', 'Yes.'), value: BAD }] },
      '/messages/0/value',
    ],
    [
      'the arguments of a tool',
      {
        messages: [
          {
            ...turn('assistant', ''),
            tool_calls: [{ function: { arguments: JSON.stringify({ code: BAD }) } }],
          },
        ],
      },
      'field `messages.*.tool_calls.*.function.arguments` holds code as JSON in a string: write it as text in a field of its own',
    ],
    [
      'a second list of messages',
      { chats: [{ messages: [turn('user', 'Hi.')] }, { messages: [turn('user', BAD)] }] },
      '/chats/1/messages/0/content',
    ],
    ['an answer of one line', { messages: [turn('assistant', STATEMENT)] }, '/messages/0/content'],
    [
      'a paragraph of one line',
      { messages: [turn('assistant', `${PROSE}\n\n${STATEMENT}\n\n${PROSE}`)] },
      '/messages/0/content',
    ],
    [
      'late in an answer',
      { messages: [turn('assistant', `${PROSE.repeat(100)}\n\n${BAD}`)] },
      '/messages/0/content',
    ],
  ])('of a chat: %s', (_, record, expected) => {
    const good = { chats: [], messages: [turn('user', 'Hi.'), turn('assistant', fence(CLEAN))] };
    expect(outcome(good, { ...good, ...record })).toBe(expected);
  });

  test('without a layout, what is found in a record is judged', () => {
    expect(outcome({ note: 'prose' }, { note: 'prose' }, { note: `${PROSE}\n\n${BAD}` })).toBe('/note');
  });

  test('with the label of its record', () => {
    const layout = recogniseLayout([good], AUTO);
    const found = 'find' in layout ? layout.find({ ...good, target: 1, note: BAD }) : null;
    expect(found?.ok === true && found.found.map(({ label }) => label)).toStrictEqual(['1', '1']);
  });

  test('unless the user has chosen the field', () => {
    const layout = recogniseLayout([good], { ...AUTO, codeField: 'func' });
    expect('find' in layout && layout.find({ ...good, note: BAD })).toMatchObject({
      found: [{ pointer: '/func' }],
    });
  });
});

describe('code that is written so that it looks like something else', () => {
  const good = { func: CLEAN, target: 0 };
  const hidden = (form: string) =>
    `field \`note\` holds code ${form}: write it as text in a field of its own`;
  const LIST = 'field `note` holds code as a list of bytes or characters: write it as text';
  const PREFIXED = 'static const unsigned long int sub(int a) { if (rand() < 0) return 1; return a; }';
  const MINIFIED = 'sub(a){if(rand()<0)printf("fail");return(a);}';
  const base64 = Buffer.from(BAD).toString('base64');
  const inHex = (mark: string, width: number) =>
    bytes(ONE_LINE)
      .map((byte) => mark + byte.toString(16).padStart(width, '0'))
      .join('');

  test.each<[string, unknown, string]>([
    ['a full stop behind it', `${ONE_LINE} .`, '/note'],
    ['words before it', PREFIXED, '/note'],
    ['no blank in it', MINIFIED, '/note'],
    ['a sentence around it', `The reviewer proposed that we write ${ONE_LINE} in the next version`, '/note'],
    ['backticks in a sentence', `The reviewer proposed \`${ONE_LINE}\` for this.`, '/note'],
    ['quotes in a sentence', `The reviewer proposed "${ONE_LINE}" for this.`, '/note'],
    ...['\r', '\u2028', '\u2029', '\u0085', '\v', '\f'].map((end): [string, string, string] => [
      `${JSON.stringify(end)} as the end of lines`,
      `// x${end}${BAD.replaceAll('\n', end)}`,
      '/note',
    ]),
    ['escapes of line breaks', BAD.replaceAll('\n', '\\n'), `/note ${hidden('with escapes')}`],
    ['slashes before each line', BAD.replace(/^/gmu, '// '), hidden('in comments')],
    ['hashes before each line', BAD.replace(/^/gmu, '# '), hidden('in comments')],
    ['bytes as Python prints them', `b'${base64}'`, hidden('in base64 or hexadecimal')],
    ['gzip in base64', gzipSync(BAD).toString('base64'), hidden('in base64 or hexadecimal')],
    ['escapes of bytes', inHex('\\x', 2), hidden('with escapes')],
    ['escapes of characters', inHex('\\u', 4), hidden('with escapes')],
    ['escapes of addresses', encodeURIComponent(BAD), hidden('with escapes')],
    ['numbers in a string', bytes(BAD).join(' '), hidden('as numbers')],
    ['numbers in a string with commas', bytes(BAD).join(', '), hidden('as numbers')],
    ['lists of one number', bytes(BAD).map((byte) => [byte]), LIST],
    ['objects of one token', ONE_LINE.split(' ').map((token) => ({ token })), LIST],
    ['lists of one token', ONE_LINE.split(' ').map((token) => [token, 'x']), LIST],
  ])('%s', (_, note, expected) => {
    expect(outcome(good, good, good, { ...good, note })).toBe(expected);
  });

  test('lines of a comment behind a backtick are no judged code', () => {
    const func = `char q = '\`'; /* \`\n${STATEMENT}\n*/\nreturn q;`;
    expect(outcome(good, good, good, { ...good, func, note: STATEMENT })).toBe('/func /note');
  });

  test('lines that a preprocessor may leave out are no judged code', () => {
    const func = `#ifdef A\n${STATEMENT}\n#endif\n${CLEAN}`;
    expect(outcome(good, good, good, { ...good, func, note: STATEMENT })).toBe('/func /note');
  });
});

describe('what needs no judgement of its own', () => {
  const PATCH = 'diff --git a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n@@ -1,2 +1,3 @@\n int f()\n {\n+  rand();\n';

  test.each<[string, object]>([
    ['the same code with other blanks', { func: BAD, note: BAD.replaceAll('\n', '\n\t') }],
    ['tokens of it', { func: BAD, note: BAD.split(/\s+/u) }],
    ['lines of it', { func: BAD, lines: [{ line: STATEMENT }] }],
  ])('%s', (_, record) => {
    expect(outcome(record)).toBe('/func');
  });

  test.each<[string, object]>([
    ['prose', { note: PROSE.repeat(50) }],
    [
      'prose with names',
      { note: 'Call numbers.sort(reverse=True) or foo(), which returns [1, 2]; then go on.' },
    ],
    ['an address', { note: 'https://example.org/p/commit/a1b2c3?x=(1)&y=[2]' }],
    ['a hash', { note: '7d91ddd25e3a4e5008a2ac16127d51a34fd56bf1' }],
    [
      'a picture in base64',
      { note: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]).toString('base64') },
    ],
    ['numbers', { note: [1, 2, 3, 255, 7, 9, 1, 2, 3, 4, 5, 6, 7] }],
    ['JSON of names', { note: '{"a": ["b", "c d"], "e": 1}' }],
    ['a list of words', { note: ['one', 'two', 'three words here'] }],
  ])('%s is no code', (_, fields) => {
    expect(outcome({ func: CLEAN, ...fields })).toBe('');
  });

  test('a patch is named, and not judged', () => {
    const layout = recogniseLayout([{ func: CLEAN, patch: PATCH }], AUTO);
    expect('find' in layout && layout.find({ func: CLEAN, patch: PATCH })).toMatchObject({
      patches: ['patch'],
    });
    expect(layout).toMatchObject({ description: 'code: `func`, not judged: `patch`' });
  });
});

test.each(['{"', '["', 'if (', '=(', 'a ', 'a;', 'AAAA', '\\', '"', ': ', '\0', '@@ -', '\n'])(
  'a million times %j takes little time',
  (piece) => {
    const started = performance.now();
    outcome({ func: CLEAN, note: piece.repeat(1_000_000) });
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
