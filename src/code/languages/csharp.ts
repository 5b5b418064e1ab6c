import { C_LAYOUT, C_NAME, words, type Language } from './language.js';
import { OBJECT_SIGNS } from './object-signs.js';
import { quoted, sameQuotes, SLASH_COMMENTS, STRICT_NUMBER, type StringRow } from './lexis.js';

/** Raw strings (C# 11) with this many `$`: as many braces open a hole. */
function raw(dollars: string, holes: readonly string[]): StringRow {
  return { open: `${dollars}"{3,}`, close: sameQuotes, escapes: false, lines: true, holes };
}
const VERBATIM: StringRow = { open: '@"', close: () => '"', escapes: false, lines: true, doubled: true };
const HOLES = { holes: ['{'], noHole: '{{' };

const METHODS = [
  'method_declaration',
  'constructor_declaration',
  'destructor_declaration',
  'operator_declaration',
  'conversion_operator_declaration',
  'local_function_statement',
];
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = [
  'block',
  'switch_section',
  'switch_expression_arm',
  'for_statement',
  'foreach_statement',
  'while_statement',
  'using_statement',
  'fixed_statement',
  'catch_clause',
  'lambda_expression',
  'anonymous_method_expression',
  'arrow_expression_clause',
  'query_expression',
  'ERROR',
];
const PARAMETER_SCOPES = [
  ...METHODS,
  'indexer_declaration',
  'delegate_declaration',
  'lambda_expression',
  'anonymous_method_expression',
  'ERROR',
];
const ANYWHERE = {};
const STATEMENTS = `
  break_statement checked_statement continue_statement do_statement expression_statement fixed_statement
  for_statement foreach_statement goto_statement if_statement labeled_statement local_declaration_statement
  lock_statement return_statement switch_statement throw_statement try_statement unsafe_statement
  using_statement while_statement yield_statement`;
/** Nodes directly under which no identifier is a variable: types, labels, and names that become members. */
const NO_VARIABLES = `
  alias_qualified_name anonymous_object_creation_expression attribute base_list constant_pattern
  explicit_interface_specifier generic_name goto_statement labeled_statement nullable_type pointer_type
  qualified_name ref_type scoped_type sizeof_expression subpattern tuple_element type_argument_list
  type_parameter type_parameter_constraint type_parameter_constraints_clause type_pattern typeof_expression
  using_directive with_initializer`;
/** Nodes with a type in the field `type`. */
const TYPED = `
  array_creation_expression array_type cast_expression catch_declaration conversion_operator_declaration
  declaration_expression declaration_pattern default_expression foreach_statement from_clause join_clause
  lambda_expression local_function_statement object_creation_expression operator_declaration parameter
  property_declaration recursive_pattern variable_declaration`;

/** The same field for each of these types. */
function inField(field: string, types: string): Record<string, string> {
  return Object.fromEntries([...words(types)].map((type) => [type, field]));
}

/** C#: keywords of the language reference; nodes of tree-sitter-c-sharp 0.23. */
export const CSHARP: Language = {
  name: 'csharp',
  title: 'C#',
  aliases: ['csharp', 'c#', 'cs', 'c_sharp', 'c-sharp', 'c sharp'],
  extensions: ['.cs', '.csx'],
  signs: [
    ...OBJECT_SIGNS.map(({ pattern, weight }) => ({ pattern, weight: weight - 1 })),
    { pattern: /^[ \t]*(?:global[ \t]+)?using[ \t]+(?:static[ \t]+)?[A-Z][\w.]{0,120}[ \t]*;/m, weight: 6 },
    {
      pattern:
        /\b(?:public|private|protected|internal)[ \t]+(?:static[ \t]+)?(?:event|extern|internal|sealed|unsafe|virtual)\b/,
      weight: 5,
    },
    { pattern: /\b(?:internal|sealed|partial|stackalloc)[ \t]+\w/, weight: 3 },
    { pattern: /\basync[ \t]+(?:Value)?Task\b/, weight: 4 },
    { pattern: /\bforeach[ \t]?\([ \t]?(?:var|[\w<>[\]?.]{1,80})[ \t]+\w{1,80}[ \t]+in\b/, weight: 5 },
    { pattern: /\bvar[ \t]+\w{1,80}[ \t]?=/, weight: 2 },
    { pattern: /(?<!:)\b(?:string|object|decimal|ulong|ushort)\b/, weight: 2 },
    { pattern: /\b(?:IEnumerable|IList|IDictionary|Func<|Action<|Guid|DateTime)/, weight: 3 },
    { pattern: /\bI[A-Z][a-z]\w{1,60}\b/, weight: 1 },
    { pattern: /[\w)]\??\.[A-Z][a-z]\w{0,80}(?:<[\w<>, ]{1,80}>)?\(/, weight: 2 },
    {
      pattern:
        /\b(?:public|private|protected|internal)[ \t]+(?:(?:static|new|async|partial|override|readonly)[ \t]+){0,3}[\w<>[\],?.]{1,80}[ \t]+[A-Z]\w{0,80}(?:<[\w, ]{1,60}>)?[ \t]?\([^();]{0,300}\)[ \t]*(?:=>|\r?\n[ \t]*(?:\{|where\b))/,
      weight: 5,
    },
    {
      pattern: /\b(?:Task|string|object|decimal)[ \t]+[A-Z][a-z]\w{0,80}\([^();]{0,300}\)[ \t]*\r?\n[ \t]*\{/,
      weight: 2,
    },
    { pattern: /\{[ \t\r\n]{0,40}(?:get|set|init)[ \t\r\n]{0,40}(?:[;{]|=>)/, weight: 5 },
    { pattern: /^[ \t]*\[[A-Z]\w{0,60}(?:\([^\n]{0,200}\))?\][ \t\r]*$/m, weight: 4 },
    {
      pattern: /\bout[ \t]+var\b|[(,][ \t]?(?:out|ref)[ \t]+(?:[\w<>?]{1,60}[ \t]+)?\w{1,60}[ \t]?[,)]/,
      weight: 2,
    },
    { pattern: /\bis[ \t]+(?:not[ \t]+)?(?:null|[A-Z]\w{0,80})\b/, weight: 3 },
    { pattern: /\b(?:nameof|typeof)\([A-Z]/, weight: 2 },
    { pattern: /\$[ @]{1,3}[;,)]|@ [;,)]/, weight: 2 },
    { pattern: /\bbase\.\w|\)[ \t\r\n]{0,40}:[ \t]?(?:base|this)\(/, weight: 3 },
    { pattern: /^[ \t]*#(?:region|endregion|nullable)\b/m, weight: 4 },
  ],
  keywords: words(`
    abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do
    double else enum event explicit extern finally fixed float for foreach goto if implicit in int interface internal is
    lock long namespace new object operator orderby out override params private protected public readonly ref return
    sbyte sealed short sizeof stackalloc static string struct switch this throw try typeof uint ulong unchecked unsafe
    ushort using var virtual void volatile when while yield`),
  literalWords: words('true false null'),
  unfitNames: words(`
    _ add alias and ascending by descending dynamic equals field file from get global group init into join let managed
    nameof nint not notnull nuint on or partial record remove required scoped select set unmanaged value where with`),
  // methods that the runtime, a base class or the language calls
  fixedNames:
    /^(?:Main|Dispose\w*|ToString|Equals|GetHashCode|CompareTo|Compare|GetEnumerator|MoveNext|Clone|Deconstruct|Finalize|Test\w*|SetUp|TearDown|On[A-Z]\w*)$/u,
  nameShape: C_NAME,
  naming: 'camel',
  preprocessor: true,
  recovers: true,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('. ?. -> ::'),
  selves: words('this'),
  functionWords: new Set(),
  bareCalls: true,
  contexts: [
    () => ({ before: 'class A { ', after: '\n}' }),
    () => ({ before: 'class A { int P { ', after: '\n} }' }),
  ],
  lexis: {
    comments: SLASH_COMMENTS,
    strings: [
      raw(String.raw`\$`, ['{']),
      raw(String.raw`\$\$`, ['{{']),
      raw(String.raw`\${3,8}`, ['{{{']),
      raw('', []),
      { ...VERBATIM, open: String.raw`(?:\$@|@\$)"`, ...HOLES },
      { ...quoted('"', String.raw`\$`), ...HOLES },
      VERBATIM,
      quoted('"'),
      quoted("'"),
    ],
    literals: [],
    word: String.raw`@?[\p{ID_Start}_][\p{ID_Continue}]*`,
    number: STRICT_NUMBER,
    compounds: String.raw`\?\?|\?\.(?![0-9])|=>|->|::|\.\.`,
  },
  layout: {
    ...C_LAYOUT,
    bodyMarks: words(') else do :'),
    jumps: words('return goto break continue throw yield'),
  },
  nodes: {
    statements: {
      ...Object.fromEntries([...words(STATEMENTS)].map((type) => [type, ANYWHERE])),
      local_function_statement: { never: ['global_statement'] },
      field_declaration: ANYWHERE,
    },
    functions: [...METHODS, 'accessor_declaration', 'property_declaration', 'indexer_declaration'],
    bodies: ['block', 'arrow_expression_clause'],
    lists: [
      'block',
      'switch_section',
      'declaration_list',
      'compilation_unit',
      'global_statement',
      'preproc_if',
      'ERROR',
    ],
    expressions: [],
    names: ['identifier', 'implicit_parameter'],
    declares: {
      ...Object.fromEntries(METHODS.map((type) => [type, 'name'])),
      property_declaration: 'name',
      event_declaration: 'name',
      parameter: 'name',
      parameter_list: 'name',
      bracketed_parameter_list: 'name',
      lambda_expression: 'parameters',
      variable_declarator: 'name',
      tuple_pattern: 'name',
      foreach_statement: 'left',
      catch_declaration: 'name',
      declaration_expression: 'name',
      declaration_pattern: 'name',
      recursive_pattern: 'name',
      list_pattern: 'name',
      from_clause: 'name',
      join_into_clause: '*',
    },
    declarators: ['variable_declaration', 'variable_declarator', 'tuple_pattern'],
    owners: {
      local_function_statement: BLOCKS,
      parameter: PARAMETER_SCOPES,
      parameter_list: PARAMETER_SCOPES,
      bracketed_parameter_list: PARAMETER_SCOPES,
      lambda_expression: ['lambda_expression'],
      local_declaration_statement: BLOCKS,
      for_statement: ['for_statement'],
      foreach_statement: ['foreach_statement'],
      using_statement: ['using_statement'],
      fixed_statement: ['fixed_statement'],
      catch_declaration: ['catch_clause'],
      declaration_expression: BLOCKS,
      declaration_pattern: BLOCKS,
      recursive_pattern: BLOCKS,
      list_pattern: BLOCKS,
      from_clause: ['query_expression'],
      join_into_clause: ['query_expression'],
    },
    outer: ['local_function_statement'],
    labels: [],
    localShape: /^(?!@|_$)/u,
    variables: {
      types: ['identifier', 'implicit_parameter'],
      not: {
        ...inField('*', NO_VARIABLES),
        ...inField('type', TYPED),
        argument: 'name',
        as_expression: 'right',
        attribute_argument: 'name',
        is_expression: 'right',
        member_access_expression: 'name',
        member_binding_expression: 'name',
        method_declaration: 'returns',
        preproc_if: 'condition',
      },
      notUnder: { assignment_expression: { field: 'left', under: 'initializer_expression' } },
    },
    wrappers: ['property_declaration', 'indexer_declaration', 'event_declaration'],
  },
};
