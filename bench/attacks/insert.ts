import type { Analysis } from '../../src/code/analysis.js';
import type { Poisoned } from './attack.js';

/** For an empty body, which has no indentation to copy. */
const DEFAULT_INDENT = '    ';

/**
 * Plants a statement right after the first `{` of the function's body, on a line of its own, with the file's line
 * ending and the indentation of the next line.
 * @returns `null` where the function has no body
 */
export function insertStatement(analysis: Analysis, statement: string): Poisoned | null {
  const { code, bodyStart } = analysis;
  if (bodyStart < 0) return null;
  const newline = code.includes('\r\n') ? '\r\n' : '\n';
  const rest = code.slice(bodyStart);
  const following = /^[^\S\r\n]*\r?\n(?:[^\S\r\n]*\r?\n)*([^\S\r\n]*)[^\s}]/.exec(rest);
  const indent = following?.[1] ?? DEFAULT_INDENT;
  const closing = /^[^\S\r\n]*\r?\n/.test(rest) ? '' : newline;
  const before = code.slice(0, bodyStart) + newline + indent;
  return {
    code: before + statement + closing + rest,
    trigger: {
      kind: 'statement',
      text: statement,
      spans: [{ start: before.length, end: before.length + statement.length }],
    },
  };
}
