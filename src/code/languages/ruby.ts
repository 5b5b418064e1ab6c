import { words, type Language } from './language.js';
import { END, HASH_COMMENT, partnerOf, sameQuotes, STRICT_NUMBER, type StringRow } from './lexis.js';

const HOLES: Partial<StringRow> = { holes: ['#{'] };

/** A string in quotes, which may hold line ends. */
function quotedLines(quote: string, more: Partial<StringRow>): StringRow {
  return { open: quote, close: sameQuotes, escapes: true, lines: true, ...more };
}

/** A literal such as `%w[a b]`, by the letters that may follow its `%`. */
function percent(letters: string, more: Partial<StringRow>): StringRow {
  const open = String.raw`%${letters}[(\[{<|!\/\-^~]`;
  const nests = true;
  return { open, close: partnerOf, escapes: true, lines: true, operand: true, flags: true, nests, ...more };
}

/** A heredoc, whose text begins on the next line. */
function heredoc(open: string, more: Partial<StringRow>): StringRow {
  const close = (opening: string): string => opening.replace(/^<<[~-]?/u, '').replace(/["'`]/gu, '');
  return { open, close, escapes: false, lines: true, closesLine: true, startsNextLine: true, ...more };
}

const NAME = String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`;
/** Operators that are the name of a method. */
const OPERATORS = String.raw`\[\]=?|<=>|===?|=~|!=|\*\*|<<|>>|<=|>=|[+\-*\/%<>!~^&|]`;

const LISTS = [
  'body_statement',
  'block_body',
  'then',
  'else',
  'do',
  'ensure',
  'begin',
  'begin_block',
  'end_block',
  'parenthesized_statements',
];
const METHODS = ['method', 'singleton_method'];
/** Scopes of the variables that a method assigns; a block sees those around it and has its own. */
const SCOPES = ['do_block', 'block', 'lambda', 'class', 'module', 'singleton_class', ...METHODS];
/** A statement is an expression directly in a list of statements. */
const LISTED = { only: LISTS };
const LISTED_OR_TOP = { only: [...LISTS, 'program'] };
/** Definitions, which are units themselves at the top of a file. */
const DEFINITIONS = words('class method module singleton_class singleton_method');
const EXPRESSIONS = words(`
    alias array assignment begin binary break call case case_match chained_string class class_variable
    conditional constant element_reference float for global_variable hash heredoc_beginning identifier if
    if_modifier instance_variable integer lambda match_pattern method module next operator_assignment
    parenthesized_statements range redo regex rescue_modifier retry return scope_resolution simple_symbol
    singleton_class singleton_method string string_array subshell symbol_array test_pattern unary undef unless
    unless_modifier until until_modifier while while_modifier yield`);

/** Ruby: keywords of its documentation (3.4); nodes of tree-sitter-ruby 0.23. */
export const RUBY: Language = {
  name: 'ruby',
  title: 'Ruby',
  aliases: ['ruby', 'rb', 'jruby'],
  extensions: ['.rb', '.rake', '.gemspec', '.ru', '.rbw', '.builder', '.jbuilder', '.podspec'],
  signs: [
    { pattern: /^[ \t]*end(?:[ \t]*$|[ \t]*[)\]},#]|\.\w|[ \t]+(?:if|unless)\b)/m, weight: 6 },
    {
      pattern: /\bdef[ \t]+(?:self\.\w|\w{1,80}(?:[?!=]|[ \t]*$|[ \t]*\([^()\n]{0,200}\)[ \t]*$))/m,
      weight: 4,
    },
    { pattern: /\bdo[ \t]*\|[^|\n]{1,200}\|/, weight: 5 },
    { pattern: /\{[ \t]?\|[^|\n]{1,200}\|/, weight: 4 },
    { pattern: /^[ \t]*(?:unless|elsif|rescue|ensure)\b|[ \t](?:unless|rescue)[ \t]/m, weight: 4 },
    {
      pattern: /\.(?:nil|empty|any|blank|present|key|include|respond_to|is_a|start_with)\?(?!\.)/,
      weight: 4,
    },
    { pattern: /(?:^|[ \t(])@[a-z_]\w{0,80}[ \t]?(?:\|\||&&|\+)?=(?!=)/m, weight: 3 },
    { pattern: /(?:^|[ \t(]):[a-z_]\w{0,80}[?!]?(?=[\s,)])/m, weight: 2 },
    { pattern: /^[ \t]*(?:require|require_relative|attr_\w{1,20}|puts|include|extend)[ \t]+\S/m, weight: 3 },
    { pattern: /\.(?:each|map|select|reject|collect|inject)(?:_\w{1,20})?[ \t]?(?:\{|do\b|\(&:)/, weight: 4 },
    { pattern: /\b(?:then|self\.class|yield)\b/, weight: 1 },
    { pattern: /&\.\w|\w::[A-Z]\w*\.new\b|\b[A-Z]\w{0,80}\.new\b/, weight: 2 },
  ],
  keywords: words(`
    BEGIN END alias and begin break case class def defined? do else elsif end ensure for if in module next not or redo
    rescue retry return self super then undef unless until when while yield __method__`),
  literalWords: words('true false nil __FILE__ __LINE__ __ENCODING__'),
  unfitNames: words(`
    _ _1 _2 _3 it p puts print raise require loop lambda proc binding eval send format fail catch throw gets rand sleep
    system exit test open select class method methods hash object_id freeze dup clone tap then`),
  fixedNames:
    /^(?:initialize|initialize_copy|main|test_\w+|setup|teardown|method_missing|respond_to_missing\?|const_missing|to_\w+|inspect|hash|eql\?|each|call|included|extended|inherited|prepended|coerce)$/u,
  nameShape: /^[a-z_][A-Za-z0-9_]*$/u,
  naming: 'snake',
  preprocessor: false,
  recovers: false,
  looseStatements: false,
  nesters: new Set(),
  memberMarks: words('. &. ::'),
  selves: words('self'),
  functionWords: words('def'),
  bareCalls: true,
  callsByToken: true,
  reachAll: words(
    'binding eval instance_eval class_eval local_variables local_variable_get local_variable_set __binding__',
  ),
  contexts: [
    () => ({ before: 'class A\n', after: '\nend' }),
    // the header of a class
    (code) => (/^(?:class|module)\b[^\n]*$/u.test(code) ? { before: '', after: '\nend' } : null),
  ],
  lexis: {
    comments: [
      HASH_COMMENT,
      String.raw`^=begin\b[\s\S]*?(?:^=end\b[^\r\n]*|${END})`,
      String.raw`^__END__$[\s\S]*`,
    ],
    strings: [
      heredoc(`<<[~-]?'[^'\n]{1,99}'`, {}),
      heredoc(`<<[~-](?:"[^"\n]{1,99}"|\`[^\`\n]{1,99}\`|${NAME})`, { ...HOLES, escapes: true }),
      heredoc(`<<(?:"[^"\n]{1,99}"|[A-Z_][A-Z0-9_]+)`, { ...HOLES, escapes: true, operand: true }),
      quotedLines("'", {}),
      quotedLines('["`]', HOLES),
      percent('[qwis]', { flags: false }),
      percent('r', HOLES),
      percent('[QWIx]?', { ...HOLES, flags: false }),
      {
        open: String.raw`\/`,
        close: () => '/',
        escapes: true,
        lines: true,
        operand: true,
        flags: true,
        ...HOLES,
      },
    ],
    literals: [
      // symbols, keys with a value on their line, and characters
      String.raw`(?<![:\p{ID_Continue}]):(?:@@?|\$)?${NAME}(?:[?!](?!=)|=(?![=~>]))?`,
      String.raw`(?<=[(,\s&\[]):(?:${OPERATORS})(?=[\s),\]])`,
      String.raw`(?<![.@$?\p{ID_Continue}])${NAME}[?!]?:(?!:)(?=[ \t]+[^\s,)}\]|#])`,
      String.raw`(?<=[=,(\[][ ]?)\?(?:\\[^\n]|[^\s\p{ID_Continue}](?!\p{ID_Continue}))`,
    ],
    word: String.raw`(?:@@?|\$)?${NAME}(?:[?!](?![=~])|[?!](?===))?`,
    number: STRICT_NUMBER,
    compounds: String.raw`\.{2,3}|->|=>|=~|&\.|::`,
  },
  layout: {
    blocks: 'end',
    empty: '',
    bodyMarks: new Set(),
    joined: ';',
    heads: null,
    continuations: words('else elsif when in rescue ensure'),
    jumps: words('return break next redo retry raise fail throw yield super alias undef'),
  },
  nodes: {
    statements: Object.fromEntries(
      [...EXPRESSIONS].map((type) => [type, DEFINITIONS.has(type) ? LISTED : LISTED_OR_TOP]),
    ),
    functions: METHODS,
    bodies: ['body_statement'],
    bodiless: true,
    lists: [...LISTS, 'program', 'ERROR'],
    expressions: [],
    names: ['identifier', 'constant', 'setter', 'operator'],
    heredocs: { opening: 'heredoc_beginning', text: 'heredoc_body' },
    declares: {
      method: 'name',
      singleton_method: 'name',
      method_parameters: '*',
      block_parameters: '*',
      lambda_parameters: '*',
      destructured_parameter: '*',
      optional_parameter: 'name',
      splat_parameter: '*',
      hash_splat_parameter: '*',
      block_parameter: '*',
      keyword_parameter: 'name',
      assignment: 'left',
      operator_assignment: 'left',
      left_assignment_list: '*',
      destructured_left_assignment: '*',
      rest_assignment: '*',
      exception_variable: '*',
      for: 'pattern',
      in_clause: 'pattern',
      match_pattern: 'pattern',
      test_pattern: 'pattern',
      array_pattern: '*',
      find_pattern: '*',
      as_pattern: 'name',
      keyword_pattern: 'value',
      alternative_pattern: '*',
      parenthesized_pattern: '*',
    },
    declarators: [
      'optional_parameter',
      'splat_parameter',
      'hash_splat_parameter',
      'block_parameter',
      'destructured_parameter',
      'left_assignment_list',
      'destructured_left_assignment',
      'rest_assignment',
      'array_pattern',
      'find_pattern',
      'hash_pattern',
      'as_pattern',
      'keyword_pattern',
      'alternative_pattern',
      'parenthesized_pattern',
    ],
    owners: {
      method_parameters: METHODS,
      block_parameters: ['do_block', 'block'],
      lambda_parameters: ['lambda'],
      // callers give its name
      keyword_parameter: ['keyword_parameter'],
      assignment: SCOPES,
      operator_assignment: SCOPES,
      exception_variable: SCOPES,
      for: SCOPES,
      in_clause: SCOPES,
      match_pattern: SCOPES,
      test_pattern: SCOPES,
    },
    members: ['keyword_parameter'],
    labels: [],
    variables: {
      types: ['identifier'],
      not: {
        call: 'method',
        alias: '*',
        undef: '*',
        method: 'name',
        singleton_method: 'name',
      },
    },
    validFrom: 'declaration',
  },
};
