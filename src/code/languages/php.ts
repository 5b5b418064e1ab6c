import { C_LAYOUT, C_NAME, words, type Language } from './language.js';
import { END, PLAIN_WORD, sameQuotes, STRICT_NUMBER, type StringRow } from './lexis.js';

/** Text outside of `<?php … ?>` is printed as it is. */
const TAG = String.raw`(?:<\?(?:php\b|=)?|${END})`;
/** A file that begins with a tag of PHP or HTML; any other code begins as PHP. */
const BEGINS_OUTSIDE = /^\uFEFF?\s*(?:<|#!)/u;

const HOLES = { holes: ['{$', '${'], nameMark: '$' };
const NAME = String.raw`[A-Za-z_][A-Za-z0-9_]{0,99}`;

function heredoc(quotes: string, holes: Partial<StringRow>): StringRow {
  return {
    open: String.raw`<<<[ \t]*${quotes}${NAME}${quotes}(?=[\r\n])`,
    close: (open) => open.replace(/[<'" \t]/gu, ''),
    escapes: false,
    lines: true,
    closesLine: true,
    ...holes,
  };
}

/** Scopes of the variables that a function assigns. */
const FUNCTIONS = ['function_definition', 'method_declaration', 'anonymous_function', 'arrow_function'];
const ANYWHERE = {};

/** PHP: keywords of the manual's "List of Keywords" (8.4); nodes of tree-sitter-php 0.24. */
export const PHP: Language = {
  name: 'php',
  title: 'PHP',
  aliases: ['php', 'php5', 'php7', 'php8'],
  extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc'],
  signs: [
    { pattern: /<\?(?:php\b|=)/, weight: 9 },
    { pattern: /\$this[ \t]?->/, weight: 6 },
    { pattern: /\$[A-Za-z_]\w{0,80}[ \t]?->/, weight: 5 },
    { pattern: /(?<![.:\w][ \t]?)\$[A-Za-z_]\w{0,80}[ \t]?(?:[.?]{0,2}=|\[|,|\)|;|::)/, weight: 4 },
    {
      pattern:
        /\b(?:(?:public|private|protected|static|abstract|final)[ \t]+){1,3}function[ \t]+&?[ \t]?\w{1,80}[ \t]?\(/,
      weight: 16,
    },
    { pattern: /\bfunction[ \t]*&?[ \t]?\w{0,80}[ \t]?\([^(){}:\n]{0,200}\$\w/, weight: 8 },
    { pattern: /\bforeach[ \t]?\([^\n]{1,200}[ \t]as[ \t]/, weight: 4 },
    { pattern: /\b(?:self|static|parent)::[$\w]/, weight: 4 },
    { pattern: /::class\b/, weight: 2 },
    { pattern: /^[ \t]*(?:namespace|use)[ \t]+\w{1,80}(?:\\\w{1,80}){0,20}[ \t]*;/m, weight: 3 },
    {
      pattern: /\b(?:echo[ \t]|isset[ \t]?\(|elseif[ \t]?\(|unset[ \t]?\(|array[ \t]?\(|strlen\()/,
      weight: 2,
    },
  ],
  keywords: words(`
    abstract and as break callable case catch class clone const continue declare default die do echo else elseif empty
    enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends final finally fn for foreach function
    global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
    parent print private protected public readonly require require_once return self static switch this throw trait try
    unset use var while xor yield`),
  literalWords: words('true false null TRUE FALSE NULL True False Null'),
  unfitNames: words(`
    array bool float int iterable mixed never null object resource string void main GLOBALS _GET _POST _SERVER
    _COOKIE _FILES _ENV _REQUEST _SESSION php_errormsg http_response_header argc argv`),
  fixedNames: /^(?:__\w+|main|test\w*|setUp\w*|tearDown\w*)$/u,
  fixedVariables:
    /^(?:this|GLOBALS|_(?:GET|POST|SERVER|COOKIE|FILES|ENV|REQUEST|SESSION)|php_errormsg|http_response_header|argc|argv)$/u,
  nameShape: C_NAME,
  naming: 'camel',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('-> ?-> ::'),
  selves: words('this self static parent'),
  functionWords: words('function'),
  bareCalls: false,
  sigil: '$',
  // what a file that is included reads is not in the code
  reachAll: words('extract get_defined_vars parse_str eval include include_once require require_once'),
  reachByString: words('compact'),
  opening: (code) => (BEGINS_OUTSIDE.test(code) ? '' : '<?php '),
  contexts: [
    () => ({ before: 'class A { ', after: '\n}' }),
    () => ({ before: '$a = ', after: '\n;' }),
    () => ({ before: '$a = [', after: '\n];' }),
    // an expression that is printed ends with its tag
    (code) => (code.includes('<?=') ? { before: '', after: ' ?>' } : null),
  ],
  lexis: {
    // neither an attribute nor the first line of a script
    comments: [
      String.raw`(?:\/\/|#(?!\[|!(?<=(?<![\s\S])#!)))(?:(?!\?>)[^\r\n])*`,
      String.raw`\/\*[\s\S]*?(?:\*\/|${END})`,
    ],
    strings: [
      heredoc("'", {}),
      heredoc('"?', { ...HOLES, escapes: true }),
      { open: "'", close: sameQuotes, escapes: true, lines: true },
      { open: '["`]', close: sameQuotes, escapes: true, lines: true, ...HOLES },
    ],
    literals: [
      String.raw`(?<![\s\S])\uFEFF?\s*(?:<(?!\?)|#!)[\s\S]*?${TAG}`,
      String.raw`<\?(?:php\b|=)`,
      String.raw`\?>[\s\S]*?${TAG}`,
    ],
    word: PLAIN_WORD,
    number: STRICT_NUMBER,
    compounds: String.raw`\.{3}|\?->|->|::|=>`,
  },
  layout: {
    ...C_LAYOUT,
    bodyMarks: words(') else do :'),
    heads: words('if elseif for foreach while switch declare'),
    continuations: words('else elseif catch finally'),
    jumps: words('return goto break continue throw yield exit die'),
  },
  nodes: {
    statements: {
      break_statement: ANYWHERE,
      class_declaration: { only: ['compound_statement', 'colon_block'] },
      const_declaration: { only: ['compound_statement', 'colon_block'] },
      continue_statement: ANYWHERE,
      declare_statement: { never: ['program'] },
      do_statement: ANYWHERE,
      echo_statement: ANYWHERE,
      exit_statement: ANYWHERE,
      expression_statement: ANYWHERE,
      for_statement: ANYWHERE,
      foreach_statement: ANYWHERE,
      function_definition: { only: ['compound_statement', 'colon_block'] },
      function_static_declaration: ANYWHERE,
      global_declaration: ANYWHERE,
      goto_statement: ANYWHERE,
      if_statement: ANYWHERE,
      return_statement: ANYWHERE,
      switch_statement: ANYWHERE,
      try_statement: ANYWHERE,
      unset_statement: ANYWHERE,
      while_statement: ANYWHERE,
    },
    functions: ['function_definition', 'method_declaration', 'anonymous_function'],
    bodies: ['compound_statement'],
    lists: ['compound_statement', 'colon_block', 'case_statement', 'default_statement', 'program', 'ERROR'],
    expressions: [],
    names: ['variable_name', 'name'],
    sigils: { variable_name: 1 },
    declares: {
      function_definition: 'name',
      method_declaration: 'name',
      simple_parameter: 'name',
      variadic_parameter: 'name',
      property_promotion_parameter: 'name',
      argument: 'name',
      assignment_expression: 'left',
      augmented_assignment_expression: 'left',
      reference_assignment_expression: 'left',
      list_literal: '*',
      by_ref: '*',
      pair: '*',
      foreach_statement: '*',
      anonymous_function_use_clause: '*',
      catch_clause: 'name',
      static_variable_declaration: 'name',
    },
    declarators: [
      'simple_parameter',
      'variadic_parameter',
      'list_literal',
      'by_ref',
      'pair',
      'static_variable_declaration',
    ],
    owners: {
      formal_parameters: FUNCTIONS,
      // a promoted parameter is a property too, and callers may name an argument
      property_promotion_parameter: ['property_promotion_parameter'],
      argument: ['argument'],
      assignment_expression: FUNCTIONS,
      augmented_assignment_expression: FUNCTIONS,
      reference_assignment_expression: FUNCTIONS,
      foreach_statement: FUNCTIONS,
      anonymous_function_use_clause: FUNCTIONS,
      catch_clause: FUNCTIONS,
      function_static_declaration: FUNCTIONS,
    },
    members: ['property_promotion_parameter', 'argument'],
    labels: [],
    variables: {
      types: ['variable_name', 'name'],
      only: { name: ['function_call_expression', 'function_definition'] },
      not: {
        global_declaration: '*',
        property_element: '*',
        property_promotion_parameter: '*',
        scoped_property_access_expression: 'name',
      },
    },
    validFrom: 'scope',
  },
};
