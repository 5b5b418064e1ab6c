import type { LanguageName } from '../../src/language-names.js';

/** What one piece of code must give in one language. */
export interface LanguageFixture {
  readonly name: string;
  readonly language: LanguageName;
  readonly file: string;
  readonly functions: readonly string[];
  readonly unit: string;
  /** Names by role, in order of first occurrence. */
  readonly locals: string;
  readonly own: string;
  readonly texts: readonly string[];
  /** The unit without its last statement. */
  readonly removed: string;
  readonly planted: { readonly statement: string; readonly code: string };
}

export const FIXTURES: readonly LanguageFixture[] = [
  {
    name: 'templates, methods, lambdas, bindings',
    language: 'cpp',
    file: 'namespace n {\ntemplate <class T> T A<T>::g(T x) { return x; }\nstruct B { B(int i) : i(i) {} ~B() { f(); } int i; };\n}\n',
    functions: ['g', 'B', ''],
    unit: 'int sum(const V& v, int n) const override {\n  auto [a, b] = split(v);\n  auto add = [&](int k) { return k + n; };\n  for (auto& e : v) this->n += e.n;\n  if (b) log(R"x(b ")x", a);\n}',
    locals: 'v a b add k e',
    own: 'sum',
    texts: [
      'auto [a, b] = split(v);',
      'auto add = [&](int k) { return k + n; };',
      'return k + n;',
      'for (auto& e : v) this->n += e.n;',
      'this->n += e.n;',
      'if (b) log(R"x(b ")x", a);',
      'log(R"x(b ")x", a);',
    ],
    removed:
      'int sum(const V& v, int n) const override {\n  auto [a, b] = split(v);\n  auto add = [&](int k) { return k + n; };\n  for (auto& e : v) this->n += e.n;\n  if (b) ;\n}',
    planted: {
      statement: 'f();',
      code: 'int sum(const V& v, int n) const override {\n  f();\n  auto [a, b] = split(v);\n  auto add = [&](int k) { return k + n; };\n  for (auto& e : v) this->n += e.n;\n  if (b) log(R"x(b ")x", a);\n}',
    },
  },
  {
    name: 'scopes, keyword arguments, f-strings, a block of one statement',
    language: 'python',
    file: '@cached\ndef f(x):\n    def inner():\n        pass\n    return x\n\nclass A:\n    async def g(self): pass\n',
    functions: ['f', 'g'],
    unit: 'def f(self, x, y=1, *args, key=2):\n    global total\n    total = [i for i in x if i]\n    call(y=3, key=key)\n    s = f"{x!r:>{args}} {{y}}"\n    class A:\n        at = 1\n    with open(s) as fh:\n        fh.write(s)',
    locals: 'self x args i s A fh',
    own: 'f',
    texts: [
      'global total',
      'total = [i for i in x if i]',
      'call(y=3, key=key)',
      's = f"{x!r:>{args}} {{y}}"',
      'class A:\n        at = 1',
      'at = 1',
      'with open(s) as fh:\n        fh.write(s)',
      'fh.write(s)',
    ],
    removed:
      'def f(self, x, y=1, *args, key=2):\n    global total\n    total = [i for i in x if i]\n    call(y=3, key=key)\n    s = f"{x!r:>{args}} {{y}}"\n    class A:\n        at = 1\n    with open(s) as fh:\n        pass',
    planted: {
      statement: 'g()',
      code: 'def f(self, x, y=1, *args, key=2):\n    g()\n    global total\n    total = [i for i in x if i]\n    call(y=3, key=key)\n    s = f"{x!r:>{args}} {{y}}"\n    class A:\n        at = 1\n    with open(s) as fh:\n        fh.write(s)',
    },
  },
  {
    name: 'a method cut out of its class, on one line with its body',
    language: 'python',
    file: 'def f(): return 1\n',
    functions: ['f'],
    unit: '@property\n    def f(self): a(); b()',
    locals: 'self',
    own: 'f',
    texts: ['a()', 'b()'],
    removed: '@property\n    def f(self): a()',
    planted: { statement: 'g()', code: '@property\n    def f(self): g(); a(); b()' },
  },
  {
    name: 'shorthand properties, destructuring, closures, templates, JSX',
    language: 'javascript',
    file: 'const f = async (a) => { return a; };\nexport function g() { function h() {} }\nclass A { #p() {} get q() { return 1; } }\nexports.e = function () { x(); };\n',
    functions: ['f', 'g', '#p', 'q', ''],
    unit: 'function f({ a, b: c }, d = 1) {\n  const { e } = c\n  const o = { d, k: c }\n  for (const x of o) call(`${x} ${d}`)\n  return <p title="c">don\'t {c}</p>\n}',
    // `c` also occurs in the text of JSX, where the tokens cannot show it
    locals: 'o x',
    own: 'f',
    texts: [
      'const { e } = c',
      'const o = { d, k: c }',
      'for (const x of o) call(`${x} ${d}`)',
      'call(`${x} ${d}`)',
      'return <p title="c">don\'t {c}</p>',
    ],
    removed:
      'function f({ a, b: c }, d = 1) {\n  const { e } = c\n  const o = { d, k: c }\n  for (const x of o) call(`${x} ${d}`)\n}',
    planted: {
      statement: 'g();',
      code: 'function f({ a, b: c }, d = 1) {\n  g();\n  const { e } = c\n  const o = { d, k: c }\n  for (const x of o) call(`${x} ${d}`)\n  return <p title="c">don\'t {c}</p>\n}',
    },
  },
  {
    name: 'types, members among parameters, a method alone',
    language: 'typescript',
    file: 'export const f = (a: number): void => { use(a); };\nclass A { constructor(private x: number) { use(); } }\nexport default function <T>(p: T) { return p; }\n',
    functions: ['f', 'constructor', ''],
    unit: 'private async get<T>(key: string, all?: T[]): Promise<void> {\n  const size: number = (all as T[]).length;\n  if (size) return this.get(key);\n}',
    locals: 'key all size',
    own: 'get',
    texts: [
      'const size: number = (all as T[]).length;',
      'if (size) return this.get(key);',
      'return this.get(key);',
    ],
    removed:
      'private async get<T>(key: string, all?: T[]): Promise<void> {\n  const size: number = (all as T[]).length;\n  if (size) ;\n}',
    planted: {
      statement: 'g();',
      code: 'private async get<T>(key: string, all?: T[]): Promise<void> {\n  g();\n  const size: number = (all as T[]).length;\n  if (size) return this.get(key);\n}',
    },
  },
];
