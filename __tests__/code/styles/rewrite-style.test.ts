import { beforeAll, describe, expect, test } from '@jest/globals';

import type { LanguageName } from '../../../src/code/analysis.js';
import { analyze } from '../../../src/code/analyze.js';
import { applyEdits } from '../../../src/code/edits/edit.js';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { findStyles } from '../../../src/code/styles/find-styles.js';
import { rewriteStyle } from '../../../src/code/styles/rewrite-style.js';
import { inBody } from './in-body.js';
import { STYLE_CASES } from './style-cases.js';

beforeAll(() => loadParsers());

/** The first place of a construct in another form; `null` where it is left. */
function rewritten(
  code: string,
  language: LanguageName,
  construct: string,
  form: string,
  redefined: readonly string[] = [],
): string | null {
  const found = findStyles(code, language).find((each) => each.construct === construct);
  if (!found) throw new Error(`no ${construct} in ${code}`);
  const edits = rewriteStyle(code, language, found, form, new Set(redefined));
  return edits && applyEdits(code, edits);
}

/** What is done to statements, in a function of the language. */
type Case = readonly [LanguageName, string, string, string, string | null];

/** Rewrites that would make one token of two. */
const GLUED: readonly Case[] = [
  ['c', 'pointer member', 'p->x', 'return(*p).x;', 'return p->x;'],
  ['c', 'pointer member', 'p->x', 'a = sizeof(*p).x;', 'a = sizeof p->x;'],
  ['c', 'pointer member', 'p->x', 'if (a) g(a); else(*p).x = 4;', 'if (a) g(a); else p->x = 4;'],
  ['c', 'constant side', 'x == 1', 'return(0)==a;', 'return a==(0);'],
  ['c', 'constant side', '1 == x', 'return(a)==0;', 'return 0==(a);'],
  ['c', 'return value', 'return x;', 'return(a);', 'return a;'],
  ['c', 'return value', 'return x;', 'return(-a);', 'return -a;'],
  ['c', 'comparison', 'a > b', 'return(a)<b;', 'return b>(a);'],
  ['c', 'array access', '*(a + i)', 'a = b/p[i];', 'a = b/ *(p + i);'],
  ['c', 'array access', '*(a + i)', 'return p[i];', 'return *(p + i);'],
  ['c', 'array access', 'a[i]', 'return*(p + i);', 'return p[i];'],
  ['c', 'increment', 'i++', 'if (b) g(a); else++a;', 'if (b) g(a); else a++;'],
  ['c', 'zero test', 'x == 0', 'return!a;', 'return(a == 0);'],
  ['c', 'zero test', '!x', 'return(a)==0;', 'return !(a);'],
  ['c', 'comparison', 'a < b', 'g(-a>b);', 'g(b< -a);'],
  ['go', 'comparison', 'a < b', 'if -a>b { g(a) }', 'if b< -a { g(a) }'],
  ['javascript', 'return value', 'return x;', 'return("a");', 'return "a";'],
  ['python', 'return value', 'return x;', 'return(a)', 'return a'],
];

/** A macro may stand for anything. */
const MACROS: readonly Case[] = [
  ['c', 'constant side', 'x == 1', '\n#define m 1 | 2\n    if (0 == m) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n#define M 1 | 2\n    if (0 == M) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n#define m 1 | 2\n    if (0 == a + m) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n#define m(x) x | 2\n    if (0 == m(a)) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n#define m(x) #x\n    puts(m(0 == a));', null],
  ['c', 'blanks around operators', 'a+b', '\n#define m(x) #x\n    puts(m(a + b));', null],
  ['c', 'comparison', 'a > b', '\n#define m 1 | 2\n    if (a < (m)) g(a);', null],
  ['c', 'array access', '*(a + i)', '\n#define m q | 2\n    a = m[b];', null],
  ['c', 'if braces', 'if (c) s;', '\n#define m a; b\n    if (a) { m; }', null],
  ['c', 'infinite loop', 'for (;;)', '\n#define while if\n    while (1) { g(i); }', null],
  [
    'c',
    'constant side',
    'x == 1',
    '\n#define m 1 | 2\n    if (0 == a) g(m);',
    '\n#define m 1 | 2\n    if (a == 0) g(m);',
  ],
  ['c', 'constant side', 'x == 1', '\n# /* why */ define /**/ m 1 | 2\n    if (0 == m) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n%:define m 1 | 2\n    if (0 == m) g(a);', null],
  ['c', 'constant side', 'x == 1', '\n#\\\ndefine m 1 | 2\n    if (0 == m) g(a);', null],
  ['cpp', 'comparison', 'a > b', '\n#define a 1 | 2\n    if (a < b) g(b);', null],
];

/** A name in capitals may be a macro of a header, which the unit does not show: `1 | 2`, `*p`, or the text of its argument. */
const HEADERS: readonly Case[] = [
  ['c', 'constant side', 'x == 1', 'if (0 == M) g(a);', null],
  ['c', 'constant side', 'x == 1', 'if (LIMIT == a) g(a);', null],
  ['c', 'comparison', 'a > b', 'if (a < LIMIT) g(a);', null],
  ['c', 'comparison', 'a > b', 'if (a < b + LIMIT) g(a);', null],
  ['c', 'comparison', 'a > b', 'if (a < s->LIMIT) g(a);', null],
  ['cpp', 'comparison', 'a > b', 'if (a < LIMIT) g(a);', null],
  ['c', 'comparison', 'a > b', 'CHECK(a < b);', null],
  ['c', 'constant side', 'x == 1', 'assert(0 == a);', null],
  ['c', 'increment', '++i', 'COUNT++;', null],
  ['c', 'increment', 'i += 1', 'COUNT++;', null],
  ['c', 'augmented assignment', 'a = a + b', 'a += LIMIT;', null],
  ['c', 'augmented assignment', 'a += b', 'a = a - LIMIT;', null],
  ['c', 'array access', '*(a + i)', 'p[LIMIT] = 1;', null],
  ['c', 'array access', 'a[i]', '*(p + LIMIT) = 1;', null],
  ['c', 'pointer member', '(*p).x', 'PLACE->x = 1;', null],
  ['c', 'zero test', 'x == 0', 'if (!LIMIT) g(a);', null],
  ['c', 'nonzero test', 'x != 0', 'if (LIMIT) g(a);', null],
  ['c', 'nesting', 'if (a && b)', 'if (LIMIT) { if (b) { g(a); } }', null],
  ['c', 'nesting', 'if (a) { if (b) … }', 'if (a && LIMIT) g(a);', null],
  ['c', 'constant side', 'x == 1', 'if (NULL == a) g(a);', 'if (a == NULL) g(a);'],
  ['c', 'constant side', 'x == 1', 'if (-EINVAL == a) g(a);', 'if (a == -EINVAL) g(a);'],
  ['c', 'constant side', 'x == 1', 'if (0UL == a) g(LIMIT);', 'if (a == 0UL) g(LIMIT);'],
  ['c', 'comparison', 'a > b', 'int N = a; if (a < N) g(N);', 'int N = a; if (N > a) g(N);'],
  ['c', 'return value', 'return x;', 'return (LIMIT);', 'return LIMIT;'],
  ['c', 'loop', 'for (; b; )', 'while (i < LIMIT) { g(i); }', 'for (; i < LIMIT; ) { g(i); }'],
  ['c', 'if braces', 'if (c) { s; }', 'if (a) g(LIMIT);', 'if (a) { g(LIMIT); }'],
  ['java', 'comparison', 'a > b', 'if (a < LIMIT) g(a);', 'if (LIMIT > a) g(a);'],
];

const CASES: readonly Case[] = [
  ['c', 'increment', 'i = i + 1', 'i++;', 'i = i + 1;'],
  ['c', 'increment', 'i++', 'i += 1;', 'i++;'],
  ['c', 'increment', '++i', 'p->n[a]++;', '++p->n[a];'],
  ['c', 'increment', 'i = i + 1', 'p->n[a]++;', null],
  ['c', 'increment', 'i++', '*p += 1;', '(*p)++;'],
  ['c', 'decrement', 'i--', '--*p;', '(*p)--;'],
  ['c', 'increment', '++i', '*p += 1;', '++*p;'],
  ['c', 'decrement', 'i -= 1', '--i;', 'i -= 1;'],
  ['c', 'for increment', '++i', 'for (i = 0; i < n; i++) g(i);', 'for (i = 0; i < n; ++i) g(i);'],
  ['c', 'augmented assignment', 'a = a + b', 'a *= b + 1;', 'a = a * (b + 1);'],
  ['c', 'augmented assignment', 'a += b', 'a = a - b;', 'a -= b;'],
  ['c', 'augmented assignment', 'a = a + b', 'a += g(b);', null],
  ['c', 'loop', 'for (; b; )', 'while (i < n) { g(i); }', 'for (; i < n; ) { g(i); }'],
  ['c', 'loop', 'for (a; b; c)', 'while (i < n)\n        g(i);', 'for (; i < n; )\n        g(i);'],
  ['c', 'for header', 'while (c)', 'for (; i < n; ) { g(i); }', 'while (i < n) { g(i); }'],
  ['c', 'loop', 'while (c)', 'for (i = 0; i < n; i++) { g(i); }', null],
  ['c', 'loop', 'for (; b; )', 'while (i < n) /* why */ { g(i); }', null],
  ['c', 'infinite loop', 'for (;;)', 'while (1) { g(i); }', 'for (;;) { g(i); }'],
  ['c', 'infinite loop', 'while (1)', 'for (;;)\n    {\n g(i); }', 'while (1)\n    {\n g(i); }'],
  ['c', 'infinite loop', 'while (true)', 'for (;;) { g(i); }', null],
  ['c', 'if braces', 'if (c) { s; }', 'if (a) g(a); else g(b);', 'if (a) { g(a); } else g(b);'],
  ['c', 'if braces', 'if (c) s;', 'if (a) { g(a); }', 'if (a) g(a);'],
  ['c', 'if braces', 'if (c) s;', 'if (a) { if (b) g(a); } else g(b);', null],
  ['c', 'if braces', 'if (c) s;', 'if (a) { int k = 1; }', null],
  ['c', 'if braces', 'if (c) s;', 'if (a) { /* why */ g(a); }', null],
  ['c', 'if braces', 'if (c) { s; }', 'if (a) SWAP(a, b);', null],
  ['c', 'else braces', 'else { s; }', 'if (a) g(a); else g(b);', 'if (a) g(a); else { g(b); }'],
  ['c', 'loop braces', 'for (…) s;', 'while (a) { g(a); }', 'while (a) g(a);'],
  ['c', 'comparison', 'a > b', 'if (a < b + 1) g(a);', 'if (b + 1 > a) g(a);'],
  ['c', 'comparison', 'a > b', 'if (a <= b) g(a);', null],
  ['c', 'comparison', 'a > b', 'if (a < g(b)) g(a);', null],
  ['c', 'constant side', 'x == 1', 'if (0 == a) g(a);', 'if (a == 0) g(a);'],
  ['c', 'array access', '*(a + i)', 'p[i] = 1;', '*(p + i) = 1;'],
  ['c', 'array access', '*(a + i)', 'p[i].x = 1;', '(*(p + i)).x = 1;'],
  ['c', 'array access', 'a[i]', '*(p + (i << 1)) = 1;', 'p[(i << 1)] = 1;'],
  ['c', 'array access', 'a[i]', '*(p + i + 1) = 1;', null],
  ['c', 'pointer member', '(*p).x', 'p->x = 1;', '(*p).x = 1;'],
  ['c', 'pointer member', 'p->x', '(*p).x = 1;', 'p->x = 1;'],
  ['c', 'return value', 'return x;', 'return(a);', 'return a;'],
  ['c', 'return value', 'return (x);', 'return a + b;', 'return (a + b);'],
  ['c', 'sizeof', 'sizeof(x)', 'g(sizeof a);', 'g(sizeof(a));'],
  ['c', 'sizeof', 'sizeof x', 'g(sizeof(unknown));', null],
  ['c', 'zero test', 'x == 0', 'if (!a) g(a);', 'if (a == 0) g(a);'],
  ['c', 'zero test', 'x == 0', 'if (!a && b) g(a);', 'if ((a == 0) && b) g(a);'],
  ['c', 'zero test', '!x', 'if (a + b == 0) g(a);', 'if (!(a + b)) g(a);'],
  ['c', 'nonzero test', 'x != 0', 'if (a) g(a);', 'if (a != 0) g(a);'],
  ['c', 'nonzero test', 'x', 'if (a != 0) g(a);', 'if (a) g(a);'],
  ['c', 'nonzero test', 'x', 'b = a != 0;', null],
  ['c', 'nesting', 'if (a && b)', 'if (a) { if (b || i) { g(a); } }', 'if (a && (b || i)) { g(a); }'],
  ['c', 'nesting', 'if (a) { if (b) … }', 'if (a && b) g(a);', 'if (a) { if (b) g(a); }'],
  ['c', 'blank after keyword', 'if(c)', 'if (a) g(a);', 'if(a) g(a);'],
  ['c', 'blank before arguments', 'f (x)', 'g(a);', 'g (a);'],
  ['c', 'blanks around operators', 'a+b', 'g(a + b);', 'g(a+b);'],
  ['c', 'blanks around operators', 'a+b', 'g(a - -b);', null],
  ['c', 'blanks around operators', 'a+b', 'ASSERT(a + b);', null],
  ['c', 'blank after comma', 'f(a,b)', 'g(a, b);', 'g(a,b);'],
  ['c', 'blanks inside parentheses', 'f( x )', 'g(a);', 'g( a );'],
  [
    'c',
    'statement brace',
    'if (c)⏎{',
    'if (a) {\n        g(a);\n    }',
    'if (a)\n    {\n        g(a);\n    }',
  ],
  ['c', 'statement brace', 'if (c) {', 'if (a)\n    {\n g(a);\n    }', 'if (a) {\n g(a);\n    }'],
  ['c', 'statement brace', 'if (c) {', 'if (a) // why\n    {\n g(a);\n    }', null],
  ['c', 'else line', '} else', 'if (a) {\n }\n    else {\n }', 'if (a) {\n } else {\n }'],
  ['c', 'trailing blanks', 'none', 'g(a);  \n    g(b);', 'g(a);\n    g(b);'],
  ['c', 'trailing blanks', 'none', 'g("a \\ \n b");', null],
  ['c', 'blank lines', 'none', 'g(a);\n\n  \n    g(b);\n\n    g(a);', 'g(a);\n    g(b);\n    g(a);'],
  ['c', 'blank lines', 'none', 'g(a);\r\n\r\n    g(b);', 'g(a);\r\n    g(b);'],
  ['c', 'blank lines', 'none', 'g(a);\n#define H \\\n\n    g(b);', null],
  ['c', 'blank lines', 'none', 'g(a); // \\\n\n    g(b);', null],
  ['c', 'blank lines', 'single', 'g(a);\n\n    g(b);', null],
  ['python', 'blank lines', 'none', 'g(a)\n\n    g(b)', 'g(a)\n    g(b)'],
  ['python', 'blank lines', 'none', 'g("""a\n\n    b""")', null],
  ['javascript', 'blank lines', 'none', 'g(`a\n\n    b`);', null],
  ['ruby', 'blank lines', 'none', 'x = <<~A\n    a\n\n    b\n  A', null],
  ['php', 'blank lines', 'none', '$x = <<<A\n    a\n\n    b\n    A;', null],
  ['c', 'local names', 'camelCase', 'int a_b;', null],
  ['cpp', 'increment', '++i', 'a++;', '++a;'],
  ['cpp', 'increment', '++i', 'unknown++;', null],
  ['cpp', 'pointer member', '(*p).x', 'p->x = 1;', null],
  ['java', 'increment', 'i += 1', 'i++;', 'i += 1;'],
  ['java', 'increment', 'i = i + 1', 'i++;', null],
  ['java', 'increment', 'i = i + 1', 'a++;', 'a = a + 1;'],
  ['java', 'increment', 'i++', 's += 1;', null],
  ['java', 'infinite loop', 'for (;;)', 'while (true) { g(i); }', 'for (;;) { g(i); }'],
  ['java', 'infinite loop', 'while (1)', 'while (true) { g(i); }', null],
  ['java', 'comparison', 'a > b', 'if (a < b) g(i);', 'if (b > a) g(i);'],
  ['java', 'constant side', '1 == x', 'if (a == null) g(i);', 'if (null == a) g(i);'],
  ['javascript', 'increment', '++i', 'i++;', '++i;'],
  ['javascript', 'increment', 'i += 1', 'i++;', null],
  ['javascript', 'constant side', 'x == 1', 'if (1 === a) g(i);', 'if (a === 1) g(i);'],
  ['javascript', 'comparison', 'a > b', 'if (a < b) g(i);', null],
  ['typescript', 'loop', 'for (; b; )', 'while (a) { g(i); }', 'for (; a; ) { g(i); }'],
  ['csharp', 'loop', 'for (; b; )', 'while (a < b) { g(i); }', 'for (; a < b; ) { g(i); }'],
  ['csharp', 'increment', 'i += 1', 'a++;', 'a += 1;'],
  ['php', 'increment', '++i', '$i++;', '++$i;'],
  ['php', 'infinite loop', 'for (;;)', 'while (true) { g($i); }', 'for (;;) { g($i); }'],
  ['go', 'increment', 'i += 1', 'i++', 'i += 1'],
  ['go', 'increment', 'i = i + 1', 'i++', 'i = i + 1'],
  ['go', 'increment', '++i', 'i++', null],
  ['go', 'constant side', 'x == 1', 'if nil == a { g(i) }', 'if a == nil { g(i) }'],
  ['ruby', 'increment', 'i = i + 1', 'i += 1', 'i = i + 1'],
  ['ruby', 'blank before arguments', 'f (x)', 'g(a)', null],
  ['rust', 'increment', 'i = i + 1', 'a += 1;', 'a = a + 1;'],
  ['rust', 'increment', 'i = i + 1', 'unknown += 1;', null],
  ['python', 'infinite loop', 'while 1:', 'while True:\n        g(a)', 'while 1:\n        g(a)'],
  ['python', 'return value', 'return x;', 'return (a)', 'return a'],
  ['python', 'return value', 'return x;', 'return (a +\n        b)', null],
  ['python', 'increment', 'i = i + 1', 'i += 1', null],
];

describe('a rewritten style', () => {
  test.each([...CASES, ...GLUED, ...MACROS, ...HEADERS])(
    '%s: %s as %s: %s',
    (language, construct, form, statements, expected) => {
      const code = inBody(language, statements);
      const wanted = expected === null ? null : inBody(language, expected);
      expect(rewritten(code, language, construct, form)).toBe(wanted);
    },
  );

  test.each<LanguageName>(['c', 'cpp'])(
    'is not proved with a name that its file redefines, in %s',
    (language) => {
      const code = inBody(language, 'if (a < b) g(a);');
      expect(rewritten(code, language, 'comparison', 'a > b', ['b'])).toBeNull();
      expect(rewritten(code, language, 'comparison', 'a > b', ['g'])).not.toBeNull();
    },
  );

  test('changes the brace of a function without losing a comment', () => {
    expect(rewritten('void f(void) {\n}', 'c', 'function brace', 'f()⏎{')).toBe('void f(void)\n{\n}');
    expect(rewritten('void f(void) // why\n{\n}', 'c', 'function brace', 'f() {')).toBeNull();
  });

  test('has its place in the code of a method without a class', () => {
    const code = 'public int one() throws E {\n    n++;\n    return (n);\n}';
    expect(rewritten(code, 'java', 'return value', 'return x;')).toBe(
      'public int one() throws E {\n    n++;\n    return n;\n}',
    );
  });

  /** Form → the forms of its construct that the cases of a language have. */
  const others = (language: LanguageName, construct: string): string[] =>
    Object.keys(STYLE_CASES[language][construct] ?? {});

  test.each(Object.keys(STYLE_CASES))('parses as before and has the form, in %s', (name) => {
    const language = name as LanguageName;
    const codes = Object.values(STYLE_CASES[language]).flatMap((forms) => Object.values(forms).flat());
    let count = 0;
    for (const code of codes.map((statements) => inBody(language, statements)))
      for (const found of findStyles(code, language))
        for (const form of others(language, found.construct)) {
          const edits = rewriteStyle(code, language, found, form);
          if (edits === null) continue;
          const after = applyEdits(code, edits);
          count++;
          expect(analyze(after, language).parseErrors).toBeLessThanOrEqual(
            analyze(code, language).parseErrors,
          );
          const forms = findStyles(after, language)
            .filter(({ construct }) => construct === found.construct)
            .map((each) => each.form.replace(/^also /u, ''));
          expect([code, after, found.construct, forms]).toEqual([
            code,
            after,
            found.construct,
            expect.arrayContaining([expectedForm(found.construct, form, forms)]),
          ]);
        }
    expect(count).toBeGreaterThan(0);
  });
});

/** A loop with only a condition is a `for` whatever the others have. */
function expectedForm(construct: string, form: string, forms: readonly string[]): string {
  return construct === 'loop' || construct === 'for header' ? (forms[0] ?? form) : form;
}
