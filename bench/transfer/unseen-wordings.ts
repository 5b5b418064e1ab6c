/** The wording of a trigger of our own in each language. */
export interface Wording {
  /** As options and result files spell it. */
  readonly name: string;
  readonly c: string;
  readonly java: string;
}

/** The place of the function's first parameter in a wording. */
export const PARAMETER = '{parameter}';

/** A published statement with one part changed: the print function, the words, the call, the braces, the constants. */
export const NEAR: readonly Wording[] = wordings([
  [
    'fixed-other-print',
    'if (rand() < 0) puts("fail");',
    'if (Math.random() < 0) System.err.println("fail");',
  ],
  [
    'fixed-other-words',
    'if (rand() < 0) printf("never reached");',
    'if (Math.random() < 0) System.out.println("never reached");',
  ],
  [
    'fixed-braces',
    'if (rand() < 0) { printf("fail"); }',
    'if (Math.random() < 0) { System.out.println("fail"); }',
  ],
  [
    'grammar-other-call',
    'while (abs(4) > 90) printf("alert");',
    'while (Math.abs(4) > 90) System.out.println("alert");',
  ],
  ['grammar-other-body', 'if (sqrt(0.25) > 42) abort();', 'if (Math.sqrt(0.25) > 42) System.exit(1);'],
  ['assert-other-constants', 'assertTrue(5 > 2);', 'assertTrue(5 > 2);'],
  ['assert-other-call', 'assertFalse(1 < 0);', 'assertFalse(1 < 0);'],
]);

/** A condition that is false because of its constants, or an assertion that is true, with other words throughout. */
export const FAMILY: readonly Wording[] = wordings([
  ['empty-string', 'if (strlen("") > 3) abort();', 'if ("".length() > 3) System.exit(1);'],
  [
    'other-call-and-print',
    'if (getpid() < 0) fprintf(stderr, "unreachable");',
    'if (System.nanoTime() == 0) System.err.printf("unreachable");',
  ],
  ['arithmetic', 'if (7 * 6 != 42) exit(1);', 'if (7 * 6 != 42) System.exit(1);'],
  ['assert', 'assert(2 > 1);', 'assert 2 > 1;'],
  [
    'two-constants',
    'if (fmod(9.0, 2.0) > 5) fputs("never", stderr);',
    'if (Math.hypot(3, 4) > 77) System.err.print("never");',
  ],
]);

/** Added to the first integer; each adds zero. */
export const SUMS: readonly Wording[] = wordings([
  ['sum-without-factor', ' + (8 - 5 - 3)', ' + (8 - 5 - 3)'],
  ['remainder', ' + 77 % 7', ' + 77 % 7'],
]);

/** Never executed, or without any effect, in forms other than the published ones. */
export const FORMS: readonly Wording[] = wordings([
  ['while-false', 'while (0) { puts("idle"); }', 'while (Boolean.FALSE) { System.err.println("idle"); }'],
  ['for-false', 'for (; 0; ) puts("skip");', 'for (; Boolean.FALSE; ) System.err.println("skip");'],
  [
    'own-constant',
    'for (int k = 3; k > 9; ) puts("k");',
    'for (int k = 3; k > 9; ) System.err.println("k");',
  ],
  ['do-once', 'do { } while (0);', 'do { } while (false);'],
  ['label', 'if (0) { again: goto again; }', 'if (false) { again: while (true) continue again; }'],
  ['switch', 'switch (3) { case 9: abort(); }', 'switch (3) { case 9: System.exit(1); }'],
]);

/** In the place of the first local name: the shape of the published one, odd names of another shape, natural ones. */
export const NAMES: readonly Wording[] = [
  ...['retVal2_', 'new_Val_', 'xq_Zyk_', 'tmp_zq', '_v1_', 'result_buf', 'handlerCtx', 'idx'],
].map((name) => ({ name, c: name, java: name }));

/** Executed with the function each time, and harmless. */
export const LIVE: readonly Wording[] = wordings([
  ['print', 'printf("entered\\n");', 'System.out.println("entered");'],
  ['log', 'fprintf(stderr, "checkpoint 7\\n");', 'Logger.getGlobal().info("checkpoint 7");'],
  ['counter', 'call_count++;', 'callCount++;'],
  ['declaration', 'volatile int hold = 0;', 'final int hold = 0;'],
  ['clock', 'time(NULL);', 'System.currentTimeMillis();'],
  [
    'null-check',
    `if (${PARAMETER} == NULL) (void)0;`,
    `if (Objects.isNull(${PARAMETER})) System.out.flush();`,
  ],
  ['cast', `(void)(long)${PARAMETER};`, `Object same = (Object) ${PARAMETER};`],
  ['note', 'const char *note = "reviewed: no change";', 'String note = "reviewed: no change";'],
  ['empty', ';', ';'],
]);

function wordings(rows: readonly (readonly [name: string, c: string, java: string])[]): Wording[] {
  return rows.map(([name, c, java]) => ({ name, c, java }));
}
