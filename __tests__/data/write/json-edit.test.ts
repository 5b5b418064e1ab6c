import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../../src/code/edits/edit.js';
import { editJsonText } from '../../../src/data/write/json-edit.js';
import { findJsonTexts } from '../../../src/data/formats/json/json-scan.js';
import { minimalEdits } from '../../../src/data/write/minimal-edits.js';
import { anyCharacter } from '../any-text.js';

/** The line after the edit of `keys`; the value before is taken from the line. */
function edited(raw: string, keys: readonly string[], newCode: string): string | null {
  let value: unknown = JSON.parse(raw);
  for (const key of keys) value = (value as Record<string, unknown>)[key];
  const edits = editJsonText(raw, { keys, span: null }, value as string, newCode);
  return edits === null ? null : applyEdits(raw, edits);
}

describe('editJsonText', () => {
  const cases: [string, string, string, string][] = [
    ['a renamed word', '{"func":"int ret; ret = 1;"}', 'int x; x = 1;', '{"func":"int x; x = 1;"}'],
    [
      'blanks and other fields stay',
      '{ "a" : 1.0e0 , "func":\t"f" }\r',
      'g',
      '{ "a" : 1.0e0 , "func":\t"g" }\r',
    ],
    ['line ends and quotes are escaped', '{"func":"a"}', 'b\n\t"\\', '{"func":"b\\n\\t\\"\\\\"}'],
    [
      'odd spellings outside the edit stay',
      '{"func":"\\u0061 \\u002f x \\/ y"}',
      'a / z / y',
      '{"func":"\\u0061 \\u002f z \\/ y"}',
    ],
    ['a slash is escaped as the others are', '{"func":"a \\/ b"}', 'a / b c/d', '{"func":"a \\/ b c\\/d"}'],
    [
      '< is escaped as the others are',
      '{"func":"a \\u003c b"}',
      'a < b < c',
      '{"func":"a \\u003c b \\u003c c"}',
    ],
    ['beyond ASCII stays literal where it is', '{"func":"é x"}', 'é ü😀', '{"func":"é ü😀"}'],
    [
      'and escaped where it is escaped',
      '{"func":"\\u00e9 x"}',
      'é ü😀',
      '{"func":"\\u00e9 \\u00fc\\ud83d\\ude00"}',
    ],
    ['with capital letters where they are', '{"func":"\\u00E9 x"}', 'é ü', '{"func":"\\u00E9 \\u00FC"}'],
    [
      'by the rest of the line where the string is silent',
      '{"func":"x","who":"é"}',
      'ü',
      '{"func":"ü","who":"é"}',
    ],
    ['else escaped', '{"func":"x"}', 'ü', '{"func":"\\u00fc"}'],
    ['of a literal pair no half is left', '{"func":"😀"}', '😁', '{"func":"😁"}'],
    ['half pairs are escaped', '{"func":"é"}', 'é\ud800', '{"func":"é\\ud800"}'],
    ['of duplicate keys the last is edited', '{"func":"a","func":"a"}', 'b', '{"func":"a","func":"b"}'],
    ['a key may be escaped', '{"\\u0066unc":"a"}', 'b', '{"\\u0066unc":"b"}'],
    [
      'the key as a value does not mislead',
      '{"x":"func","y":{"func":"a"},"func":"a"}',
      'b',
      '{"x":"func","y":{"func":"a"},"func":"b"}',
    ],
    [
      '__proto__ is a key like another',
      '{"__proto__":{"func":"z"},"func":"a"}',
      'b',
      '{"__proto__":{"func":"z"},"func":"b"}',
    ],
    ['to nothing', '{"func":"a"}', '', '{"func":""}'],
    ['no change', '{"func":"\\u0061"}', 'a', '{"func":"\\u0061"}'],
  ];
  test.each(cases)('%s', (_name, raw, newCode, expected) => {
    expect(edited(raw, ['func'], newCode)).toBe(expected);
  });

  test('of duplicate objects on the way the last counts', () => {
    const raw = '{"a":{"b":"x"},"a":{"b":"x","c":[{"b":"x"}]}}';
    expect(edited(raw, ['a', 'b'], 'y')).toBe('{"a":{"b":"x"},"a":{"b":"y","c":[{"b":"x"}]}}');
  });

  test.each([
    ['a value that has changed', '{"func":"b"}'],
    ['a value that is gone', '{"x":"a"}'],
    ['a value that is no string any more', '{"func":["a"]}'],
    ['a value hidden by a later one', '{"func":"a","func":1}'],
  ])('%s is refused', (_name, raw) => {
    expect(editJsonText(raw, { keys: ['func'], span: null }, 'a', 'c')).toBeNull();
  });
});

/** One UTF-16 unit, in one of the ways in which JSON may spell it. */
function spelling(unit: string, choice: number): string {
  const code = unit.charCodeAt(0);
  const hex = `\\u${code.toString(16).padStart(4, '0')}`;
  const plain = JSON.stringify(unit).slice(1, -1);
  const ways = [plain, hex, hex.toUpperCase().replace('\\U', '\\u'), unit === '/' ? '\\/' : plain];
  return ways[choice % ways.length] ?? plain;
}

/** A string and the raw text of a JSON string for it: literal, escaped, or mixed. */
const spelt = fc
  .tuple(
    fc.string({
      unit: fc.oneof(anyCharacter, wordUnits()),
      maxLength: 40,
    }),
    fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }),
  )
  .map(([value, choices]) => {
    const raw = Array.from(value, (character, index) => {
      const choice = choices[index % choices.length] ?? 0;
      const literal = JSON.stringify(character).slice(1, -1);
      return choice === 0 && character.length === 2
        ? literal
        : Array.from({ length: character.length }, (_, at) =>
            character.length === 2
              ? spelling(character.charAt(at), 1 + (choice % 2))
              : spelling(character, choice),
          ).join('');
    }).join('');
    return { value, raw };
  });

function wordUnits() {
  return fc.constantFrom(
    'ret',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '"',
    '\\',
    '/',
    '<',
    'é',
    '😀',
    '\u2028',
    '\ud800',
    '\udc00',
    '0',
    ';',
  );
}

const members = fc
  .array(fc.tuple(fc.constantFrom('func', 'a', 'x"y', '', '__proto__'), fc.json({ maxDepth: 3 })), {
    maxLength: 4,
  })
  .map((pairs) => pairs.map(([key, json]) => `${JSON.stringify(key)} :${json}`));

describe('for any string, spelling, edit and processOptions', () => {
  test('the line decodes to the intended code, and everything outside the string is the same', () => {
    fc.assert(
      fc.property(members, members, spelt, spelt, fc.nat(), fc.nat(), (before, after, old, fresh, a, b) => {
        const rest = after.filter((member) => !member.startsWith('"func"'));
        const prefix = `{${[...before, '"func":'].join(',')}"`;
        const suffix = `"${['', ...rest].join(', ')} }`;
        const [start, end] = [a % (old.value.length + 1), b % (old.value.length + 1)].sort((x, y) => x - y);
        const newCode = old.value.slice(0, start) + fresh.value + old.value.slice(end);
        const line = edited(prefix + old.raw + suffix, ['func'], newCode);
        expect((JSON.parse(line ?? '') as { func: string }).func).toBe(newCode);
        expect(line?.startsWith(prefix)).toBe(true);
        expect(line?.endsWith(suffix)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('inside the string, what no edit touches keeps its spelling', () => {
    const quiet = spelt.filter(({ value }) => !/\w$/.test(value) && !value.includes('@'));
    fc.assert(
      fc.property(quiet, quiet, fc.stringMatching(/^[a-z]{1,8}$/), (left, right, word) => {
        const raw = `{"func":"${left.raw} @${right.raw}"}`;
        const newCode = `${left.value} ${word}${right.value}`;
        fc.pre(!/^\w/.test(right.value));
        const line = edited(raw, ['func'], newCode) ?? '';
        expect(line.startsWith(`{"func":"${left.raw}`)).toBe(true);
        expect(line.endsWith(`${right.raw}"}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the scanner finds what JSON.parse reads', () => {
    fc.assert(
      fc.property(members, (all) => {
        const raw = ` { ${all.join(' , ')}}`;
        const value: unknown = (JSON.parse(raw) as { func?: unknown }).func;
        const spans = Object.hasOwn(JSON.parse(raw) as object, 'func') ? findJsonTexts(raw, ['func']) : null;
        const texts =
          spans?.map(({ start, end }) => JSON.parse(`"${raw.slice(start, end)}"`) as unknown) ?? null;
        const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string');
        expect(texts).toEqual(typeof value === 'string' ? [value] : isTexts ? value : null);
      }),
      { numRuns: 500 },
    );
  });
});

describe('minimalEdits', () => {
  test('a rename is one edit per occurrence', () => {
    expect(minimalEdits('int ret_Val_ = 0; return ret_Val_;', 'int n = 0; return n;')).toEqual([
      { span: { start: 4, end: 12 }, text: 'n' },
      { span: { start: 25, end: 33 }, text: 'n' },
    ]);
  });

  test('a removed line is one edit', () => {
    expect(minimalEdits('{\n  bad();\n  good();\n}', '{\n  good();\n}')).toHaveLength(1);
  });

  test('edits give the new text, in order, apart, and split no pair', () => {
    fc.assert(
      fc.property(spelt, spelt, spelt, ({ value: a }, { value: b }, { value: c }) => {
        const [before, after] = [a + b + a, a + c + a];
        const edits = minimalEdits(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        for (const { span } of edits) {
          for (const at of [span.start, span.end]) {
            expect(before.slice(Math.max(0, at - 1), at + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
