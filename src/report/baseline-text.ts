import type { Finding, ScanResult } from '../result/result.js';
import { groupBy } from '../group-by.js';
import { count } from '../text/numbers.js';
import { oneLine } from '../text/one-line.js';
import { showUnsafe } from '../text/show-unsafe.js';
import { patternSays } from './trigger-words.js';

/** Characters of a path and of a pattern. */
const WIDTH = 120;

/**
 * The findings of a run as a baseline: a line each, below a heading for each family. The ids alone are read again; a family's own id
 * is part of its heading, so that a new carrier of a known trigger is still reported.
 * @param head the first line, which names the format
 */
export function baselineText({ findings, families, unjudged }: ScanResult, head: string): string {
  const ids = new Map(families.map(({ id, kind, pattern }) => [`${kind} ${pattern}`, id]));
  const byFamily = groupBy(findings, ({ trigger }) => `${trigger.kind} ${trigger.family}`);
  const groups = [...byFamily].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const blocks = groups.map(([key, members]) => [
    `# ${members[0]?.company?.family ?? ids.get(key) ?? 'family'}: ${count(members.length, 'finding')} with ${patternOf(members[0])}`,
    ...rows(members.map(({ id, path, record, function: { name } }) => ({ id, path, record, name }))),
  ]);
  const files = unjudged.map(({ id, path }) => ({ id, path, record: null, name: 'not judged' }));
  const lines = [head, ...blocks.flat(), ...(files.length === 0 ? [] : ['# files', ...rows(files)])];
  return `${lines.join('\n')}\n`;
}

function patternOf(finding: Finding | undefined): string {
  if (finding === undefined) return '';
  const { kind, family } = finding.trigger;
  return patternSays({ kind, family }, (text) => `\`${showUnsafe(oneLine(text, WIDTH))}\``);
}

interface Row {
  readonly id: string;
  readonly path: string;
  readonly record: number | null;
  readonly name: string;
}

/** In the order of their ids, so that a baseline that is written again differs in few lines. */
function rows(members: readonly Row[]): string[] {
  const lines = members.map(({ id, path, record, name }) => {
    const place = record === null ? path : `${path}:${String(record)}`;
    return `${id} ${showUnsafe(oneLine(place, WIDTH))} ${showUnsafe(oneLine(name, WIDTH))}`.trimEnd();
  });
  return [...new Set(lines)].sort();
}
