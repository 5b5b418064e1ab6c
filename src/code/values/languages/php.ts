import { fixed } from '../domain/number-type.js';
import { wordSet, type ValueRow } from '../value-row.js';
import { lengthOf, mathFunctions, whole } from './function-rows.js';

/** 64 bits; what does not fit becomes a float. */
const INT = fixed(true, 64, 'unknown');

/** PHP 8 (manual); nodes of tree-sitter-php 0.24. */
export const PHP_VALUES: ValueRow = {
  language: 'php',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    do: 'do_statement',
    for: 'for_statement',
    each: 'foreach_statement',
    switch: 'switch_statement',
    case: 'case_statement default_statement',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement goto_statement exit_statement throw_expression',
    label: 'named_label_statement',
    list: 'compound_statement colon_block',
    function: 'function_definition method_declaration',
    closure: 'anonymous_function arrow_function',
    class: 'declaration_list',
    else: 'else_clause',
    elseif: 'else_if_clause',
    try: 'try_statement',
    yield: 'yield_expression',
    empty: 'empty_statement',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_op_expression',
    conditional: 'conditional_expression',
    assign: 'assignment_expression augmented_assignment_expression',
    update: 'update_expression',
    call: 'function_call_expression',
    name: 'variable_name',
    integer: 'integer',
    float: 'float',
    string: 'string encapsed_string',
    boolean: 'boolean',
    null: 'null',
    array: 'array_creation_expression',
    comment: 'comment',
  },
  integers: INT,
  promotion: 'same',
  division: 'real',
  remainder: 'truncated',
  leadingZero: 'octal',
  suffixes: {},
  types: {},
  truth: 'collections',
  booleansAreIntegers: false,
  textsCompare: false,
  textsChange: true,
  charactersAreIntegers: false,
  functions: {
    ...mathFunctions(
      Object.fromEntries(
        'sin cos tan asin acos atan sinh cosh tanh exp sqrt'
          .split(' ')
          .map((name) => [name, `PHP manual, ${name}`]),
      ),
    ),
    strlen: lengthOf('PHP manual, strlen', INT),
    // `rand($max, $min)` accepts its bounds in any order, below 0 too: only the form without arguments has a row.
    'rand()': { ...whole('PHP manual, rand', 0, 2147483647, INT), effect: 'draws' },
    'mt_rand()': { ...whole('PHP manual, mt_rand', 0, 2147483647, INT), effect: 'draws' },
    getmypid: whole('POSIX.1-2017 3.299: a process ID is positive', 1, undefined, INT),
  },
  constants: {},
  enumerations: null,
  operatorsCall: true,
  dynamic: true,
  assertions: wordSet('assert'),
  addressOf: wordSet('&'),
  argumentsChange: true,
  readers: wordSet('printf sprintf print_r var_dump strlen count intval is_null isset empty'),
  assignmentDeclares: true,
  stringsName: false,
  reaches: wordSet(
    'eval extract compact get_defined_vars include require include_once require_once parse_str',
  ),
  plainTypes: false,
  empty: ';',
  emptyBlock: '',
  lastIsValue: false,
  hoists: wordSet('function_definition class_declaration yield_expression'),
  unusedIsError: false,
  macros: false,
};
