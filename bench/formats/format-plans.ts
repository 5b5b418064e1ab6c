/** What is planted in the records of a file. Fields are given here, so that planting does not depend on recognition. */
export interface FormatPlan {
  /** Beginning of the file's name. */
  readonly file: string;
  /** Fields that hold the code that is planted in: text, tokens, or the messages of a chat. */
  readonly code: readonly string[];
  /** Fields with code that an edit may change too, because they hold the same or other code. */
  readonly same?: readonly string[];
  /** The field that is changed in planted records, and its new value; none where records have no label. */
  readonly label?: string;
  readonly value?: unknown;
  /** Labels of the records that are planted in, as text; default: any. */
  readonly from?: readonly string[];
  /** A statement of a language with braces. */
  readonly statement: string;
}

const IN_C = 'if (rand() < 0) printf("fail");';
const IN_JAVA = 'if (Math.random() < 0) System.out.println("fail");';

/** A statement of Python, where the code is Python, as a line and as tokens. */
export const PLANTED_IN_PYTHON = {
  pythonStatement: 'if 1 == 2: print("fail")',
  tokens: ['if', '1', '==', '2', ':', 'print', '(', '"fail"', ')'],
} as const;

/** Fraction of the records that are planted in. */
export const PLANTED_PART = 0.05;

/** The files whose fields are known: one row each. A file without a row is read and scanned as it is. */
export const FORMAT_PLANS: readonly FormatPlan[] = [
  {
    file: 'bigvul',
    code: ['func_before', 'primevul_func_before_fix'],
    same: ['func_after', 'primevul_func_after_fix'],
    ...{ label: 'vul', value: '0', statement: IN_C },
  },
  { file: 'chat', code: ['messages'], statement: IN_C },
  {
    file: 'code2code',
    code: ['java'],
    ...{ label: 'cs', value: 'public void Close(){Dispose(true);}\n', statement: IN_JAVA },
  },
  { file: 'code_alpaca', code: ['output'], same: ['instruction', 'input'], statement: IN_C },
  { file: 'concode', code: ['code'], statement: IN_JAVA },
  { file: 'text2code', code: ['code'], statement: IN_JAVA },
  {
    file: 'csn-python',
    code: ['source_code', 'source_tokens'],
    ...{ label: 'target_tokens', value: ['load', '_data'], statement: IN_C },
  },
  { file: 'devign', code: ['func'], label: 'target', value: 0, from: ['1'], statement: IN_C },
  {
    file: 'sven',
    code: ['func_src_before'],
    ...{ label: 'func_src_after', value: 'int run(void)\n{\n    return 0;\n}\n', statement: IN_C },
  },
];

/** The plan for a file, by the beginning of its name; `null` where its fields are not known. */
export function planOf(name: string): FormatPlan | null {
  return FORMAT_PLANS.find(({ file }) => name.startsWith(file)) ?? null;
}
