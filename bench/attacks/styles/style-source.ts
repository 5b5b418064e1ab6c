import { applyEdits, type Edit } from '../../../src/code/edits/edit.js';
import { parserOf } from '../../../src/code/parsing/parser.js';
import { VALUE_ROWS } from '../../../src/code/values/languages/value-rows.js';
import { parseWhole } from '../../../src/code/values/tree/parse-whole.js';
import type { Part, Role } from '../../../src/code/values/tree/roles.js';
import { NONE, type SyntaxTree } from '../../../src/code/values/tree/syntax-tree.js';
import type { LanguageName } from '../../../src/code/analysis.js';

const LOOPS: readonly (Role | null)[] = ['for', 'while', 'do', 'each'];
/** Nodes around several statements. */
const LISTS: readonly (Role | null)[] = ['list', 'case'];
/** What needs no parentheses as an operand. */
const SIMPLE =
  /^(?:identifier|name|variable_name|number|integer|string|true|false|null|none|call|method_invocation|parenthesized|field|subscript|array_access|member|attribute|decimal|char)/u;

/** Share of the line ends of a code that are doubled, of which half are empty lines, from which on all are meant to be. */
const DOUBLED = 0.4;

/** A function that an attack changes, with its parse tree. */
export class StyleSource {
  readonly tree: SyntaxTree;
  /** How far the code is from the start of what was parsed. */
  readonly shift: number;
  /** What is between two lines of the code: some datasets double each line end. */
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly step: string;

  constructor(
    readonly code: string,
    readonly language: LanguageName,
  ) {
    const { tree, shift } = parseWhole(code, parserOf(language), VALUE_ROWS[language]);
    this.tree = tree;
    this.shift = shift;
    const newline = code.includes('\r\n') ? '\r\n' : '\n';
    const isDoubled = code.split(newline + newline).length > code.split(newline).length * DOUBLED;
    this.lineEnd = isDoubled ? newline + newline : newline;
    this.step = /\n(\t| {2,8})(?=\S)/u.exec(code)?.[1] ?? '    ';
  }

  get errors(): number {
    return this.tree.errors;
  }

  /** Nodes of some roles in the code, without errors inside, in order. */
  *nodes(...roles: readonly Role[]): Generator<number> {
    const { tree } = this;
    for (let node = 0; node < tree.size; node++) {
      const role = tree.role(node);
      if (role === null || !roles.includes(role) || !tree.isWhole(node)) continue;
      if (this.start(node) >= this.shift && this.end(node) <= this.shift + this.code.length) yield node;
    }
  }

  start(node: number): number {
    return this.tree.starts[node] ?? 0;
  }

  end(node: number): number {
    return this.tree.ends[node] ?? 0;
  }

  text(node: number): string {
    return node < 0 ? '' : this.tree.textOf(node);
  }

  part(node: number, part: Part): number {
    return this.tree.part(node, part);
  }

  is(node: number, ...roles: readonly Role[]): boolean {
    return roles.some((role) => role === this.tree.role(node));
  }

  isLoop(node: number): boolean {
    return LOOPS.includes(this.tree.role(node));
  }

  /** Without parentheses around it, and without the statement that it is. */
  bare(node: number): number {
    let at = node;
    while (at >= 0 && this.is(at, 'wrap', 'expression') && this.tree.only(at) >= 0) at = this.tree.only(at);
    return at;
  }

  /** The text of a condition, without its parentheses. */
  condition(node: number): string {
    return this.text(this.bare(this.part(node, 'condition')));
  }

  /** The statements of a body; a body without braces is one. */
  statements(body: number): readonly number[] {
    if (body < 0) return [];
    return this.is(body, 'list') ? this.tree.named(body) : [body];
  }

  isBraced(body: number): boolean {
    return this.is(body, 'list');
  }

  /** The code inside a body, without its braces and the blanks next to them. */
  inside(body: number): string {
    const text = this.text(body);
    const isOpen = this.isBraced(body) && text.startsWith('{');
    return (isOpen ? text.slice(1, -1) : text).trim();
  }

  /** Whether a statement is one of a list: something may be put before it. */
  isListed(node: number): boolean {
    return LISTS.includes(this.tree.role(this.tree.parent(node)));
  }

  /** The statement after one in its list, or `NONE`. */
  next(node: number): number {
    const siblings = this.tree.named(this.tree.parent(node));
    return this.isListed(node) ? (siblings[siblings.indexOf(node) + 1] ?? NONE) : NONE;
  }

  /** The other branch of an `if`, without the word. */
  otherwise(node: number): number {
    const branch = this.part(node, 'otherwise');
    if (!this.is(branch, 'else')) return branch;
    const body = this.part(branch, 'body');
    return body >= 0 ? body : this.tree.only(branch);
  }

  /** Operands and operator of an operation with two sides. */
  operation(
    node: number,
  ): { readonly left: number; readonly operator: string; readonly right: number } | null {
    if (!this.is(node, 'binary', 'chain')) return null;
    const [left, right, third] = this.tree.named(node);
    if (left === undefined || right === undefined || third !== undefined) return null;
    return { left, operator: this.tree.operator(node), right };
  }

  /** The opposite of a condition. */
  not(condition: string): string {
    return this.language === 'python' ? `not (${condition})` : `!(${condition})`;
  }

  /** The text of an operand, in parentheses unless it needs none. */
  operand(node: number): string {
    return SIMPLE.test(this.tree.name(node)) ? this.text(node) : `(${this.text(node)})`;
  }

  /** The line end and the indentation of the line that holds a node. */
  newline(node: number): string {
    const { text } = this.tree;
    const start = text.lastIndexOf('\n', this.start(node) - 1) + 1;
    const indent = /^[ \t]*/u.exec(text.slice(start, this.start(node)))?.[0] ?? '';
    return this.lineEnd + indent;
  }

  /** Blanks and line ends directly before a node. */
  blanksBefore(node: number): string {
    let start = this.start(node);
    while (start > 0 && /\s/u.test(this.tree.text.charAt(start - 1))) start--;
    return this.tree.text.slice(start, this.start(node));
  }

  /** How many declarations in the code have a name. */
  declarations(name: string): number {
    let count = 0;
    for (const node of this.nodes('name')) {
      const isFirst = this.tree.table.parts.declared.includes(this.tree.fields[node] ?? -1);
      if (this.text(node) === name && isFirst && !this.is(this.tree.parent(node), 'assign', 'binary'))
        count++;
    }
    return count;
  }

  /** Whether a body has a jump of a kind that belongs to it. */
  jumps(body: number, word: 'break' | 'continue'): boolean {
    const end = this.tree.after[body] ?? 0;
    for (let at = body; at < end; at++) {
      const isInner = at !== body && (this.isLoop(at) || (word === 'break' && this.is(at, 'switch')));
      if (isInner || this.is(at, 'closure', 'function')) at = (this.tree.after[at] ?? end) - 1;
      else if (this.is(at, 'jump') && this.tree.name(at).startsWith(word)) return true;
    }
    return false;
  }

  /** The code with changes, whose offsets are those of the tree. */
  changed(edits: readonly Edit[]): string {
    const moved = edits.map(({ span, text }) => ({
      span: { start: span.start - this.shift, end: span.end - this.shift },
      text,
    }));
    return applyEdits(
      this.code,
      moved.sort((a, b) => a.span.start - b.span.start),
    );
  }
}

/** Replaces a node. */
export function replace(source: StyleSource, node: number, text: string): Edit[] {
  return [between(source.start(node), source.end(node), text)];
}

/** Replaces what is between two offsets of the tree. */
export function between(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}
