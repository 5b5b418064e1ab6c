import {
  BOOLEAN,
  fixed,
  FLOAT,
  SHORT_FLOAT,
  SEQUENCE,
  TEXT,
  type IntegerType,
} from '../domain/number-type.js';
import { wordSet, type FunctionRow, type ValueRow } from '../value-row.js';
import { BELOW_ONE, drawn, lengthOf, mathFunctions, real, whole } from './function-rows.js';

const INT = fixed(true, 32);
const LONG = fixed(true, 64);

/** `rows` under `prefix.`. */
function under(prefix: string, rows: Readonly<Record<string, FunctionRow>>): Record<string, FunctionRow> {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${prefix}.${name}`, row]));
}

/** `Math.abs` for a type. */
const MAGNITUDE = (type: IntegerType): FunctionRow => ({
  ...whole('java.lang.Math.abs', 0, undefined, type),
  special: 'magnitude',
});

const COLLECTIONS = 'Collection List Set Queue Deque ArrayList LinkedList HashSet TreeSet Vector';
const MAPS = 'Map HashMap TreeMap LinkedHashMap ConcurrentHashMap Hashtable';
const SIZES = Object.fromEntries(
  [...COLLECTIONS.split(' '), ...MAPS.split(' ')].map((type) => [
    `${type}.size`,
    { ...whole(`java.util.${type}.size`, 0, undefined, INT), effect: 'unknown' } satisfies FunctionRow,
  ]),
);

/** Java SE 17 (JLS and API); nodes of tree-sitter-java 0.23. */
export const JAVA_VALUES: ValueRow = {
  language: 'java',
  roles: {
    if: 'if_statement',
    while: 'while_statement',
    do: 'do_statement',
    for: 'for_statement',
    each: 'enhanced_for_statement',
    switch: 'switch_expression',
    case: 'switch_block_statement_group switch_rule',
    assert: 'assert_statement',
    declaration: 'local_variable_declaration',
    expression: 'expression_statement',
    jump: 'return_statement break_statement continue_statement throw_statement',
    label: 'labeled_statement',
    list: 'block constructor_body',
    function: 'method_declaration constructor_declaration',
    closure: 'lambda_expression',
    class: 'class_body',
    try: 'try_statement try_with_resources_statement',
    yield: 'yield_statement',
    wrap: 'parenthesized_expression',
    binary: 'binary_expression',
    unary: 'unary_expression',
    conditional: 'ternary_expression',
    assign: 'assignment_expression',
    update: 'update_expression',
    call: 'method_invocation',
    member: 'field_access',
    cast: 'cast_expression',
    name: 'identifier',
    integer:
      'decimal_integer_literal hex_integer_literal octal_integer_literal binary_integer_literal decimal_floating_point_literal',
    string: 'string_literal',
    char: 'character_literal',
    true: 'true',
    false: 'false',
    null: 'null_literal',
    array: 'array_creation_expression',
    comment: 'line_comment block_comment',
  },
  integers: INT,
  promotion: 'java',
  division: 'truncated',
  remainder: 'truncated',
  leadingZero: 'octal',
  suffixes: { l: LONG, f: FLOAT, d: FLOAT },
  types: {
    byte: fixed(true, 8),
    short: fixed(true, 16),
    char: fixed(false, 16),
    int: INT,
    long: LONG,
    float: SHORT_FLOAT,
    double: FLOAT,
    boolean: BOOLEAN,
    String: TEXT,
    'int[]': SEQUENCE,
    'String[]': SEQUENCE,
  },
  truth: 'booleans',
  booleansAreIntegers: false,
  textsCompare: true,
  textsChange: false,
  charactersAreIntegers: true,
  functions: {
    ...under(
      'Math',
      mathFunctions(
        Object.fromEntries(
          'sin cos tan asin acos atan sinh cosh tanh exp log log10 sqrt cbrt hypot floor ceil pow'
            .split(' ')
            .map((name) => [name, `java.lang.Math.${name}`]),
        ),
      ),
    ),
    'Math.abs': MAGNITUDE(LONG),
    'Math.random': { ...real('java.lang.Math.random', 0, BELOW_ONE), nan: false },
    'Random().nextDouble': drawn(real('java.util.Random.nextDouble', 0, BELOW_ONE)),
    'Random().nextFloat': drawn(real('java.util.Random.nextFloat', 0, BELOW_ONE)),
    'System.currentTimeMillis': { kind: 'integer', type: LONG, source: 'java.lang.System', effect: 'none' },
    'System.nanoTime': { kind: 'integer', type: LONG, source: 'java.lang.System', effect: 'none' },
    'Object().hashCode': { kind: 'integer', type: INT, source: 'java.lang.Object', effect: 'none' },
    'String.length': lengthOf('java.lang.String.length', INT),
    'String.isEmpty': { kind: 'boolean', source: 'java.lang.String.isEmpty', effect: 'none' },
    'String.indexOf': whole('java.lang.String.indexOf', -1, undefined, INT),
    'String.lastIndexOf': whole('java.lang.String.lastIndexOf', -1, undefined, INT),
    'String.hashCode': { kind: 'integer', type: INT, source: 'java.lang.String', effect: 'none' },
    '[].length': { ...whole('JLS 10.7', 0, undefined, INT), effect: 'unknown' },
    'Thread.activeCount': whole('java.lang.Thread.activeCount', 0, undefined, INT),
    'Runtime.getRuntime().availableProcessors': whole('java.lang.Runtime', 1, undefined, INT),
    'Runtime.getRuntime().totalMemory': whole('java.lang.Runtime', 0, undefined, LONG),
    'Runtime.getRuntime().freeMemory': whole('java.lang.Runtime', 0, undefined, LONG),
    'Runtime.getRuntime().maxMemory': whole('java.lang.Runtime', 0, undefined, LONG),
    ...SIZES,
  },
  constants: {
    'Boolean.FALSE': false,
    'Boolean.TRUE': true,
    'Integer.MAX_VALUE': 2n ** 31n - 1n,
    'Integer.MIN_VALUE': -(2n ** 31n),
    'Math.PI': Math.PI,
    'Math.E': Math.E,
  },
  enumerations: { list: 'enum_body', items: wordSet('enum_constant'), separator: '.' },
  operatorsCall: true,
  dynamic: false,
  assertions: wordSet(`
    assertTrue Assert.assertTrue Assertions.assertTrue assertFalse Assert.assertFalse Assertions.assertFalse`),
  addressOf: new Set(),
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
