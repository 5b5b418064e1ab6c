import type { Edit } from '../../../src/code/edits/edit.js';
import { isAny, styleAttack, type StyleAttack } from './style-attack.js';
import { between, replace, type StyleSource } from './style-source.js';

/** Local arrays of one dimension without a value, alone in their declaration: `int a[10];`. */
function* fixedArrays(source: StyleSource): Generator<readonly Edit[]> {
  for (const node of source.nodes('declaration')) {
    const match = /^(?!static\b)(\w[\w ]*?) (\w+)\[([^[\]]+)\];$/u.exec(source.text(node));
    if (!match || !source.isListed(node)) continue;
    const [, type = '', name = '', length = ''] = match;
    // the size of the array would be that of a pointer
    if (new RegExp(`sizeof\\s*\\(?\\s*${name}\\b`, 'u').test(source.code)) continue;
    yield replace(source, node, `${type} *${name} = malloc(sizeof(${type}) * (${length}));`);
  }
}

/** Local arrays whose memory is asked for: `int *a = malloc(sizeof(int) * n);`. */
function* asked(source: StyleSource): Generator<readonly Edit[]> {
  for (const node of source.nodes('declaration')) {
    const match =
      /^(\w[\w ]*?) ?\* ?(\w+) = (?:\([^()]*\) ?)?malloc\(sizeof ?\((\w[\w ]*)\) ?\* ?\(?(\w+)\)?\);$/u.exec(
        source.text(node),
      );
    if (!match) continue;
    const [, type = '', name = '', size = '', length = ''] = match;
    // memory that is given back or away must be asked for
    const isKept = !new RegExp(`(?:free|return)\\b[^;]*\\b${name}\\b`, 'u').test(source.code);
    if (type.trim() === size.trim() && isKept) yield replace(source, node, `${type} ${name}[${length}];`);
  }
}

/** `a[i]` as `*(a + i)`. */
function* subscripts(source: StyleSource): Generator<readonly Edit[]> {
  const { tree } = source;
  for (let node = 0; node < tree.size; node++) {
    if (tree.name(node) !== 'subscript_expression' || !tree.isWhole(node)) continue;
    const [array = -1, index = -1] = tree.named(node);
    if (array < 0 || index < 0) continue;
    yield replace(source, node, `(*(${source.operand(array)} + ${source.operand(index)}))`);
  }
}

/** `*(a + i)` as `a[i]`. */
function* sums(source: StyleSource): Generator<readonly Edit[]> {
  for (const node of source.nodes('reference')) {
    const sum = source.operation(source.bare(source.tree.only(node)));
    if (source.tree.operator(node) !== '*' || sum?.operator !== '+') continue;
    yield replace(source, node, `${source.operand(sum.left)}[${source.text(sum.right)}]`);
  }
}

/** Java's brackets behind a type, or behind the variable. */
function* brackets(source: StyleSource, isOfType: boolean): Generator<readonly Edit[]> {
  const { tree } = source;
  for (let node = 0; node < tree.size; node++) {
    if (tree.name(node) !== 'dimensions' || !tree.isWhole(node)) continue;
    const parent = tree.parent(node);
    const isType = tree.name(parent) === 'array_type';
    if (isType !== isOfType) continue;
    const owner = tree.parent(parent);
    const declarators = tree.named(owner).filter((child) => tree.name(child) === 'variable_declarator');
    if (tree.name(isType ? owner : tree.parent(parent)) !== 'local_variable_declaration') continue;
    if (isType ? declarators.length !== 1 : declarators.length > 1) continue;
    yield isType
      ? [
          between(source.start(node), source.end(node), ''),
          ...nameEnds(source, declarators[0] ?? -1, source.text(node)),
        ]
      : [
          ...typeEnds(source, tree.parent(parent), source.text(node)),
          between(source.start(node), source.end(node), ''),
        ];
  }
}

function nameEnds(source: StyleSource, declarator: number, text: string): Edit[] {
  const [name = -1] = source.tree.named(declarator);
  return [between(source.end(name), source.end(name), text)];
}

function typeEnds(source: StyleSource, declaration: number, text: string): Edit[] {
  const type = source.part(declaration, 'type');
  return [between(source.end(type), source.end(type), text)];
}

/** How arrays are defined and reached. */
export const ARRAYS: readonly StyleAttack[] = [
  styleAttack('array-definition', {
    ...{ name: 'array-dynamic', title: 'Arrays from `malloc`', languages: ['c'] },
    places: fixedArrays,
    has: (source) => /\*\s*\w+\s*=\s*(?:\([^()]*\)\s*)?(?:malloc|calloc)\s*\(/u.test(source.code),
  }),
  styleAttack('array-definition', {
    ...{ name: 'array-fixed', title: 'Arrays of a fixed length', languages: ['c'] },
    places: asked,
    has: (source) => isAny(fixedArrays(source)),
  }),
  styleAttack('array-definition', {
    ...{ name: 'array-brackets-variable', title: '`int a[]`', languages: ['java'] },
    places: (source) => brackets(source, true),
    has: (source) => isAny(brackets(source, false)),
  }),
  styleAttack('array-definition', {
    ...{ name: 'array-brackets-type', title: '`int[] a`', languages: ['java'] },
    places: (source) => brackets(source, false),
    has: (source) => isAny(brackets(source, true)),
  }),
  styleAttack('array-access', {
    ...{ name: 'array-access-pointer', title: '`*(a + i)`', languages: ['c'] },
    places: subscripts,
    has: (source) => isAny(sums(source)),
  }),
  styleAttack('array-access', {
    ...{ name: 'array-access-brackets', title: '`a[i]`', languages: ['c'] },
    places: sums,
    has: (source) => isAny(subscripts(source)),
  }),
];
