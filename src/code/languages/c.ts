import { C_LAYOUT, C_NAME, words, type Language } from './language.js';
import { C_COMMENTS, C_PREFIX, COMPOUNDS, NUMBER, quoted, WORD } from './lexis.js';

/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = ['compound_statement', 'for_statement', 'function_definition', 'translation_unit', 'ERROR'];
const PARAMETER_SCOPES = [
  'function_definition',
  'declaration',
  'type_definition',
  'field_declaration',
  'ERROR',
];
const ANYWHERE = {};

/** C: keywords of C11 (ISO/IEC 9899:2011, 6.4.1) and what GCC adds; nodes of tree-sitter-c 0.24. */
export const C: Language = {
  name: 'c',
  title: 'C',
  aliases: ['c', 'ansi c', 'c99', 'c11'],
  signs: [
    { pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m, weight: 4 },
    { pattern: /\w->\w/, weight: 3 },
    { pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/, weight: 3 },
    { pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
    { pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
    { pattern: /\bNULL\b/, weight: 2 },
    { pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/, weight: 3 },
    {
      pattern:
        /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
      weight: 3,
    },
    { pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
    { pattern: /\(void\)/, weight: 2 },
    {
      pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
      weight: 1,
    },
    { pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
  ],
  extensions: ['.c', '.h'],
  keywords: words(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile
    while _Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local
    asm __asm __asm__ __attribute __attribute__ __const __const__ __extension__ __inline __inline__
    __restrict __restrict__ __signed__ __typeof__ __volatile __volatile__ typeof`),
  literalWords: words('true false NULL nullptr ...'),
  unfitNames: words(`
    alignas alignof bool constexpr static_assert thread_local typeof_unqual main errno assert offsetof defined
    and and_eq bitand bitor catch class compl delete explicit export friend mutable namespace new not not_eq
    operator or or_eq private protected public template this throw try typeid typename using virtual wchar_t
    xor xor_eq`),
  preprocessor: true,
  recovers: true,
  contexts: [],
  selves: words('this'),
  functionWords: new Set(),
  bareCalls: true,
  fixedNames: /^$/u,
  nameShape: C_NAME,
  naming: 'snake',
  lexis: {
    comments: C_COMMENTS,
    strings: [quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
    literals: [],
    word: WORD,
    number: NUMBER,
    compounds: COMPOUNDS,
  },
  layout: C_LAYOUT,
  looseStatements: false,
  nesters: words('{'),
  memberMarks: words('. -> ::'),
  nodes: {
    statements: {
      declaration: { never: ['for_statement', 'function_definition'] },
      type_definition: ANYWHERE,
      expression_statement: ANYWHERE,
      if_statement: ANYWHERE,
      while_statement: ANYWHERE,
      for_statement: ANYWHERE,
      do_statement: ANYWHERE,
      switch_statement: ANYWHERE,
      labeled_statement: ANYWHERE,
      attributed_statement: ANYWHERE,
      return_statement: ANYWHERE,
      goto_statement: ANYWHERE,
      break_statement: ANYWHERE,
      continue_statement: ANYWHERE,
      seh_try_statement: ANYWHERE,
    },
    functions: ['function_definition'],
    bodies: ['compound_statement'],
    lists: ['compound_statement', 'case_statement', 'translation_unit', 'declaration_list', 'ERROR'],
    expressions: [
      'argument_list',
      'assignment_expression',
      'binary_expression',
      'call_expression',
      'cast_expression',
      'comma_expression',
      'concatenated_string',
      'conditional_expression',
      'field_expression',
      'initializer_list',
      'parenthesized_expression',
      'pointer_expression',
      'preproc_arg',
      'sizeof_expression',
      'string_literal',
      'char_literal',
      'subscript_expression',
      'type_descriptor',
      'unary_expression',
      'update_expression',
    ],
    declares: {
      declaration: 'declarator',
      init_declarator: 'declarator',
      pointer_declarator: 'declarator',
      array_declarator: 'declarator',
      function_declarator: 'declarator',
      parenthesized_declarator: '*',
      attributed_declarator: '*',
      parameter_declaration: 'declarator',
      parameter_list: '*',
      function_definition: 'declarator',
    },
    declarators: [
      'init_declarator',
      'pointer_declarator',
      'array_declarator',
      'function_declarator',
      'parenthesized_declarator',
      'attributed_declarator',
    ],
    owners: {
      declaration: BLOCKS,
      parameter_declaration: PARAMETER_SCOPES,
      parameter_list: PARAMETER_SCOPES,
    },
    labels: ['statement_identifier'],
    declaresNothing: { declaration: 'extern', parameter_declaration: 'extern', parameter_list: 'extern' },
  },
};
