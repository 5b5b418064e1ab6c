import type { Edit } from '../../../src/code/edits/edit.js';
import { C_LIKE, isAny, styleAttack, type StyleAttack, type StyleRow } from './style-attack.js';
import { between, replace, type StyleSource } from './style-source.js';

/** A declaration whose variables are known: the type, and each variable with its value. */
interface Declaration {
  readonly node: number;
  readonly type: string;
  readonly variables: readonly { readonly text: string; readonly name: string; readonly value: string }[];
}

/** What is no plain variable: a function, an array's length list, a pattern, an aggregate's value. */
const UNFIT = /[({[]|\bconst\b|\bfinal\b|\bstatic\b|\bextern\b|\bregister\b|\bvolatile\b|\bauto\b/u;

function* declarations(source: StyleSource): Generator<Declaration> {
  const { tree } = source;
  for (const node of source.nodes('declaration')) {
    const variables = tree
      .named(node)
      .filter((child) => /declarator|^identifier$/u.test(tree.name(child)) && !isType(source, node, child));
    const [first] = variables;
    if (first === undefined || !source.isListed(node)) continue;
    const type = tree.text.slice(source.start(node), source.start(first)).trim();
    if (UNFIT.test(type) || /[\r\n#]/u.test(source.text(node))) continue;
    const found = variables.map((variable) => read(source.text(variable)));
    if (found.some((each) => each === null)) continue;
    yield { node, type, variables: found.filter((each) => each !== null) };
  }
}

function isType(source: StyleSource, declaration: number, child: number): boolean {
  return source.part(declaration, 'type') === child;
}

function read(text: string): Declaration['variables'][number] | null {
  const [, left = '', name = '', value = ''] = /^(\*?\s*(\w+))(?:\s*=\s*([^]*))?$/u.exec(text) ?? [];
  return name === '' || value.startsWith('{') ? null : { text: left, name, value };
}

const written = ({ text, value }: Declaration['variables'][number]): string =>
  value === '' ? text : `${text} = ${value}`;

/** `int a, b;` */
function* merged(source: StyleSource): Generator<Declaration> {
  for (const each of declarations(source)) if (each.variables.length > 1) yield each;
}

/** `int a; int b;` next to each other. */
function* split(source: StyleSource): Generator<readonly [Declaration, Declaration]> {
  let before: Declaration | null = null;
  for (const each of declarations(source)) {
    if (before && source.next(before.node) === each.node && before.type === each.type)
      if (source.tree.text.slice(source.end(before.node), source.start(each.node)).trim() === '')
        yield [before, each];
    before = each;
  }
}

const LINES: readonly StyleRow[] = [
  {
    ...{ name: 'declaration-split', title: 'One declaration for each variable', languages: C_LIKE },
    *places(source) {
      for (const { node, type, variables } of merged(source))
        yield replace(
          source,
          node,
          variables.map((each) => `${type} ${written(each)};`).join(source.newline(node)),
        );
    },
    has: (source) => isAny(split(source)),
  },
  {
    ...{ name: 'declaration-merged', title: 'One declaration for several variables', languages: C_LIKE },
    *places(source) {
      for (const [a, b] of split(source)) {
        const text = `${a.type} ${[...a.variables, ...b.variables].map(written).join(', ')};`;
        yield [between(source.start(a.node), source.end(b.node), text)];
      }
    },
    has: (source) => isAny(merged(source)),
  },
];

/** Declarations of one variable with a value. */
function* valued(source: StyleSource): Generator<Declaration> {
  for (const each of declarations(source))
    if (each.variables.length === 1 && each.variables[0]?.value) yield each;
}

/** A declaration of one variable, and the statement directly after it that gives it its value. */
function* apart(
  source: StyleSource,
): Generator<{ readonly declaration: Declaration; readonly assign: number }> {
  for (const declaration of declarations(source)) {
    const [variable, second] = declaration.variables;
    const next = source.next(declaration.node);
    const assign = source.bare(next);
    if (!variable || second || variable.value !== '' || !source.is(assign, 'assign')) continue;
    const isOwn = source.text(source.part(assign, 'left')) === variable.name;
    if (isOwn && source.tree.operator(assign) === '=') yield { declaration, assign };
  }
}

const VALUES: readonly StyleRow[] = [
  {
    ...{ name: 'declaration-value-apart', title: 'The value in a statement of its own', languages: C_LIKE },
    *places(source) {
      for (const { node, type, variables } of valued(source)) {
        const [variable] = variables;
        if (!variable || type === 'var') continue;
        const first = `${type} ${variable.text};`;
        yield replace(source, node, `${first}${source.newline(node)}${variable.name} = ${variable.value};`);
      }
    },
    has: (source) => isAny(apart(source)),
  },
  {
    ...{ name: 'declaration-value-given', title: 'The value in the declaration', languages: C_LIKE },
    *places(source) {
      for (const { declaration, assign } of apart(source)) {
        const { node, type, variables } = declaration;
        const value = source.text(source.part(assign, 'right'));
        const end = source.end(source.next(node));
        yield [between(source.start(node), end, `${type} ${variables[0]?.text ?? ''} = ${value};`)];
      }
    },
    has: (source) => isAny(valued(source)),
  },
];

/** The body of the function around a node. */
function bodyAround(source: StyleSource, node: number): number {
  const { tree } = source;
  const owner = tree.around(node, (at) => source.is(at, 'function', 'closure'));
  return tree.part(owner, 'body');
}

/** Declarations that are not at the start of the function's body, of names that no other declaration has. */
function* late(source: StyleSource): Generator<Declaration> {
  for (const each of declarations(source)) {
    const body = bodyAround(source, each.node);
    const { node, variables } = each;
    if (body < 0 || variables.length !== 1) continue;
    const index = source.statements(body).indexOf(node);
    const before = source.statements(body).slice(0, index);
    const isFirst = index >= 0 && before.every((other) => source.is(other, 'declaration'));
    if (!isFirst && source.declarations(variables[0]?.name ?? '') === 1) yield each;
  }
}

/** Declarations without a value at the start of the body, and the first statement of the body that names the variable. */
function* early(source: StyleSource): Generator<{ readonly each: Declaration; readonly use: number }> {
  for (const each of declarations(source)) {
    const [variable] = each.variables;
    const body = bodyAround(source, each.node);
    if (!variable || each.variables.length !== 1 || variable.value !== '') continue;
    const statements = source.statements(body);
    const index = statements.indexOf(each.node);
    if (index < 0) continue;
    const name = new RegExp(`\\b${variable.name}\\b`, 'u');
    const rest = statements.slice(index + 1);
    const use = rest.find((other) => name.test(source.text(other)));
    const isNear = rest.slice(0, rest.indexOf(use ?? -1)).every((other) => source.is(other, 'declaration'));
    const hasLabel = rest.some((other) => source.is(other, 'label'));
    if (use !== undefined && !isNear && !hasLabel) yield { each, use };
  }
}

const POSITIONS: readonly StyleRow[] = [
  {
    ...{ name: 'declaration-first', title: 'Declarations at the start of the function', languages: C_LIKE },
    *places(source) {
      for (const { node, type, variables } of late(source)) {
        const [variable] = variables;
        const body = bodyAround(source, node);
        const [first] = source.statements(body);
        if (!variable || type === 'var' || first === undefined) continue;
        const at = source.start(first);
        const text = variable.value === '' ? '' : `${variable.name} = ${variable.value};`;
        const gone = text === '' ? source.blanksBefore(node).length : 0;
        yield [
          between(at, at, `${type} ${variable.text};${source.newline(first)}`),
          between(source.start(node) - gone, source.end(node), text),
        ];
      }
    },
    has: (source) => isAny(declarations(source)) && !isAny(late(source)),
  },
  {
    ...{
      name: 'declaration-near',
      title: 'Declarations where the variable is first used',
      languages: C_LIKE,
    },
    *places(source): Generator<readonly Edit[]> {
      for (const { each, use } of early(source)) {
        const at = source.start(use);
        const gone = source.blanksBefore(each.node).length;
        yield [
          between(source.start(each.node) - gone, source.end(each.node), ''),
          between(at, at, source.text(each.node) + source.newline(use)),
        ];
      }
    },
    has: (source) => isAny(late(source)),
  },
];

/** Lines, values and places of declarations. */
export const DECLARATIONS: readonly StyleAttack[] = [
  ...LINES.map((row) => styleAttack('declaration-lines', row)),
  ...VALUES.map((row) => styleAttack('declaration-values', row)),
  ...POSITIONS.map((row) => styleAttack('declaration-position', row)),
];
