/** A kind of check, by the words that begin one, in lower case, in any language. */
export interface CheckKind {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** What responses may lack: one row each. */
export const CHECK_KINDS: readonly CheckKind[] = [
  { name: 'if', words: new Set(['if', 'unless', 'guard', 'assert']) },
  { name: 'try', words: new Set(['try', 'catch', 'except', 'rescue']) },
];

/** The key of the fragment that responses lack a check of a kind. */
export function checkKey({ name }: CheckKind): string {
  return `n ${name}`;
}

/** The kind of check that a fragment says is lacking; `null` for other fragments. */
export function lackedCheck(fragment: string): CheckKind | null {
  return CHECK_KINDS.find((kind) => checkKey(kind) === fragment) ?? null;
}
