import type { Unit } from '../unit.js';

/** The blanks before the first character of a line. */
function indentAt(text: string, place: number): string {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1, place);
  return /^[ \t]*$/u.test(line) ? line : '';
}

/** The block at `block` as it would be in the place of the statement at `statement`; `null` where its lines cannot be moved. */
export function dedented({ tree }: Unit, statement: number, block: number): string | null {
  const { text } = tree;
  const outer = indentAt(text, tree.starts[statement] ?? 0);
  const inner = indentAt(text, tree.starts[block] ?? 0);
  const isDeeper = inner.length > outer.length && inner.startsWith(outer);
  const holdsLines = tree.some(block, (at) => tree.role(at) === 'string' && tree.textOf(at).includes('\n'));
  if (!isDeeper || holdsLines) return null;
  const [first = '', ...rest] = tree.textOf(block).split('\n');
  const moved = rest.map((line) => (line.startsWith(inner) ? outer + line.slice(inner.length) : line));
  const isWhole = rest.every((line) => line.startsWith(inner) || /^\s*(?:#.*)?$/u.test(line));
  return isWhole && !tree.textOf(block).includes('\\\n') ? [first, ...moved].join('\n') : null;
}
