import fc from 'fast-check';
import { record } from './fakes.js';
import type { Unit } from '../../src/data/unit.js';

const PIECES = [
  ...[
    'int f(int a) {',
    'void g(struct s *p)\r\n{\r\n',
    'public String h(List<String> x) {',
    'class A {',
    '}',
    '}',
  ],
  ...['a = a + 1;', 'int b = (1 + 2 - 3) * 33;', 'return a;', 'if (a > 0) {', 'while (p->next) p = p->next;'],
  ...[
    'for (int i = 0; i < 9; i++)',
    'switch (a) { case 1: break; }',
    'goto out; out:',
    'x.y().z(0x1F, "s");',
  ],
  ...['if (a', '(((', '"open', "'", '/* open', '// line', '\n', '\r\n', '\r', '\t', '\uFEFF', '\u0000', ';;'],
  ...[
    '#define N 3\n',
    '#if 0\n',
    '𝒳',
    '"𝒳"',
    '变量 = 1;',
    '\uD800',
    'label:',
    '->',
    '@Override',
    'synchronized (a) {',
  ],
];

/** Units of C and Java as nobody would write them: broken ones too, with every kind of line end and character. */
export const anyUnit: fc.Arbitrary<Unit> = fc
  .record({
    pieces: fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 }),
    language: fc.constantFrom('c' as const, 'java' as const),
  })
  .map(({ pieces, language }) => ({ ...record(pieces.join(' '), 1), language }));
