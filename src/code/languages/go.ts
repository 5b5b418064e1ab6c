import { C_NAME, words, type Language } from './language.js';
import { NUMBER, PLAIN_WORD, quoted, SLASH_COMMENTS, type StringRow } from './lexis.js';

/** A raw string: everything up to the next backquote. */
const RAW_STRING: StringRow = { open: '`', close: () => '`', escapes: false, lines: true };

/** Scopes of names declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = [
  'block',
  'expression_case',
  'type_case',
  'default_case',
  'communication_case',
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'ERROR',
];
const FUNCTIONS = [
  'function_declaration',
  'method_declaration',
  'func_literal',
  'function_type',
  'method_elem',
  'ERROR',
];
const ANYWHERE = {};
/** Elsewhere a simple statement is part of a header: `if x := f(); x > 0`. */
const IN_LIST = { only: ['statement_list', 'labeled_statement', 'source_file', 'ERROR'] };
/** The text of a `range` or receive clause that assigns with `=`, or is longer than any that is written by hand. */
const ASSIGNS = String.raw`[^=]{0,400}(?<!:)=|[^=]{401}`;

/** Go: keywords of the language specification, "Keywords"; nodes of tree-sitter-go 0.25. */
export const GO: Language = {
  name: 'go',
  title: 'Go',
  aliases: ['go', 'golang'],
  extensions: ['.go'],
  signs: [
    { pattern: /^[ \t]*func[ \t]+(?:\([^()\n]{0,120}\)[ \t]*)?\w{1,80}[ \t]?[[(]/m, weight: 8 },
    { pattern: /\bfunc[ \t]?\([^()\n]{0,200}\)[^\n{}();]{0,80}\{/, weight: 4 },
    { pattern: /\w[ \t]?:=[ \t]?[^=]/, weight: 4 },
    { pattern: /\bif[ \t]+err[ \t]?!=[ \t]?nil\b/, weight: 4 },
    { pattern: /^[ \t]*package[ \t]+\w{1,80}[ \t]*$/m, weight: 4 },
    {
      pattern: /\b(?:chan[ \t]+\w|defer[ \t]+\w|fallthrough\b|map\[\w{1,40}\]|interface\{\}|struct\{)/,
      weight: 2,
    },
    { pattern: /\bnil\b/, weight: 1 },
    { pattern: /\bgo[ \t]+func\b|<-[ \t]?\w|\bselect[ \t]?\{/, weight: 3 },
    { pattern: /\[\](?:byte|string|int|interface|any|\*?[A-Za-z]\w{0,60})\b/, weight: 2 },
    { pattern: /\bfor[ \t]+(?:[\w, ]{1,80}:?=[ \t]?)?range\b/, weight: 4 },
    { pattern: /^[ \t]*(?:if|for|switch)[ \t]+[^()\n{}]{1,200}\{[ \t]*$/m, weight: 1 },
  ],
  keywords: words(`
    break case chan const continue default defer else fallthrough for func go goto if import interface map package
    range return select struct switch type var _`),
  literalWords: words('true false nil iota ...'),
  unfitNames: words(`
    any append bool byte cap clear close comparable complex complex64 complex128 copy delete error float32 float64 imag
    init int int8 int16 int32 int64 len main make max min new panic print println real recover rune string uint uint8
    uint16 uint32 uint64 uintptr`),
  // an exported name is used by other packages, and the tool calls the others
  fixedNames: /^(?:main|init|\p{Lu}.*)$/u,
  nameShape: C_NAME,
  naming: 'camel',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('.'),
  selves: new Set(),
  functionWords: words('func'),
  bareCalls: false,
  contexts: [],
  lexis: {
    comments: SLASH_COMMENTS,
    strings: [RAW_STRING, quoted('"'), quoted("'")],
    literals: [],
    word: PLAIN_WORD,
    number: NUMBER,
    compounds: String.raw`\.{3}|:=|<-`,
  },
  layout: {
    blocks: 'braces',
    empty: '{}',
    bodyMarks: words('else'),
    heads: null,
    bareHeads: words('if for'),
    joined: ';',
    continuations: words('else'),
    jumps: words('return goto break continue fallthrough'),
  },
  nodes: {
    statements: {
      assignment_statement: IN_LIST,
      break_statement: ANYWHERE,
      const_declaration: { never: ['source_file'] },
      continue_statement: ANYWHERE,
      dec_statement: IN_LIST,
      defer_statement: ANYWHERE,
      expression_statement: IN_LIST,
      expression_switch_statement: ANYWHERE,
      fallthrough_statement: ANYWHERE,
      for_statement: ANYWHERE,
      go_statement: ANYWHERE,
      goto_statement: ANYWHERE,
      if_statement: ANYWHERE,
      inc_statement: IN_LIST,
      labeled_statement: ANYWHERE,
      return_statement: ANYWHERE,
      select_statement: ANYWHERE,
      send_statement: IN_LIST,
      short_var_declaration: IN_LIST,
      type_declaration: { never: ['source_file'] },
      type_switch_statement: ANYWHERE,
      var_declaration: ANYWHERE,
    },
    functions: ['function_declaration', 'method_declaration'],
    bodies: ['block'],
    lists: ['statement_list', 'source_file', 'ERROR'],
    expressions: [],
    names: ['identifier', 'field_identifier'],
    declares: {
      function_declaration: 'name',
      method_declaration: 'name',
      parameter_declaration: 'name',
      variadic_parameter_declaration: 'name',
      const_spec: 'name',
      var_spec: 'name',
      short_var_declaration: 'left',
      range_clause: 'left',
      receive_statement: 'left',
      type_switch_statement: 'alias',
    },
    transparent: ['expression_list', 'literal_element'],
    declarators: [],
    owners: {
      parameter_declaration: FUNCTIONS,
      variadic_parameter_declaration: FUNCTIONS,
      const_spec: BLOCKS,
      var_spec: BLOCKS,
      short_var_declaration: [...BLOCKS, 'source_file'],
      range_clause: ['for_statement'],
      receive_statement: ['communication_case'],
      type_switch_statement: ['type_switch_statement'],
    },
    declaresNothing: { range_clause: ASSIGNS, receive_statement: ASSIGNS },
    labels: ['label_name'],
    variables: {
      types: ['identifier', 'label_name'],
      not: { keyed_element: 'key', type_parameter_declaration: 'name' },
    },
    validFrom: 'after',
    validInside: ['type_switch_statement'],
  },
};
