import { BOOLEAN, fixed, FLOAT, SHORT_FLOAT, type ValueType } from '../domain/number-type.js';
import { wordSet, type ValueRow } from '../value-row.js';
import { whole } from './function-rows.js';

/** A type whose overflow is a panic in debug builds and wraps in release builds. */
const sized = (signed: boolean, bits: number, sureBits: number = bits): ValueType =>
  fixed(signed, bits, 'unknown', sureBits);

/** A literal without a type: it has at least the bits of the type that is inferred, `i32` by default. */
const INTEGER = fixed(true, 32, 'unknown');

const TYPES: Readonly<Record<string, ValueType>> = {
  i8: sized(true, 8),
  i16: sized(true, 16),
  i32: sized(true, 32),
  i64: sized(true, 64),
  i128: sized(true, 128),
  isize: sized(true, 64, 32),
  u8: sized(false, 8),
  u16: sized(false, 16),
  u32: sized(false, 32),
  u64: sized(false, 64),
  u128: sized(false, 128),
  usize: sized(false, 64, 32),
  f32: SHORT_FLOAT,
  f64: FLOAT,
  bool: BOOLEAN,
};

/** Rust 2021 (reference and standard library); nodes of tree-sitter-rust 0.24. */
export const RUST_VALUES: ValueRow = {
  language: 'rust',
  roles: {
    if: 'if_expression',
    while: 'while_expression',
    each: 'for_expression',
    switch: 'match_expression',
    case: 'match_arm',
    declaration: 'let_declaration',
    expression: 'expression_statement',
    jump: 'return_expression break_expression continue_expression',
    list: 'block',
    function: 'function_item',
    closure: 'closure_expression async_block',
    class: 'declaration_list',
    else: 'else_clause',
    yield: 'await_expression yield_expression',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_expression',
    assign: 'assignment_expression compound_assignment_expr',
    call: 'call_expression',
    member: 'field_expression scoped_identifier',
    cast: 'type_cast_expression',
    macro: 'macro_invocation',
    reference: 'reference_expression',
    name: 'identifier',
    integer: 'integer_literal',
    float: 'float_literal',
    string: 'string_literal',
    boolean: 'boolean_literal',
    range: 'range_expression',
    comment: 'line_comment block_comment',
  },
  integers: INTEGER,
  promotion: 'same',
  division: 'truncated',
  remainder: 'truncated',
  leadingZero: 'decimal',
  suffixes: TYPES,
  types: TYPES,
  truth: 'booleans',
  booleansAreIntegers: false,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: false,
  functions: {
    'std::process::id': { ...whole('Rust library, std::process::id', 0), type: fixed(false, 32, 'unknown') },
    'process::id': { ...whole('Rust library, std::process::id', 0), type: fixed(false, 32, 'unknown') },
  },
  constants: {},
  enumerations: { list: 'enum_variant_list', items: wordSet('enum_variant'), separator: '::' },
  operatorsCall: true,
  dynamic: false,
  assertions: new Set(),
  addressOf: new Set(['mutable_specifier']),
  argumentsChange: false,
  readers: new Set(),
  assignmentDeclares: false,
  stringsName: true,
  reaches: wordSet('asm'),
  plainTypes: false,
  empty: null,
  emptyBlock: '',
  lastIsValue: true,
  hoists: new Set(),
  unusedIsError: false,
  macros: false,
};
