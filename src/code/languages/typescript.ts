import { JAVASCRIPT } from './javascript.js';
import { words, type Language } from './language.js';

const ANYWHERE = {};
const MEMBER_PARAMETER = String.raw`(?:@|public\b|private\b|protected\b|readonly\b|override\b)`;
/** Functions, and types with parameters of their own. */
const PARAMETER_SCOPES = [
  ...JAVASCRIPT.nodes.functions,
  'function_type',
  'constructor_type',
  'function_signature',
  'method_signature',
  'abstract_method_signature',
  'call_signature',
  'construct_signature',
  'index_signature',
];

/** TypeScript with JSX: keywords of TypeScript 6's scanner; nodes of tree-sitter-typescript 0.23. */
export const TYPESCRIPT: Language = {
  ...JAVASCRIPT,
  name: 'typescript',
  title: 'TypeScript',
  aliases: ['typescript', 'ts', 'tsx'],
  grammars: ['typescript', 'tsx'],
  extensions: ['.ts', '.tsx', '.mts', '.cts'],
  dialectOf: 'javascript',
  signs: [
    {
      pattern:
        /[\w$\])}?][ \t]?\??:[ \t]?(?:string|number|boolean|void|any|unknown|never|Promise<|Array<|Record<|Partial<)/,
      weight: 4,
    },
    { pattern: /\)[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?(?:\{|=>)/, weight: 3 },
    { pattern: /[(,][ \t\n]*[\w$]{1,60}\??:[ \t]?[A-Z]\w{0,60}/, weight: 2 },
    {
      pattern:
        /\b(?:interface[ \t]+\w|type[ \t]+\w{1,60}[ \t]?=|enum[ \t]+\w|readonly[ \t]+\w|declare[ \t]+\w)/,
      weight: 3,
    },
    { pattern: /[\w)\]][ \t]as[ \t](?:const|any|unknown|string|[A-Z])/, weight: 4 },
    {
      pattern:
        /\b(?:public|private|protected)[ \t]+(?:async[ \t]+|static[ \t]+|readonly[ \t]+)?\w{1,60}[ \t]?[(:=<]/,
      weight: 2,
    },
    { pattern: /[\w)\]]!\.\w|\([ \t\n]*\w{1,60}\??:[ \t]?[A-Z]|[(,;{][ \t\n]*\w{1,60}\?:/, weight: 3 },
    { pattern: /\b(?:const|let)[ \t]+\w{1,60}[ \t]?:[ \t]?[\w.<>[\]| ]{1,80}[ \t]?=/, weight: 4 },
  ],
  keywords: words(`
    ${[...JAVASCRIPT.keywords].join(' ')}
    abstract as declare enum implements interface keyof namespace private protected public readonly satisfies`),
  unfitNames: words(`
    ${[...JAVASCRIPT.unfitNames].join(' ')}
    any boolean number string symbol never unknown object type infer is asserts override module`),
  nodes: {
    ...JAVASCRIPT.nodes,
    statements: {
      ...JAVASCRIPT.nodes.statements,
      abstract_class_declaration: ANYWHERE,
      enum_declaration: { only: ['statement_block'] },
      public_field_definition: ANYWHERE,
      interface_declaration: { only: ['statement_block'] },
      type_alias_declaration: { only: ['statement_block'] },
    },
    declares: { ...JAVASCRIPT.nodes.declares, required_parameter: 'pattern', optional_parameter: 'pattern' },
    owners: {
      ...JAVASCRIPT.nodes.owners,
      required_parameter: PARAMETER_SCOPES,
      optional_parameter: PARAMETER_SCOPES,
    },
    // `constructor(private x)` declares a member
    declaresNothing: {
      ...JAVASCRIPT.nodes.declaresNothing,
      required_parameter: MEMBER_PARAMETER,
      optional_parameter: MEMBER_PARAMETER,
    },
    variables: {
      types: ['identifier'],
      not: {
        ...JAVASCRIPT.nodes.variables?.not,
        nested_type_identifier: '*',
        nested_identifier: '*',
        type_query: '*',
        enum_declaration: '*',
        internal_module: '*',
        type_predicate: '*',
        function_signature: '*',
        construct_signature: '*',
      },
    },
  },
};
