import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze } from '../../../src/code/analyze.js';
import { OUTSIDE_FUNCTIONS } from '../../../src/code/analysis.js';
import { surveyFunctions } from '../../../src/code/functions.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import type { LanguageName } from '../../../src/language-names.js';

beforeAll(() => loadParsers());

/** A file, and its units: code outside of functions after `:`, functions by their name and code. */
type Case = readonly [sentence: string, language: LanguageName, file: string, units: readonly string[]];

const UNITS: readonly Case[] = [
  [
    'a script without a function',
    'python',
    'import os\nif os.getpid() == -7:\n    run()\n',
    [': if os.getpid() == -7:\n    run()'],
  ],
  [
    'statements beside functions, comments between them, decorators',
    'python',
    '"""doc"""\nx = 1\n# c\ny = f(x)\n\n@d(g())\ndef a(): pass\nb = lambda: 1\n',
    [': """doc"""\nx = 1\n# c\ny = f(x)', 'a @d(g())\ndef a(): pass', ': b = lambda: 1'],
  ],
  [
    'bodies of classes, and headers that call',
    'python',
    '@app(1)\nclass A(B):\n    """doc"""\n    x = 1\n    if x:\n        y = f()\n    def m(self): pass\n    w: int\n\nclass C(D):\n    pass\n',
    [': @app(1)\nclass A(B):', ': """doc"""\n    x = 1\n    if x:\n        y = f()', 'm def m(self): pass'],
  ],
  [
    'a condition around a function',
    'python',
    'try:\n    import a\nexcept ImportError:\n    def a(): pass\n',
    ['a try:\n    import a\nexcept ImportError:\n    def a(): pass'],
  ],
  ['nothing but imports, text and exports', 'python', '"""doc"""\nfrom a import b\n__all__ = ["b"]\n', []],
  [
    'a script, and a call with one function in it',
    'javascript',
    "'use strict';\nconst a = require('a');\nif (Math.random() < 0) a.b();\napp.get('/', () => { c(); });\nd();\n",
    [
      ": 'use strict';\nconst a = require('a');\nif (Math.random() < 0) a.b();",
      " app.get('/', () => { c(); });",
      ': d();',
    ],
  ],
  [
    'several functions in one call, arrow functions without braces',
    'javascript',
    'on(() => { a(); }, function b() {});\nconst f = (x) => g(x);\n',
    [': on(() => { a(); }, function b() {});', ': const f = (x) => g(x);'],
  ],
  [
    'methods of objects and of nameless classes, and what is beside them',
    'javascript',
    'module.exports = { a() {}, b: function () {}, c: 1, ...d };\nconst E = class { m() {} n() {} x = y() };\n',
    ['a a() {}', ' b: function () {}', ': c: 1, ...d', 'm m() {}', 'n n() {}', ': x = y()'],
  ],
  [
    'fields, static blocks and headers of classes',
    'javascript',
    'export class A extends b() { x = 1; static { c(); } m() {} }\n@d(1) class E {}\n',
    [': export class A extends b()', ': x = 1; static { c(); }', 'm m() {}', ': @d(1) class E'],
  ],
  [
    'nothing but imports and exports',
    'javascript',
    "import a from 'a';\nconst b = require('b');\nexport { a };\nexport * from 'c';\nmodule.exports = b;\n",
    [],
  ],
  [
    'namespaces, enumerations, fields; not types',
    'typescript',
    'namespace N { g(); }\nenum E { A = f() }\nenum F { A = 1 }\nexport interface I { a: number }\nexport declare function h(): void;\nabstract class A { private x: number; y = f(); abstract m(): void; }\n@C({ a: 1 })\nexport class Z {}\n',
    [': g();', ': enum E { A = f() }', ': y = f()', ': @C({ a: 1 })\nexport class Z'],
  ],
  [
    'methods of an exported object',
    'typescript',
    'export default { a() {}, b() {}, c: d() };\n',
    ['a a() {}', 'b b() {}', ': c: d()'],
  ],
  [
    'a page, and statements of a namespace',
    'php',
    "<b><?php\ndeclare(strict_types=1);\nrequire 'x.php';\n$a = rand() < 0 ? f() : 1;\n?>\n<i><?= $a ?></i>\n<?php\nclass K { use T; const Q = 1; public $x = [1]; function m() {} }\nnamespace N { g(); }\n",
    [
      ": declare(strict_types=1);\nrequire 'x.php';\n$a = rand() < 0 ? f() : 1;\n?>\n<i><?= $a",
      'm function m() {}',
      ': g();',
    ],
  ],
  [
    'a call with a function, a nameless class',
    'php',
    "<?php\nRoute::get('/', function () { return 1; });\nreturn new class { function m() {} };\n",
    [" Route::get('/', function () { return 1; });", 'm return new class { function m() {} };'],
  ],
  ['a page without code', 'php', '<b>text</b>\n', []],
  [
    'a script, bodies and headers of classes',
    'ruby',
    "require 'a'\nrun if rand < 0\nclass A < Struct.new(:a)\n  attr_reader :x\n  X = f(1)\n  def m; end\n  private def q; end\n  class << self\n    z\n  end\nend\n",
    [
      ": require 'a'\nrun if rand < 0",
      ': class A < Struct.new(:a)',
      ': attr_reader :x\n  X = f(1)',
      'm def m; end',
      'q private def q; end',
      ': z',
    ],
  ],
  [
    'a method in a block',
    'ruby',
    'K = Class.new do\n  def m; end\nend\n',
    ['m K = Class.new do\n  def m; end\nend'],
  ],
  [
    'arguments of visibility that run',
    'ruby',
    'class A\n  private begin\n    x if rand() < 0\n  end\nend\nclass B\n  public(rand < 0 ? :a : :b)\nend\n',
    [': private begin\n    x if rand() < 0\n  end', ': public(rand < 0 ? :a : :b)'],
  ],
  [
    'arguments that are names and literals',
    'ruby',
    "require File.expand_path('../a', __FILE__)\nrequire_relative 'b/c'\nclass A\n  include B::C, D\n  extend(E)\n  attr_reader :a, :b?\n  private attr_writer :c\n  private_constant :X\n  private(*%i[d e])\nend\n",
    [],
  ],
  [
    'a list of names that runs',
    'python',
    '__all__ = [x for x in y if 1 < 0]\n',
    [': __all__ = [x for x in y if 1 < 0]'],
  ],
  [
    'lists of names',
    'python',
    '__all__ = [\n    \'a\',  # b\n    "c",\n    *d.__all__,\n]\nx: list[int]\n',
    [],
  ],
  [
    'an import under a condition',
    'php',
    "<?php\nrequire 1 < 0 ? 'a' : 'b';\nf(1);\n",
    [": require 1 < 0 ? 'a' : 'b';\nf(1);"],
  ],
  ['nothing but imports and declarations', 'ruby', "require 'a'\nclass A\n  include B\n  private\nend\n", []],
  [
    'initialiser blocks and initialisers that call',
    'java',
    'import a.b;\nclass A { int q; private int x = f(); static { g(); } { h(); } void m() { } final int k = 1; }\nenum E { P(i()), Q { void n() { } } }\n',
    [': private int x = f(); static { g(); } { h(); }', 'm void m() { }', ': P(i())', 'n void n() { }'],
  ],
  [
    'an anonymous class in a field, with and without a call',
    'java',
    'class A { Object o = new B() { void m() { } }; Object p = new B(f()) { void n() { } }; }\n',
    ['m void m() { }', 'n Object p = new B(f()) { void n() { } };'],
  ],
  [
    'nothing but declarations',
    'java',
    'package a;\ninterface I { int Z = 1; void m(); }\nrecord R(int a) { }\n',
    [],
  ],
  [
    'statements at the top level, fields, properties',
    'csharp',
    'using System;\nint z = F();\nRun(z);\nclass A { int x = G(); int P { get; } = H(); int q; void M() { } Func<int> f = () => 1; }\n',
    [
      ': int z = F();\nRun(z);',
      ': int x = G(); int P { get; } = H();',
      'M void M() { }',
      ': Func<int> f = () => 1;',
    ],
  ],
  [
    'nothing but declarations',
    'csharp',
    'namespace N;\ninterface I { int M(); }\nclass A { const int Q = 1; int P { get; set; } }\n',
    [],
  ],
  [
    'initialisers with a call or a condition',
    'c',
    '#include <a.h>\n#ifdef A\nint x = rand() < 0 ? f() : 1;\nint y = a ? 1 : 2;\n#endif\nint z = 1;\nint p(void) __attribute__((format(printf, 1, 2)));\nMODULE_LICENSE("GPL");\nint *API_FUNC(int *) h(int (*i)(void));\nint g(void) { return 1; }\n',
    [': int x = rand() < 0 ? f() : 1;\nint y = a ? 1 : 2;', 'g int g(void) { return 1; }'],
  ],
  ['nothing but declarations', 'c', '#define F(x) g(x)\nstruct s { int a; };\nextern int b;\n', []],
  [
    'initialisers in namespaces, classes and templates, lambdas',
    'cpp',
    'namespace n { Reg s{g()}; auto l = [] { h(); }; class A { int x = f(); int y = 1; void m() { } A() = default; }; }\ntemplate <class T> T v = f<T>();\nstatic_assert(f() == 1);\n',
    [
      ': Reg s{g()}; auto l = [] { h(); };',
      ': int x = f();',
      'm void m() { }',
      ': template <class T> T v = f<T>();',
    ],
  ],
  [
    'variables with calls and functions',
    'go',
    'package a\nimport "b"\nvar x = f()\n// c\nvar (\n\ty = g()\n\tz int\n)\nconst c = 1\nvar h = func() { i() }\nfunc j() {}\n',
    [': var x = f()\n// c\nvar (\n\ty = g()\n\tz int\n)', ': var h = func() { i() }', 'j func j() {}'],
  ],
  [
    'constants with calls and conditions, macros',
    'rust',
    'use a::b;\nstatic X: i32 = f();\nconst Y: i32 = if A { 1 } else { 2 };\nconst Z: i32 = 1;\nlazy! { static ref Q: i32 = g(); }\nimpl A { const B: i32 = h(); fn m() {} }\nmacro_rules! n { () => { f() } }\n',
    [
      ': static X: i32 = f();\nconst Y: i32 = if A { 1 } else { 2 };',
      ': lazy! { static ref Q: i32 = g(); }',
      ': const B: i32 = h();',
      'm fn m() {}',
    ],
  ],
];

const shown = (code: string, language: LanguageName): string[] =>
  surveyFunctions(code, language).places.map(({ name, span }) => {
    const text = code.slice(span.start, span.end);
    return name === OUTSIDE_FUNCTIONS ? `: ${text}` : `${name} ${text}`;
  });

describe('units of a file outside of its functions', () => {
  test.each(UNITS)('%s in %s', (_, language, file, units) => {
    expect(shown(file, language)).toEqual(units);
    expect(surveyFunctions(file, language).unlisted).toBe(0);
  });

  test.each(UNITS)('%s in %s: each parses, and no name in it is renamed', (_, language, file) => {
    for (const { name, span } of surveyFunctions(file, language).places) {
      if (name !== OUTSIDE_FUNCTIONS) continue;
      const { parseErrors, elements } = analyze(file.slice(span.start, span.end), language);
      const renamed = elements.filter(({ role }) => role === 'own').map(({ text }) => text);
      expect({ parseErrors, renamed }).toEqual({ parseErrors: 0, renamed: [] });
    }
  });

  test('no unit overlaps another where the parse lost a function', () => {
    const file = 'x::~y(;\nint a = f();\nint PP_(b)(c) int c; {\n  return c;\n}\nint d = g();\n';
    const { places } = surveyFunctions(file, 'c');
    places.forEach(({ span }, index) => {
      expect(span.start).toBeGreaterThanOrEqual(places[index - 1]?.span.end ?? 0);
    });
    expect(places.map(({ span }) => file.slice(span.start, span.end))).toContain('int d = g();');
  });

  test('objects nested deeper than any that is written by hand are one unit, in linear time', () => {
    const depth = 2_000;
    const file = `x = ${'{ a() {}, b() {}, c: '.repeat(depth)}1${' }'.repeat(depth)};\n`;
    expect(surveyFunctions(file, 'javascript').places.length).toBeLessThan(200);
  });
});
