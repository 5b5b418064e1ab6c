/** Roles of statements and of the parts of statements. */
type StatementRole =
  | 'if'
  | 'unless'
  | 'while'
  | 'until'
  | 'do'
  | 'for'
  | 'each'
  | 'switch'
  | 'case'
  | 'assert'
  | 'declaration'
  /** A node around an expression that stands as a statement. */
  | 'expression'
  | 'jump'
  | 'label'
  /** Its children are statements. */
  | 'list'
  | 'function'
  | 'closure'
  /** The body of a class: its variables are members. */
  | 'class'
  | 'empty'
  | 'else'
  | 'elseif'
  /** A preprocessor's conditional region. */
  | 'directive'
  | 'try'
  | 'yield';

/** Roles of expressions. */
type ExpressionRole =
  /** Parentheses and the like: the value is that of the one inner expression. */
  | 'wrap'
  | 'binary'
  /** Python's `a < b < c`. */
  | 'chain'
  | 'unary'
  | 'conditional'
  | 'assign'
  | 'update'
  | 'call'
  | 'member'
  | 'cast'
  | 'sizeof'
  | 'name'
  | 'integer'
  | 'float'
  | 'string'
  /** Adjacent string literals. */
  | 'strings'
  | 'char'
  | 'true'
  | 'false'
  /** `true` or `false`, by its text. */
  | 'boolean'
  | 'null'
  | 'array'
  | 'range'
  | 'macro'
  /** Takes an address or a reference. */
  | 'reference'
  | 'comment';

/** What a node type means to the analysis; a node of a type without a role is unknown code. */
export type Role = StatementRole | ExpressionRole;

/** Parts of nodes; see `PARTS`. */
export type Part =
  | 'condition'
  | 'then'
  | 'otherwise'
  | 'body'
  | 'left'
  | 'right'
  | 'operator'
  | 'operand'
  | 'callee'
  | 'arguments'
  | 'object'
  | 'member'
  | 'value'
  | 'type'
  | 'declared'
  | 'initial'
  | 'update'
  | 'subject'
  | 'block';

/** Part → the fields that hold it in the grammars, most specific first. No node has two of one row with different meanings. */
export const PARTS: Readonly<Record<Part, readonly string[]>> = {
  condition: ['condition'],
  then: ['consequence', 'body'],
  otherwise: ['alternative'],
  body: ['body'],
  left: ['left'],
  right: ['right'],
  operator: ['operator'],
  operand: ['argument', 'operand'],
  callee: ['function', 'method', 'name', 'macro'],
  arguments: ['arguments'],
  object: ['object', 'receiver', 'operand', 'expression', 'argument', 'scope', 'path', 'value'],
  member: ['property', 'attribute', 'field', 'name', 'method'],
  value: ['value', 'right'],
  type: ['type'],
  declared: ['declarator', 'name', 'pattern', 'left'],
  initial: ['initializer', 'init', 'initialize'],
  update: ['update', 'increment'],
  subject: ['value', 'condition', 'subject'],
  block: ['block'],
};
