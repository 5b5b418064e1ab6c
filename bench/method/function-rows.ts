import { codeLines, lineAt } from '../../src/text/code-lines.js';
import type { ShownElement, ShownFunction } from './method-result.js';

/** A row of a function's picture. */
export interface FunctionRow {
  /** `line`: a line of code; `part`: a statement inside the line above; `name`: an identifier, all its occurrences. */
  readonly kind: 'line' | 'part' | 'name';
  readonly text: string;
  /** The statement that begins in the line, or the part or name itself; `null` for a line without a statement. */
  readonly element: ShownElement | null;
}

const TAB = '    ';

function untabbed(text: string): string {
  return text.replaceAll('\t', TAB);
}

/**
 * The lines of a function, each with the statement that begins in it and, below, the other statements that begin in
 * it; then the names. Every element has one row.
 */
export function functionRows({ code, elements }: Pick<ShownFunction, 'code' | 'elements'>): FunctionRow[] {
  const lines = codeLines(code);
  const statements = elements.filter(({ kind }) => kind === 'statement');
  const startOf = ({ spans }: ShownElement): number => spans[0]?.start ?? 0;
  const rows = lines.flatMap(({ text, start }, index): FunctionRow[] => {
    const own = statements.filter((element) => lineAt(lines, startOf(element)) === index);
    const parts = own.slice(1).map((element): FunctionRow => {
      const column = untabbed(text.slice(0, startOf(element) - start)).length;
      const first = codeLines(element.text)[0]?.text ?? '';
      return { kind: 'part', text: ' '.repeat(column) + untabbed(first), element };
    });
    return [{ kind: 'line', text: untabbed(text), element: own[0] ?? null }, ...parts];
  });
  const names = elements
    .filter(({ kind }) => kind === 'identifier')
    .map((element): FunctionRow => ({ kind: 'name', text: element.text, element }));
  return [...rows, ...names];
}
