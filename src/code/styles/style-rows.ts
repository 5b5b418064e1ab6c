import type { LanguageName } from '../../language-names.js';
import { CONSTRUCTS, type Construct } from './constructs.js';
import type { StyleRow } from './style-row.js';

const ALL = Object.keys(CONSTRUCTS) as Construct[];

/** All constructs but some. */
function without(...left: readonly Construct[]): ReadonlySet<Construct> {
  return new Set(ALL.filter((construct) => !left.includes(construct)));
}

/** Where the constructs are C's alone. */
const C_ONLY = ['sizeof', 'pointer star', 'pointer member'] as const;
/** Where braces are required, or blocks are not braces. */
const BRACES = ['braces', 'if braces', 'else braces', 'loop braces', 'body line'] as const;
const DECLARED = [
  ...(['declaration line', 'declared value', 'declaration position'] as const),
  ...(['first value', 'empty declaration'] as const),
] as const;
const BRACED = ['function brace', 'statement brace', 'else line', 'blank after keyword'] as const;
/** Where types are not written. */
const TYPED = ['parameter count', 'parameter types'] as const;
const STEPPED = ['for increment', 'for decrement', 'for header', 'counted loop'] as const;

const C: StyleRow = {
  constructs: without('if position', 'quotes', 'semicolons'),
  kinds: {
    subscript: 'subscript_expression',
    pointerMember: 'field_expression',
    arrayDeclarator: 'array_declarator',
    declarator: 'init_declarator',
    star: 'pointer_declarator',
  },
  spelled: {},
};

const JAVASCRIPT: StyleRow = {
  constructs: without(
    ...([
      ...C_ONLY,
      ...TYPED,
      'array access',
      'array definition',
      'goto',
      'if position',
      'pointer star',
    ] as const),
  ),
  kinds: { subscript: 'subscript_expression', declarator: 'variable_declarator' },
  spelled: {
    'for (x : xs)': 'for (x of xs)',
    'int a, b;': 'let a, b;',
    'int a; int b;': 'let a; let b;',
    'int a = b;': 'let a = b;',
    'int a;': 'let a;',
    'int a; a = b;': 'let a; a = b;',
    'int a; … a = b;': 'let a; … a = b;',
    'int a; f();': 'let a; f();',
    'f(); int a;': 'f(); let a;',
    'x == NULL': 'x == null',
    'x != NULL': 'x != null',
  },
};

/** How styles are written in each language; node types of the grammars in `src/code/values/languages/`. */
export const STYLE_ROWS: Readonly<Record<LanguageName, StyleRow>> = {
  c: C,
  cpp: C,
  java: {
    constructs: without(...C_ONLY, 'array access', 'goto', 'if position', 'quotes', 'semicolons'),
    kinds: { subscript: 'array_access', arrayDeclarator: 'dimensions', declarator: 'variable_declarator' },
    spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null' },
  },
  csharp: {
    constructs: without(
      'sizeof',
      'pointer star',
      'array access',
      'array definition',
      'if position',
      'quotes',
      'semicolons',
    ),
    kinds: {
      subscript: 'element_access_expression',
      pointerMember: 'member_access_expression',
      declarator: 'variable_declarator',
    },
    spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (x in xs)' },
  },
  javascript: JAVASCRIPT,
  typescript: { ...JAVASCRIPT, constructs: new Set([...JAVASCRIPT.constructs, ...TYPED]) },
  php: {
    constructs: without(
      ...([...C_ONLY, ...TYPED, ...DECLARED, 'array access', 'array definition'] as const),
      ...(['if position', 'semicolons'] as const),
    ),
    kinds: { subscript: 'subscript_expression' },
    spelled: { 'x == NULL': 'x == null', 'x != NULL': 'x != null', 'for (x : xs)': 'foreach (xs as x)' },
  },
  go: {
    constructs: without(
      ...([
        ...C_ONLY,
        ...BRACES,
        ...BRACED,
        'array access',
        'array definition',
        'quotes',
        'semicolons',
      ] as const),
      ...(['if position', 'choice'] as const),
    ),
    kinds: { subscript: 'index_expression' },
    spelled: {
      'for (a; b; c)': 'for a; b; c {',
      'for (; b; )': 'for b {',
      'for (;;)': 'for {',
      'for (; true; )': 'for true {',
      'for (x : xs)': 'for x := range xs {',
      'int a, b;': 'var a, b int',
      'int a; int b;': 'var a int; var b int',
      'int a = b;': 'a := b',
      'int a;': 'var a int',
      'x == NULL': 'x == nil',
      'x != NULL': 'x != nil',
    },
  },
  rust: {
    constructs: without(
      ...([...C_ONLY, ...BRACES, ...BRACED, ...STEPPED, 'array access', 'array definition'] as const),
      ...(['declaration line', 'quotes', 'semicolons', 'if position', 'goto', 'counting loop'] as const),
    ),
    kinds: { subscript: 'index_expression', endless: 'loop_expression' },
    spelled: {
      'while (c)': 'while c {',
      'while (true)': 'while true {',
      'for (x : xs)': 'for x in xs {',
      'int a = b;': 'let a = b;',
      'int a;': 'let a;',
      'int a; a = b;': 'let a; a = b;',
      'int a; … a = b;': 'let a; … a = b;',
      'int a; f();': 'let a; f();',
      'f(); int a;': 'f(); let a;',
    },
  },
  python: {
    constructs: without(
      ...([...C_ONLY, ...TYPED, ...BRACES, ...DECLARED, ...STEPPED] as const),
      ...(['array access', 'array definition'] as const),
      ...(['function brace', 'statement brace', 'else line', 'if position', 'goto', 'semicolons'] as const),
    ),
    kinds: { subscript: 'subscript' },
    spelled: {
      'while (c)': 'while c:',
      'while (1)': 'while 1:',
      'while (true)': 'while True:',
      'for (x : xs)': 'for x in xs:',
      '!x': 'not x',
      '!!x': 'not not x',
      '!(a == b)': 'not a == b',
      'x == NULL': 'x is None',
      'x != NULL': 'x is not None',
      'x == true': 'x == True',
      'x != true': 'x != True',
      'x == false': 'x == False',
      'x != false': 'x != False',
      'if (a && b)': 'if a and b:',
      'if (a) { if (b) … }': 'if a: if b:',
      'a <= b && a >= b': 'a <= b and a >= b',
      'a < b || a > b': 'a < b or a > b',
    },
  },
  ruby: {
    constructs: without(
      ...([...C_ONLY, ...TYPED, ...BRACES, ...BRACED, ...DECLARED, ...STEPPED, 'array access'] as const),
      ...(['array definition', 'goto', 'semicolons'] as const),
    ),
    kinds: { subscript: 'element_reference' },
    spelled: {
      'while (c)': 'while c',
      'while (true)': 'while true',
      'until (c)': 'until c',
      'for (x : xs)': 'for x in xs',
      'x == NULL': 'x == nil',
      'x != NULL': 'x != nil',
    },
  },
};
