import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair } from 'yaml';
import { parseConfigFile } from '../config-file.js';
import { CodePurifyError } from '../../errors.js';
import type { Suppression } from '../suppressions.js';

const KEY = 'suppressions';

/**
 * The text of a configuration file with one more accepted finding; all other bytes stay as they are.
 * @param path path of the file, for messages
 * @param text its text; '' for a new file
 * @throws CodePurifyError `usage` when the file cannot be used, accepts the id already, or is laid out so that the entry must be
 *   added by hand
 */
export function addSuppression(path: string, text: string, entry: Suppression): string {
  const before = parseConfigFile(path, text).suppressions;
  if (before.some(({ id }) => id === entry.id)) {
    throw new CodePurifyError(
      'usage',
      `${path} accepts ${entry.id} already.`,
      'Change the entry there, if its reason or its date is no longer right.',
    );
  }
  const edited = insertEntry(text, entryLines(entry));
  if (edited !== null && hasEntries(path, edited, [...before, entry])) return edited;
  throw new CodePurifyError(
    'usage',
    `The list of suppressions in ${path} is laid out in a way that cannot be extended.`,
    `Add this to it by hand:\n${entryLines(entry).join('\n')}`,
  );
}

function entryLines({ id, reason, owner, expires }: Suppression): string[] {
  return [
    `- id: ${id}`,
    `  reason: ${JSON.stringify(reason)}`,
    `  owner: ${JSON.stringify(owner)}`,
    ...(expires === undefined ? [] : [`  expires: ${expires}`]),
  ];
}

/** `null` for a layout that this does not know. */
function insertEntry(text: string, lines: readonly string[]): string | null {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const pair = suppressionsOf(parseDocument(text, { schema: 'core' }));
  if (pair === undefined) {
    const start = text === '' || text.endsWith('\n') ? text : `${text}${newline}`;
    return `${start}${[`${KEY}:`, ...indented(lines, 2), ''].join(newline)}`;
  }
  const { key, value } = pair;
  if (!isScalar(key) || key.range == null) return null;
  if (isSeq(value) && value.flow !== true && value.range != null) {
    const [first, , end] = [value.range[0], value.range[1], value.range[2]];
    const at = endOfContent(text, end);
    const indent = first - (text.lastIndexOf('\n', first - 1) + 1);
    return `${text.slice(0, at)}${newline}${indented(lines, indent).join(newline)}${text.slice(at)}`;
  }
  if (!isSeq(value) || value.items.length > 0) return null;
  const keyEnd = text.indexOf(':', key.range[1]) + 1;
  const rest = /^[^\S\r\n]*\[\s*\]/u.exec(text.slice(keyEnd))?.[0].length ?? 0;
  const tail = text.slice(keyEnd + rest);
  const comment = /^[^\r\n]*/u.exec(tail)?.[0] ?? '';
  return `${text.slice(0, keyEnd)}${comment}${newline}${indented(lines, 2).join(newline)}${tail.slice(comment.length) || newline}`;
}

function suppressionsOf({ contents }: Document.Parsed): Pair | undefined {
  if (!isMap(contents)) return undefined;
  return contents.items.find(({ key }) => isScalar(key) && key.value === KEY);
}

/** The end of the last line before `end` that is neither blank nor a comment alone. */
function endOfContent(text: string, end: number): number {
  let at = end;
  for (;;) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(start, at);
    if (start === 0 || (line.trim() !== '' && !line.trimStart().startsWith('#'))) break;
    at = start - 1;
  }
  return text[at - 1] === '\r' ? at - 1 : at;
}

function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => `${' '.repeat(columns)}${line}`);
}

/** Whether the edited text says what it should, and nothing else. */
function hasEntries(path: string, text: string, entries: readonly Suppression[]): boolean {
  try {
    return JSON.stringify(parseConfigFile(path, text).suppressions) === JSON.stringify(entries);
  } catch (error) {
    if (error instanceof CodePurifyError) return false;
    throw error;
  }
}
