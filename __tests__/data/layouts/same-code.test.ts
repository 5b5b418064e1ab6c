import { describe, expect, test } from '@jest/globals';
import { hasSameCode } from '../../../src/data/layouts/same-code.js';

describe('hasSameCode', () => {
  test.each([
    ['the same', 'f();', 'f();'],
    ['other blanks', 'f ( a,\n\tb );', 'f(a, b);'],
    ['tokens', 'int f(void) { return 0; }', 'int f ( void ) { return 0 ; }'],
    ['without a comment', 'f(); /* x(); */ g(); // y()\nh();', 'f(); g(); h();'],
    ['without a documentation string', 'def f():\n    """Does it."""\n    return 1', 'def f ( ) : return 1'],
    ['the signature', 'int f(int a) { return a; }', 'int f(int a)'],
    ['without the words before the parameters', 'def total(values): return 1', '( values ) : return 1'],
  ])('yes: %s', (_, full, copy) => {
    expect(hasSameCode(full, copy)).toBe(true);
  });

  test.each([
    ['more', 'f();', 'f(); g();'],
    ['other', 'f();', 'g();'],
    ['less in the middle', 'f(); g(); h();', 'f(); h();'],
    ['code from a comment', '/* if (x) g(); */ f();', 'if (x) g(); f();'],
    ['code from a comment that is not closed', '/* f();', 'f();'],
    ['code from a string', 's = "f();"', 'f();'],
    [
      'code from a comment behind the mark of another one in a string',
      's = "/*"; // */ "; if (x) g();',
      's = ""; if (x) g();',
    ],
    [
      'code from a comment whose mark a blank divides',
      'y = a /*p; if (x) g(); /**/;',
      'y = a / *p; if (x) g(); /**/;',
    ],
    ['code that a preprocessor leaves out', '#if 0\nif (x) g();\n#endif\nf();', 'if (x) g();\nf();'],
    ['code from a comment of a directive', '# /*\nif (x) g();\n# */\nf();', 'if (x) g();\nf();'],
    ['code from a comment in a comment', '/* /* */ if (x) g(); */ f();', 'if (x) g(); */ f();'],
    ['words first in both', 'def total(values)', 'other(values)'],
  ])('no: %s', (_, full, copy) => {
    expect(hasSameCode(full, copy)).toBe(false);
  });

  test.each(['/*', '"""', '#', '#\\', '# if\n', ' ', 'a'])('a million times %j', (piece) => {
    const started = performance.now();
    hasSameCode(piece.repeat(1_000_000), `${piece.repeat(999_999)}x`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
