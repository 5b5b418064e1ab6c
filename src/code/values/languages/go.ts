import { BOOLEAN, fixed, FLOAT, SHORT_FLOAT, TEXT, UNBOUNDED } from '../domain/number-type.js';
import type { ValueRow, FunctionRow } from '../value-row.js';
import { BELOW_ONE, drawn, lengthOf, mathFunctions, real, whole } from './function-rows.js';

/** 32 or 64 bits. */
const INT = fixed(true, 64, 'wraps', 32);
const UINT = fixed(false, 64, 'wraps', 32);

/** The functions of package `math` by the names that it gives them. */
function mathPackage(): Record<string, FunctionRow> {
  const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
  const rows = mathFunctions(
    Object.fromEntries(names.split(' ').map((name) => [name, `Go library, math.${name}`])),
  );
  const titled = Object.entries(rows).map(([name, row]) => {
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    return [`math.${title}`, { ...row, source: `Go library, math.${title}` }] as const;
  });
  return { ...Object.fromEntries(titled), 'math.Abs': real('Go library, math.Abs', 0, Infinity, Math.abs) };
}

/** Go 1.22 (language specification and standard library); nodes of tree-sitter-go 0.25. */
export const GO_VALUES: ValueRow = {
  language: 'go',
  roles: {
    if: 'if_statement',
    for: 'for_statement',
    switch: 'expression_switch_statement',
    case: 'expression_case default_case type_case communication_case',
    declaration: 'var_declaration short_var_declaration const_declaration',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement goto_statement fallthrough_statement',
    label: 'labeled_statement',
    list: 'statement_list',
    function: 'function_declaration method_declaration',
    closure: 'func_literal',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_expression',
    assign: 'assignment_statement',
    update: 'inc_statement dec_statement',
    call: 'call_expression',
    member: 'selector_expression',
    name: 'identifier',
    integer: 'int_literal',
    float: 'float_literal',
    string: 'interpreted_string_literal',
    true: 'true',
    false: 'false',
    null: 'nil',
    array: 'composite_literal',
    comment: 'comment',
  },
  integers: UNBOUNDED,
  promotion: 'same',
  division: 'truncated',
  remainder: 'truncated',
  leadingZero: 'octal',
  suffixes: {},
  types: {
    int: INT,
    int8: fixed(true, 8),
    int16: fixed(true, 16),
    int32: fixed(true, 32),
    int64: fixed(true, 64),
    uint: UINT,
    uint8: fixed(false, 8),
    byte: fixed(false, 8),
    uint16: fixed(false, 16),
    uint32: fixed(false, 32),
    uint64: fixed(false, 64),
    float32: SHORT_FLOAT,
    float64: FLOAT,
    bool: BOOLEAN,
    string: TEXT,
  },
  truth: 'booleans',
  booleansAreIntegers: false,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: false,
  functions: {
    ...mathPackage(),
    len: lengthOf('Go specification, Length and capacity', INT),
    cap: whole('Go specification, Length and capacity', 0, undefined, INT),
    'rand.Int': drawn(whole('Go library, rand.Int', 0, undefined, INT)),
    'rand.Intn': { ...drawn(whole('Go library, rand.Intn', 0, undefined, INT)), effect: 'unknown' },
    'rand.Float64': drawn(real('Go library, rand.Float64', 0, BELOW_ONE)),
    'os.Getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, INT),
    'runtime.NumCPU': whole('Go library, runtime.NumCPU', 1, undefined, INT),
    'runtime.NumGoroutine': whole('Go library, runtime.NumGoroutine', 1, undefined, INT),
  },
  constants: { 'math.Pi': Math.PI, 'math.E': Math.E, 'math.MaxInt32': 2n ** 31n - 1n },
  enumerations: null,
  operatorsCall: false,
  dynamic: false,
  assertions: new Set(),
  addressOf: new Set(['&']),
  argumentsChange: false,
  readers: new Set(),
  assignmentDeclares: false,
  stringsName: false,
  reaches: new Set(),
  plainTypes: true,
  empty: null,
  emptyBlock: '',
  lastIsValue: false,
  hoists: new Set(),
  unusedIsError: true,
  macros: false,
};
