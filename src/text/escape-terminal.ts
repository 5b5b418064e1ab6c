import { showUnsafe } from './show-unsafe.js';

/**
 * Foreign text for one line of a terminal: control sequences, bidi and invisible characters, and what a
 * job's log would take for a legacy workflow command become visible escapes. A line must not *begin* with
 * foreign text, because `::` there starts a workflow command; for such lines there is `escapeLogLine`.
 */
export function escapeTerminal(text: string): string {
  return showUnsafe(text);
}
