import type { Span } from '../../text/span.js';
import type { Language } from '../languages/language.js';
import type { Tokens } from '../parsing/tokens.js';
import type { IdentifierRole } from '../analysis.js';

/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);

/** The input for the roles of identifiers. */
export interface RoleContext {
  readonly tokens: Tokens;
  readonly language: Language;
  /** Where each name is a local: in order, not overlapping. */
  readonly scopes: ReadonlyMap<string, readonly Span[]>;
  /** The name of the unit's function. */
  readonly name: string | null;
}

/** Whether a name is used as a member, a type or a macro, which a rename here would miss or break. */
function isForeignUse(tokens: Tokens, language: Language, index: number): boolean {
  const before = tokens.texts[index - 1] ?? '';
  return (
    language.memberMarks.has(before) ||
    tokens.texts[index + 1] === '::' ||
    TYPE_MARKS.has(before) ||
    tokens.directives.has(index)
  );
}

/** Whether every occurrence is inside a scope of the local, and none is a call. */
function isLocal(context: RoleContext, occurrences: readonly number[], scopes: readonly Span[]): boolean {
  const { tokens, language } = context;
  let scope = 0;
  return occurrences.every((index) => {
    const start = tokens.starts[index] ?? 0;
    while ((scopes[scope]?.end ?? Infinity) <= start) scope++;
    return (
      (scopes[scope]?.start ?? Infinity) <= start &&
      tokens.texts[index + 1] !== '(' &&
      !isForeignUse(tokens, language, index)
    );
  });
}

/** Whether every occurrence is the function's own name: its declaration, a recursive call, or (C) a pointer to it. */
function isOwn(context: RoleContext, occurrences: readonly number[]): boolean {
  const { tokens, language } = context;
  return occurrences.every((index) => {
    const onThis = tokens.texts[index - 1] === '.' && tokens.texts[index - 2] === 'this';
    if (isForeignUse(tokens, language, index) && !onThis && tokens.texts[index - 1] !== '::') return false;
    return language.preprocessor || tokens.texts[index + 1] === '(';
  });
}

/**
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` next to a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
export function roleOf(context: RoleContext, name: string, occurrences: readonly number[]): IdentifierRole {
  const scopes = context.scopes.get(name);
  if (name === context.name && !scopes) return isOwn(context, occurrences) ? 'own' : 'free';
  return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}
