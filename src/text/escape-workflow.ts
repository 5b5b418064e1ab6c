import { escapeTerminal } from './escape-terminal.js';
import { showUnsafeLines } from './show-unsafe.js';

/** Every colon that follows another. */
const SECOND_COLON = /(?<=:):/g;

/**
 * Foreign text for one line of a plain job log: neither `::name::` nor `##[name]` is left anywhere in it,
 * and what a terminal would obey is shown.
 */
export function escapeLogLine(text: string): string {
  return escapeTerminal(text).replace(SECOND_COLON, '\\u{3A}');
}

/**
 * The message of a workflow command (`::error::<message>`): `%`, CR and LF percent-encoded, as the
 * runner decodes them (actions/toolkit, `@actions/core` command), and invisible characters shown.
 */
export function escapeCommandMessage(text: string): string {
  return encodePercent(showUnsafeLines(text));
}

/** A property's value (`file=<value>`): the same, and `:` and `,`, which end it. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function encodePercent(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
