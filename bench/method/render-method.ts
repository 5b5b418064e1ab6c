import { evidence } from '../../src/detect/localise.js';
import { codeCell, codeSpan } from '../../src/text/escape-markdown.js';
import { figure, markdownTable } from '../tables/cells.js';
import { machineLine } from '../detection/detection-tables.js';
import type { MethodResult, ShownElement, ShownFunction, ShownPair } from './method-result.js';
import { split } from './samples-of.js';

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
