import type { Construct } from './constructs.js';

/** Node types that the forms need and that have no role in the analysis of values. */
export type StyleKind =
  /** `a[i]` */
  | 'subscript'
  /** `p->x` and `p.x` */
  | 'pointerMember'
  /** A loop without a condition that has a word of its own. */
  | 'endless'
  /** The declarator of an array, with its length behind the name. */
  | 'arrayDeclarator'
  /** The declarator of a pointer, with its star. */
  | 'star'
  /** One variable of a declaration, with its value. */
  | 'declarator';

/** How styles are written in one language. */
export interface StyleRow {
  /** The constructs that have several forms in the language. */
  readonly constructs: ReadonlySet<Construct>;
  /** Kind → node types, separated by spaces. */
  readonly kinds: Readonly<Partial<Record<StyleKind, string>>>;
  /** Form → how the language writes it, where that differs. */
  readonly spelled: Readonly<Record<string, string>>;
}
