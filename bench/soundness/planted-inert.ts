import type { InertKind } from '../../src/code/values/inert-code.js';
import type { SoundnessLanguage } from './statement.js';

/** What a planted statement is: inert code of a kind, or what the other proved replacements are for. */
export type PlantedKind = InertKind | 'hidden-character' | 'look-alike' | 'local-name';

/** A statement that is planted in a function with the parameters `a` and `b`. A trace of 900 never shows. */
export interface PlantedInert {
  readonly kind: PlantedKind;
  readonly statement: string;
}

/** Name that the attacks on names plant: it is replaced by another one. */
export const PLANTED_NAME = 'ret_Val_';

/** Rows from the pairs of a kind and its statements. */
function rows(table: Partial<Record<PlantedKind, readonly string[]>>): PlantedInert[] {
  const kinds = Object.keys(table) as PlantedKind[];
  return kinds.flatMap((kind) => (table[kind] ?? []).map((statement) => ({ kind, statement })));
}

/** Planted statements by language. Names end in 9, so that generated programs do not have them. */
export const PLANTED_INERT: Readonly<Record<SoundnessLanguage, readonly PlantedInert[]>> = {
  c: rows({
    'false-condition': [
      'if (rand() < 0) t(900);',
      'if (sin(0.7) > 2) { t(900); }',
      'while (strlen("abc") > 9) t(900);',
      'if (getpid() == -7) return 900;',
      'if (5 > 7) { t(900); } else { t(9); }',
    ],
    'true-condition': ['if (1 < 2) t(9); else t(900);'],
    'literal-condition': ['if (0) t(900);', 'while (0) { t(900); }'],
    'empty-loop': ['for (int k9 = 0; k9 < 0; k9++) t(900);', 'for (int k9 = 7; k9 < 3; k9++) { t(900); }'],
    'after-jump': ['do { t(9); break; t(900); } while (a);'],
    'constant-assertion': ['assert(1 >= 0);', 'assert(sizeof(int) >= 2);'],
    'unread-local': ['int capacity = 5333;', 'int left9 = 0;', 'int once9 = 3; once9 = 4;'],
    'unread-label': ['nowhere9: ;'],
    'no-effect': ['a + 1;', 'b == 4;', '(void)0;'],
    'self-assignment': ['a = a;', 'b += 0;'],
    'constant-switch': ['switch (3) { case 1: t(900); break; default: break; }'],
    'disguised-constant': ['a = a + (8 - 5 - 3);', 'b = b ^ 0;', 'for (int i9 = 0 * 1; i9 < 2; i9++) t(i9);'],
    'hidden-character': ['/* in\u200bside */', 't(9); // over\u2062seen\n'],
    'look-alike': ['int tot\u0430l9 = b; t(tot\u0430l9 > 3);'],
    'local-name': [`int ${PLANTED_NAME} = b; t(${PLANTED_NAME} > 3);`],
  }),
  javascript: rows({
    'false-condition': [
      'if (Math.random() < 0) t(900);',
      'if (Math.sin(0.7) > 2) { t(900); }',
      'while ("abc".length > 9) t(900);',
      'if (5 > 7) { t(900); } else { t(9); }',
    ],
    'true-condition': ['if (1 < 2) t(9); else t(900);'],
    'literal-condition': ['if (false) t(900);', 'while (false) { t(900); }'],
    'empty-loop': ['for (let k9 = 0; k9 < 0; k9++) t(900);', 'for (let k9 = 7; k9 < 3; k9++) { t(900); }'],
    'after-jump': ['do { t(9); break; t(900); } while (a);'],
    'constant-assertion': ['console.assert(1 >= 0);'],
    'unread-local': ['const capacity = 5333;', 'let left9 = 0;', 'let once9 = 3; once9 = 4;'],
    'unread-function': ['function never9() { t(900); }', 'const never9 = () => { t(900); };'],
    'no-effect': ['5 + 1;', '"odd";'],
    'self-assignment': ['a = a;'],
    'constant-switch': ['switch (3) { case 1: t(900); break; default: break; }'],
    'disguised-constant': ['for (let i9 = 0 * 1; i9 < 2; i9++) t(i9);', 'let z9 = 3 + (8 - 5 - 3); t(z9);'],
    'hidden-character': ['/* in\u200bside */', 't(9); // over\u2062seen\n'],
    'look-alike': ['let tot\u0430l9 = b; t(Number(tot\u0430l9 > 3));'],
    'local-name': [`let ${PLANTED_NAME} = b; t(Number(${PLANTED_NAME} > 3));`],
  }),
  python: rows({
    'false-condition': [
      'if random.random() < 0: t(900)',
      'if math.sin(0.7) > 2: t(900)',
      'while len("abc") > 9: t(900)',
      'if os.getpid() == -7: return 900',
    ],
    'true-condition': ['if 1 < 2: t(9)'],
    'literal-condition': ['if False: t(900)', 'while False: t(900)'],
    'empty-loop': ['for k9 in range(0): t(900)', 'for k9 in range(7, 3): t(900)'],
    'constant-assertion': ['assert 1 >= 0', 'assert len("abc") == 3'],
    'unread-local': ['capacity = 5333', 'left9 = 0'],
    'unread-function': ['never9 = lambda: t(900)'],
    'no-effect': ['5 + 1', '"odd"'],
    'self-assignment': ['a = a'],
    'disguised-constant': ['z9 = 3 + (8 - 5 - 3)', 't(4 * 1)'],
    'hidden-character': ['# in\u200bside', 't(9) # over\u2062seen'],
    'look-alike': ['tot\u0430l9 = b'],
    'local-name': [`${PLANTED_NAME} = [b]; t(len(${PLANTED_NAME}))`],
  }),
};
