import { escapeTerminal } from './escape-terminal.js';
import { showUnsafeLines } from './show-unsafe.js';

/** Of a run of colons, every one that follows another. */
const SECOND_COLON = /(?<=:):/g;

/**
 * Foreign text for one line of a plain job log: neither `::name::` nor `##[name]` is left anywhere in it,
 * and what a terminal would obey is shown.
 */
export function escapeLogLine(text: string): string {
  return escapeTerminal(text).replace(SECOND_COLON, '\\u{3A}');
}

/**
 * Foreign text for the message or a property of a workflow command (`::error file=<property>::<message>`): what does not
 * show is shown. What would end the command or the property (`%`, line breaks, `:` and `,`) is encoded by GitHub's
 * toolkit as the command is written.
 */
export function escapeCommandText(text: string): string {
  return showUnsafeLines(text);
}
