import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { C_FUNCTIONS, C_READERS, C_TYPES, C_VALUES } from './c.js';

/** The functions of C under `std::`. */
const STD_FUNCTIONS: Readonly<Record<string, FunctionRow>> = Object.fromEntries(
  Object.entries(C_FUNCTIONS).map(([name, row]) => [`std::${name}`, row]),
);

/** C++17 (ISO/IEC 14882:2017) with `int` of 32 bits; nodes of tree-sitter-cpp 0.23. */
export const CPP_VALUES: ValueRow = {
  ...C_VALUES,
  language: 'cpp',
  roles: {
    ...C_VALUES.roles,
    each: 'for_range_loop',
    jump: 'return_statement break_statement continue_statement goto_statement throw_statement co_return_statement',
    yield: 'co_yield_statement co_await_expression',
    closure: 'lambda_expression',
    class: 'field_declaration_list',
    try: 'try_statement',
    wrap: 'parenthesized_expression condition_clause',
  },
  types: { ...C_TYPES, 'std::size_t': C_TYPES.size_t ?? { kind: 'float' } },
  functions: { ...C_FUNCTIONS, ...STD_FUNCTIONS },
  // Operators of classes are functions.
  operatorsCall: true,
  readers: C_READERS,
  // A class may do anything when it is made and destroyed.
  plainTypes: false,
  textsChange: true,
  reaches: wordSet('asm __asm __asm__ setjmp _setjmp sigsetjmp'),
};
