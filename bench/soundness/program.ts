import type { Random } from '../statistics/seeded-random.js';
import type { SoundnessLanguage, Statement, WrittenBlock } from './statement.js';
import type { WrittenRow } from './written/written-row.js';
import { WRITTEN_ROWS } from './written-rows.js';

/** The part of statements that are rows of the language. */
const WRITTEN_SHARE = 0.35;
/** Levels of blocks. */
const MAX_DEPTH = 3;
const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
const ARITHMETIC = ['+', '-', '*', '%', '&', '|', '^', '<<', '>>'] as const;
const TYPES = ['int', 'int', 'int', 'unsigned', 'char', 'short', 'long long', 'unsigned char'] as const;

/** A place of statements, on a line of its own. */
const BLOCK = /^\s*\{([BLFS])\}$/mu;
const PLACE = /\{([xypvwunkoectT])\}/gu;

/** Makes random programs that end: their loops count, or stop when `tick()` says so. */
export class ProgramMaker {
  private names: string[] = ['a', 'b'];
  /** Expressions that are only read. */
  private values: string[] = [];
  private made = 0;
  private traces = 0;
  private loops = 0;
  private nesting = 0;

  constructor(
    private readonly random: Random,
    private readonly language: SoundnessLanguage,
  ) {}

  /** The body of a function with the parameters `a` and `b`. */
  body(): Statement[] {
    return [...this.statements(0, 5), { kind: 'return', value: this.random.pick(this.names) }];
  }

  private chance(share: number): boolean {
    return this.random.next() < share;
  }

  private literal(): string {
    return String(this.random.below(13) - 3);
  }

  private simple(): string {
    if (this.chance(0.55)) return this.random.pick(this.names);
    if (this.values.length > 0 && this.chance(0.15)) return this.random.pick(this.values);
    return this.chance(0.8) ? this.literal() : this.row('operands');
  }

  /** A row of expressions, filled. */
  private row(which: 'operands' | 'conditions'): string {
    if (this.nesting > 1) return this.literal();
    this.nesting++;
    const fixed = new Map(['x', 'y'].map((place) => [place, this.random.pick(this.names)]));
    const filled = this.filled(this.random.pick(WRITTEN_ROWS[this.language][which]), fixed);
    this.nesting--;
    return filled;
  }

  private expression(depth = 0): string {
    if (depth > 1 || this.chance(0.4)) return this.simple();
    const operator = this.random.pick(ARITHMETIC);
    const left = this.expression(depth + 1);
    if (operator === '%') return `(${left} % ${String(1 + this.random.below(6))})`;
    const isShift = operator === '<<' || operator === '>>';
    return `(${left} ${operator} ${isShift ? String(this.random.below(4)) : this.expression(depth + 1)})`;
  }

  private condition(depth = 0): string {
    const isPython = this.language === 'python';
    if (depth < 2 && this.chance(0.2)) {
      const operator = this.chance(0.5) ? (isPython ? 'and' : '&&') : isPython ? 'or' : '||';
      return `(${this.condition(depth + 1)}) ${operator} (${this.condition(depth + 1)})`;
    }
    if (this.chance(0.1)) return `${isPython ? 'not ' : '!'}(${this.condition(depth + 1)})`;
    if (this.chance(0.1)) return this.simple();
    if (this.chance(0.2)) return this.row('conditions');
    return `${this.expression()} ${this.random.pick(COMPARISONS)} ${this.chance(0.6) ? this.literal() : this.expression()}`;
  }

  private statements(depth: number, most: number): Statement[] {
    const [outer, outerValues] = [this.names, this.values];
    this.names = [...outer];
    this.values = [...outerValues];
    const made = Array.from({ length: 1 + this.random.below(most) }, () => this.statement(depth));
    // Python's variables belong to the function; a name from a block that did not run has no value.
    if (depth > 0) [this.names, this.values] = [outer, outerValues];
    return made.flat();
  }

  private statement(depth: number): Statement[] {
    if (this.chance(WRITTEN_SHARE)) return [this.written(depth)];
    const choice = this.random.next();
    if (choice < 0.2) return [this.declaration()];
    if (choice < 0.32) return [this.assignment()];
    if (choice < 0.42) return [this.trace()];
    if (choice < 0.64 && depth < MAX_DEPTH) return [this.branch(depth)];
    if (choice < 0.8 && depth < MAX_DEPTH) return [this.loop(depth)];
    if (choice < 0.84 && depth < MAX_DEPTH) return [this.selection(depth)];
    if (choice < 0.88 && this.loops > 0)
      return [{ kind: 'leave', word: this.chance(0.5) ? 'break' : 'continue' }, this.trace()];
    if (choice < 0.91) return [{ kind: 'return', value: this.simple() }, this.trace()];
    if (choice < 0.94) return [{ kind: 'expression', value: this.expression() }];
    if (choice < 0.97) return [{ kind: 'hidden', name: this.random.pick(this.names), value: this.literal() }];
    return [{ kind: 'assert', condition: `${this.literal()} <= ${String(20 + this.random.below(5))}` }];
  }

  private trace(): Statement {
    return { kind: 'trace', id: ++this.traces };
  }

  private declaration(): Statement {
    const name = `v${String(++this.made)}`;
    const value = this.chance(0.6) ? this.literal() : this.expression();
    const declared: Statement = { kind: 'declare', name, type: this.random.pick(TYPES), value };
    if (this.chance(0.8)) this.names.push(name);
    return declared;
  }

  private assignment(): Statement {
    const name = this.random.pick(this.names);
    if (this.chance(0.2)) return { kind: 'count', name, isBefore: this.chance(0.5) };
    const operator = this.random.pick(['=', '=', '=', '+=', '-=', '|=', '^=']);
    const value = this.chance(0.2) ? name : this.chance(0.2) ? '0' : this.expression();
    return { kind: 'assign', name, operator, value };
  }

  private branch(depth: number): Statement {
    const condition = this.condition();
    const then = [this.trace(), ...this.statements(depth + 1, 3)];
    if (this.chance(0.2) && depth < MAX_DEPTH)
      return { kind: 'if', condition, then, otherwise: [this.branch(depth + 1)] };
    const otherwise = this.chance(0.4) ? [this.trace(), ...this.statements(depth + 1, 2)] : [];
    return { kind: 'if', condition, then, otherwise };
  }

  private loop(depth: number): Statement {
    this.loops++;
    const name = `k${String(++this.made)}`;
    const isCounted = this.chance(0.5);
    const condition = this.condition();
    const body = [this.trace(), ...this.statements(depth + 1, 3)];
    this.loops--;
    if (isCounted && this.chance(0.1))
      return { kind: 'for', name, from: this.random.below(4), to: this.random.below(5), body: [] };
    if (!isCounted) return { kind: 'while', condition, body };
    return { kind: 'for', name, from: this.random.below(4), to: this.random.below(5), body };
  }

  private selection(depth: number): Statement {
    const loops = this.loops;
    // `break` and `continue` inside a switch mean different things in the languages.
    this.loops = 0;
    const cases = [0, 1].map(() => [this.trace(), ...this.statements(depth + 1, 2)]);
    this.loops = loops;
    return { kind: 'switch', subject: this.simple(), cases };
  }

  /** A row of the language with its places filled. */
  private written(depth: number): Statement {
    const rows = WRITTEN_ROWS[this.language].statements;
    let row = this.random.pick(rows);
    // Where blocks are too deep for more, the row is one without blocks.
    while (depth >= MAX_DEPTH && BLOCK.test(row.text)) row = this.random.pick(rows);
    const made = ['v', 'w', 'u'].filter((place) => row.text.includes(`{${place}}`));
    const fixed = new Map(made.map((place) => [place, `v${String(++this.made)}`]));
    for (const place of ['x', 'y']) fixed.set(place, this.random.pick(this.names));
    fixed.set('p', this.chance(0.5) ? 'a' : 'b');
    const lines = row.text.split('\n').map((line) => this.line(line, depth, fixed));
    this.declare(row, fixed);
    return { kind: 'written', lines };
  }

  /** What a row declares. */
  private declare({ names = [], values = [] }: WrittenRow, fixed: ReadonlyMap<string, string>): void {
    this.names.push(...names.map((name) => this.filled(name, fixed)));
    this.values.push(...values.map((value) => this.filled(value, fixed)));
  }

  /** A line of a row: a block where it is the place of one. */
  private line(line: string, depth: number, fixed: ReadonlyMap<string, string>): string | WrittenBlock {
    const place = BLOCK.exec(line)?.[1];
    const indent = line.length - line.trimStart().length;
    if (place === undefined) return this.filled(line, fixed);
    const { loops } = this;
    if (place === 'L') this.loops++;
    if (place === 'F') this.loops = 0;
    const body = place === 'S' ? this.statement(depth + 1) : this.statements(depth + 1, 2);
    this.loops = loops;
    return { indent, body };
  }

  /** A text with its places filled; a place that is in `fixed` is the same each time. */
  private filled(text: string, fixed: ReadonlyMap<string, string>): string {
    return text.replaceAll(PLACE, (_, place: string) => fixed.get(place) ?? this.placed(place));
  }

  private placed(place: string): string {
    switch (place) {
      case 'n':
        return this.literal();
      case 'k':
        return String(this.random.below(5));
      case 'o':
        return this.random.pick(COMPARISONS);
      case 'e':
        return this.expression(1);
      case 'c':
        return this.condition(1);
      default:
        return `t(${String(++this.traces)})${place === 'T' && this.language !== 'python' ? ';' : ''}`;
    }
  }
}
