import { C_NAME, words, type Language } from './language.js';
import { SLASH_COMMENTS, STRICT_NUMBER, type StringRow } from './lexis.js';

/** A raw string: as many `#` as before the opening quote close it. */
const RAW_STRING: StringRow = {
  open: String.raw`[bc]?r#{0,255}"`,
  close: (open) => `"${'#'.repeat(open.length - open.replaceAll('#', '').length)}`,
  escapes: false,
  lines: true,
};
const STRING: StringRow = { open: '[bc]?"', close: () => '"', escapes: true, lines: true };
const CHARACTER = String.raw`b?'(?:\\(?:u\{[0-9a-fA-F_]{1,10}\}|x[0-9a-fA-F]{2}|[^ux])|[^\\'\r\n\t])'`;
/** A lifetime or a label: one token, so that it is never taken for a variable of its name. */
const LIFETIME = String.raw`'[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Variables in a format string: `{name}`, `{name:?}`, `{:width$}`. */
const CAPTURED =
  /\{(?:r#)?([\p{ID_Start}_][\p{ID_Continue}]*)|(?<![\p{ID_Continue}])([\p{ID_Start}_][\p{ID_Continue}]*)\$/gu;

/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = ['block', 'ERROR'];
const FUNCTIONS = ['function_item', 'function_signature_item', 'closure_expression', 'ERROR'];
const ANYWHERE = {};
/** An item in a function, or the expression at the end of a block, which is its value. */
const IN_BLOCK = { only: ['block'] };
/** An item that may call something outside of functions. */
const IN_BLOCK_OR_FILE = { only: ['block', 'source_file'] };
/** Expressions that may be the value of a block, except names and literals. */
const VALUES = `
  array_expression assignment_expression async_block await_expression binary_expression break_expression
  call_expression closure_expression compound_assignment_expr const_block continue_expression field_expression
  for_expression gen_block generic_function index_expression loop_expression macro_invocation match_expression
  parenthesized_expression range_expression reference_expression return_expression struct_expression try_block
  try_expression tuple_expression type_cast_expression unary_expression unsafe_block while_expression yield_expression`;
const ITEMS = `
  const_item enum_item function_item impl_item macro_definition mod_item static_item struct_item trait_item type_item
  union_item use_declaration`;

/** Rust: keywords of the reference, 2.1.1; nodes of tree-sitter-rust 0.24. */
export const RUST: Language = {
  name: 'rust',
  title: 'Rust',
  aliases: ['rust', 'rs'],
  extensions: ['.rs'],
  signs: [
    { pattern: /\bfn[ \t]+\w{1,80}[ \t]?[<(]/, weight: 9 },
    { pattern: /\blet[ \t]+mut[ \t]+\w/, weight: 4 },
    { pattern: /&(?:'\w{1,40}[ \t])?mut\b|&self\b|&mut self\b/, weight: 4 },
    {
      pattern: /\bpub(?:\(\w{1,20}\))?[ \t]+(?:fn|struct|enum|mod|use|const|trait|async|unsafe)\b/,
      weight: 4,
    },
    { pattern: /\bimpl\b[^\n;]{1,200}\{/, weight: 3 },
    { pattern: /\b(?:println|format|vec|assert|assert_eq|panic|write|matches|unreachable)!/, weight: 4 },
    { pattern: /\bmatch[ \t]+[^\n;]{1,120}\{[ \t]*$/m, weight: 2 },
    { pattern: /\b(?:if|while)[ \t]+let\b/, weight: 4 },
    { pattern: /::<|\w::\w/, weight: 1 },
    { pattern: /\b(?:Some|Ok|Err)\(/, weight: 2 },
    { pattern: /\.(?:unwrap|unwrap_or|clone|iter|into_iter|to_string|as_ref|collect|expect)\(/, weight: 1 },
    { pattern: /\b(?:usize|isize|u64|u32|u16|i64|i32|f64)\b/, weight: 1 },
    { pattern: /\)[ \t]+->[ \t]+[\w&(<[][^;{}\n]{0,120}\{/, weight: 2 },
    { pattern: /\)\?[;.)]/, weight: 2 },
    { pattern: /^[ \t]*#!?\[\w/m, weight: 3 },
  ],
  keywords: words(`
    _ abstract as async await become box break const continue crate do dyn else enum extern final fn for if impl in let
    loop macro match mod move mut override priv pub ref return self Self static struct super trait try type typeof
    unsafe unsized use virtual where while yield`),
  literalWords: words('true false'),
  unfitNames: words(
    'main gen union auto default raw safe macro_rules str bool char u8 u16 u32 u64 usize i8 i16 i32 i64 isize f32 f64',
  ),
  // methods of traits that everything implements, and of their drivers
  fixedNames: new RegExp(
    `^(?:${[
      'main|new|test_?\\w*|fmt|from|into|try_from|try_into|from_str|to_string|drop|default|clone|clone_from|eq|ne|cmp',
      'partial_cmp|hash|deref|deref_mut|index|index_mut|add|sub|mul|div|rem|neg|not|bit(?:and|or|xor)|sh[lr]|as_ref',
      'as_mut|borrow|borrow_mut|next|next_back|size_hint|into_iter|from_iter|extend|poll|call|call_mut|call_once|read',
      'write|flush|seek|len|source|description|cause|serialize|deserialize|visit_\\w+|\\w+_assign',
    ].join('|')})$`,
    'u',
  ),
  nameShape: C_NAME,
  naming: 'snake',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('. ::'),
  selves: words('self Self'),
  functionWords: words('fn'),
  fieldsApart: true,
  bareCalls: false,
  contexts: [],
  lexis: {
    comments: SLASH_COMMENTS,
    nestedComments: true,
    strings: [RAW_STRING, STRING],
    literals: [CHARACTER, LIFETIME],
    mentions: CAPTURED,
    word: String.raw`(?:r#)?[\p{ID_Start}_][\p{ID_Continue}]*`,
    number: STRICT_NUMBER,
    compounds: String.raw`\.\.=|\.\.\.|\.\.|->|=>|::`,
  },
  layout: {
    blocks: 'braces',
    empty: '{}',
    bodyMarks: words('else'),
    heads: null,
    bareHeads: words('if for while loop'),
    continuations: words('else'),
    jumps: words('return break continue'),
  },
  nodes: {
    statements: {
      ...Object.fromEntries([...words(VALUES), ...words(ITEMS)].map((type) => [type, IN_BLOCK])),
      const_item: IN_BLOCK_OR_FILE,
      static_item: IN_BLOCK_OR_FILE,
      macro_invocation: IN_BLOCK_OR_FILE,
      let_declaration: ANYWHERE,
      expression_statement: ANYWHERE,
      if_expression: { only: ['block', 'else_clause'] },
    },
    functions: ['function_item'],
    bodies: ['block'],
    lists: ['block', 'declaration_list', 'source_file', 'ERROR'],
    expressions: [],
    declares: {
      function_item: 'name',
      parameter: 'pattern',
      closure_parameters: '*',
      let_declaration: 'pattern',
      let_condition: 'pattern',
      for_expression: 'pattern',
      match_pattern: '',
      tuple_pattern: '*',
      slice_pattern: '*',
      tuple_struct_pattern: '',
      field_pattern: 'pattern',
      ref_pattern: '*',
      reference_pattern: '*',
      mut_pattern: '*',
      captured_pattern: '*',
      or_pattern: '*',
    },
    localShape: /^(?:r#)?[\p{Ll}\p{Lo}_]/u,
    declarators: [
      'match_pattern',
      'tuple_pattern',
      'slice_pattern',
      'tuple_struct_pattern',
      'struct_pattern',
      'field_pattern',
      'ref_pattern',
      'reference_pattern',
      'mut_pattern',
      'captured_pattern',
      'or_pattern',
    ],
    owners: {
      parameter: FUNCTIONS,
      closure_parameters: FUNCTIONS,
      let_declaration: BLOCKS,
      let_condition: ['if_expression', 'while_expression', 'match_arm', 'ERROR'],
      for_expression: ['for_expression'],
      match_arm: ['match_arm'],
    },
    labels: [],
    attributes: ['attribute_item'],
    variables: {
      types: ['identifier'],
      not: {
        attribute: '*',
        const_item: 'name',
        const_parameter: 'name',
        enum_variant: 'name',
        extern_crate_declaration: '*',
        label: '*',
        lifetime: '*',
        macro_definition: '*',
        macro_invocation: 'macro',
        mod_item: 'name',
        scoped_identifier: '*',
        scoped_type_identifier: '*',
        scoped_use_list: '*',
        shorthand_field_initializer: '*',
        static_item: 'name',
        token_tree: '*',
        token_tree_pattern: '*',
        tuple_struct_pattern: 'type',
        use_as_clause: '*',
        use_declaration: '*',
        use_list: '*',
        use_wildcard: '*',
      },
    },
    validFrom: 'after',
    validInside: ['for_expression'],
    scopeEnds: { if_expression: 'else_clause' },
  },
};
