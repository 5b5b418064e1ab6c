import type { LanguageName } from '../../../src/code/analysis.js';

/** Construct → form → statements of a function that take it; `language` → construct. */
export type StyleCases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const STEPS: StyleCases = {
  increment: {
    'i++': ['i++;'],
    '++i': ['++i;'],
    'i += 1': ['i += 1;'],
    'i = i + 1': ['i = i + 1;'],
  },
  decrement: { 'i--': ['i--;'], '--i': ['--i;'], 'i -= 1': ['i -= 1;'], 'i = i - 1': ['i = i - 1;'] },
  'augmented assignment': { 'a += b': ['a += b;', 'a *= 2;'], 'a = a + b': ['a = a + b;', 'a = a * 2;'] },
};

const FORS: StyleCases = {
  'step up': {
    'i++': ['i++;', 'for (i = 0; i < n; i++) g(i);'],
    'i += 1': ['i += 1;', 'for (i = 0; i < n; i += 1) g(i);'],
  },
  'step down': { 'i--': ['i--;', 'for (i = n; i > 0; i--) g(i);'] },
  'for increment': {
    'i++': ['for (i = 0; i < n; i++) g(i);', 'for (i = 0; i < n; i++, j--) g(i);'],
    '++i': ['for (i = 0; i < n; ++i) g(i);'],
    'i += 1': ['for (i = 0; i < n; i += 1) g(i);'],
    'i = i + 1': ['for (i = 0; i < n; i = i + 1) g(i);'],
  },
  'for decrement': { 'i--': ['for (i = n; i > 0; i--) g(i);'] },
  'for header': {
    'for (a; b; c)': ['for (i = 0; i < n; i++) g(i);'],
    'for (; b; )': ['for (; i < n; ) g(i);'],
    'for (; b; c)': ['for (; i < n; i++) g(i);'],
    'for (a; b; )': ['for (i = 0; i < n; ) g(i);'],
    'for (a; ; c)': ['for (i = 0; ; i++) g(i);'],
    'for (; ; c)': ['for (; ; i++) g(i);'],
    'for (a; ; )': ['for (i = 0; ; ) g(i);'],
  },
  'counted loop': {
    'for (i = 0; …; i++)': ['for (i = 0; i < n; i++) g(i);'],
    'i = 0; while (…) { … i++; }': ['i = 0; while (i < n) { g(i); i++; }', 'i = a; while (i) { i = g(i); }'],
  },
  'counting loop': {
    'for (…; …; i++)': ['for (i = 0; i < n; i++) g(i);'],
    'while (…) { … i++; }': ['while (i < n) { g(i); i++; }', 'while (i < n) { g(i); i = i + 1; }'],
  },
};

const LOOPS: StyleCases = {
  loop: {
    'for (a; b; c)': ['for (i = 0; i < n; i++) g(i);'],
    'while (c)': ['while (i < n) g(i);'],
    'do … while (c)': ['do { g(i); } while (i < n);'],
    'if (c) do … while (c)': [
      'if (i < n) do { g(i); } while (i < n);',
      'if (i < n) { do { g(i); } while (i < n); }',
    ],
  },
  'infinite loop': {
    'for (;;)': ['for (;;) { g(i); }'],
    'while (true)': ['while (true) { g(i); }'],
    'do … while (true)': ['do { g(i); } while (true);'],
  },
  'loop exit': { 'break;': ['while (i < n) { if (g(i)) break; }'] },
};

const BRACES: StyleCases = {
  braces: {
    's;': ['if (a < b) g(i);', 'while (a < b) g(i);'],
    '{ s; }': ['if (a < b) { g(i); g(n); } else { g(n); }'],
  },
  'if braces': { 'if (c) s;': ['if (a < b) g(i);'], 'if (c) { s; }': ['if (a < b) { g(i); }'] },
  'else braces': {
    'else s;': ['if (a < b) g(i); else g(n);'],
    'else { s; }': ['if (a < b) g(i); else { g(n); }'],
  },
  'loop braces': {
    'for (…) s;': ['while (a < b) g(i);', 'for (i = 0; i < n; i++) g(i);'],
    'for (…) { s; }': ['while (a < b) { g(i); }'],
    'do { s; }': ['do { g(i); } while (a < b);'],
  },
  'body line': {
    'on its own line': ['if (a < b)\n        g(i);'],
    'on the line of its head': ['if (a < b) g(i);'],
  },
  'statement brace': {
    'if (c) {': ['if (a < b) {\n g(i); g(i); }'],
    'if (c)⏎{': ['if (a < b)\n    {\n g(i); g(i); }'],
    'if (c){': ['if (a < b){\n g(i); g(i); }'],
  },
  'else line': {
    '} else': ['if (a < b) { g(i); } else { g(n); }'],
    '}⏎else': ['if (a < b) { g(i); }\n    else { g(n); }'],
  },
  'blank after keyword': { 'if (c)': ['if (a < b) g(i);'], 'if(c)': ['if(a < b) g(i);'] },
};

const COMPARISONS: StyleCases = {
  comparison: {
    'a < b': ['if (a < b) { g(i); }'],
    'a > b': ['if (a > b) { g(i); }'],
    'a <= b': ['if (a <= b) { g(i); }'],
    'a >= b': ['if (a >= b) { g(i); }'],
  },
  'comparison direction': { 'a < b': ['if (a < b) { g(i); }'], 'a > b': ['if (a < b && n > i) g(i);'] },
  'constant side': {
    'x == 1': ['if (a == 1) { g(i); }'],
    '1 == x': ['if (1 == a) { g(i); }'],
    'x < 1': ['if (a > 1) { g(i); }'],
    '1 < x': ['if (1 > a) { g(i); }'],
  },
  equality: {
    'a == b': ['if (a == b) { g(i); }'],
    'a <= b && a >= b': ['if (a <= b && a >= b) { g(i); }', 'if (a <= b && b <= a) { g(i); }'],
  },
  inequality: {
    'a != b': ['if (a != b) { g(i); }'],
    'a < b || a > b': ['if (a < b || a > b) { g(i); }'],
    '!(a == b)': ['if (!(a == b)) { g(i); }'],
  },
  'zero test': { '!x': ['if (!a) { g(i); }'], 'x == 0': ['if (a == 0) { g(i); }', 'if (0 == a) { g(i); }'] },
  'nonzero test': {
    x: ['if (a) { g(i); }', 'while (g(a)) { g(i); }'],
    'x != 0': ['if (a != 0) { g(i); }'],
    '!!x': ['if (!!a) { g(i); }'],
  },
};

const BRANCHES: StyleCases = {
  'denied branch': {
    'if (c) … else …': ['if (a != b) { g(i); } else { g(n); }'],
    'if (!c) … else …': ['if (!(a < b)) { g(i); } else { g(n); }'],
  },
  nesting: {
    'if (a && b)': ['if (a < b && b < n) { g(i); }'],
    'if (a) { if (b) … }': ['if (a < b) { if (b < n) { g(i); } }', 'if (a < b) if (b < n) g(i);'],
  },
  'else order': {
    'if (c) … else …': ['if (a < b) { g(i); } else { g(n); }'],
    'if (!c) … else …': ['if (!(a < b)) { g(i); } else { g(n); }', 'if (a != b) { g(i); } else { g(n); }'],
  },
  else: {
    'if (c) … else …': ['if (a < b) { g(i); } else { g(n); }'],
    'if (c) … if (!c) …': ['if (a < b) { g(i); } if (!(a < b)) { g(n); }'],
  },
  'else after return': {
    'if (c) return a; else …': ['if (a < b) { return; } else { g(n); }'],
    'if (c) return a; …': ['if (a < b) { return; } g(n);'],
  },
  'early return': {
    'if (!c) return; …': ['if (a < b) { return; } g(n);'],
    'if (c) { … } at the end': ['g(n); if (a < b) { g(n); g(i); }'],
  },
  'leaving early': {
    'if (!c) return; …': ['if (a < b) { return; } g(n);'],
    'if (c) { … } at the end': ['g(n); if (a < b) { g(n); }'],
  },
  'single case': { 'switch (x) { case 1: … }': ['switch (a) { case 1: g(i); break; default: g(n); }'] },
  choice: {
    'x = c ? a : b': ['a = i < n ? 1 : 2;'],
    'if (c) x = a; else x = b;': ['if (i < n) a = 1; else a = 2;'],
  },
  switch: {
    'switch (x)': ['switch (a) { case 1: g(i); break; default: g(n); }'],
    'switch (a == b)': ['switch (a == b) { case 1: g(i); break; default: g(n); }'],
    'if (x == 1) … else if (x == 2) …': ['if (a == 1) { g(i); } else if (a == 2) { g(n); }'],
  },
};

const BLANKS: StyleCases = {
  'blank before arguments': { 'f(x)': ['g(a);'], 'f (x)': ['g (a);'] },
  'blanks around operators': { 'a + b': ['g(a + b);'], 'a+b': ['g(a+b);'] },
  'blanks around assignment': { 'a = b': ['a = b;', 'a += b;'], 'a=b': ['a=b;'] },
  'blank after comma': { 'f(a, b)': ['g(a, b);'], 'f(a,b)': ['g(a,b);'] },
  'blanks inside parentheses': { 'f(x)': ['g(a);'], 'f( x )': ['g( a );'] },
  'statements on a line': { one: ['g(a);\n    g(b);'], several: ['g(a); g(b);'] },
  'trailing blanks': { some: ['g(a); \n    g(b);\n    g(b);\n    g(b);'] },
  'blank lines': { none: ['g(a);\n    g(b);\n    g(b);'], single: ['g(a);\n\n    g(b);\n    g(b);'] },
};

const DECLARED: StyleCases = {
  'first value': {
    'int a = b;': ['int k = 1;', 'int m, k = 1;'],
    'int a; a = b;': ['int k; k = 1;', 'g(n); int k; k = 1; int m; m = 2;'],
  },
  'empty declaration': {
    'int a; f();': ['int k; g(n);'],
    'f(); int a;': ['g(n); int k;', 'int m = 1; m = 2; int k;'],
  },
  'declaration line': { 'int a, b;': ['int k, m;'], 'int a; int b;': ['int k; int m;'] },
  'declared value': {
    'int a = b;': ['int k = 1;'],
    'int a;': ['int k;'],
    'int a; a = b;': ['int k; k = 1;', 'int k; int m; k = 1; m = 2;'],
    'int a; … a = b;': ['int k; g(n); k = 1;'],
  },
  'declaration position': {
    'first in the function': ['int k = 1; g(k);'],
    'first in their blocks': ['if (a < b) { int k = 1; g(k); }'],
    'between statements': ['g(a); int k = 1;'],
  },
};

const C: StyleCases = {
  ...STEPS,
  ...FORS,
  ...LOOPS,
  ...BRACES,
  ...COMPARISONS,
  ...BRANCHES,
  ...BLANKS,
  ...DECLARED,
  'infinite loop': {
    ...LOOPS['infinite loop'],
    'while (1)': ['while (1) { g(i); }'],
    'for (; 1; )': ['for (; 1; ) { g(i); }'],
  },
  'loop exit': { ...LOOPS['loop exit'], 'goto end;': ['while (a) { goto end; }\nend: g(n);'] },
  goto: {
    'goto forward': ['goto end; g(a);\nend: g(n);'],
    'goto backward': ['again: g(a); if (a < n) goto again;'],
  },
  'array access': { 'a[i]': ['p[i] = 1;'], '*(a + i)': ['*(p + i) = 1;'] },
  'array definition': {
    'int a[n]': ['int k[10];'],
    'int *a = malloc(n)': ['int *k = malloc(40);', 'int *k = (int *)malloc(40);'],
  },
  'pointer member': { 'p->x': ['p->x = 1;'], '(*p).x': ['(*p).x = 1;'] },
  'return value': { 'return x;': ['return a;'], 'return (x);': ['return (a);'] },
  sizeof: { 'sizeof(x)': ['g(sizeof(a));'], 'sizeof x': ['g(sizeof a);'] },
  'pointer star': {
    'char *p': ['char *k;'],
    'char* p': ['char* k;'],
    'char * p': ['char * k;'],
  },
  'zero test': { ...COMPARISONS['zero test'], 'x == NULL': ['if (p == NULL) g(i);'] },
  'nonzero test': { ...COMPARISONS['nonzero test'], 'x != NULL': ['if (p != NULL) g(i);'] },
};

const JAVA: StyleCases = {
  ...STEPS,
  ...FORS,
  ...LOOPS,
  ...BRACES,
  ...COMPARISONS,
  ...BRANCHES,
  ...BLANKS,
  ...DECLARED,
  loop: { ...LOOPS.loop, 'for (x : xs)': ['for (int k : p) { g(k); }'] },
  'array definition': { 'int[] a': ['int[] k = new int[3];'], 'int a[]': ['int k[] = new int[3];'] },
  'zero test': { ...COMPARISONS['zero test'], 'x == false': ['if (a == false) g(i);'] },
  'nonzero test': { ...COMPARISONS['nonzero test'], 'x == true': ['if (a == true) g(i);'] },
  'return value': { 'return x;': ['return a;'], 'return (x);': ['return (a);'] },
};

const JAVASCRIPT: StyleCases = {
  ...STEPS,
  ...FORS,
  ...LOOPS,
  ...BRACES,
  ...COMPARISONS,
  ...BRANCHES,
  ...BLANKS,
  loop: { ...LOOPS.loop, 'for (x of xs)': ['for (const k of p) { g(k); }'] },
  'declaration line': { 'let a, b;': ['let k, m;'], 'let a; let b;': ['let k; let m;'] },
  'declared value': { 'let a = b;': ['const k = 1;'], 'let a; a = b;': ['let k; k = 1;'] },
  quotes: { '"a"': ['g("k");'], "'a'": ["g('k');"] },
  semicolons: { 'a;': ['g(a);'], a: ['g(a);\ng(b);\ng(n)\n'] },
};

const PHP: StyleCases = Object.fromEntries(
  Object.entries({ ...STEPS, ...FORS, ...LOOPS, ...BRACES, ...COMPARISONS, ...BRANCHES, ...BLANKS }).map(
    ([construct, forms]) => [
      construct,
      Object.fromEntries(
        Object.entries(forms).map(([form, statements]) => [
          form,
          statements.map((statement) => statement.replaceAll(/\b[abijn]\b/gu, '$$$&')),
        ]),
      ),
    ],
  ),
);

const PYTHON: StyleCases = {
  increment: { 'i += 1': ['i += 1'], 'i = i + 1': ['i = i + 1'] },
  'augmented assignment': { 'a += b': ['a += b', 'a //= 2'], 'a = a + b': ['a = a + b'] },
  loop: { 'while c:': ['while i < n:\n        g(i)'], 'for x in xs:': ['for k in p:\n        g(k)'] },
  'infinite loop': { 'while True:': ['while True:\n        g(i)'], 'while 1:': ['while 1:\n        g(i)'] },
  'counting loop': { 'while (…) { … i++; }': ['while i < n:\n        g(i)\n        i += 1'] },
  comparison: { 'a < b': ['if a < b: g(i)'], 'a >= b': ['if a >= b: g(i)'] },
  'constant side': { 'x == 1': ['if a == 1: g(i)'], '1 == x': ['if 1 == a: g(i)'] },
  inequality: { 'a != b': ['if a != b: g(i)'], 'not a == b': ['if not a == b: g(i)'] },
  'zero test': {
    'not x': ['if not a: g(i)'],
    'x is None': ['if a is None: g(i)'],
    'x == False': ['if a == False: g(i)'],
  },
  'nonzero test': { x: ['if a: g(i)'], 'x is not None': ['if a is not None: g(i)'] },
  nesting: {
    'if a and b:': ['if a and b:\n        g(i)'],
    'if a: if b:': ['if a:\n        if b:\n            g(i)'],
  },
  'else after return': {
    'if (c) return a; else …': ['if a:\n        return 1\n    else:\n        g(i)'],
    'if (c) return a; …': ['if a:\n        return 1\n    g(i)'],
  },
  choice: {
    'x = c ? a : b': ['a = 1 if b else 2'],
    'if (c) x = a; else x = b;': ['if b:\n        a = 1\n    else:\n        a = 2'],
  },
  switch: { 'switch (x)': ['match a:\n        case 1: g(i)'] },
  'loop exit': { 'break;': ['while a:\n        break'] },
  'return value': { 'return x;': ['return a'], 'return (x);': ['return (a)'] },
  quotes: { '"a"': ['g("k")'], "'a'": ["g('k')"], '"""': ['g("""k""")'] },
  'blank after comma': { 'f(a, b)': ['g(a, b)'], 'f(a,b)': ['g(a,b)'] },
  'blanks around assignment': { 'a = b': ['a = b'], 'a=b': ['a=b'] },
};

const GO: StyleCases = {
  increment: { 'i++': ['i++'], 'i += 1': ['i += 1'], 'i = i + 1': ['i = i + 1'] },
  decrement: { 'i--': ['i--'], 'i -= 1': ['i -= 1'] },
  'augmented assignment': { 'a += b': ['a += b'], 'a = a + b': ['a = a + b'] },
  'for increment': {
    'i++': ['for i = 0; i < n; i++ { g(i) }'],
    'i += 1': ['for i = 0; i < n; i += 1 { g(i) }'],
  },
  loop: {
    'for a; b; c {': ['for i = 0; i < n; i++ { g(i) }'],
    'for x := range xs {': ['for k := range p { g(k) }'],
  },
  'for header': { 'for b {': ['for i < n { g(i) }'], 'for a; b; c {': ['for i = 0; i < n; i++ { g(i) }'] },
  'infinite loop': { 'for {': ['for { g(i) }'], 'for true {': ['for true { g(i) }'] },
  'declared value': { 'a := b': ['k := 1'] },
  'declaration line': { 'var a, b int': ['var k, m int'] },
  'constant side': { '1 == x': ['if nil == a { g(i) }'] },
  'zero test': { '!x': ['if !a { g(i) }'], 'x == nil': ['if a == nil { g(i) }'] },
  nesting: { 'if (a) { if (b) … }': ['if a { if b { g(i) } }'], 'if (a && b)': ['if a && b { g(i) }'] },
  'else after return': { 'if (c) return a; else …': ['if a { return } else { g(i) }'] },
  switch: { 'switch (x)': ['switch a { case 1: g(i) }'] },
};

const RUBY: StyleCases = {
  increment: { 'i += 1': ['i += 1'], 'i = i + 1': ['i = i + 1'] },
  'augmented assignment': { 'a += b': ['a += b'], 'a = a + b': ['a = a + b'] },
  loop: {
    'while c': ['while i < n\n g(i)\n end'],
    'until c': ['until i < n\n g(i)\n end'],
    'for x in xs': ['for k in p\n g(k)\n end'],
  },
  'infinite loop': { 'while true': ['while true\n g(i)\n end'] },
  'if position': { 's if c': ['g(i) if a < b'], 'if c … end': ['if a < b\n g(i)\n end'] },
  'zero test': { '!x': ['g(i) if !a'], 'x == nil': ['g(i) if a == nil'] },
  choice: { 'x = c ? a : b': ['a = b ? 1 : 2'] },
  switch: { 'switch (x)': ['case a\n when 1 then g(i)\n end'] },
  quotes: { '"a"': ['g("k")'], "'a'": ["g('k')"] },
};

const RUST: StyleCases = {
  increment: { 'i += 1': ['a += 1;'], 'i = i + 1': ['a = a + 1;'] },
  'augmented assignment': { 'a += b': ['a += b;'], 'a = a + b': ['a = a + b;'] },
  loop: { 'while c {': ['while i < n { g(i); }'], 'for x in xs {': ['for k in p { g(k); }'] },
  'infinite loop': { loop: ['loop { g(i); }'], 'while true {': ['while true { g(i); }'] },
  'declared value': { 'let a = b;': ['let k = 1;'], 'let a; a = b;': ['let k; k = 1;'] },
  nesting: { 'if (a && b)': ['if a && b { g(i); }'], 'if (a) { if (b) … }': ['if a { if b { g(i); } }'] },
  'else order': { 'if (!c) … else …': ['if !a { g(i); } else { g(n); }'] },
  'zero test': { '!x': ['if !a { g(i); }'] },
  switch: { 'switch (x)': ['match a { 1 => g(i), _ => g(n) }'] },
};

const CSHARP: StyleCases = {
  ...STEPS,
  ...FORS,
  ...LOOPS,
  ...BRACES,
  ...COMPARISONS,
  ...BRANCHES,
  ...BLANKS,
  ...DECLARED,
  loop: { ...LOOPS.loop, 'foreach (x in xs)': ['foreach (var k in p) { g(k); }'] },
  'pointer member': { 'p->x': ['p->x = 1;'], '(*p).x': ['(*p).x = 1;'] },
};

/** Statements by language, construct and form. */
export const STYLE_CASES: Readonly<Record<LanguageName, StyleCases>> = {
  c: C,
  cpp: C,
  java: JAVA,
  csharp: CSHARP,
  javascript: JAVASCRIPT,
  typescript: JAVASCRIPT,
  php: PHP,
  python: PYTHON,
  go: GO,
  ruby: RUBY,
  rust: RUST,
};
