import { BOOLEAN, fixed, FLOAT, SHORT_FLOAT, TEXT } from '../domain/number-type.js';
import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { BELOW_ONE, drawn, lengthOf, mathFunctions, real, whole } from './function-rows.js';

const INT = fixed(true, 32);
const LONG = fixed(true, 64);

/** The functions of `System.Math` by the names that it gives them. */
function mathClass(): Record<string, FunctionRow> {
  const names = 'sin cos tan asin acos atan sinh cosh tanh exp log10 log2 sqrt cbrt pow';
  const rows = mathFunctions(
    Object.fromEntries(names.split(' ').map((name) => [name, `System.Math.${name}`])),
  );
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      return [`Math.${title}`, { ...row, source: `System.Math.${title}` }];
    }),
  );
}

/** C# 12 and the .NET libraries; nodes of tree-sitter-c-sharp 0.23. */
export const CSHARP_VALUES: ValueRow = {
  language: 'csharp',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    do: 'do_statement',
    for: 'for_statement',
    each: 'foreach_statement',
    switch: 'switch_statement',
    case: 'switch_section',
    declaration: 'local_declaration_statement',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement goto_statement throw_statement',
    label: 'labeled_statement',
    list: 'block',
    function: 'method_declaration constructor_declaration local_function_statement',
    closure: 'lambda_expression anonymous_method_expression accessor_declaration property_declaration',
    class: 'declaration_list',
    try: 'try_statement',
    yield: 'yield_statement await_expression',
    empty: 'empty_statement',
    directive: 'preproc_if preproc_else preproc_elif preproc_endif preproc_region',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'prefix_unary_expression',
    conditional: 'conditional_expression',
    assign: 'assignment_expression',
    update: 'postfix_unary_expression',
    call: 'invocation_expression',
    member: 'member_access_expression',
    cast: 'cast_expression',
    name: 'identifier',
    integer: 'integer_literal',
    float: 'real_literal',
    string: 'string_literal',
    char: 'character_literal',
    boolean: 'boolean_literal',
    null: 'null_literal',
    array: 'array_creation_expression',
    comment: 'comment',
  },
  integers: INT,
  promotion: 'java',
  division: 'truncated',
  remainder: 'truncated',
  leadingZero: 'decimal',
  suffixes: { l: LONG, f: FLOAT, d: FLOAT },
  types: {
    sbyte: fixed(true, 8),
    byte: fixed(false, 8),
    short: fixed(true, 16),
    ushort: fixed(false, 16),
    char: fixed(false, 16),
    int: INT,
    uint: fixed(false, 32, 'unknown'),
    long: LONG,
    float: SHORT_FLOAT,
    double: FLOAT,
    bool: BOOLEAN,
    string: TEXT,
  },
  truth: 'booleans',
  booleansAreIntegers: false,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: true,
  functions: {
    ...mathClass(),
    // Throws for the smallest integer.
    'Math.Abs': { ...whole('System.Math.Abs', 0, undefined, LONG), special: 'magnitude' },
    'Random().Next': drawn(whole('System.Random.Next', 0, 2147483647, INT)),
    'Random().NextDouble': drawn(real('System.Random.NextDouble', 0, BELOW_ONE)),
    'String.Length': lengthOf('System.String.Length', INT),
    'Environment.ProcessorCount': whole('System.Environment.ProcessorCount', 1, undefined, INT),
    'Environment.ProcessId': whole('System.Environment.ProcessId', 0, undefined, INT),
  },
  constants: {
    'int.MaxValue': 2n ** 31n - 1n,
    'int.MinValue': -(2n ** 31n),
    'Math.PI': Math.PI,
    'Math.E': Math.E,
  },
  enumerations: {
    ...{ list: 'enum_member_declaration_list', items: wordSet('enum_member_declaration'), separator: '.' },
  },
  operatorsCall: true,
  dynamic: false,
  assertions: wordSet('Debug.Assert Trace.Assert Assert.True Assert.IsTrue Assert.False Assert.IsFalse'),
  addressOf: wordSet('& ref out'),
  argumentsChange: false,
  readers: new Set(),
  assignmentDeclares: false,
  stringsName: false,
  reaches: new Set(),
  plainTypes: true,
  empty: ';',
  emptyBlock: '',
  lastIsValue: false,
  hoists: new Set(),
  unusedIsError: false,
  macros: false,
};
