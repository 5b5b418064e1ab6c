import type {
  Counted,
  InspectedCounts,
  InspectedFile,
  Inspection,
  WitnessOutlook,
} from '../../result/inspection.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { oneLine } from '../../text/one-line.js';
import { count, formatCount, formatFraction } from '../../text/numbers.js';
import { paddedBar } from './bar.js';

/** Characters of the first column. */
const HEAD = 12;
/** Characters of a label; longer ones are cut. */
const LABEL = 20;

/** An inspection as text for a terminal: a paragraph for each file, then for all of them what could be found. */
export function inspectionText({ files, total, witnesses }: Inspection): string {
  const parts = files.map(fileLines);
  if (files.length > 1) parts.push([`All ${count(files.length, 'file')}`, ...countLines(total, null)]);
  parts.push([`What could be found in ${count(total.units, 'unit')}`, ...witnesses.flatMap(witnessLines)]);
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Why a file has a split: the names of splits are those of the data. */
const SPLIT_MEANS = '(the part of the dataset that the name of the file or its folder says)';

function fileLines(file: InspectedFile): readonly string[] {
  const { path, format, split, layout, problem, notData } = file;
  if (notData !== null) return [`File ${escapeTerminal(path)}`, row('not data', notData)];
  return [
    // never at the beginning of a line: a path may look like a command of a job log
    `File ${escapeTerminal(path)}`,
    ...(format === null ? [] : [row('format', format)]),
    ...(split === null ? [] : [row('split', `${escapeTerminal(oneLine(split, LABEL * 2))} ${SPLIT_MEANS}`)]),
    ...(layout === null ? [] : [row('fields', `${layout.description} (${layout.name})`)]),
    ...(problem === null ? [] : [row('problem', problem)]),
    ...countLines(file, problem),
  ];
}

function countLines(counts: InspectedCounts, problem: string | null): readonly string[] {
  const { records, units, languages, withoutCode, prompts, copies, relabelled } = counts;
  return [
    row('records', `${formatCount(records)} with ${count(units, 'unit')}${without(withoutCode)}`),
    ...languages.map((language, index) => bars(index === 0 ? 'languages' : '', language, units)),
    ...(counts.unrecognised === 0
      ? []
      : [
          row(
            '',
            `${formatCount(counts.unrecognised)} of these show no language that is judged, and are read as C`,
          ),
        ]),
    ...labelLines(counts),
    ...(prompts === 0
      ? []
      : [row('prompts', `${formatCount(prompts)} of ${count(units, 'unit')} answer a prompt`)]),
    ...(copies + relabelled === 0 ? [] : [row('copies', copiesSay(counts))]),
    ...counts.unread.map((reason, index) => row(index === 0 ? 'unread' : '', unreadSays(reason, problem))),
  ];
}

function without(records: number): string {
  return records === 0 ? '' : `; ${formatCount(records)} without code`;
}

function labelLines({ labels, otherLabels, targets, unlabelled, units }: InspectedCounts): readonly string[] {
  const rest = [
    ...(otherLabels.values === 0 && otherLabels.units === 0
      ? []
      : [{ value: `${formatCount(otherLabels.values)} other labels`, count: otherLabels.units }]),
    ...(targets === 0 ? [] : [{ value: 'a target text', count: targets }]),
    ...(unlabelled === 0 ? [] : [{ value: 'no label', count: unlabelled }]),
  ];
  return [
    ...labels.map((label, index) =>
      bars(index === 0 ? 'labels' : '', { ...label, value: quoted(label.value) }, units),
    ),
    ...rest.map((label, index) => bars(labels.length + index === 0 ? 'labels' : '', label, units)),
  ];
}

/** The label as it is in the data, cut to the column. */
function quoted(label: string): string {
  const text = JSON.stringify(label);
  return text.length > LABEL ? `${text.slice(0, LABEL - 2)}…"` : text;
}

function copiesSay({ copies, relabelled, units }: InspectedCounts): string {
  const other = relabelled === 0 ? '' : `; ${formatCount(relabelled)} with another label`;
  return `${formatCount(copies)} of ${count(units, 'unit')} have the code and label of an earlier one${other}`;
}

/** A reason that is the problem of the whole file is not repeated. */
function unreadSays(
  { value, count: rows, firstRecord }: InspectedCounts['unread'][number],
  problem: string | null,
): string {
  const first = firstRecord === null ? '' : ` (first: record ${String(firstRecord)})`;
  return `${formatCount(rows)}: ${value === problem ? 'see the problem' : value}${first}`;
}

const SPEAKS: Readonly<Record<WitnessOutlook['canSpeak'], string>> = {
  yes: 'yes',
  partly: 'in part',
  no: 'no',
};

function witnessLines({ name, canSpeak, why, power }: WitnessOutlook): readonly string[] {
  return [row(name, `${SPEAKS[canSpeak]}: ${why}`), ...(power === null ? [] : [row('', power)])];
}

function bars(head: string, { value, count: units }: Counted, of: number): string {
  const fraction = of === 0 ? 0 : units / of;
  const percent = percentOf(fraction);
  return row(
    head,
    `${value.padEnd(LABEL)}  ${paddedBar(fraction)}  ${percent.padStart('100 %'.length)}  ${formatCount(units)}`,
  );
}

function row(head: string, text: string): string {
  return `  ${head.padEnd(HEAD)}${escapeTerminal(text)}`.trimEnd();
}

/** Whole percent; all and nothing are said only where it is so. */
function percentOf(fraction: number): string {
  if (fraction === 1) return '100 %';
  return fraction > 0 && fraction < LEAST_SHOWN ? '<1 %' : formatFraction(fraction);
}

/** Below this a fraction would be rounded to nothing. */
const LEAST_SHOWN = 0.005;
