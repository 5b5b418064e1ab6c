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
  {
    name: 'marked variables beside properties, closures, strings with holes, a heredoc, a method alone',
    language: 'php',
    file: "<?php\nnamespace A;\nfunction f(int $a): int { return $a; }\nabstract class K extends C { public static function &g() { return fn() => 1; } abstract function n(); }\nRoute::get('/', function () { return view('x'); });\n?>\n<b>don't <?= $x ?></b>\n<?php if ($a): ?> it's <?php function h() { ?> <i>{</i> <?php } endif;\n",
    functions: ['f', 'g', '', 'h'],
    unit: "public function total(array $items, ?string $name = null): string\n{\n    $this->name = $name;\n    $sum = 0;\n    foreach ($items as $key => [$a, 'b' => $b]) $sum += $a;\n    $add = fn($x) => $x + $sum;\n    $text = \"it's $sum {$this->name} \\$no\";\n    $this->total($items, <<<EOT\n  it's $key\n  EOT);\n}",
    locals: 'items name sum key a b add x text',
    own: 'total',
    texts: [
      '$this->name = $name;',
      '$sum = 0;',
      "foreach ($items as $key => [$a, 'b' => $b]) $sum += $a;",
      '$sum += $a;',
      '$add = fn($x) => $x + $sum;',
      '$text = "it\'s $sum {$this->name} \\$no";',
      "$this->total($items, <<<EOT\n  it's $key\n  EOT);",
    ],
    removed:
      "public function total(array $items, ?string $name = null): string\n{\n    $this->name = $name;\n    $sum = 0;\n    foreach ($items as $key => [$a, 'b' => $b]) $sum += $a;\n    $add = fn($x) => $x + $sum;\n    $text = \"it's $sum {$this->name} \\$no\";\n}",
    planted: {
      statement: 'g();',
      code: "public function total(array $items, ?string $name = null): string\n{\n    g();\n    $this->name = $name;\n    $sum = 0;\n    foreach ($items as $key => [$a, 'b' => $b]) $sum += $a;\n    $add = fn($x) => $x + $sum;\n    $text = \"it's $sum {$this->name} \\$no\";\n    $this->total($items, <<<EOT\n  it's $key\n  EOT);\n}",
    },
  },
  {
    name: 'variables that are not local, blocks with a colon',
    language: 'php',
    file: '#!/usr/bin/php\n<?php # it\'s\n#[A("x")] function f() {} // ?> {\n',
    functions: ['f'],
    unit: "function f(array $a, $b, $c)\n{\n  global $g;\n  static $n = 0;\n  $g = $_GET = $n;\n  self::$c = compact('a');\n  $f = function ($x) use (&$b) { return $x; };\n  if ($b): // it's\n    $n = new class { public $n; };\n  endif;\n}",
    // `a` is named by `compact`, `c` and `n` are properties too
    locals: 'b f x',
    own: 'f',
    texts: [
      'global $g;',
      'static $n = 0;',
      '$g = $_GET = $n;',
      "self::$c = compact('a');",
      '$f = function ($x) use (&$b) { return $x; };',
      'return $x;',
      "if ($b): // it's\n    $n = new class { public $n; };\n  endif;",
      '$n = new class { public $n; };',
    ],
    removed:
      "function f(array $a, $b, $c)\n{\n  global $g;\n  static $n = 0;\n  $g = $_GET = $n;\n  self::$c = compact('a');\n  $f = function ($x) use (&$b) { return $x; };\n  if ($b): // it's\n    ;\n  endif;\n}",
    planted: {
      statement: 'g();',
      code: "function f(array $a, $b, $c)\n{\n  g();\n  global $g;\n  static $n = 0;\n  $g = $_GET = $n;\n  self::$c = compact('a');\n  $f = function ($x) use (&$b) { return $x; };\n  if ($b): // it's\n    $n = new class { public $n; };\n  endif;\n}",
    },
  },
  {
    name: 'blocks, keyword arguments, heredocs, patterns, a rescue',
    language: 'ruby',
    file: 'module M\n  class A\n    def self.build(a) = new(a)\n    def x=(v)\n      @x = v\n    end\n    def ==(other) other.x == x end\n    def none; end\n    class << self\n      private def hidden; 1; end\n    end\n  end\nend\n=begin\ndef no\n=end\n',
    functions: ['build', 'x=', '==', 'none', 'hidden'],
    unit: "def total(items, name: nil, *rest, &block)\n  sum, (first, *others) = 0, rest\n  @sum ||= sum\n  items.each_with_index do |item, i|\n    sum += item / 2 unless item.empty?\n    log \"it's #{item} #{i}\", name: first, others:\n  end\n  block.call(<<~TEXT)\n    it's #{sum}\n  TEXT\n  puts(%w[a b'c], :sym) if total(rest) =~ /'#{first}/i\nrescue Error => e\n  raise e\nend",
    locals: 'items rest block sum first item i e',
    own: 'total',
    texts: [
      'sum, (first, *others) = 0, rest',
      '@sum ||= sum',
      'items.each_with_index do |item, i|\n    sum += item / 2 unless item.empty?\n    log "it\'s #{item} #{i}", name: first, others:\n  end',
      'sum += item / 2 unless item.empty?',
      'log "it\'s #{item} #{i}", name: first, others:',
      "block.call(<<~TEXT)\n    it's #{sum}\n  TEXT",
      "puts(%w[a b'c], :sym) if total(rest) =~ /'#{first}/i",
      'raise e',
    ],
    removed:
      "def total(items, name: nil, *rest, &block)\n  sum, (first, *others) = 0, rest\n  @sum ||= sum\n  items.each_with_index do |item, i|\n    sum += item / 2 unless item.empty?\n    log \"it's #{item} #{i}\", name: first, others:\n  end\n  block.call(<<~TEXT)\n    it's #{sum}\n  TEXT\n  puts(%w[a b'c], :sym) if total(rest) =~ /'#{first}/i\nrescue Error => e\nend",
    planted: {
      statement: 'g()',
      code: "def total(items, name: nil, *rest, &block)\n  g()\n  sum, (first, *others) = 0, rest\n  @sum ||= sum\n  items.each_with_index do |item, i|\n    sum += item / 2 unless item.empty?\n    log \"it's #{item} #{i}\", name: first, others:\n  end\n  block.call(<<~TEXT)\n    it's #{sum}\n  TEXT\n  puts(%w[a b'c], :sym) if total(rest) =~ /'#{first}/i\nrescue Error => e\n  raise e\nend",
    },
  },
  {
    name: 'a call before the assignment of the same name, a method on one line',
    language: 'ruby',
    file: 'def f; end\n',
    functions: ['f'],
    unit: 'def f; a = b; b = 1; use a; end',
    locals: 'a',
    own: 'f',
    texts: ['a = b', 'b = 1', 'use a'],
    removed: 'def f; a = b; b = 1; ; end',
    planted: { statement: 'g()', code: 'def f; g(); a = b; b = 1; use a; end' },
  },
];
