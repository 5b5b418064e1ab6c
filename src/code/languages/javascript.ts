import { C_LAYOUT, PLAIN_NAME, words, type CodeContext, type Language } from './language.js';
import { quoted, SLASH_COMMENTS, STRICT_NUMBER, WORD, type StringRow } from './lexis.js';

const TEMPLATE: StringRow = { open: '`', close: () => '`', escapes: true, lines: true, holes: ['${'] };

const FUNCTION_TYPES = [
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
];
/** Scopes of `var`. */
const FUNCTIONS = [...FUNCTION_TYPES, 'class_static_block', 'ERROR'];
/** Scopes of `let`, `const`, classes and functions. */
const BLOCKS = ['statement_block', 'for_statement', 'for_in_statement', 'switch_body', ...FUNCTIONS];
const LISTS = ['statement_block', 'switch_case', 'switch_default', 'program', 'class_static_block'];
const ANYWHERE = {};

/** JavaScript with JSX: reserved words of ECMAScript 2025, 12.7.2; nodes of tree-sitter-javascript 0.25. */
export const JAVASCRIPT: Language = {
  name: 'javascript',
  title: 'JavaScript',
  aliases: ['javascript', 'js', 'jsx', 'node', 'nodejs', 'ecmascript', 'es6'],
  extensions: ['.js', '.jsx', '.mjs', '.cjs'],
  signs: [
    { pattern: /=>[ \t]?[{(\w]/, weight: 3 },
    // not after a type: `int function ( ) {` is a Java method in a dataset that hides names
    {
      pattern:
        /(?:(?<![\w>\]][ \t]{0,4})|\b(?:async|await|default|export|return|typeof|yield)[ \t]+)function[ \t]*\*?[ \t]*\w{0,80}[ \t]?[(<]/,
      weight: 4,
    },
    {
      pattern:
        /^[ \t]*(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?function\b|^[ \t]*constructor[ \t]?\(/m,
      weight: 4,
    },
    { pattern: /\w\?\.[\w[(]/, weight: 3 },
    { pattern: /\b(?:const|let|var)[ \t]+(?:[\w$]{1,80}|[{[][\w$, :.]{1,200}[}\]])[ \t]?=/, weight: 3 },
    { pattern: /===|!==/, weight: 4 },
    { pattern: /\b(?:require|module\.exports|console\.\w|document\.|window\.|Promise\b|JSON\.)/, weight: 2 },
    { pattern: /\b(?:undefined|typeof|async[ \t]+function|await)\b/, weight: 2 },
    { pattern: /`[^`]{0,2000}\$\{/, weight: 2 },
    {
      pattern:
        /^[ \t]*(?:import|export)\b[^;\n]{0,200}\bfrom\b|^[ \t]*export[ \t]+(?:default|const|function|class)\b/m,
      weight: 3,
    },
    { pattern: /\bthis\.\w/, weight: 1 },
    {
      pattern:
        /^(?:async[ \t]+|static[ \t]+|get[ \t]+|set[ \t]+)?\*?[\w$]{1,80}[ \t]?\([\w$, ={}[\].]{0,200}\)[ \t]?\{/,
      weight: 2,
    },
  ],
  keywords: words(`
    async await break case catch class const continue debugger default delete do else export extends finally for
    function if import in instanceof let new return static super switch this throw try typeof var void
    while with yield`),
  literalWords: words('true false null undefined NaN Infinity'),
  unfitNames: words(`
    arguments eval enum implements interface package private protected public constructor prototype require module
    exports window document console process global globalThis get set of _ $`),
  fixedNames: /^constructor$/u,
  nameShape: PLAIN_NAME,
  naming: 'camel',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('. #'),
  selves: words('this super'),
  functionWords: words('function'),
  bareCalls: false,
  contexts: [
    () => ({ before: 'class A { ', after: '\n}' }),
    () => ({ before: '({ ', after: '\n})' }),
    () => ({ before: 'async () => (', after: '\n)' }),
    header,
  ],
  lexis: {
    comments: [...SLASH_COMMENTS, String.raw`<!--[^\r\n]*`],
    strings: [TEMPLATE, quoted('"'), quoted("'")],
    literals: [],
    word: WORD,
    number: STRICT_NUMBER,
    compounds: String.raw`\.{3}|=>`,
    slashPatterns: true,
  },
  layout: {
    ...C_LAYOUT,
    bodyMarks: words(') else do :'),
    heads: words('if for while with await'),
    continuations: words('else catch finally'),
    jumps: words('return break continue throw yield await'),
  },
  nodes: {
    statements: {
      break_statement: ANYWHERE,
      class_declaration: { only: LISTS.filter((type) => type !== 'program') },
      continue_statement: ANYWHERE,
      do_statement: ANYWHERE,
      expression_statement: { never: ['for_statement'] },
      field_definition: ANYWHERE,
      for_in_statement: ANYWHERE,
      for_statement: ANYWHERE,
      function_declaration: { only: LISTS },
      generator_function_declaration: { only: LISTS },
      if_statement: ANYWHERE,
      labeled_statement: ANYWHERE,
      lexical_declaration: { never: ['for_statement'] },
      return_statement: ANYWHERE,
      switch_statement: ANYWHERE,
      throw_statement: ANYWHERE,
      try_statement: ANYWHERE,
      variable_declaration: { never: ['for_statement'] },
      while_statement: ANYWHERE,
      with_statement: ANYWHERE,
    },
    functions: FUNCTION_TYPES,
    bodies: ['statement_block'],
    lists: [...LISTS, 'ERROR'],
    expressions: [],
    names: ['identifier', 'property_identifier', 'private_property_identifier'],
    declares: {
      variable_declarator: 'name',
      formal_parameters: '*',
      arrow_function: 'parameter',
      assignment_pattern: 'left',
      rest_pattern: '*',
      array_pattern: '*',
      pair_pattern: 'value',
      catch_clause: 'parameter',
      for_in_statement: 'left',
      function_declaration: 'name',
      generator_function_declaration: 'name',
      function_expression: 'name',
      class_declaration: 'name',
      method_definition: 'name',
    },
    declarators: [
      'variable_declarator',
      'assignment_pattern',
      'rest_pattern',
      'array_pattern',
      'object_pattern',
      'pair_pattern',
    ],
    owners: {
      lexical_declaration: BLOCKS,
      variable_declaration: FUNCTIONS,
      formal_parameters: FUNCTION_TYPES,
      arrow_function: ['arrow_function'],
      catch_clause: ['catch_clause'],
      for_in_statement: ['for_in_statement'],
      function_declaration: BLOCKS,
      generator_function_declaration: BLOCKS,
      class_declaration: BLOCKS,
    },
    outer: ['function_declaration', 'generator_function_declaration', 'class_declaration'],
    // `for (x of y)` assigns a variable that exists
    declaresNothing: {
      for_in_statement: String.raw`for\s{0,20}(?:await)?\s{0,20}\((?!\s{0,20}(?:const|let|var)\b)`,
    },
    labels: [],
    variables: {
      types: ['identifier'],
      not: {
        jsx_opening_element: 'name',
        jsx_closing_element: 'name',
        jsx_self_closing_element: 'name',
        import_specifier: '*',
        export_specifier: '*',
        import_clause: '*',
        namespace_import: '*',
        namespace_export: '*',
      },
    },
    unwrapped: ['class_body', 'object', 'pair'],
    wrappers: ['variable_declarator', 'lexical_declaration', 'variable_declaration', 'export_statement'],
    validFrom: 'scope',
  },
};

/** The header of a class, with its decorators. */
function header(code: string): CodeContext | null {
  const isHeader = /^(?:@|export\b|abstract\b|class\b)/u.test(code);
  const last = code.lastIndexOf('class');
  return isHeader && last >= 0 && !/[{}]/u.test(code.slice(last)) ? { before: '', after: ' {}' } : null;
}
