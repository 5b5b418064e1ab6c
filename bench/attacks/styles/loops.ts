import type { Edit } from '../../../src/code/edits/edit.js';
import { C_LIKE, isAny, styleAttack, type StyleAttack, type StyleRow } from './style-attack.js';
import { between, replace, type StyleSource } from './style-source.js';

/** The parts of a `for`: empty texts for those that it does not have. */
interface For {
  readonly node: number;
  readonly initial: string;
  readonly condition: string;
  readonly update: string;
  readonly body: number;
}

function partOf(source: StyleSource, node: number, part: 'initial' | 'condition' | 'update'): string {
  const first = source.part(node, part);
  if (first < 0 || source.is(first, 'empty')) return '';
  const field = source.tree.fields[first];
  const all = source.tree.named(node).filter((child) => source.tree.fields[child] === field);
  return all.map((child) => source.text(child).replace(/\s*;$/u, '')).join(', ');
}

/** The loops of a `for` with a header. */
function* fors(source: StyleSource): Generator<For> {
  for (const node of source.nodes('for')) {
    const body = source.part(node, 'body');
    if (body < 0 || !source.tree.isNamed(body)) continue;
    const [initial, condition, update] = (['initial', 'condition', 'update'] as const).map((part) =>
      partOf(source, node, part),
    );
    yield { node, initial: initial ?? '', condition: condition ?? '', update: update ?? '', body };
  }
}

/** Which parts are out of the header. */
interface Moved {
  readonly initial: boolean;
  readonly condition: boolean;
  readonly update: boolean;
}

/** Whether a part that is to be out may be moved: a name is declared once, and no round is left early. */
function mayMove(source: StyleSource, loop: For, moved: Moved): boolean {
  const { node, initial, update, body } = loop;
  const declared = /^(?:\w[\w\s*<>[\]]*?)\b(\w+)\s*=/u.exec(initial)?.[1] ?? '';
  const isDeclared = source.is(source.part(node, 'initial'), 'declaration');
  if (moved.initial && initial !== '' && !source.isListed(node)) return false;
  if (moved.initial && isDeclared && source.declarations(declared) > 1) return false;
  return !(moved.update && update !== '' && source.jumps(body, 'continue'));
}

/** The statements of a list of expressions that is a part. */
function statementsOf(part: string, isDeclaration: boolean): string {
  if (part === '') return '';
  // a comma inside parentheses or of a declaration separates nothing
  const isOne = isDeclaration || /[([{]/u.test(part);
  return isOne
    ? `${part};`
    : part
        .split(/\s*,\s*/u)
        .map((each) => `${each};`)
        .join(' ');
}

/** A `for` with parts moved out of its header. */
function moveOut(source: StyleSource, loop: For, moved: Moved): Edit[] {
  const { node, initial, condition, update, body } = loop;
  const newline = source.newline(node);
  const isDeclaration = source.is(source.part(node, 'initial'), 'declaration');
  const before = moved.initial ? statementsOf(initial, isDeclaration) : '';
  const header = [moved.initial ? '' : initial, moved.condition ? '' : condition, moved.update ? '' : update];
  const check =
    moved.condition && condition !== '' ? `${newline}${source.step}if (!(${condition})) break;` : '';
  const step = moved.update && update !== '' ? `${newline}${source.step}${statementsOf(update, false)}` : '';
  const [a, b, c] = header;
  const head = `for (${a ?? ''}; ${b ?? ''}; ${c ?? ''})`;
  const inner = source.inside(body);
  const text = `${head} {${check}${newline}${source.step}${inner}${step}${newline}}`;
  return replace(source, node, (before === '' ? '' : before + newline) + text);
}

/** Letters: the parts that are out; as published, `o` is an empty part. */
const HEADERS: readonly (readonly [string, Moved])[] = [
  ['obc', { initial: true, condition: false, update: false }],
  ['aoc', { initial: false, condition: true, update: false }],
  ['abo', { initial: false, condition: false, update: true }],
  ['aoo', { initial: false, condition: true, update: true }],
  ['obo', { initial: true, condition: false, update: true }],
  ['ooc', { initial: true, condition: true, update: false }],
  ['ooo', { initial: true, condition: true, update: true }],
];

/** Whether a header has exactly these parts empty. */
function isMoved({ initial, condition, update }: For, moved: Moved): boolean {
  const empty = [initial === '', condition === '', update === ''];
  return [moved.initial, moved.condition, moved.update].every((isOut, index) => isOut === empty[index]);
}

/** A `for` with an empty part of its header. */
export const HEADER_ATTACKS: readonly StyleAttack[] = HEADERS.map(([letters, moved]) =>
  styleAttack('for-header', {
    ...{ name: `for-header-${letters}`, title: `\`for\` with the header ${letters}`, languages: C_LIKE },
    *places(source) {
      for (const loop of fors(source)) {
        const isFull = loop.initial !== '' && loop.condition !== '' && loop.update !== '';
        if (isFull && mayMove(source, loop, moved)) yield moveOut(source, loop, moved);
      }
    },
    has: (source) => [...fors(source)].some((loop) => isMoved(loop, moved)),
  }),
);

const OUT: Moved = { initial: true, condition: false, update: true };
const ENDLESS = /^\s*\(?\s*(?:1|true|True)\s*\)?\s*$/u;

/** A `while` that ends. */
function* whiles(source: StyleSource): Generator<number> {
  for (const node of source.nodes('while')) {
    const body = source.part(node, 'body');
    if (!ENDLESS.test(source.condition(node)) && source.tree.isNamed(body)) yield node;
  }
}

function* withoutEnd(source: StyleSource): Generator<number> {
  for (const node of source.nodes('while'))
    if (ENDLESS.test(source.condition(node)) && source.tree.isNamed(source.part(node, 'body'))) yield node;
}

/** The head of a loop replaced. */
function head(source: StyleSource, node: number, text: string): Edit[] {
  return [between(source.start(node), source.start(source.part(node, 'body')), `${text} `)];
}

/** A `for` as a `while`, with its first part before it and its last at the end of the body. */
function asWhile(source: StyleSource, loop: For): Edit[] {
  const { initial, condition, update, body, node } = loop;
  const newline = source.newline(node);
  const before = statementsOf(initial, source.is(source.part(node, 'initial'), 'declaration'));
  const step = update === '' ? '' : `${newline}${source.step}${statementsOf(update, false)}`;
  const text = `while (${condition}) {${newline}${source.step}${source.inside(body)}${step}${newline}}`;
  return replace(source, node, (before === '' ? '' : before + newline) + text);
}

/** A `while` as a `do`, under its condition. */
function asDo(source: StyleSource, node: number): Edit[] {
  const condition = source.condition(node);
  const newline = source.newline(node);
  const inner = source.inside(source.part(node, 'body'));
  return replace(
    source,
    node,
    `if (${condition}) do {${newline}${source.step}${inner}${newline}} while (${condition});`,
  );
}

const LOOP_ROWS: readonly StyleRow[] = [
  {
    ...{ name: 'loop-for', title: '`for` for `while`', languages: C_LIKE },
    *places(source) {
      for (const node of whiles(source)) yield head(source, node, `for (; ${source.condition(node)}; )`);
    },
    has: (source) =>
      [...fors(source)].some((loop) => loop.initial === '' && loop.condition !== '' && loop.update === ''),
  },
  {
    ...{ name: 'loop-while', title: '`while` for `for`', languages: C_LIKE },
    *places(source) {
      for (const loop of fors(source))
        if (loop.condition !== '' && mayMove(source, loop, OUT)) yield asWhile(source, loop);
    },
    has: (source) => isAny(whiles(source)),
  },
  {
    ...{ name: 'loop-do', title: '`do … while` for `while`', languages: C_LIKE },
    *places(source) {
      for (const node of whiles(source))
        if (!source.jumps(source.part(node, 'body'), 'continue')) yield asDo(source, node);
    },
    has: (source) => [...source.nodes('do')].some((node) => !/^0$/u.test(source.condition(node))),
  },
];

const ENDLESS_ROWS: readonly StyleRow[] = [
  {
    ...{ name: 'infinite-for', title: '`for (;;)`', languages: C_LIKE },
    *places(source) {
      for (const node of withoutEnd(source)) yield head(source, node, 'for (;;)');
    },
    has: (source) => isAny(endlessFors(source)),
  },
  {
    ...{ name: 'infinite-while', title: '`while (1)` or `while (true)` for `for (;;)`', languages: C_LIKE },
    *places(source) {
      const condition = source.language === 'c' ? '1' : 'true';
      for (const { node } of endlessFors(source)) yield head(source, node, `while (${condition})`);
    },
    has: (source) => isAny(withoutEnd(source)),
  },
  {
    ...{ name: 'infinite-while-one', title: '`while 1`', languages: ['python'] },
    *places(source) {
      for (const node of withoutEnd(source))
        if (source.condition(node) !== '1') yield replace(source, source.part(node, 'condition'), '1');
    },
    has: (source) => [...withoutEnd(source)].some((node) => source.condition(node) === '1'),
  },
];

function* endlessFors(source: StyleSource): Generator<For> {
  for (const loop of fors(source))
    if (loop.initial === '' && loop.condition === '' && loop.update === '') yield loop;
}

/** The kind of a loop. */
export const LOOPS: readonly StyleAttack[] = [
  ...LOOP_ROWS.map((row) => styleAttack('loop', row)),
  ...ENDLESS_ROWS.map((row) => styleAttack('infinite', row)),
];
