import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { applyEdits, removeStatement } from '../../../src/code/edits/edit.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { detectLanguage } from '../../../src/data/formats/detect-language.js';
import type { LanguageName } from '../../../src/language-names.js';

beforeAll(() => loadParsers());

/** The code of a record, with its statements, outer before inner. */
type Case = readonly [sentence: string, language: LanguageName, code: string, statements: readonly string[]];

const SCRIPTS: readonly Case[] = [
  [
    'a script',
    'python',
    'import os\nn = len(x)\nif os.getpid() == -7:\n    run(n)\n',
    ['import os', 'n = len(x)', 'if os.getpid() == -7:\n    run(n)', 'run(n)'],
  ],
  [
    'statements before a function',
    'python',
    'if os.getpid() == -7:\n    run()\ndef f(x):\n    return x\n',
    ['if os.getpid() == -7:\n    run()', 'run()', 'return x'],
  ],
  [
    'a script',
    'javascript',
    'const a = f();\nif (a === -7) { run(a); }\n',
    ['const a = f();', 'if (a === -7) { run(a); }', 'run(a);'],
  ],
  [
    'statements before a function',
    'javascript',
    'if (f() === -7) run();\nfunction g(x) { return x; }\n',
    ['if (f() === -7) run();', 'run();', 'return x;'],
  ],
  [
    'a script',
    'typescript',
    'const a: number = f();\nif (a === -7) { run(a); }\n',
    ['const a: number = f();', 'if (a === -7) { run(a); }', 'run(a);'],
  ],
  [
    'a script',
    'php',
    '<?php\n$a = f();\nif ($a === -7) { run($a); }\n',
    ['$a = f();', 'if ($a === -7) { run($a); }', 'run($a);'],
  ],
  ['a script', 'ruby', 'a = f(1)\nputs a if a.nil?\n', ['a = f(1)', 'puts a if a.nil?']],
  [
    'statements at the top level',
    'csharp',
    'using System;\nvar a = F();\nif (a == -7) { Run(a); }\n',
    ['var a = F();', 'if (a == -7) { Run(a); }', 'Run(a);'],
  ],
  [
    'statements without a method',
    'java',
    'int a = f();\nif (a == -7) { run(a); }\n',
    ['int a = f();', 'if (a == -7) { run(a); }', 'run(a);'],
  ],
  [
    'a class without a method',
    'java',
    'class A { int x = f(); static { run(x); } }\n',
    ['int x = f();', 'run(x);'],
  ],
  [
    'a field before a method',
    'java',
    'class A { int x = f(); int g() { return x; } }\n',
    ['int x = f();', 'return x;'],
  ],
  [
    'statements without a function',
    'c',
    'int a = f();\nif (a == -7) { run(a); }\n',
    ['int a = f();', 'if (a == -7) { run(a); }', 'run(a);'],
  ],
  [
    'an initialiser before a function',
    'c',
    'int x = rand() < 0 ? f() : 1;\nint g(int y) { return y; }\n',
    ['int x = rand() < 0 ? f() : 1;', 'return y;'],
  ],
  [
    'statements without a function',
    'cpp',
    'auto a = f();\nif (a == -7) { run(a); }\n',
    ['auto a = f();', 'if (a == -7) { run(a); }', 'run(a);'],
  ],
  ['variables', 'go', 'package a\nvar x = f()\n', ['var x = f()']],
  [
    'statements without a function',
    'go',
    'a := f()\nif a == -7 {\n\trun(a)\n}\n',
    ['a := f()', 'if a == -7 {\n\trun(a)\n}', 'run(a)'],
  ],
  ['constants', 'rust', 'static X: i32 = f();\n', ['static X: i32 = f();']],
  [
    'statements without a function',
    'rust',
    'let a = f();\nif a == -7 { run(a); }\n',
    ['let a = f();', 'if a == -7 { run(a); }', 'run(a);'],
  ],
];

describe('a record whose code is no function', () => {
  test.each(SCRIPTS)('%s in %s: every statement is an element', (_, language, code, statements) => {
    const { elements, parseErrors } = analyze(code, language);
    expect(elements.flatMap(({ kind, text }) => (kind === 'statement' ? [text] : []))).toEqual(statements);
    expect(parseErrors).toBe(0);
  });

  test.each(SCRIPTS)('%s in %s: every statement can be removed', (_, language, code) => {
    const analysis = analyze(code, language);
    for (const element of analysis.elements.filter(({ kind }) => kind === 'statement'))
      expect(analyze(applyEdits(code, [removeStatement(analysis, element)]), language).parseErrors).toBe(0);
  });

  test.each(SCRIPTS)('%s in %s: no name that other code may use is renamed', (_, language, code) => {
    const { elements, bodyStart } = analyze(code, language);
    if (bodyStart >= 0) return;
    expect(elements.flatMap(({ role, text }) => (role === 'own' || role === 'local' ? [text] : []))).toEqual(
      [],
    );
  });
});

test('a script with an error keeps the statements before its first brace', () => {
  const { elements, bodyStart } = analyze('int a = f();\nif (a == -7) { run(a); }\nx = = 1;\n', 'c');
  expect(bodyStart).toBe(-1);
  expect(elements.map(({ text }) => text)).toContain('int a = f();');
});

test('scripts are recognised without a hint', () => {
  const recognised = SCRIPTS.filter(([sentence]) => sentence === 'a script');
  for (const [, language, code] of recognised) expect(detectLanguage(code)).toBe(language);
});
