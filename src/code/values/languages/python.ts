import { UNBOUNDED } from '../domain/number-type.js';
import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { BELOW_ONE, drawn, lengthOf, mathFunctions, real, whole } from './function-rows.js';

/** The functions of module `math`. */
function mathModule(): Record<string, FunctionRow> {
  const names = 'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt hypot fabs pow';
  const rows = mathFunctions(
    Object.fromEntries(names.split(' ').map((name) => [name, `Python library, math.${name}`])),
  );
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`math.${name}`, row]));
}

/** Python 3 (language and library reference); nodes of tree-sitter-python 0.25. */
export const PYTHON_VALUES: ValueRow = {
  language: 'python',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    each: 'for_statement',
    switch: 'match_statement',
    case: 'case_clause',
    assert: 'assert_statement',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement raise_statement',
    list: 'block',
    function: 'function_definition',
    closure: 'lambda',
    class: 'class_definition',
    else: 'else_clause',
    elseif: 'elif_clause',
    try: 'try_statement',
    yield: 'yield await',
    wrap: 'parenthesized_expression',
    binary: 'binary_operator boolean_operator',
    chain: 'comparison_operator',
    unary: 'unary_operator not_operator',
    conditional: 'conditional_expression',
    assign: 'assignment augmented_assignment',
    call: 'call',
    member: 'attribute',
    name: 'identifier',
    integer: 'integer',
    float: 'float',
    string: 'string',
    strings: 'concatenated_string',
    true: 'true',
    false: 'false',
    null: 'none',
    array: 'list tuple',
    comment: 'comment',
    empty: 'pass_statement',
  },
  integers: UNBOUNDED,
  promotion: 'same',
  division: 'real',
  remainder: 'floored',
  leadingZero: 'unknown',
  suffixes: {},
  types: {},
  truth: 'collections',
  booleansAreIntegers: true,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: false,
  functions: {
    ...mathModule(),
    len: lengthOf('Python library, len'),
    range: { kind: 'sequence', source: 'Python library, range', effect: 'none', special: 'range' },
    id: whole('Python library, id: an integer', 0),
    abs: { ...whole('Python library, abs', 0), special: 'magnitude' },
    'random.random': drawn(real('Python library, random.random', 0, BELOW_ONE)),
    'os.getpid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
    'time.monotonic': { kind: 'float', source: 'Python library, time.monotonic', effect: 'none' },
  },
  constants: { 'math.pi': Math.PI, 'math.e': Math.E },
  operatorsCall: true,
  dynamic: true,
  assertions: new Set(),
  addressOf: new Set(),
  argumentsChange: false,
  readers: new Set(),
  assignmentDeclares: true,
  reaches: wordSet('eval exec locals vars globals dir'),
  plainTypes: false,
  empty: null,
  emptyBlock: 'pass',
  lastIsValue: false,
  hoists: wordSet(
    'assignment augmented_assignment named_expression for_statement import_statement import_from_statement as_pattern delete_statement function_definition class_definition yield await global_statement nonlocal_statement',
  ),
  unusedIsError: false,
  macros: false,
};
