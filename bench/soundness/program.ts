import type { Random } from '../statistics/seeded-random.js';

/** Languages in which generated programs run. */
export type SoundnessLanguage = 'c' | 'javascript' | 'python';

/** A statement of a generated program; `trace` prints its number. */
export type Statement =
  | { readonly kind: 'trace'; readonly id: number }
  | { readonly kind: 'declare'; readonly name: string; readonly type: string; readonly value: string }
  | { readonly kind: 'assign'; readonly name: string; readonly operator: string; readonly value: string }
  /** `++x` or `x++`. */
  | { readonly kind: 'count'; readonly name: string; readonly isBefore: boolean }
  | {
      readonly kind: 'if';
      readonly condition: string;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: 'while'; readonly condition: string; readonly body: readonly Statement[] }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly from: number;
      readonly to: number;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'switch'; readonly subject: string; readonly cases: readonly (readonly Statement[])[] }
  | { readonly kind: 'return'; readonly value: string }
  | { readonly kind: 'leave'; readonly word: 'break' | 'continue' }
  | { readonly kind: 'expression'; readonly value: string }
  | { readonly kind: 'assert'; readonly condition: string }
  /** A change that is not an assignment by name: through a pointer, or in a closure that is called. */
  | { readonly kind: 'hidden'; readonly name: string; readonly value: string };

/** Levels of blocks. */
const MAX_DEPTH = 3;
const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
const ARITHMETIC = ['+', '-', '*', '%', '&', '|', '^', '<<', '>>'] as const;
const TYPES = ['int', 'int', 'int', 'unsigned', 'char', 'short', 'long long', 'unsigned char'] as const;

/** Calls of library functions, with arguments that are constants. */
const CALLS: Readonly<Record<SoundnessLanguage, readonly string[]>> = {
  c: [
    '(8 - 5 - 3)',
    '(77 % 7)',
    'strlen("abc")',
    'sizeof(int)',
    'getpid()',
    'abs(-3)',
    'strlen("")',
    "'a'",
    '0x10',
    '010',
  ],
  javascript: [
    '(8 - 5 - 3)',
    '"abc".length',
    'Math.random()',
    'Math.sin(0.7)',
    'Math.abs(-3)',
    '"".length',
    'Math.exp(0.5)',
  ],
  python: [
    '(8 - 5 - 3)',
    'len("abc")',
    'random.random()',
    'math.sin(0.7)',
    'abs(-3)',
    'len("")',
    'math.exp(0.5)',
    'os.getpid()',
  ],
};

/** Floating-point values of C, which are compared only. */
const REALS = ['sin(0.7)', 'exp(0.5)', 'hypot(3, 4)', 'sin(a)', 'fabs(b)', '1.5'] as const;

/** Makes random programs that end: their loops count, or stop when `tick()` says so. */
export class ProgramMaker {
  private names: string[] = ['a', 'b'];
  private made = 0;
  private traces = 0;
  private loops = 0;

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
    return this.chance(0.85) ? this.literal() : this.random.pick(CALLS[this.language]);
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
    const isReal = this.language === 'c' && this.chance(0.1);
    const left = isReal ? this.random.pick(REALS) : this.expression();
    return `${left} ${this.random.pick(COMPARISONS)} ${this.chance(0.6) ? this.literal() : this.expression()}`;
  }

  private statements(depth: number, most: number): Statement[] {
    const outer = this.names;
    this.names = [...outer];
    const made = Array.from({ length: 1 + this.random.below(most) }, () => this.statement(depth));
    // Python's variables belong to the function; a name from a block that did not run has no value.
    if (depth > 0) this.names = outer;
    return made.flat();
  }

  private statement(depth: number): Statement[] {
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
}
