import { constantNumber } from '../domain/value.js';
import { effectOf } from '../evaluate/effects.js';
import { declarationAt, declaredTypeName, initialOf, isInferred, single } from '../facts/declared-type.js';
import type { NameUse } from '../facts/name-use.js';
import type { InertForm } from '../inert-code.js';
import type { Role } from '../tree/roles.js';
import { NONE } from '../tree/syntax-tree.js';
import { quote, quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, type Check, type Found } from './check.js';
import { isInList } from './in-list.js';
import { mayBeValue, removal } from './removal.js';

/** Names that say that they are not read. */
const UNNAMED = /^\$?_/u;

/** What a declaration declares, apart from its type. */
function declaratorsOf({ tree }: Unit, declaration: number): number[] {
  return tree.named(declaration).filter((child) => {
    const name = tree.name(child);
    // Without a body, it only names a type.
    if (/^(?:struct|union|enum|class)_specifier$/u.test(name)) return tree.part(child, 'body') >= 0;
    return /declarator|identifier|spec/u.test(name) && !name.includes('type');
  });
}

/** The statement that declares or assigns only the variable at `leaf`, and the node of the value; or `null`. */
function statementOf(
  unit: Unit,
  leaf: number,
): { readonly statement: number; readonly value: number } | null {
  const { tree } = unit;
  const statement = tree.around(leaf, (node) => isInList(unit, node));
  const isElsewhere = unit.names.functionAround(statement) !== unit.names.functionAround(leaf);
  // The parameters of a pointer to a function have names that mean nothing.
  const parameter = tree.around(leaf, (node) => node <= statement || tree.name(node).includes('parameter'));
  if (statement === NONE || isElsewhere || parameter > statement) return null;
  if (tree.name(tree.parent(leaf)) === 'expression_list' && tree.named(tree.parent(leaf)).length > 1)
    return null;
  if (tree.role(statement) === 'declaration') {
    const declarators = declaratorsOf(unit, statement);
    if (declarators.length > 1 || declarationAt(unit, leaf) === null) return null;
    // What an array starts with is not looked at.
    if (isArray(unit, leaf) && tree.part(declarators[0] ?? NONE, 'value') >= 0) return null;
    // The value of a pointer is in the declarator around it.
    const value = initialOf(unit, leaf);
    return { statement, value: value === NONE ? tree.part(declarators[0] ?? NONE, 'value') : value };
  }
  const inner = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  if (tree.role(inner) !== 'assign' || single(unit, tree.part(inner, 'left')) !== leaf) return null;
  return { statement, value: single(unit, tree.part(inner, 'right')) };
}

/** Whether the name at `leaf` is declared as an array: in a declarator of arrays, below those of pointers and the like. */
function isArray({ tree }: Unit, leaf: number): boolean {
  const end = tree.around(leaf, (node) => {
    const name = tree.name(node);
    return name.startsWith('array') || !/declarator|identifier/u.test(name);
  });
  return tree.name(end) === 'array_declarator';
}

/** Whether removing a variable of this declaration can have no effect: its type has no constructor or destructor. */
function isPlain(unit: Unit, leaf: number, value: number): boolean {
  const { row } = unit;
  if (row.plainTypes) return true;
  const declaration = declarationAt(unit, leaf);
  if (declaration && Object.hasOwn(row.types, declaration.type)) return true;
  // An array of objects makes and destroys them; a pointer to one does not.
  if (declaration?.isDerived === true && !isArray(unit, leaf)) return true;
  const isFunction = value !== NONE && unit.tree.role(value) === 'closure';
  return isFunction || (value !== NONE && evaluatorAt(unit).value(value) !== null);
}

/** Languages that convert a value to the type of its variable by code that may throw: they unbox, or call what a class defines. */
const CONVERTING: ReadonlySet<string> = new Set(['java', 'csharp', 'cpp']);

/** Whether a variable takes its value without a conversion that may throw: `int s = a` throws where `a` is an `Integer` that is null. */
function takesPlainly(unit: Unit, leaf: number, value: number): boolean {
  const { row, names, tree } = unit;
  const declaration = declarationAt(unit, leaf);
  if (value === NONE || !CONVERTING.has(row.language) || !declaration || declaration.isDerived) return true;
  if (isInferred(declaration) || evaluatorAt(unit).value(value) !== null) return true;
  const inner = unwrapped(unit, value);
  if (tree.role(inner) === 'closure') return true;
  if (tree.role(inner) === 'name' && !Object.hasOwn(row.types, declaration.type)) {
    const other = declaredTypeName(unit, tree.textOf(inner));
    return row.language === 'java' || other === declaration.type;
  }
  // What an operation does with a variable depends on the type of that.
  return !tree.some(
    inner,
    (at) =>
      tree.role(at) === 'name' && names.use(tree.textOf(at)) !== null && evaluatorAt(unit).value(at) === null,
  );
}

/** The statement `_ = x` that only keeps a compiler quiet, if that is all the reading at `leaf` is; or `NONE`. */
function blankStatement({ tree, row }: Unit, leaf: number): number {
  const statement = tree.parent(tree.parent(leaf));
  const isBlank = row.unusedIsError && /^_\s*=\s*[\w]+$/u.test(tree.textOf(statement));
  return isBlank && tree.role(statement) === 'assign' ? statement : NONE;
}

/** Numbers with which many variables start. */
const USUAL_NUMBERS: ReadonlySet<number> = new Set([0, 1, -1]);

/** Roles of expressions whose values the code around them decides. */
const COMPUTED: ReadonlySet<Role | null> = new Set<Role | null>(['name', 'call', 'member', 'sizeof', null]);

/** The form of the only value that a variable is given at `node`; `null` for one that is computed. */
function formOf(unit: Unit, node: number): InertForm | null {
  if (node === NONE) return 'bare';
  const { tree } = unit;
  const inner = unwrapped(unit, node);
  const isComputed = tree.some(
    inner,
    (at) => tree.isNamed(at) && COMPUTED.has(tree.role(at)) && tree.role(tree.parent(at)) !== 'string',
  );
  if (isComputed) return null;
  const value = evaluatorAt(unit).value(inner);
  if (value === null) return null;
  if (value.kind === 'integer' || value.kind === 'float')
    return USUAL_NUMBERS.has(constantNumber(value) ?? 0) ? 'usual' : 'constant';
  return value.kind === 'text' && value.text !== '' ? 'constant' : 'usual';
}

/** Whether a variable is a reference: an assignment to it changes what it refers to. */
function isReference({ tree }: Unit, leaf: number): boolean {
  const declaration = tree.around(leaf, (node) => tree.part(node, 'type') !== NONE);
  const type = tree.textOf(tree.part(declaration, 'type'));
  return tree.name(tree.parent(leaf)) === 'reference_declarator' || /^(?:decltype|ref|scoped)\b/u.test(type);
}

/** Whether nothing reads the variable. */
function isUnread(unit: Unit, name: string, use: NameUse): boolean {
  const { names, tree, row } = unit;
  const reads = use.reads.filter((leaf) => blankStatement(unit, leaf) === NONE);
  if (reads.length + use.escapes.length + use.updates.length > 0 || UNNAMED.test(name)) return false;
  if (names.isMentioned(name) || !names.isPlainLocal(name)) return false;
  const [first] = use.declarations;
  if (row.assignmentDeclares) return use.declarations.length === 0;
  if (first === undefined || tree.name(tree.parent(first)).includes('parameter')) return false;
  return use.writes.length === 0 || !isReference(unit, first);
}

/** Whether a name occurs nowhere in the text but where it is declared and assigned: for code that did not parse completely. */
function isOnlyThere({ tree }: Unit, name: string, use: NameUse): boolean {
  const places = [...use.declarations, ...use.writes];
  if (!places.every((leaf) => tree.isWhole(tree.parent(leaf)))) return false;
  let count = 0;
  for (
    let at = tree.text.indexOf(name);
    at >= 0 && count <= places.length;
    at = tree.text.indexOf(name, at + 1)
  )
    count++;
  return count === places.length;
}

/** Local variables that nothing reads, with the statements that declare and assign them. */
export function checkLocals(check: Check): void {
  const { unit } = check;
  const { tree, names } = unit;
  for (const [name, use] of names.all()) {
    if (!isUnread(unit, name, use) || (tree.errors > 0 && !isOnlyThere(unit, name, use))) continue;
    const places = [...use.declarations, ...use.writes].map((leaf) => ({
      leaf,
      found: statementOf(unit, leaf),
    }));
    const isInert = places.every(({ leaf, found }) => {
      if (!found || mayBeValue(unit, found.statement)) return false;
      const isPure = found.value === NONE || effectOf(evaluatorAt(unit), found.value) === 'none';
      const declared = use.declarations[0] ?? leaf;
      return isPure && isPlain(unit, declared, found.value) && takesPlainly(unit, declared, found.value);
    });
    if (!isInert) continue;
    const blanks = use.reads.map((leaf) => blankStatement(unit, leaf));
    // What several places have is the least conspicuous of theirs.
    const forms = places.map(({ found }) => formOf(unit, found?.value ?? NONE));
    const [only = null] = forms;
    const form = forms.length === 1 || only !== 'constant' ? only : 'usual';
    for (const { found } of places)
      if (found)
        reportUnread(check, name, found.statement, { form, isWritten: use.writes.length > 0, blanks });
  }
}

/** What the removal of a variable of C++ assumes of its type, where the type may be a class whose constructor has an effect; or `null`. */
function ofUnknownType(unit: Unit, name: string): string | null {
  const type = unit.row.language === 'cpp' ? declaredTypeName(unit, name) : null;
  if (type === null || Object.hasOwn(unit.row.types, type)) return null;
  return `Objects of ${quote(type)} are taken to be made and destroyed without an effect.`;
}

/** What else names an unread variable. */
interface Rest {
  readonly form: InertForm | null;
  readonly isWritten: boolean;
  /** Go's `_ = x`. */
  readonly blanks: readonly number[];
}

/** Reports a statement that gives a value to a variable that nothing reads, with the `_ = x` after it. */
function reportUnread(check: Check, name: string, statement: number, rest: Rest): void {
  const { unit } = check;
  const { tree, row } = unit;
  const { form, isWritten, blanks } = rest;
  const siblings = tree.named(tree.parent(statement));
  // The name goes too: no other place needs it.
  const bare = siblings.length === 1 ? row.emptyBlock : '';
  const replacement = row.hoists.size > 0 && !mayBeValue(unit, statement) ? bare : removal(unit, statement);
  const isFollowed =
    blanks.length === 1 && tree.after[statement] !== undefined && siblings.includes(blanks[0] ?? NONE);
  const last =
    isFollowed && siblings[siblings.indexOf(statement) + 1] === blanks[0] ? (blanks[0] ?? NONE) : statement;
  const hasMore = isWritten || (blanks.length > 0 && last === statement);
  const found: Found = {
    kind: 'unread-local',
    form,
    proof: `Nothing in the function reads \`${name}\`, so ${quoted(unit, statement)} has no effect.`,
    // A declaration can go when the assignments have gone.
    replacement:
      hasMore && tree.role(statement) === 'declaration' ? null : last === statement ? replacement : '',
    caveat: unit.names.callsMacro(0)
      ? `The body of a macro might name \`${name}\`.`
      : ofUnknownType(unit, name),
  };
  report(check, statement, found, last);
}
