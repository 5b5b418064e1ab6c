import { escapeTerminal } from './escape-terminal.js';
import { showUnsafeLines } from '../show-unsafe.js';

/** Every colon that follows another. */
const SECOND_COLON = /(?<=:):/g;

/**
 * Foreign text for one line of a plain job log: `::name::` and `##[name]` are broken wherever they occur, and characters
 * that a terminal would obey are shown.
 */
export function escapeLogLine(text: string): string {
  return escapeTerminal(text).replace(SECOND_COLON, '\\u{3A}');
}

/**
 * Foreign text for the message or a property of a workflow command (`::error file=<property>::<message>`): invisible
 * characters are shown. GitHub's toolkit encodes the characters that would end the command or property (`%`, line breaks,
 * `:` and `,`) when it writes the command.
 */
export function escapeCommandText(text: string): string {
  return showUnsafeLines(text);
}
