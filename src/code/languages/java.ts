import { C_LAYOUT, PLAIN_NAME, words, type CodeContext, type Language } from './language.js';
import { OBJECT_SIGNS } from './object-signs.js';
import { C_COMMENTS, C_PREFIX, COMPOUNDS, NUMBER, quoted, WORD, type StringRow } from './lexis.js';

/** A text block (JLS 3.10.6). */
const TEXT_BLOCK: StringRow = { open: '"""', close: () => '"""', escapes: true, lines: true };

const METHODS = ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'];
/** Nodes that are the scope of a name declared in a block; `ERROR` is the rest of a broken parse. */
const BLOCKS = [
  'block',
  'constructor_body',
  'for_statement',
  'switch_block_statement_group',
  'switch_rule',
  'lambda_expression',
  'program',
  'ERROR',
];
const PARAMETER_SCOPES = [...METHODS, 'lambda_expression', 'ERROR'];
const STATEMENT_LISTS = [
  'block',
  'constructor_body',
  'switch_block_statement_group',
  'switch_rule',
  'program',
];
const ANYWHERE = {};

/** Java: reserved words of JLS 3.9; nodes of tree-sitter-java 0.23. */
export const JAVA: Language = {
  name: 'java',
  title: 'Java',
  aliases: ['java'],
  signs: [
    ...OBJECT_SIGNS,
    {
      pattern:
        /\b(?:public|private|protected)[ \t]+(?:static[ \t]+)?(?!async|function|get|set|static|readonly)[\w<>[\],?]{1,80}[ \t]+[a-z]\w{0,80}[ \t]?\(/,
      weight: 2,
    },
    { pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
    { pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/, weight: 3 },
    { pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
    { pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/, weight: 2 },
    { pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
    { pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/, weight: 3 },
    { pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
  ],
  extensions: ['.java'],
  keywords: words(`
    abstract assert boolean break byte case catch char class const continue default do double else enum
    extends final finally float for goto if implements import instanceof int interface long native new
    package private protected public return short static strictfp super switch synchronized this throw
    throws transient try void volatile while`),
  literalWords: words('true false null ...'),
  unfitNames: words(
    '_ exports module open opens permits provides record requires sealed to transitive uses var when with yield',
  ),
  preprocessor: false,
  recovers: true,
  contexts: [inType],
  selves: words('this'),
  functionWords: new Set(),
  bareCalls: true,
  fixedNames: /^$/u,
  nameShape: PLAIN_NAME,
  naming: 'camel',
  lexis: {
    comments: C_COMMENTS,
    strings: [TEXT_BLOCK, quoted('"', C_PREFIX), quoted("'", C_PREFIX)],
    literals: [],
    word: WORD,
    number: NUMBER,
    compounds: COMPOUNDS,
  },
  layout: C_LAYOUT,
  looseStatements: true,
  nesters: words('{ -> instanceof'),
  memberMarks: words('. :: @'),
  nodes: {
    statements: {
      assert_statement: ANYWHERE,
      break_statement: ANYWHERE,
      continue_statement: ANYWHERE,
      do_statement: ANYWHERE,
      enhanced_for_statement: ANYWHERE,
      expression_statement: ANYWHERE,
      for_statement: ANYWHERE,
      if_statement: ANYWHERE,
      labeled_statement: ANYWHERE,
      local_variable_declaration: { never: ['for_statement'] },
      return_statement: ANYWHERE,
      switch_expression: { only: STATEMENT_LISTS },
      synchronized_statement: ANYWHERE,
      throw_statement: ANYWHERE,
      try_statement: ANYWHERE,
      try_with_resources_statement: ANYWHERE,
      while_statement: ANYWHERE,
      yield_statement: ANYWHERE,
      explicit_constructor_invocation: ANYWHERE,
      field_declaration: ANYWHERE,
      class_declaration: { only: STATEMENT_LISTS.slice(0, -1) },
    },
    functions: METHODS,
    bodies: ['block', 'constructor_body'],
    lists: [...STATEMENT_LISTS, 'class_body', 'ERROR'],
    expressions: [
      'annotation',
      'argument_list',
      'array_access',
      'array_creation_expression',
      'array_initializer',
      'array_type',
      'assignment_expression',
      'binary_expression',
      'cast_expression',
      'field_access',
      'generic_type',
      'marker_annotation',
      'method_invocation',
      'method_reference',
      'modifiers',
      'object_creation_expression',
      'parenthesized_expression',
      'scoped_type_identifier',
      'string_literal',
      'ternary_expression',
      'unary_expression',
      'update_expression',
    ],
    declares: {
      variable_declarator: 'name',
      formal_parameter: 'name',
      enhanced_for_statement: 'name',
      catch_formal_parameter: 'name',
      resource: 'name',
      inferred_parameters: '*',
      lambda_expression: 'parameters',
      instanceof_expression: 'name',
      type_pattern: '*',
      record_pattern_component: '*',
      labeled_statement: '*',
      method_declaration: 'name',
      constructor_declaration: 'name',
      compact_constructor_declaration: 'name',
    },
    declarators: ['variable_declarator'],
    owners: {
      local_variable_declaration: BLOCKS,
      formal_parameter: PARAMETER_SCOPES,
      spread_parameter: PARAMETER_SCOPES,
      enhanced_for_statement: ['enhanced_for_statement'],
      catch_formal_parameter: ['catch_clause'],
      resource: ['try_with_resources_statement'],
      inferred_parameters: ['lambda_expression'],
      lambda_expression: ['lambda_expression'],
      instanceof_expression: BLOCKS,
      type_pattern: BLOCKS,
      record_pattern_component: BLOCKS,
      labeled_statement: ['labeled_statement'],
    },
    labels: [],
  },
};

/** Initialisers need a class around them, and constants with arguments an enumeration. */
function inType(code: string): CodeContext | null {
  const isConstant = /^\w{1,200}\s{0,9}\([^;{}]{0,4000}\)\s{0,9}(?:,|$)/u.test(code);
  if (isConstant) return { before: 'enum A { ', after: '\n}' };
  return /(?:^|[;}]\s{0,99})static\s{0,9}\{/u.test(code) ? { before: 'class A { ', after: '\n}' } : null;
}
