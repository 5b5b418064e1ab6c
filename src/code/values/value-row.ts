import type { LanguageName } from '../../language-names.js';
import type { IntegerType, ValueType } from './domain/number-type.js';
import type { Role } from './tree/roles.js';

/** What a call may do besides giving its value. */
export type Effect =
  /** Nothing. */
  | 'none'
  /** Draws from a generator whose later numbers depend on the draws before. */
  | 'draws'
  /** May throw, or run code of the program. */
  | 'unknown';

/** What a document guarantees of a function, method or property. */
export interface FunctionRow {
  readonly kind: 'integer' | 'float' | 'boolean' | 'text' | 'sequence';
  /** Bounds, inclusive; by default none (integers: those of `type`). */
  readonly low?: number;
  readonly high?: number;
  /** Type of an integer result; by default the language's plain integer. */
  readonly type?: IntegerType;
  /** Whether the result may be NaN. */
  readonly nan?: boolean;
  /** The document and section that guarantee the range. */
  readonly source: string;
  readonly effect: Effect;
  /** The function of constant arguments, up to rounding. */
  readonly fold?: (...args: number[]) => number;
  /** `length`: that of the text or list it is given. `magnitude`: `abs`, where the argument is not the smallest integer. `range`: Python's. */
  readonly special?: 'length' | 'magnitude' | 'range';
}

/** How enumerations are written whose constants have numbers. */
export interface Enumerations {
  /** Type of the node that holds the constants. */
  readonly list: string;
  readonly items: ReadonlySet<string>;
  /** What is between the names of the enumeration and the constant; empty where the constant's own name is enough. */
  readonly separator: '' | '.' | '::';
}

/** A value that has a name: `Boolean.FALSE`, `Integer.MAX_VALUE`. */
export type NamedConstant = boolean | bigint | number;

/** What the values of a language are: its node types by role, its integers, its rules. */
export interface ValueRow {
  readonly language: LanguageName;
  /** Role → node types, separated by spaces. */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** The type of a plain integer literal; `double` where all numbers are floating-point ones. */
  readonly integers: IntegerType | 'double';
  /** Which type the result of arithmetic has: `c` and `java` convert small types to `int`; `same`: that of the operands. */
  readonly promotion: 'c' | 'java' | 'same';
  readonly division: 'truncated' | 'floored' | 'real';
  readonly remainder: 'truncated' | 'floored';
  /** What `010` is. */
  readonly leadingZero: 'octal' | 'decimal' | 'unknown';
  /** Suffix of an integer literal (lower case) → its type. */
  readonly suffixes: Readonly<Record<string, ValueType>>;
  /** Declared type → what is known of its values. Blanks are single. */
  readonly types: Readonly<Record<string, ValueType>>;
  /** Which values count as true: `numbers`: all but 0; `booleans`: only booleans are conditions; `objects`: all but nil. */
  readonly truth: 'numbers' | 'booleans' | 'collections' | 'objects';
  /** Whether booleans are the integers 0 and 1. */
  readonly booleansAreIntegers: boolean;
  /** Whether `==` compares the characters of strings. */
  readonly textsCompare: boolean;
  /** Whether a string may change without an assignment to its variable. */
  readonly textsChange: boolean;
  /** Whether a character literal is an integer. */
  readonly charactersAreIntegers: boolean;
  /** Names of functions, methods (`String.length`) and properties (`String.Length`), without blanks, and their ranges. */
  readonly functions: Readonly<Record<string, FunctionRow>>;
  readonly constants: Readonly<Record<string, NamedConstant>>;
  /** `null`: there are none, or their constants have no numbers. */
  readonly enumerations: Enumerations | null;
  /** Whether operators on operands of unknown types may run code of the program or throw. */
  readonly operatorsCall: boolean;
  /** Whether the arguments of calls are checked when the program runs: a pure function throws for a wrong one. */
  readonly dynamic: boolean;
  /** Names of functions that check their first argument. */
  readonly assertions: ReadonlySet<string>;
  /** Types of the operators that give a variable's address or a reference to it. */
  readonly addressOf: ReadonlySet<string>;
  /** Whether a call may change a variable that is its argument: by a reference, or because it is a macro. */
  readonly argumentsChange: boolean;
  /** Functions that never do, besides those in `functions`. */
  readonly readers: ReadonlySet<string>;
  /** An assignment declares its variable. */
  readonly assignmentDeclares: boolean;
  /** Whether strings may name variables: Rust's `"{x}"`. */
  readonly stringsName: boolean;
  /** Words with which variables are reached by names that are not in the code. */
  readonly reaches: ReadonlySet<string>;
  /** Whether a variable of any declared type may be removed; otherwise only those of known types or with a known value. */
  readonly plainTypes: boolean;
  /** The statement that does nothing, where one is required; `null` if a block is required. */
  readonly empty: string | null;
  /** What fills a block that would be empty. */
  readonly emptyBlock: string;
  /** Whether the last statement of a list may be its value. */
  readonly lastIsValue: boolean;
  /**
   * Node types that a removal must not contain because they make another kind of function of the one around them, or say to which
   * scope a name belongs; not empty where a name is declared for its whole function.
   */
  readonly hoists: ReadonlySet<string>;
  /** Whether code with an unused variable does not compile. */
  readonly unusedIsError: boolean;
  /** Whether names with capitals that are called may be macros, whose bodies use any variable. */
  readonly macros: boolean;
}

/** The set of the words in a space-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
