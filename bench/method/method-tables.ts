import { descending } from 'd3-array';
import { evidence } from '../../src/detect/localise.js';
import { codeCell, codeSpan } from '../../src/text/escape/escape-markdown.js';
import { digits, figure, figureTable, machineLine, MISSING, tableOf } from '../tables/cells.js';
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

const evidenceOf = ({ drop, transfer }: ShownElement): number => evidence(drop, transfer);

/** The elements that are necessary or sufficient, with both measures. */
export function renderMethodElements({ pairs }: MethodResult): string {
  return pairs.map(({ name, poisoned }) => elementTable(name, poisoned)).join('\n\n');
}

function elementTable(name: string, { elements, label, probability, threshold }: ShownFunction): string {
  const bound = threshold ?? 0;
  const shown = elements
    .filter(({ drop, transfer }) => Math.max(drop, transfer?.shift ?? 0) > bound)
    .sort((a, b) => descending(evidenceOf(a), evidenceOf(b)));
  const table = tableOf(shown, [
    ['element', ({ text }) => codeCell(text.replace(/\n[^]*/u, ' …'))],
    [`P(${label}) without it`, ({ without }) => figure(without)],
    ['necessity', ({ drop }) => drop.toFixed(2)],
    ['sufficiency', ({ transfer }) => digits(transfer?.shift, 2)],
    ['turned', ({ transfer }) => (transfer ? `${transfer.turned} of ${transfer.planted}` : MISSING)],
    ['the smaller', (element) => evidenceOf(element).toFixed(2)],
  ]);
  return (
    `\`${name}\`, predicted \`${label}\` with P = ${figure(probability)}; its elements with more than ` +
    `${bound.toFixed(2)} nats of either, of ${elements.length}:\n\n${table}`
  );
}

/** Verdicts and replacements of the examples. */
export function renderMethodVerdicts({ pairs }: MethodResult): string {
  const head = ['function', 'evidence', 'p', 'verdict', 'trigger', 'replacement', 'prediction then'];
  return figureTable(head, pairs.flatMap(verdictRows));
}

function verdictRows({ name, trigger, clean, poisoned, replacement }: ShownPair): string[][] {
  const verdict = (version: string, shown: ShownFunction, bound: string): string[] => [
    `\`${name}\`, ${version}`,
    shown.value.toFixed(2),
    shown.pValue === null ? MISSING : `${bound}${shown.pValue.toFixed(4)}`,
    shown.verdict,
  ];
  const after = replacement && (replacement.after === '' ? 'removed' : codeCell(replacement.after));
  const then = replacement && `${codeSpan(replacement.label)}, P = ${figure(replacement.probability)}`;
  return [
    [...verdict('clean', clean, '≥ '), MISSING, MISSING, MISSING],
    [...verdict('poisoned', poisoned, ''), codeCell(trigger.text), after ?? MISSING, then ?? MISSING],
  ];
}
