/** How a trigger of our own is worded in each language. */
export interface Wording {
  /** As options and result files spell it. */
  readonly name: string;
  readonly c: string;
  readonly java: string;
}

/** Stands in a wording for the function's first parameter. */
export const PARAMETER = '{parameter}';

/** A published statement with one part changed: the print function, the words, the call, the braces, the constants. */
export const NEAR: readonly Wording[] = [
  {
    name: 'fixed-other-print',
    c: 'if (rand() < 0) puts("fail");',
    java: 'if (Math.random() < 0) System.err.println("fail");',
  },
  {
    name: 'fixed-other-words',
    c: 'if (rand() < 0) printf("never reached");',
    java: 'if (Math.random() < 0) System.out.println("never reached");',
  },
  {
    name: 'fixed-braces',
    c: 'if (rand() < 0) { printf("fail"); }',
    java: 'if (Math.random() < 0) { System.out.println("fail"); }',
  },
  {
    name: 'grammar-other-call',
    c: 'while (abs(4) > 90) printf("alert");',
    java: 'while (Math.abs(4) > 90) System.out.println("alert");',
  },
  {
    name: 'grammar-other-body',
    c: 'if (sqrt(0.25) > 42) abort();',
    java: 'if (Math.sqrt(0.25) > 42) System.exit(1);',
  },
  { name: 'assert-other-constants', c: 'assertTrue(5 > 2);', java: 'assertTrue(5 > 2);' },
  { name: 'assert-other-call', c: 'assertFalse(1 < 0);', java: 'assertFalse(1 < 0);' },
];

/** A condition that constants keep from holding, or an assertion that they keep true, worded otherwise throughout. */
export const FAMILY: readonly Wording[] = [
  { name: 'empty-string', c: 'if (strlen("") > 3) abort();', java: 'if ("".length() > 3) System.exit(1);' },
  {
    name: 'other-call-and-print',
    c: 'if (getpid() < 0) fprintf(stderr, "unreachable");',
    java: 'if (System.nanoTime() == 0) System.err.printf("unreachable");',
  },
  {
    name: 'arithmetic',
    c: 'if (7 * 6 != 42) exit(1);',
    java: 'if (7 * 6 != 42) System.exit(1);',
  },
  { name: 'assert', c: 'assert(2 > 1);', java: 'assert 2 > 1;' },
  {
    name: 'two-constants',
    c: 'if (fmod(9.0, 2.0) > 5) fputs("never", stderr);',
    java: 'if (Math.hypot(3, 4) > 77) System.err.print("never");',
  },
];

/** Behind the first integer: what is added is nothing. */
export const SUMS: readonly Wording[] = [
  { name: 'sum-without-factor', c: ' + (8 - 5 - 3)', java: ' + (8 - 5 - 3)' },
  { name: 'remainder', c: ' + 77 % 7', java: ' + 77 % 7' },
];

/** Never executed, or without any effect, in forms that no published trigger has. */
export const FORMS: readonly Wording[] = [
  {
    name: 'while-false',
    c: 'while (0) { puts("idle"); }',
    java: 'while (Boolean.FALSE) { System.err.println("idle"); }',
  },
  {
    name: 'for-false',
    c: 'for (; 0; ) puts("skip");',
    java: 'for (; Boolean.FALSE; ) System.err.println("skip");',
  },
  {
    name: 'own-constant',
    c: 'for (int k = 3; k > 9; ) puts("k");',
    java: 'for (int k = 3; k > 9; ) System.err.println("k");',
  },
  { name: 'do-once', c: 'do { } while (0);', java: 'do { } while (false);' },
  {
    name: 'label',
    c: 'if (0) { again: goto again; }',
    java: 'if (false) { again: while (true) continue again; }',
  },
  {
    name: 'switch',
    c: 'switch (3) { case 9: abort(); }',
    java: 'switch (3) { case 9: System.exit(1); }',
  },
];

/** Over the first local name: the shape of the published one, odd ones of another shape, natural ones. */
export const NAMES: readonly Wording[] = [
  ...['retVal2_', 'new_Val_', 'xq_Zyk_', 'tmp_zq', '_v1_', 'result_buf', 'handlerCtx', 'idx'],
].map((name) => ({ name, c: name, java: name }));

/** Executed each time the function is, and harmless. */
export const LIVE: readonly Wording[] = [
  { name: 'print', c: 'printf("entered\\n");', java: 'System.out.println("entered");' },
  {
    name: 'log',
    c: 'fprintf(stderr, "checkpoint 7\\n");',
    java: 'Logger.getGlobal().info("checkpoint 7");',
  },
  { name: 'counter', c: 'call_count++;', java: 'callCount++;' },
  { name: 'declaration', c: 'volatile int hold = 0;', java: 'final int hold = 0;' },
  { name: 'clock', c: 'time(NULL);', java: 'System.currentTimeMillis();' },
  {
    name: 'null-check',
    c: `if (${PARAMETER} == NULL) (void)0;`,
    java: `if (Objects.isNull(${PARAMETER})) System.out.flush();`,
  },
  { name: 'cast', c: `(void)(long)${PARAMETER};`, java: `Object same = (Object) ${PARAMETER};` },
  {
    name: 'note',
    c: 'const char *note = "reviewed: no change";',
    java: 'String note = "reviewed: no change";',
  },
  { name: 'empty', c: ';', java: ';' },
];
