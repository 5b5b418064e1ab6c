import { describe, expect, test } from '@jest/globals';
import { codeInText } from '../../../src/data/layouts/code-in-text.js';

const C = 'int f(void)\n{\n    return 0;\n}\n';

/** `tag: code` of each piece. */
function pieces(text: string, sure = false): readonly string[] {
  return codeInText(text, sure).map(({ tag, code }) => `${tag ?? '-'}: ${code}`);
}

describe('codeInText', () => {
  test.each([
    ['a fence with a language', `Look:\n\`\`\`c\n${C}\`\`\`\nDone.`, [`c: ${C}`]],
    ['tildes', `~~~ c\n${C}~~~`, [`c: ${C}`]],
    ['a fence without a language', `\`\`\`\n${C}\`\`\``, [`-: ${C}`]],
    ['attributes', `\`\`\`{.python .numberLines}\nx = 1\n\`\`\``, ['python: x = 1\n']],
    ['C++ and C#', '```c++\nf();\n```\n```c#\ng();\n```', ['c++: f();\n', 'c#: g();\n']],
    ['an unclosed fence', `Look:\n\`\`\`c\n${C}`, [`c: ${C}`]],
    ['a longer fence around a shorter one', '````md\n```c\nf();\n```\n````', ['md: ```c\nf();\n```\n']],
    ['tildes within backticks', '```\n~~~\nf();\n```', ['-: ~~~\nf();\n']],
    ['an indented fence in a list', '1. Do:\n     ```c\n     f();\n     ```', ['c:      f();\n']],
    ['a quoted fence', '> ```c\n> f();\n> ```', ['c: > f();\n']],
    ['Windows line ends', '```c\r\nf();\r\n```\r\n', ['c: f();\r\n']],
    ['an empty fence', '```\n\n```', []],
    ['code in a line is no fence', 'Use ``` f() ``` for that, as you know.', []],
    ['no fence, code', C, [`-: ${C}`]],
    ['no fence, prose', 'You can add the numbers.', []],
    ['paragraphs of code', `You can write it like this.\n\n${C}\nThen you call it.`, [`-: ${C.trimEnd()}`]],
    [
      'paragraphs of code that follow each other',
      `You can write it like this.\n\n${C}\n${C}\nThen you call it, and you will see.`,
      [`-: ${C}\n${C.trimEnd()}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toStrictEqual(expected);
  });

  test('a text that is sure to be code is a whole, but for its fences', () => {
    expect(pieces('    return\n', true)).toStrictEqual(['-:     return\n']);
    expect(pieces('So:\n```\nreturn\n```', true)).toStrictEqual(['-: return\n']);
    expect(pieces(' ', true)).toStrictEqual([]);
  });

  test('spans are those of the code', () => {
    const text = `a\n\`\`\`c\n${C}\`\`\`\nYou see.\n~~~\n${C}`;
    for (const { span, code } of codeInText(text)) expect(text.slice(span?.start, span?.end)).toBe(code);
  });

  test.each(['```\n', '~~~', '> ', '```a`\n', '\n\n', ' ', 'f();\n\n'])('a million times %j', (piece) => {
    const started = performance.now();
    codeInText(piece.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
