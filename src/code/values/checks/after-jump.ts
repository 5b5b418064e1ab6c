import { NONE } from '../tree/syntax-tree.js';
import { quoted, type Unit } from '../unit.js';
import { report, type Check } from './check.js';
import { isJump } from './in-list.js';
import { declaresForRest, isEntered, removal } from './removal.js';

/** Declarations that have their effect before the code around them runs. */
const DECLARATIONS =
  /function|class|method|type|interface|enum|use_declaration|_item|attribute|import|preproc|case|default/u;

/** Statements after a jump in the same list. */
export function checkList(check: Check, list: number): void {
  const { unit } = check;
  const { tree } = unit;
  const statements = tree.named(list);
  const jump = statements.findIndex((child) => isJump(unit, child));
  if (jump < 0 || jump === statements.length - 1) return;
  if (statements.some((child) => tree.role(child) === 'directive')) return;
  const dead: number[] = [];
  for (const statement of statements.slice(jump + 1)) {
    if (
      isEntered(unit, statement) ||
      DECLARATIONS.test(tree.name(statement)) ||
      tree.role(statement) === 'case'
    )
      break;
    dead.push(statement);
  }
  const [first = NONE] = dead;
  const last = dead.at(-1) ?? NONE;
  if (first === NONE || dead.every((statement) => isIdle(check, statement)) || yields(check, dead)) return;
  const canGo =
    dead.every((statement) => removal(unit, statement) !== null) && !declaresForRest(unit, list, dead);
  report(
    check,
    first,
    {
      kind: 'after-jump',
      proof: `${quoted(unit, statements[jump] ?? NONE)} leaves the block before ${quoted(unit, first)}, which never runs.`,
      replacement: canGo ? '' : null,
    },
    last,
  );
}

/** Macros and functions that mark a name as not used: `UNUSED`, `cmsUNUSED_PARAMETER`, `UNREFERENCED_PARAMETER`. */
const UNUSED = /unused|unreferenced/iu;

/**
 * Whether a statement only marks names of the function as not used: `(void) x;`, `UNUSED(x);`. People write that
 * last, behind a `return` too, in every function of a project. It has no effect where it runs either, so that it is no sign of an
 * insertion. Anything else in the arguments, as a call, a number or a name from elsewhere, is.
 */
function isMarkedUnused({ tree, names }: Unit, statement: number): boolean {
  if (tree.role(statement) !== 'expression') return false;
  const only = tree.only(statement);
  const isOwn = (node: number): boolean =>
    tree.role(node) === 'name' && (names.use(tree.textOf(node))?.declarations.length ?? 0) > 0;
  if (tree.role(only) === 'cast') {
    const [type = NONE, value = NONE] = tree.named(only);
    return tree.textOf(type) === 'void' && isOwn(value);
  }
  if (tree.role(only) !== 'call') return false;
  const callee = tree.part(only, 'callee');
  const given = tree.named(tree.part(only, 'arguments'));
  return (
    tree.role(callee) === 'name' &&
    UNUSED.test(tree.textOf(callee)) &&
    !names.use(tree.textOf(callee))?.declarations.length &&
    given.length > 0 &&
    given.every(isOwn)
  );
}

/** Whether a dead statement says nothing: an empty one, or a second jump. */
function isIdle({ unit }: Check, statement: number): boolean {
  const { tree } = unit;
  if (tree.role(statement) === 'empty' || isMarkedUnused(unit, statement)) return true;
  const isBare = tree.role(statement) === 'jump' && tree.named(statement).length === 0;
  return isBare || (tree.role(statement) === 'expression' && tree.named(statement).length === 0);
}

/** Whether the dead code makes a generator of the function. */
function yields({ unit: { tree } }: Check, dead: readonly number[]): boolean {
  return dead.some((statement) => tree.some(statement, (at) => tree.role(at) === 'yield'));
}
