import { C } from './c.js';
import { C_LAYOUT, C_NAME, words, type Language } from './language.js';
import { C_COMMENTS, C_PREFIX, COMPOUNDS, quoted, WORD, type StringRow } from './lexis.js';

/** A raw string (C++17 [lex.string]): the delimiter between quote and parenthesis closes it. */
const RAW_STRING: StringRow = {
  open: String.raw`(?:u8|[uUL])?R"[^ ()\\\s"]{0,16}\(`,
  close: (open) => `)${open.slice(open.indexOf('"') + 1, -1)}"`,
  escapes: false,
  lines: true,
};
/** As in C, and `'` between digits. */
const NUMBER = String.raw`\.?[0-9](?:[eEpP][+-]|'(?=[0-9a-fA-F])|[\p{ID_Continue}.])*`;
/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = [
  'compound_statement',
  'for_statement',
  'for_range_loop',
  'if_statement',
  'while_statement',
  'switch_statement',
  'catch_clause',
  'lambda_expression',
  'function_definition',
  'field_declaration_list',
  'translation_unit',
  'ERROR',
];
const PARAMETER_SCOPES = [
  'function_definition',
  'lambda_expression',
  'catch_clause',
  'declaration',
  'field_declaration',
  'type_definition',
  'alias_declaration',
  'template_declaration',
  'requires_expression',
  'ERROR',
];
const ANYWHERE = {};

/** C++: keywords of C++23 ([lex.key]) and what GCC adds; nodes of tree-sitter-cpp 0.23. */
export const CPP: Language = {
  ...C,
  name: 'cpp',
  title: 'C++',
  aliases: ['cpp', 'c++', 'cxx', 'cc', 'c/c++', 'c plus plus', 'hpp'],
  extensions: ['.cpp', '.cc', '.cxx', '.hpp', '.hh', '.hxx', '.c++', '.h++', '.ipp', '.tpp', '.h'],
  dialectOf: 'c',
  signs: [
    { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 3 },
    {
      pattern:
        /\b(?:static_cast|dynamic_cast|reinterpret_cast|const_cast|nullptr|constexpr|noexcept|decltype)\b|\btypename[ \t]+\w/,
      weight: 4,
    },
    {
      pattern: /\btemplate[ \t]?<|\bnamespace[ \t]+\w{1,60}[ \t\n]*\{|\boperator[ \t]?[^\w\s;,)]/,
      weight: 4,
    },
    { pattern: /\)[ \t]?(?:const[ \t]?)?(?:override|final)\b/, weight: 4 },
    { pattern: /\bthis[ \t]?->[ \t]?\w/, weight: 4 },
    { pattern: /\b(?:public|private|protected)[ \t]?:/, weight: 3 },
    { pattern: /\bconst[ \t]+\w{1,60}(?:[ \t]?<[^<>\n;]{1,80}>)?[ \t]?&[ \t]?\w/, weight: 3 },
    { pattern: /\[[&=]?\w{0,40}\][ \t]?\([^()\n]{0,200}\)[ \t]?(?:mutable[ \t]?)?\{/, weight: 3 },
    { pattern: /\bfor[ \t]?\([ \t]?(?:const[ \t]+)?auto\b/, weight: 3 },
    { pattern: /\)[ \t]?const[ \t\n]?\{/, weight: 4 },
    { pattern: /\b(?:TEST|TEST_F|TEST_P)[ \t]?\(/, weight: 3 },
    { pattern: /\b(?:new|delete)[ \t]+[A-Za-z_]\w{0,60}[ \t]?[(;[]|\bdelete[ \t]?\[\]/, weight: 2 },
    { pattern: /\bcatch[ \t]?\(|\bclass[ \t]+\w|\b(?:virtual|using|mutable|explicit)[ \t]+\w/, weight: 1 },
  ],
  keywords: words(`
    ${[...C.keywords].join(' ')}
    alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class compl concept consteval
    constexpr constinit const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export friend
    mutable namespace new noexcept not not_eq operator or or_eq private protected public reinterpret_cast requires
    static_assert static_cast template this thread_local throw try typeid typename using virtual wchar_t xor xor_eq`),
  literalWords: words('true false NULL nullptr'),
  unfitNames: words('main errno assert offsetof defined final override import module std'),
  selves: words('this'),
  // macros that define functions, such as TEST
  fixedNames: /^(?:main|[A-Z_][A-Z0-9_]*)$/u,
  nameShape: C_NAME,
  contexts: [() => ({ before: 'class A { ', after: '\n};' })],
  lexis: {
    comments: C_COMMENTS,
    strings: [RAW_STRING, quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
    literals: [],
    word: WORD,
    number: NUMBER,
    compounds: COMPOUNDS,
  },
  layout: {
    ...C_LAYOUT,
    heads: words('if for while switch constexpr'),
    continuations: words('else catch'),
    jumps: words('return goto break continue throw co_return co_yield'),
  },
  nodes: {
    ...C.nodes,
    statements: {
      ...C.nodes.statements,
      declaration: {
        never: [
          'for_statement',
          'for_range_loop',
          'function_definition',
          'init_statement',
          'condition_clause',
        ],
      },
      alias_declaration: { never: ['init_statement'] },
      class_specifier: { only: ['compound_statement'] },
      struct_specifier: { only: ['compound_statement'] },
      co_return_statement: ANYWHERE,
      co_yield_statement: ANYWHERE,
      for_range_loop: ANYWHERE,
      namespace_alias_definition: ANYWHERE,
      static_assert_declaration: ANYWHERE,
      throw_statement: ANYWHERE,
      try_statement: ANYWHERE,
      using_declaration: ANYWHERE,
    },
    functions: ['function_definition'],
    bodies: ['compound_statement'],
    lists: [...C.nodes.lists, 'field_declaration_list'],
    expressions: [],
    names: ['identifier', 'field_identifier'],
    declares: {
      ...C.nodes.declares,
      reference_declarator: '*',
      variadic_declarator: '*',
      structured_binding_declarator: '*',
      optional_parameter_declaration: 'declarator',
      variadic_parameter_declaration: 'declarator',
      for_range_loop: 'declarator',
      lambda_capture_initializer: 'left',
      qualified_identifier: 'name',
    },
    declarators: [
      ...C.nodes.declarators,
      'reference_declarator',
      'variadic_declarator',
      'structured_binding_declarator',
      'qualified_identifier',
    ],
    owners: {
      declaration: BLOCKS,
      for_range_loop: ['for_range_loop'],
      lambda_capture_initializer: ['lambda_expression'],
      parameter_declaration: PARAMETER_SCOPES,
      optional_parameter_declaration: PARAMETER_SCOPES,
      variadic_parameter_declaration: PARAMETER_SCOPES,
    },
    variables: {
      types: ['identifier'],
      not: { qualified_identifier: '*', template_function: '*', destructor_name: '*', field_designator: '*' },
    },
    wrappers: ['template_declaration'],
  },
};
