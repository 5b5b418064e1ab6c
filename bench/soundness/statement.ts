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
  | { readonly kind: 'hidden'; readonly name: string; readonly value: string }
  /** Lines as they are, and blocks between them. */
  | { readonly kind: 'written'; readonly lines: readonly (string | WrittenBlock)[] };

/** Statements on lines of their own, indented by so many blanks. */
export interface WrittenBlock {
  readonly indent: number;
  readonly body: readonly Statement[];
}
