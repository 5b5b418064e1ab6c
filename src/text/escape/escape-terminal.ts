import { showUnsafe } from '../show-unsafe.js';

/**
 * Foreign text for one line of a terminal: control sequences, bidi and invisible characters, and legacy workflow commands of
 * job logs become visible escapes. A line must not *begin* with foreign text, because `::` there starts a workflow command;
 * use `escapeLogLine` for such lines.
 */
export function escapeTerminal(text: string): string {
  return showUnsafe(text);
}
