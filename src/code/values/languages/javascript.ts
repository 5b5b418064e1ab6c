import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { BELOW_ONE, mathFunctions, real, whole } from './function-rows.js';

/** The functions of `Math` (ECMAScript 2025, 21.3.2). */
function mathObject(): Record<string, FunctionRow> {
  const names =
    'sin cos tan asin acos atan sinh cosh tanh exp log log10 log2 sqrt cbrt hypot floor ceil pow';
  const rows = mathFunctions(
    Object.fromEntries(names.split(' ').map((name) => [name, `ECMAScript 2025 21.3.2, Math.${name}`])),
  );
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`Math.${name}`, row]));
}

/** JavaScript (ECMAScript 2025); nodes of tree-sitter-javascript 0.25. */
export const JAVASCRIPT_VALUES: ValueRow = {
  language: 'javascript',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    do: 'do_statement',
    for: 'for_statement',
    each: 'for_in_statement',
    switch: 'switch_statement',
    case: 'switch_case switch_default',
    declaration: 'lexical_declaration variable_declaration',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement throw_statement',
    label: 'labeled_statement',
    list: 'statement_block',
    function:
      'function_declaration generator_function_declaration function_expression generator_function method_definition',
    closure: 'arrow_function',
    class: 'class_body',
    else: 'else_clause',
    try: 'try_statement',
    yield: 'yield_expression await_expression',
    empty: 'empty_statement',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_expression',
    conditional: 'ternary_expression',
    assign: 'assignment_expression augmented_assignment_expression',
    update: 'update_expression',
    call: 'call_expression',
    member: 'member_expression',
    name: 'identifier shorthand_property_identifier shorthand_property_identifier_pattern',
    integer: 'number',
    string: 'string',
    true: 'true',
    false: 'false',
    null: 'null',
    array: 'array',
    comment: 'comment html_comment',
  },
  integers: 'double',
  promotion: 'same',
  division: 'real',
  remainder: 'truncated',
  leadingZero: 'unknown',
  suffixes: {},
  types: {},
  truth: 'collections',
  booleansAreIntegers: false,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: false,
  functions: {
    ...mathObject(),
    'Math.abs': real('ECMAScript 2025 21.3.2.1', 0, Infinity, Math.abs),
    'Math.random': { ...real('ECMAScript 2025 21.3.2.27', 0, BELOW_ONE), nan: false },
    'Date.now': { kind: 'float', source: 'ECMAScript 2025 21.4.3.1', effect: 'none' },
    'performance.now': { ...real('High Resolution Time 7.1', 0, Infinity), nan: false },
    'process.pid': whole('POSIX.1-2017 3.299: a process ID is positive', 1),
    'String.length': { ...whole('ECMAScript 2025 22.1.4.1', 0), special: 'length' },
  },
  constants: { 'Math.PI': Math.PI, 'Math.E': Math.E, Infinity },
  operatorsCall: true,
  dynamic: true,
  assertions: wordSet('console.assert'),
  addressOf: new Set(),
  argumentsChange: false,
  readers: new Set(),
  assignmentDeclares: false,
  stringsName: false,
  reaches: wordSet('eval with arguments'),
  plainTypes: true,
  empty: ';',
  emptyBlock: '',
  lastIsValue: false,
  hoists: wordSet('yield_expression'),
  unusedIsError: false,
  macros: false,
};
