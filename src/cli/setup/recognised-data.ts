import { basename, dirname, posix } from 'node:path';
import type { InspectedFile, Inspection } from '../../result/inspection.js';
import { count, formatCount } from '../../text/numbers.js';
import { oneLine } from '../../text/one-line.js';
import { showUnsafe } from '../../text/show-unsafe.js';

/** Files and folders that are listed one by one; the rest is counted. */
const MOST_LISTED = 40;

/** Characters of a path, and of what was recognised in it. */
const PATH_WIDTH = 120;
const SAYS_WIDTH = 300;

/**
 * What was recognised, a line each: files of records with their fields, folders of sources, then what is not data. Foreign names are
 * shown on one line and without control characters; the lines fit a terminal and a comment of YAML.
 */
export function recognisedLines({ files }: Inspection): string[] {
  const records = files.filter(({ layout, units }) => layout !== null && units > 0).map(recordLine);
  const listed = [...records, ...sourceLines(files), ...unreadLines(files)];
  const more = listed.length - MOST_LISTED;
  return more > 0 ? [...listed.slice(0, MOST_LISTED), `and ${count(more, 'more line')}`] : listed;
}

function recordLine({ path, format, records, layout, labels }: InspectedFile): string {
  const named = format === null ? '' : ` (${format})`;
  const classes = labels.slice(0, 3).map(({ value, count: units }) => `${value}: ${formatCount(units)}`);
  const shown = classes.length === 0 ? '' : `; labels ${classes.join(', ')}${labels.length > 3 ? ', …' : ''}`;
  return `${short(path)}${named}: ${count(records, 'record')}; ${oneLine(`${layout?.description ?? ''}${showUnsafe(shown)}`, SAYS_WIDTH)}`;
}

/** Files without fields, counted by folder. */
function sourceLines(files: readonly InspectedFile[]): string[] {
  const folders = new Map<string, { files: number; units: number; languages: Set<string> }>();
  for (const { path, layout, units, languages } of files) {
    if (layout !== null || units === 0) continue;
    const folder = dirname(path);
    const known = folders.get(folder) ?? { files: 0, units: 0, languages: new Set<string>() };
    known.files += 1;
    known.units += units;
    for (const { value } of languages) known.languages.add(value);
    folders.set(folder, known);
  }
  return [...folders].map(
    ([folder, { files: number, units, languages }]) =>
      `${short(posix.join(folder, '/'))}: ${count(number, 'source file')} with ${count(units, 'function')} (${[...languages].join(', ')})`,
  );
}

function unreadLines(files: readonly InspectedFile[]): string[] {
  return files
    .filter(({ unread, notData }) => notData === null && unread.length > 0)
    .map(({ path, problem, unread: [first] }) => {
      const why = problem ?? first?.value ?? '';
      return `${short(path)}: not read: ${showUnsafe(oneLine(why, SAYS_WIDTH))}`;
    });
}

function short(path: string): string {
  const name = showUnsafe(path);
  return name.length <= PATH_WIDTH ? name : `…/${oneLine(basename(name), PATH_WIDTH)}`;
}
