import { evidence } from '../../detect/localise.js';
import { codeCell, codeSpan } from '../../text/escape-markdown.js';
import { figure, markdownTable } from '../markdown-table.js';
import { median } from '../metrics.js';
import { machineLine } from '../render-detection.js';
import type { MethodResult, SampleSet, ShownElement, ShownFunction, ShownPair } from './method-result.js';
import { aurocOf, bothOf, deficit, literally, smallness, split } from './samples-of.js';

/** What everything on the page was measured with. */
export function renderMethodSetting(result: MethodResult): string {
  const { victim, calibrationUnits, references, rate, seed, samples, machine } = result;
  const sets = samples.map((one) => {
    const [clean, poisoned] = split(one);
    return `${one.title}, ${clean.length} clean and ${poisoned.length} with a trigger`;
  });
  return (
    `Victim \`${victim.name}\` (\`${victim.fingerprint.slice(0, 12)}\`), calibrated on ${calibrationUnits} clean ` +
    `functions; elements are planted in ${references} others. Held-out functions: ${sets.join('; ')} ` +
    `(seed \`${seed}\`, ${Math.round(100 * rate)} % poisoned, with each of the four published attacks). ` +
    machineLine(machine)
  );
}

const firstLine = (text: string): string => (text.includes('\n') ? `${text.split('\n')[0] ?? ''} …` : text);

const evidenceOf = ({ drop, transfer }: ShownElement): number => evidence(drop, transfer);

/** The elements that are necessary or sufficient, with both. */
export function renderMethodElements({ pairs }: MethodResult): string {
  return pairs.map(({ name, poisoned }) => elementTable(name, poisoned)).join('\n\n');
}

function elementTable(name: string, { elements, label, probability, threshold }: ShownFunction): string {
  const bound = threshold ?? 0;
  const shown = elements
    .filter(({ drop, transfer }) => Math.max(drop, transfer?.shift ?? 0) > bound)
    .sort((a, b) => evidenceOf(b) - evidenceOf(a));
  const rows = shown.map((element) => {
    const { text, without, drop, transfer } = element;
    return [
      codeCell(firstLine(text)),
      figure(without),
      drop.toFixed(2),
      transfer === null ? '–' : transfer.shift.toFixed(2),
      transfer === null ? '–' : `${transfer.turned} of ${transfer.planted}`,
      evidenceOf(element).toFixed(2),
    ];
  });
  const head = ['element', `P(${label}) without it`, 'necessity', 'sufficiency', 'turned', 'the smaller'];
  return (
    `\`${name}\`, predicted \`${label}\` with P = ${figure(probability)}; its elements with more than ` +
    `${bound.toFixed(2)} nats of either, of ${elements.length}:\n\n${markdownTable(head, rows)}`
  );
}

/** What the two readings of the scores make of the same functions. */
export function renderMethodEntropy({ samples }: MethodResult): string {
  const head = ['', ...samples.map(({ title }) => title)];
  const rows = ENTROPY_ROWS.map(({ title, cell }) => [title, ...samples.map(cell)]);
  return markdownTable(head, rows);
}

const ENTROPY_ROWS: readonly { readonly title: string; readonly cell: (samples: SampleSet) => string }[] = [
  {
    title: 'elements N: fewest, median, most',
    cell: (samples) => spreadOf(samples, ({ elements }) => elements),
  },
  {
    title: 'ln N: smallest, median, largest',
    cell: (samples) => spreadOf(samples, ({ elements }) => Math.log(elements), 2),
  },
  {
    title: 'what a perfect trigger takes from the paper’s H, at the median N',
    cell: ({ rows }) => literalFall(median(rows.map(({ elements }) => elements)) ?? 1).toFixed(3),
  },
  {
    title: 'most that the paper’s H lies under ln N',
    cell: ({ rows }) =>
      Math.max(...rows.map(({ elements, entropy }) => Math.log(elements) - entropy)).toFixed(3),
  },
  { title: 'AUROC of the paper’s H', cell: (samples) => figure(aurocOf(samples, literally)) },
  {
    title: 'AUROC of N alone, without a look at any score',
    cell: (samples) => figure(aurocOf(samples, smallness)),
  },
  { title: 'AUROC of the deficit of log-odds', cell: (samples) => figure(aurocOf(samples, deficit)) },
  { title: 'AUROC of necessary and sufficient', cell: (samples) => figure(aurocOf(samples, bothOf)) },
];

function spreadOf(
  { rows }: SampleSet,
  value: (row: SampleSet['rows'][number]) => number,
  digits = 0,
): string {
  const values = rows.map(value);
  const [low, middle, high] = [Math.min(...values), median(values) ?? 0, Math.max(...values)];
  return [low, middle, high].map((one) => one.toFixed(digits)).join(', ');
}

/**
 * How far H of softmax(|Δ probability|) lies under ln N where one of N elements takes the whole probability and all
 * others nothing: ln N − ln(N − 1 + e) + e / (N − 1 + e).
 */
export function literalFall(elements: number): number {
  const total = elements - 1 + Math.E;
  return Math.log(elements) - Math.log(total) + Math.E / total;
}

/** Verdict and replacement of the examples. */
export function renderMethodVerdicts({ pairs }: MethodResult): string {
  const head = ['function', 'evidence', 'p', 'verdict', 'trigger', 'replacement', 'prediction then'];
  return markdownTable(head, pairs.flatMap(verdictRows));
}

function verdictRows({ name, trigger, clean, poisoned, replacement }: ShownPair): string[][] {
  const start = (title: string, { value, pValue, verdict }: ShownFunction, isBound: boolean): string[] => [
    title,
    value.toFixed(2),
    pValue === null ? '–' : `${isBound ? '≥ ' : ''}${pValue.toFixed(4)}`,
    verdict,
  ];
  const after =
    replacement === null ? '–' : replacement.after === '' ? 'removed' : codeCell(replacement.after);
  const then =
    replacement === null ? '–' : `${codeSpan(replacement.label)}, P = ${figure(replacement.probability)}`;
  return [
    [...start(`\`${name}\`, clean`, clean, true), '–', '–', '–'],
    [...start(`\`${name}\`, poisoned`, poisoned, false), codeCell(trigger.text), after, then],
  ];
}
