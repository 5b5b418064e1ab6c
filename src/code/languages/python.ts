import { C_NAME, words, type Language } from './language.js';
import { HASH_COMMENT, PLAIN_WORD, sameQuotes, STRICT_NUMBER, type StringRow } from './lexis.js';

/** A string with these prefixes; three quotes may hold line ends. */
function strings(prefix: string, escapes: boolean, holes: boolean): StringRow[] {
  return [`(?:"""|''')`, `["']`].map((quotes, index) => ({
    open: prefix + quotes,
    close: sameQuotes,
    escapes,
    lines: index === 0,
    ...(holes ? { holes: ['{'], noHole: '{{' } : {}),
  }));
}

/** Scopes of the names that a function assigns. */
const FUNCTIONS = ['function_definition', 'lambda', 'class_definition', 'module'];
const COMPREHENSIONS = [
  'list_comprehension',
  'dictionary_comprehension',
  'set_comprehension',
  'generator_expression',
];
const ANYWHERE = {};

/** Python: keywords of the language reference, 2.3.1; nodes of tree-sitter-python 0.25. */
export const PYTHON: Language = {
  name: 'python',
  title: 'Python',
  aliases: ['python', 'py', 'python3', 'python2', 'python 3', 'cpython'],
  extensions: ['.py', '.pyi', '.pyw'],
  signs: [
    { pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+\w{1,80}[ \t]?\(/m, weight: 5 },
    // Ruby's definitions end without a colon
    { pattern: /\)[ \t]*(?:->[^\n:]{1,200})?:[ \t]*$/m, weight: 3 },
    { pattern: /^[ \t]*class[ \t]+\w{1,80}(?:\([\w., =]{0,120}\))?:/m, weight: 4 },
    {
      pattern: /^[ \t]*(?:if|elif|for|while|with|try|except|else|finally)\b[^\n{};]{0,200}:[ \t]*$/m,
      weight: 4,
    },
    { pattern: /\bself\.\w/, weight: 2 },
    { pattern: /\b(?:None|True|False|elif|lambda|nonlocal)\b/, weight: 2 },
    { pattern: /^[ \t]*(?:from[ \t]+[\w.]{1,80}[ \t]+)?import[ \t]+\w[\w., ]{0,200}$/m, weight: 3 },
    { pattern: /\b(?:not in|is not|in range\(|isinstance\(|len\(|print\()/, weight: 1 },
    { pattern: /__\w{1,40}__/, weight: 2 },
  ],
  keywords: words(`
    and as assert async await break class continue def del elif else except finally for from global if import in is
    lambda nonlocal not or pass raise return try while with yield`),
  literalWords: words('True False None ...'),
  unfitNames: words(
    '_ case match type print exec self cls int str list dict set len max min sum id input range',
  ),
  fixedNames: /^(?:__\w+__|main|test\w*|setUp\w*|tearDown\w*)$/u,
  nameShape: C_NAME,
  naming: 'snake',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('.'),
  selves: words('self cls'),
  functionWords: words('def'),
  bareCalls: false,
  contexts: [indented, header, inClass],
  lexis: {
    comments: [HASH_COMMENT],
    strings: [
      ...strings('(?:[fFtT][rR]|[rR][fFtT])', false, true),
      ...strings('[fFtT]', true, true),
      ...strings('(?:[bBuU]|[rR][bB]?|[bB][rR])?', true, false),
    ],
    literals: [],
    word: PLAIN_WORD,
    number: STRICT_NUMBER,
    compounds: String.raw`\.{3}|->|:=`,
  },
  layout: {
    blocks: 'indentation',
    empty: 'pass',
    bodyMarks: words(':'),
    joined: ';',
    heads: null,
    continuations: words('else elif except finally case'),
    jumps: words('return break continue raise yield del global nonlocal import from await'),
  },
  nodes: {
    statements: {
      assert_statement: ANYWHERE,
      class_definition: { never: ['decorated_definition', 'module'] },
      decorated_definition: { never: ['module'] },
      delete_statement: ANYWHERE,
      exec_statement: ANYWHERE,
      expression_statement: ANYWHERE,
      for_statement: ANYWHERE,
      function_definition: { never: ['decorated_definition', 'module'] },
      future_import_statement: ANYWHERE,
      global_statement: ANYWHERE,
      if_statement: ANYWHERE,
      import_from_statement: ANYWHERE,
      import_statement: ANYWHERE,
      match_statement: ANYWHERE,
      nonlocal_statement: ANYWHERE,
      print_statement: ANYWHERE,
      raise_statement: ANYWHERE,
      return_statement: ANYWHERE,
      try_statement: ANYWHERE,
      type_alias_statement: ANYWHERE,
      while_statement: ANYWHERE,
      with_statement: ANYWHERE,
    },
    functions: ['function_definition'],
    bodies: ['block'],
    lists: ['block', 'module', 'ERROR'],
    expressions: [],
    declares: {
      function_definition: 'name',
      class_definition: 'name',
      parameters: '*',
      lambda_parameters: '*',
      default_parameter: 'name',
      typed_parameter: '*',
      typed_default_parameter: 'name',
      list_splat_pattern: '*',
      dictionary_splat_pattern: '*',
      assignment: 'left',
      augmented_assignment: 'left',
      named_expression: 'name',
      pattern_list: '*',
      tuple_pattern: '*',
      list_pattern: '*',
      for_statement: 'left',
      for_in_clause: 'left',
      as_pattern_target: '*',
      tuple: '*',
      aliased_import: 'alias',
    },
    declarators: [
      'default_parameter',
      'typed_parameter',
      'typed_default_parameter',
      'list_splat_pattern',
      'dictionary_splat_pattern',
      'pattern_list',
      'tuple_pattern',
      'list_pattern',
      'tuple',
    ],
    owners: {
      function_definition: FUNCTIONS,
      class_definition: FUNCTIONS,
      parameters: ['function_definition'],
      lambda_parameters: ['lambda'],
      assignment: FUNCTIONS,
      augmented_assignment: FUNCTIONS,
      named_expression: FUNCTIONS,
      for_statement: FUNCTIONS,
      for_in_clause: COMPREHENSIONS,
      as_pattern_target: FUNCTIONS,
      aliased_import: FUNCTIONS,
    },
    namedByCallers: { parameters: String.raw`\*[^,()*]*,` },
    outer: ['function_definition', 'class_definition'],
    members: ['class_definition'],
    labels: [],
    variables: {
      types: ['identifier'],
      not: {
        attribute: 'attribute',
        keyword_argument: 'name',
        keyword_pattern: '*',
        dotted_name: '*',
        global_statement: '*',
        nonlocal_statement: '*',
        splat_pattern: '*',
        type: '*',
      },
    },
    wrappers: ['decorated_definition'],
    validFrom: 'scope',
  },
};

/** A definition that is cut out of a class keeps the indentation of all its lines but the first. */
function indented(code: string): { readonly before: string; readonly after: string } {
  const indent = /\n([ \t]+)(?:@|def\b|async\b|class\b)/u.exec(code)?.[1] ?? '';
  return { before: `if 1:\n${/^[ \t]/u.test(code) ? '' : indent === '' ? ' ' : indent}`, after: '' };
}

/** Statements that are cut out of a class: the first line has lost its indentation, the others keep it. */
function inClass(code: string): { readonly before: string; readonly after: string } {
  const indents = Array.from(code.matchAll(/\n([ \t]+)(?=[^\s#])/gu), ([, indent = '']) => indent);
  const least = indents.reduce((a, b) => (b.length < a.length ? b : a), indents[0] ?? ' ');
  return { before: `if 1:\n${least}`, after: '' };
}

/** The header of a class, with its decorators. */
function header(code: string): { readonly before: string; readonly after: string } | null {
  return /^(?:@|class\b)/u.test(code) && code.endsWith(':') ? { before: '', after: ' pass' } : null;
}
