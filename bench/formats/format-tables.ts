import type { Versioned } from '../results/code-version.js';
import { MISSING, newest, tableOf } from '../tables/cells.js';
import type { FormatLine, FormatMemoryLine } from './format-line.js';

/** Languages that a row names. */
const SHOWN_LANGUAGES = 3;

/** What was recognised in each file, and what was found and written back; the fields are a list below the table. */
export function renderFormats(all: readonly Versioned<FormatLine>[]): string | null {
  const lines = newest(all, ({ file }) => [file]);
  if (lines.length === 0) return null;
  const table = tableOf(lines, [
    ['file', ({ file }) => `\`${file}\``],
    ['format', ({ format }) => format ?? MISSING],
    ['records', ({ records }) => String(records)],
    ['units', ({ units }) => String(units)],
    ['languages', ({ languages }) => languageCell(languages)],
    ['seconds', ({ seconds }) => seconds.toFixed(0)],
    ['peak memory', ({ peakMebibytes }) => `${peakMebibytes.toFixed(0)} MiB`],
    ['judged by', ({ victim, power }) => judgeCell(victim, power)],
    ['unread', ({ unread }) => String(unread)],
    ['found', ({ found, planted }) => `${found} of ${planted}`],
    ['false calls', ({ falseCalls }) => String(falseCalls)],
    ['`--write-clean`', ({ clean }) => rewrittenCell(clean)],
    ['`--write-purified`', ({ purified }) => rewrittenCell(purified)],
  ]);
  const fields = lines.map(({ file, fields: found }) => `- \`${file}\`: ${found ?? 'none'}`).join('\n');
  return [table, 'Fields that were recognised without options:', fields].join('\n\n');
}

function languageCell(languages: FormatLine['languages']): string {
  const shown = languages.slice(0, SHOWN_LANGUAGES).map(({ value, count }) => `${value} ${count}`);
  const left = languages.length - shown.length;
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

function judgeCell(victim: FormatLine['victim'], power: FormatLine['power']): string {
  if (power === null) return victim ?? MISSING;
  return power.carriers === null ? 'labels' : `labels (${power.carriers} or more of ${power.records})`;
}

function rewrittenCell(outcome: FormatLine['clean']): string {
  if (typeof outcome === 'string') return outcome.replaceAll('|', '\\|');
  const { records, removed, edited, wrong } = outcome;
  const changes = [...(edited > 0 ? [`${edited} edited`] : []), `${removed} removed`].join(', ');
  return wrong === 0 ? `equal but for ${changes}` : `${wrong} of ${records} records differ`;
}

/** Seconds and peak memory of each format, by the size of the file. */
export function renderFormatMemory(all: readonly Versioned<FormatMemoryLine>[]): string | null {
  const lines = newest(all, ({ format, megabytes, way }) => [format, megabytes, way]);
  if (lines.length === 0) return null;
  const rows = lines
    .filter(({ way }) => way === 'read')
    .map((read) => ({
      read,
      inspect: lines.find(
        ({ format, megabytes, way }) =>
          way === 'inspect' && format === read.format && megabytes === read.megabytes,
      ),
    }))
    .sort((a, b) => (a.read.format < b.read.format ? -1 : a.read.format > b.read.format ? 1 : 0));
  return tableOf(rows, [
    ['format', ({ read }) => read.format],
    ['size as JSON', ({ read }) => `${read.megabytes} MB`],
    ['records', ({ read }) => String(read.records)],
    ['read: seconds', ({ read }) => read.seconds.toFixed(0)],
    ['read: peak memory', ({ read }) => `${read.peakMebibytes.toFixed(0)} MiB`],
    ['`inspect`: seconds', ({ inspect }) => inspect?.seconds.toFixed(0) ?? MISSING],
    [
      '`inspect`: peak memory',
      ({ inspect }) => (inspect ? `${inspect.peakMebibytes.toFixed(0)} MiB` : MISSING),
    ],
  ]);
}
