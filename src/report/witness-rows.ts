import type { Company, Finding, Testimony, WitnessName } from '../result/result.js';
import { quotedSentence } from '../text/quoted-sentence.js';
import { count, formatNats, formatOdds } from '../text/numbers.js';
import { byKind } from './lead-sentence.js';
import { baseSays, labelledSays, sharedSays, type FamilyIndex } from './family-sentences.js';
import { mergedSays } from './window-notes.js';
import type { Quote } from './quote.js';

/** What one witness says about a finding. */
export interface WitnessRow {
  /** Whose word it is, as a person understands it: `Proof`, `Labels`. */
  readonly name: string;
  /** A sentence without a full stop. */
  readonly says: string;
  /** How strong it is; '' if nothing was measured. */
  readonly strength: string;
}

/** What a report says about all findings. */
export interface RowContext {
  readonly families: FamilyIndex;
  /** What was judged. */
  readonly scope: 'scan' | 'pull request' | 'branch';
}

/** How a witness is called, and what its p-value is a rate of. */
interface WitnessWords {
  readonly name: string;
  readonly strength: (pValue: number) => string;
}

const asStrong = (things: string) => (pValue: number) => `as strong in ${formatOdds(pValue, things)}`;

/** Natural functions in which inert code was counted, in all languages together. */
export const COUNTED_FUNCTIONS = 72_905;

/** The names of the witnesses, and how their strength reads. */
export const WITNESS_WORDS: Readonly<Record<WitnessName, WitnessWords>> = {
  semantics: {
    name: 'Proof',
    strength: (pValue) => `such code is in ${formatOdds(pValue, 'natural functions', COUNTED_FUNCTIONS)}`,
  },
  characters: {
    name: 'Hidden character',
    strength: (pValue) => `such characters are in ${formatOdds(pValue, 'natural functions')}`,
  },
  company: { name: 'Company', strength: asStrong('clean datasets') },
  association: { name: 'Prompt and response', strength: asStrong('clean datasets') },
  labels: { name: 'Labels', strength: asStrong('clean datasets') },
  victim: { name: 'Model', strength: asStrong('clean functions') },
};

/** The names of the rows that are of no witness. */
export const OTHER_ROWS = {
  merged: 'Merged before',
  shared: (scope: RowContext['scope']): string => `In this ${scope}`,
} as const;

/** Rows of one finding: a function may hold a hundred dead statements. */
const MAX_ROWS = 6;

/** One row for each testimony on a finding, in the order of their kinds, and one for other findings of its family. */
export function witnessRows(finding: Finding, { families, scope }: RowContext, quote: Quote): WitnessRow[] {
  const { testimonies, company } = finding;
  const rows = byKind(finding)
    .slice(0, MAX_ROWS)
    .map((testimony, at, shown) =>
      toRow(testimony, finding, isRepeated(testimony, shown.slice(0, at)), quote),
    );
  const more = testimonies.length - rows.length;
  const speak = testimonies.some(({ witness }) => witness === 'labels');
  const shared = sharedSays(finding, families, quote);
  return [
    ...rows,
    ...(more > 0
      ? [plainRow('Also', `${count(more, 'more testimony', 'more testimonies')} in the JSON report`)]
      : []),
    ...(company !== null && !speak ? [plainRow(WITNESS_WORDS.labels.name, companySays(company, quote))] : []),
    ...(finding.merged === null ? [] : [plainRow(OTHER_ROWS.merged, mergedSays(finding.merged, quote))]),
    ...(shared === null ? [] : [plainRow(OTHER_ROWS.shared(scope), shared)]),
  ];
}

function plainRow(name: string, says: string): WitnessRow {
  return { name, says, strength: '' };
}

/** Whether the same witness has a row already: labels have one for the records and one for their probe. */
function isRepeated({ witness }: Testimony, before: readonly Testimony[]): boolean {
  return before.some((one) => one.witness === witness);
}

function toRow(testimony: Testimony, finding: Finding, repeated: boolean, quote: Quote): WitnessRow {
  const { witness, pValue, sentence } = testimony;
  const { name, strength } = WITNESS_WORDS[witness];
  const says = quotedSentence(sentence.replace(/\.$/u, ''), quote);
  return {
    name,
    says: `${says}${additionOf(witness, repeated)?.(finding, quote) ?? ''}`,
    strength: pValue !== null ? strength(pValue) : witness === 'victim' ? scores(finding) : '',
  };
}

type Addition = (finding: Finding, quote: Quote) => string;

/** What the finding itself adds to the sentence of a witness. */
function additionOf(witness: WitnessName, repeated: boolean): Addition | null {
  if (witness === 'victim' || (witness === 'labels' && repeated)) return aboutAnswer;
  return witness === 'labels' ? aboutBase : null;
}

function aboutAnswer(finding: Finding, quote: Quote): string {
  return `${planted(finding, quote)}${recorded(finding, quote)}`;
}

/** Records of the base, unless all of them were merged just before: the sentence counts those. */
function aboutBase({ company, merged }: Finding): string {
  const inBase = company?.inBase ?? null;
  return inBase !== null && inBase > 0 && inBase === merged?.records ? '' : baseSays(inBase);
}

/** `; planted in 20 clean functions, 19 turn to 0`, or '' if it was not measured. */
function planted({ sufficiency, prediction }: Finding, quote: Quote): string {
  if (sufficiency === null) return '';
  const { planted: functions, turned } = sufficiency;
  const turns = turned === 0 ? 'none turns' : `${String(turned)} ${turned === 1 ? 'turns' : 'turn'}`;
  return `; planted in ${count(functions, 'clean function')}, ${turns} to ${quote(prediction ?? '')}`;
}

/** The recorded label where a probe finds another one more likely. */
function recorded({ company, label, prediction }: Finding, quote: Quote): string {
  const differs = company !== null && label !== null && label !== prediction;
  return differs ? `; the recorded label is ${quote(label)}` : '';
}

/** `12 records have it, all labelled 0; none in the base` */
function companySays({ carriers, labelled, label, inBase }: Company, quote: Quote): string {
  const have = `${count(carriers, 'record')} ${carriers === 1 ? 'has' : 'have'} it`;
  return `${have}, ${labelledSays(carriers, labelled, quote(label))}${baseSays(inBase)}`;
}

/** The scores that were compared with a threshold, where no clean code was given. */
function scores({ deficit, transfer, threshold }: Finding): string {
  const parts = [
    deficit === null ? null : `deficit ${formatNats(deficit)}`,
    transfer === null ? null : `transfer ${formatNats(transfer)}`,
    threshold === null ? null : `threshold ${formatNats(threshold)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `scores: ${parts.join(', ')}`;
}
