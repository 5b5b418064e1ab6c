import type { LanguageName } from '../../../src/code/analysis.js';

/** Parts of a file around a function whose branch is dead only if the function's names mean what they mean in the language. */
interface RedefinedCase {
  readonly dead: string;
  /** Texts that give a name of it another meaning. */
  readonly definitions: readonly string[];
  /** Texts that do not. */
  readonly others: readonly string[];
}

/** Dead code by language, and what may be elsewhere in its file. */
export const REDEFINED_CASES: Readonly<Record<LanguageName, readonly RedefinedCase[]>> = {
  c: [
    {
      dead: 'int f(int a) {\n  if (rand() < 0) puts("x");\n  return a;\n}',
      definitions: [
        'static int rand(void) { return -1; }',
        'static int\nrand (void)\n{\n  return -1;\n}',
        '#define rand() -5',
        '#define next -1\n#define rand() next',
        '#undef rand',
        'static int (*rand)(void) = fake;',
        'int rand(void);',
        'int first, rand;',
        '#define if(x) while (x)',
        '#ifdef FAKE\nint rand(void) { return -1; }\n#endif',
        'void g(void) {\n#define rand() -5\n}',
        'static int rand(void) { return -1; }\nint broken( {{{',
      ],
      others: [
        '#include <stdlib.h>',
        'int g(void) { return rand() % 6; }',
        'int g(int rand) { return rand; }',
        '#define DICE (rand() % 6)',
        '#define rand48() -5',
        'int table[] = { 1, 2, 3 };',
      ],
    },
    {
      dead: 'int f(int a) {\n  int x = 5;\n  step();\n  if (x > 7) puts("x");\n  return a;\n}',
      definitions: [
        '#define step() x += 9',
        '#define step() g(); \\\n  more()\n#define more() x++',
        '#define x (*p)',
      ],
      others: [
        'void step(void);',
        '#define step() y++',
        '#define step(x) (x)',
        '#define step() do { int y = sizeof(char); if (y) return 1; } while (0)',
        '#define other() x += 9',
      ],
    },
    {
      dead: 'int f(int a) {\n  size_t n = a;\n  if (n < 0) puts("x");\n  return a;\n}',
      definitions: ['typedef int size_t;', '#define size_t int', '#define unsigned\n#define size_t unsigned'],
      others: ['typedef int ssize_t;', 'size_t length;', 'struct s { size_t n; };'],
    },
    {
      dead: 'int f(int a) {\n  leave;\nout:\n  return a;\n}',
      definitions: [
        '#define leave goto out',
        '#define leave more\n#define more if (1) goto out',
        '#define return',
      ],
      others: ['int out;'],
    },
  ],
  cpp: [
    {
      dead: 'int f(int a) {\n  if (rand() < 0) puts("x");\n  return a;\n}',
      definitions: [
        'struct A { int rand(); };',
        'int A::rand() { return -1; }',
        'using fake::rand;',
        'auto rand = [] { return -1; };',
        'namespace { int rand() { return -1; } }',
      ],
      others: ['using std::rand;', 'using namespace std;', 'int g() { auto rand = 1; return rand; }'],
    },
    {
      dead: 'int f(int a) {\n  if (std::rand() < 0) puts("x");\n  return a;\n}',
      definitions: [
        'namespace std = fake;',
        '#define rand() fake()',
        'namespace std { int rand() { return -1; } }',
      ],
      others: ['int g() { return std::rand(); }'],
    },
  ],
  csharp: [
    {
      dead: 'class A { int f(int a) { if (Math.Sin(a) > 2) g(); return a; } }',
      definitions: [
        'class Math { public static int Sin(int a) { return 3; } }',
        'using Math = Fake.Things;',
        'class B { Fake Math = new Fake(); }',
        'class B { Fake Math { get; } }',
        'enum Math { Sin }',
      ],
      others: [
        'using System;',
        'class B { double x = Math.Sin(1); }',
        'class B { int g(int Math) { return Math; } }',
      ],
    },
  ],
  go: [
    {
      dead: 'func f(a int) int {\n\tif rand.Int() < 0 {\n\t\tg()\n\t}\n\treturn a\n}',
      definitions: [
        'import "crypto/rand"',
        'import (\n\t"fmt"\n\t"github.com/fake/rand/v2"\n)',
        'import rand "fake/things"',
        'var rand = fake{}',
        'type rand struct{}',
      ],
      others: [
        'import "math/rand"',
        'import (\n\t"fmt"\n\t"math/rand/v2"\n)',
        'func g(rand int) int { return rand }',
      ],
    },
    {
      dead: 'func f(a string) int {\n\tif len(a) < 0 {\n\t\tg()\n\t}\n\treturn 1\n}',
      definitions: ['func len(a string) int { return -1 }', 'var len = fake', 'import . "fake"'],
      others: ['var a = len(b)', 'import "len"\n', 'func g() { len := 1; _ = len }'].slice(0, 1),
    },
  ],
  java: [
    {
      dead: 'class A { int f(int a) { if (Math.random() < 0) g(); return a; } }',
      definitions: [
        'class Math { static double random() { return -1; } }',
        'import fake.Math;',
        'class B { static Fake Math = new Fake(); }',
        'enum Math { A }',
      ],
      others: [
        'import java.lang.Math;',
        'import java.util.List;',
        'class B { double x = Math.random(); }',
        'class B { double random() { return -1; } }',
        'class B { int g(int Math) { return Math; } }',
      ],
    },
    {
      dead: 'class A { int f(String s) { if (s.length() < 0) g(); return 1; } }',
      definitions: ['class String { int length() { return -1; } }', 'import fake.String;'],
      others: ['class B { String name; }', 'import java.util.ArrayList;'],
    },
  ],
  javascript: [
    {
      dead: 'function f(a) {\n  if (Math.random() < 0) g();\n  return a;\n}',
      definitions: [
        "const Math = require('fake');",
        'let a = 1, Math = fake;',
        'var { Math } = fake;',
        'const { fake: Math } = require("x");',
        'const [Math] = fake;',
        "import Math from './fake.js';",
        "import * as Math from './fake.js';",
        "import { fake as Math } from './fake.js';",
        'function Math() {}',
        'class Math {}',
        'Math = fake;',
        'Math.random = () => -1;',
        'function h() { Math = fake; }',
        'function h() { Math.random = () => -1; }',
        'globalThis.Math = fake;',
        'Object.defineProperty(Math, "random", { value: () => -1 });',
        'beforeEach(() => { jest.spyOn(Math, "random").mockReturnValue(-1); });',
      ],
      others: [
        'const x = Math.random();',
        'module.exports = { f };',
        'function g(Math) { return 1; }',
        "import { random } from './fake.js';",
        'const random = () => -1;',
        'if (Math.random() === 2) g();',
      ],
    },
  ],
  php: [
    {
      dead: '<?php\nfunction f($a) {\n  if (getmypid() < 0) { g(); }\n  return $a;\n}',
      definitions: [
        'function getmypid() { return -1; }',
        'use function Fake\\getmypid;',
        'use function Fake\\things as getmypid;',
      ],
      others: ['use Fake\\Things;', '$getmypid = -1;', 'function g($getmypid) { return 1; }'],
    },
  ],
  python: [
    {
      dead: 'def f(a):\n    if random.random() < 0:\n        g()\n    return a\n',
      definitions: [
        'import fake as random',
        'from fake import random',
        'from fake import things as random',
        'import numpy.random as random',
        'random = fake',
        'random, x = fake, 1',
        'random.random = fake',
        'class random:\n    pass',
        'try:\n    import random\nexcept ImportError:\n    random = None',
        'def h():\n    global random\n    random = fake',
        'setattr(random, "random", fake)',
        'with fake() as random:\n    pass',
        'for random in fake:\n    pass',
        'from fake import *',
      ],
      others: [
        'import random',
        'import random as r',
        'import os, math',
        'print(random.random())',
        'def h(random):\n    return random',
      ],
    },
    {
      dead: 'def f(a):\n    if len("abc") < 2:\n        g()\n    return a\n',
      definitions: [
        'def len(x):\n    return -1',
        'len = lambda x: -1',
        'from fake import *',
        'import builtins\nbuiltins.len = fake',
      ],
      others: ['print(len(sys.argv))', 'from math import *', 'def h(x, len=None):\n    return 1'],
    },
  ],
  ruby: [
    {
      dead: 'def f(a)\n  if rand() < 0\n    g\n  end\n  a\nend',
      definitions: [
        'def rand\n  -1\nend',
        'alias rand fake',
        'alias_method :rand, :fake',
        'define_method(:rand) { -1 }',
        'class A\n  attr_reader :rand\nend',
        'undef rand',
      ],
      others: ['require "set"', 'x = rand()', 'def g(rand)\n  1\nend'],
    },
    {
      dead: 'def f(a)\n  if Process.pid < 0\n    g\n  end\n  a\nend',
      definitions: [
        'Process = Fake',
        'module Process\nend',
        'class << Process\nend',
        'def Process.pid\n  -1\nend',
      ],
      others: ['x = Process.pid', 'module A\nend'],
    },
  ],
  rust: [
    {
      dead: 'fn f(a: u8) -> u8 {\n    if std::process::id() < 0 {\n        g();\n    }\n    a\n}',
      definitions: ['mod std {}', 'use fake::std;', 'use fake as std;'],
      others: ['use std::process;', 'use fake::Things;', 'fn g() {}'],
    },
    {
      dead: 'fn f(a: u8) -> u8 {\n    assert!(1 < 2);\n    a\n}',
      definitions: ['macro_rules! assert { ($e:expr) => { g() }; }', 'use fake::assert;'],
      others: ['use std::fmt;', 'fn assert() {}'].slice(0, 1),
    },
  ],
  typescript: [
    {
      dead: 'function f(a: number): number {\n  if (Math.random() < 0) g();\n  return a;\n}',
      definitions: [
        'const Math: Fake = fake;',
        "import Math = require('fake');",
        'namespace Math { export const random = () => -1; }',
        'enum Math { A }',
        'declare const Math: Fake;',
      ],
      others: ['type Random = number;', 'interface A { x: number }'],
    },
  ],
};
