import {
  BOOLEAN,
  fixed,
  FLOAT,
  SHORT_FLOAT,
  type IntegerType,
  type ValueType,
} from '../domain/number-type.js';
import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { drawn, lengthOf, mathFunctions, whole } from './function-rows.js';

/** `int` has 32 bits on every platform that the code is for; ISO C requires 16. */
const INT = fixed(true, 32, 'undefined');
const UNSIGNED = fixed(false, 32);
/** 32 bits on Windows, 64 elsewhere. */
const LONG = fixed(true, 64, 'undefined', 32);
const UNSIGNED_LONG = fixed(false, 64, 'wraps', 32);
const LONG_LONG = fixed(true, 64, 'undefined');
const UNSIGNED_LONG_LONG = fixed(false, 64);
/** Signed or unsigned, as the platform says: the bounds of both. */
const CHAR: IntegerType = { ...fixed(true, 8), low: -128n, high: 255n };

/** Integer types by their names. */
export const C_TYPES: Readonly<Record<string, ValueType>> = {
  char: CHAR,
  'signed char': fixed(true, 8),
  'unsigned char': fixed(false, 8),
  short: fixed(true, 16),
  'short int': fixed(true, 16),
  'unsigned short': fixed(false, 16),
  'unsigned short int': fixed(false, 16),
  int: INT,
  signed: INT,
  'signed int': INT,
  unsigned: UNSIGNED,
  'unsigned int': UNSIGNED,
  long: LONG,
  'long int': LONG,
  'unsigned long': UNSIGNED_LONG,
  'unsigned long int': UNSIGNED_LONG,
  'long long': LONG_LONG,
  'long long int': LONG_LONG,
  'unsigned long long': UNSIGNED_LONG_LONG,
  'unsigned long long int': UNSIGNED_LONG_LONG,
  size_t: UNSIGNED_LONG,
  ssize_t: LONG,
  ptrdiff_t: LONG,
  int8_t: fixed(true, 8),
  int16_t: fixed(true, 16),
  int32_t: INT,
  int64_t: LONG_LONG,
  uint8_t: fixed(false, 8),
  uint16_t: fixed(false, 16),
  uint32_t: UNSIGNED,
  uint64_t: UNSIGNED_LONG_LONG,
  float: SHORT_FLOAT,
  double: FLOAT,
  'long double': FLOAT,
  bool: BOOLEAN,
  _Bool: BOOLEAN,
};

const PROCESS = 'POSIX.1-2017 3.299: a process ID is positive';
const USER = 'POSIX.1-2017: user and group IDs are not negative';

/** Functions of the standard library and of POSIX. */
export const C_FUNCTIONS: Readonly<Record<string, FunctionRow>> = {
  ...mathFunctions({
    ...{ acos: 'C17 7.12.4.1', asin: 'C17 7.12.4.2', atan: 'C17 7.12.4.3', cos: 'C17 7.12.4.5' },
    ...{ sin: 'C17 7.12.4.6', tan: 'C17 7.12.4.7', cosh: 'C17 7.12.5.4', sinh: 'C17 7.12.5.5' },
    ...{ tanh: 'C17 7.12.5.6', exp: 'C17 7.12.6.1', log: 'C17 7.12.6.7', log10: 'C17 7.12.6.8' },
    ...{ log2: 'C17 7.12.6.10', cbrt: 'C17 7.12.7.1', fabs: 'C17 7.12.7.2', hypot: 'C17 7.12.7.3' },
    ...{ pow: 'C17 7.12.7.4', sqrt: 'C17 7.12.7.5', ceil: 'C17 7.12.9.1', floor: 'C17 7.12.9.2' },
    fmod: 'C17 7.12.10.1',
  }),
  rand: drawn(whole('C17 7.22.2.1', 0, 2147483647, INT)),
  random: drawn(whole('POSIX.1-2017 random', 0, 2147483647, LONG)),
  abs: { ...whole('C17 7.22.6.1', 0, undefined, INT), special: 'magnitude' },
  labs: { ...whole('C17 7.22.6.1', 0, undefined, LONG), special: 'magnitude' },
  llabs: { ...whole('C17 7.22.6.1', 0, undefined, LONG_LONG), special: 'magnitude' },
  strlen: lengthOf('C17 7.24.6.3: a size_t', UNSIGNED_LONG),
  getpid: whole(PROCESS, 1, undefined, INT),
  getppid: whole('POSIX.1-2017 getppid', 0, undefined, INT),
  getuid: whole(USER, 0, undefined, UNSIGNED),
  geteuid: whole(USER, 0, undefined, UNSIGNED),
  getgid: whole(USER, 0, undefined, UNSIGNED),
  getegid: whole(USER, 0, undefined, UNSIGNED),
};

/** Functions of the standard library that take their arguments by value (7.1.4: a macro in their place acts the same). */
export const C_READERS = wordSet(`
  printf fprintf sprintf snprintf puts fputs putchar fputc malloc calloc realloc free memcpy memset memmove memcmp strcpy
  strncpy strcat strcmp strncmp strchr strstr exit abort atoi isalpha isdigit isspace srand usleep sleep`);

/** C17 (ISO/IEC 9899:2018) with `int` of 32 bits; nodes of tree-sitter-c 0.24. */
export const C_VALUES: ValueRow = {
  language: 'c',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    do: 'do_statement',
    for: 'for_statement',
    switch: 'switch_statement',
    case: 'case_statement',
    declaration: 'declaration',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement goto_statement',
    label: 'labeled_statement',
    list: 'compound_statement',
    function: 'function_definition',
    else: 'else_clause',
    directive: 'preproc_if preproc_ifdef preproc_else preproc_elif preproc_elifdef',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_expression',
    conditional: 'conditional_expression',
    assign: 'assignment_expression',
    update: 'update_expression',
    call: 'call_expression',
    cast: 'cast_expression',
    sizeof: 'sizeof_expression',
    reference: 'pointer_expression',
    name: 'identifier',
    integer: 'number_literal',
    string: 'string_literal',
    strings: 'concatenated_string',
    char: 'char_literal',
    true: 'true',
    false: 'false',
    null: 'null',
    comment: 'comment',
  },
  integers: INT,
  promotion: 'c',
  division: 'truncated',
  remainder: 'truncated',
  leadingZero: 'octal',
  suffixes: {
    u: UNSIGNED,
    l: LONG,
    ul: UNSIGNED_LONG,
    lu: UNSIGNED_LONG,
    ll: LONG_LONG,
    ull: UNSIGNED_LONG_LONG,
    llu: UNSIGNED_LONG_LONG,
  },
  types: C_TYPES,
  truth: 'numbers',
  booleansAreIntegers: true,
  textsCompare: false,
  textsChange: false,
  charactersAreIntegers: true,
  functions: C_FUNCTIONS,
  constants: {},
  enumerations: { list: 'enumerator_list', items: wordSet('enumerator'), separator: '' },
  operatorsCall: false,
  dynamic: false,
  assertions: wordSet('assert assertTrue assertFalse'),
  addressOf: wordSet('&'),
  argumentsChange: true,
  readers: C_READERS,
  assignmentDeclares: false,
  stringsName: false,
  reaches: wordSet('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
  // What is called C is often C++, whose types may do anything when they are made and destroyed.
  plainTypes: false,
  empty: ';',
  emptyBlock: '',
  lastIsValue: false,
  hoists: new Set(),
  unusedIsError: false,
  macros: true,
};
