import type { Span } from '../../text/span.js';
import type { Language } from '../languages/language.js';
import type { Outline } from '../parsing/outline.js';
import { TOKEN_KINDS, tokenAt, type Tokens } from '../parsing/tokens.js';
import type { IdentifierRole } from '../analysis.js';

/** Words before a name that make it a tag, a type or a class, not a variable. */
const TYPE_MARKS = new Set(['struct', 'union', 'enum', 'class', 'interface', 'new', 'extends', 'implements']);

/** What the tree says about the places of names, for languages with `VariablePlaces`. */
export interface TreePlaces {
  /** Where an identifier stands for a variable. */
  readonly variables: ReadonlySet<number>;
  /** Names that are never local: members, and variables that the tokens do not show. */
  readonly never: ReadonlySet<string>;
  /** Where the function is named, or -1. */
  readonly nameStart: number;
  /** Whether the function belongs to an object. */
  readonly isMethod: boolean;
  /** Whether code reaches variables by names that the tokens do not show: none is local. */
  readonly reachesAll: boolean;
}

/** The input for the roles of identifiers. */
export interface RoleContext {
  readonly tokens: Tokens;
  readonly language: Language;
  /** Where each name is a local: in order, not overlapping. */
  readonly scopes: ReadonlyMap<string, readonly Span[]>;
  /** The name of the unit's function. */
  readonly name: string | null;
  /** `null` for a language without `VariablePlaces`. */
  readonly places: TreePlaces | null;
}

/** The variables that literals name. */
function mentionedNames({ kinds, texts }: Tokens, { lexis: { mentions } }: Language): string[] {
  if (mentions === undefined) return [];
  return texts.flatMap((text, index) =>
    kinds[index] === TOKEN_KINDS.literal
      ? Array.from(text.matchAll(mentions), ([, ...groups]) => groups).flat()
      : [],
  );
}

/** The places of names in a tree, compared with the tokens. */
export function treePlaces(
  { variables }: Outline,
  { tokens, language, code }: { tokens: Tokens; language: Language; code: string },
  { nameStart, members }: { nameStart: number; members: ReadonlySet<string> },
): TreePlaces | null {
  if (variables === null) return null;
  const starts = new Set(variables.starts);
  const never = new Set(members);
  variables.starts.forEach((start, index) => {
    const token = tokenAt(tokens, start);
    const isToken =
      tokens.starts[token] === start &&
      tokens.ends[token] === variables.ends[index] &&
      tokens.kinds[token] === TOKEN_KINDS.identifier;
    if (!isToken) never.add(code.slice(start, variables.ends[index]));
  });
  const { reachesAll, named } = reachedVariables(tokens, language);
  for (const name of [...named, ...mentionedNames(tokens, language)]) never.add(name);
  const isMethod = !starts.has(nameStart) || tokens.texts.some((text) => language.selves.has(text));
  return { variables: starts, never, nameStart, isMethod, reachesAll };
}

/** The variables that code reaches by a name at run time: `extract`, `compact('a')`, `$$name`, `binding`. */
function reachedVariables(
  { texts, kinds }: Tokens,
  { sigil, reachAll, reachByString }: Language,
): { readonly reachesAll: boolean; readonly named: readonly string[] } {
  const isDynamic = (text: string, index: number): boolean =>
    text === sigil && (texts[index + 1] === sigil || texts[index + 1] === '{');
  const reachesAll = texts.some((text, index) => reachAll?.has(text) === true || isDynamic(text, index));
  const byString = texts.some((text) => reachByString?.has(text));
  const named = texts.flatMap((text, index) =>
    byString && kinds[index] === TOKEN_KINDS.literal ? [text.replace(/^["']|["']$/gu, '')] : [],
  );
  return { reachesAll, named };
}

/** Whether the token is a name after its language's mark of a variable, which may be the end of a string's part. */
export function hasSigil(tokens: Tokens, index: number, sigil: string): boolean {
  const before = tokens.texts[index - 1] ?? '';
  const isMarked = before.endsWith(sigil) || before.endsWith(`${sigil}{`);
  return isMarked && tokens.ends[index - 1] === tokens.starts[index];
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

/** Whether the token is a variable: by the tree if it says so, else by the tokens around it. */
function isVariable({ tokens, language, places }: RoleContext, index: number): boolean {
  if (places) return places.variables.has(tokens.starts[index] ?? -1) && !tokens.directives.has(index);
  return tokens.texts[index + 1] !== '(' && !isForeignUse(tokens, language, index);
}

/** Whether every occurrence is a variable inside a scope of the local. */
function isLocal(context: RoleContext, occurrences: readonly number[], scopes: readonly Span[]): boolean {
  const { tokens } = context;
  let scope = 0;
  return occurrences.every((index) => {
    const start = tokens.starts[index] ?? 0;
    while ((scopes[scope]?.end ?? Infinity) <= start) scope++;
    return (scopes[scope]?.start ?? Infinity) <= start && isVariable(context, index);
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
 * Whether every occurrence is the function's own name, by the tree: its declaration, a call on the object itself, or a
 * use as a variable. The last is another function when this one is a method whose language needs the object's name.
 */
function isOwnInTree(context: RoleContext, places: TreePlaces, occurrences: readonly number[]): boolean {
  const { tokens, language } = context;
  return occurrences.every((index) => {
    const start = tokens.starts[index] ?? -1;
    if (start === places.nameStart) return true;
    if (tokens.directives.has(index)) return false;
    const onSelf =
      language.memberMarks.has(tokens.texts[index - 1] ?? '') &&
      language.selves.has(tokens.texts[index - 2] ?? '') &&
      !language.memberMarks.has(tokens.texts[index - 3] ?? '');
    if (onSelf) return language.fieldsApart !== true || tokens.texts[index + 1] === '(';
    const isBareCall =
      language.callsByToken === true &&
      tokens.texts[index + 1] === '(' &&
      !language.memberMarks.has(tokens.texts[index - 1] ?? '');
    return isBareCall || (places.variables.has(start) && (language.bareCalls || !places.isMethod));
  });
}

/** The role of a name in a language whose trees say where variables are. */
function roleInTree(
  context: RoleContext,
  places: TreePlaces,
  name: string,
  occurrences: readonly number[],
): IdentifierRole {
  const { sigil, fixedVariables } = context.language;
  const mayBeLocal = sigil === undefined || hasSigil(context.tokens, occurrences[0] ?? 0, sigil);
  const scopes = mayBeLocal ? context.scopes.get(name) : undefined;
  if (places.never.has(name)) return 'free';
  if (scopes && (places.reachesAll || fixedVariables?.test(name) === true)) return 'free';
  if (scopes) return isLocal(context, occurrences, scopes) ? 'local' : 'free';
  const mayBeOwn = name === context.name && (sigil === undefined || !mayBeLocal);
  const isNamed = mayBeOwn && places.nameStart >= 0 && !context.language.fixedNames.test(name);
  return isNamed && isOwnInTree(context, places, occurrences) ? 'own' : 'free';
}

/**
 * The role of a name, from all its occurrences (token indices). One element is one distinct name, so a name
 * is `local` only when *every* occurrence is the same local: `len` next to a member `x.len` (or Java's
 * `this.len = len`), a type, a macro or a called function of that name is `free`, and is never renamed.
 */
export function roleOf(context: RoleContext, name: string, occurrences: readonly number[]): IdentifierRole {
  if (context.places) return roleInTree(context, context.places, name, occurrences);
  const scopes = context.scopes.get(name);
  if (name === context.name && !scopes) return isOwn(context, occurrences) ? 'own' : 'free';
  return scopes && isLocal(context, occurrences, scopes) ? 'local' : 'free';
}
