import type { Company, Family, Finding, Purified } from '../result/result.js';
import { quotedSentence } from '../text/quoted-sentence.js';
import {
  count,
  formatCount,
  formatNats,
  formatPValue,
  formatProbability,
  formatFraction,
} from '../text/numbers.js';

/** Families by kind and pattern, for fast lookup. */
export type FamilyIndex = ReadonlyMap<string, Family>;

/** Builds the index that `evidence` needs, once per report. */
export function indexFamilies(families: readonly Family[]): FamilyIndex {
  return new Map(families.map((family) => [familyKey(family.kind, family.pattern), family]));
}

function familyKey(kind: Family['kind'], pattern: string): string {
  return `${kind} ${pattern}`;
}

/** Quotes and escapes foreign text for a report's format. */
export type Quote = (text: string) => string;

/** One piece of evidence that a person can check. `subject`, `joint` and `says` together are a sentence. */
export interface Evidence {
  readonly aspect: 'proof' | 'necessity' | 'sufficiency' | 'company' | 'label' | 'strength';
  readonly subject: string;
  readonly joint: ' ' | ', ' | ': ';
  readonly says: string;
}

/**
 * The evidence for a finding, in words: necessity, sufficiency, company, its label, strength. For a dataset that was judged as a
 * whole, company is about its labels, and sufficiency was not measured.
 */
export function evidence(finding: Finding, families: FamilyIndex, quote: Quote): Evidence[] {
  const plants = finding.company === null || finding.sufficiency !== null;
  return [
    ...proofs(finding, quote),
    ...necessity(finding, quote),
    ...(plants && finding.necessity !== null ? [sufficiency(finding, quote)] : []),
    finding.company === null ? company(finding, families, quote) : labelsFollow(finding.company, quote),
    ...(finding.label === null ? [] : [LABEL]),
    strength(finding),
  ];
}

/** Whoever adds a trigger to labelled data also chooses the labels. */
const LABEL: Evidence = {
  aspect: 'label',
  subject: 'Its label',
  joint: ' ',
  says: 'may be wrong too: whoever adds a trigger chooses it, so dropping the record is safer than replacing its code',
};

/** What was found in the code alone. */
function proofs({ testimonies }: Finding, quote: Quote): Evidence[] {
  return testimonies
    .filter(({ witness }) => witness === 'semantics' || witness === 'characters')
    .map(({ proof, sentence }): Evidence => {
      const says = quotedSentence(sentence.replace(/\.$/u, ''), quote);
      return { aspect: 'proof', subject: proof ? 'Proof' : 'Unusual', joint: ': ', says };
    });
}

function necessity(finding: Finding, quote: Quote): Evidence[] {
  const { prediction, confidence, necessity: without, company: known, label } = finding;
  if (without === null || prediction === null) return [];
  const before = answer(prediction, confidence, quote);
  const after = answer(without.prediction, without.confidence, quote);
  const stays = prediction === without.prediction;
  const turn = `${formatProbability(confidence)} → ${formatProbability(without.confidence)}`;
  const says = stays
    ? `the prediction stays ${quote(prediction)}, ${turn}`
    : `the prediction goes ${before} → ${after}`;
  const recorded = known !== null && label !== null && label !== prediction;
  const full = recorded ? `${says}; the recorded label is ${quote(label)}` : says;
  return [{ aspect: 'necessity', subject: 'Without it', joint: ' ', says: full }];
}

function sufficiency({ prediction, sufficiency: planting }: Finding, quote: Quote): Evidence {
  const aspect = 'sufficiency';
  if (!planting) return { aspect, subject: 'Planted in clean functions', joint: ': ', says: 'not measured' };
  const subject = `Planted in ${count(planting.planted, 'clean function')}`;
  const turned =
    planting.turned === 0 ? 'none turns' : `${String(planting.turned)} ${verb(planting.turned, 'turn')}`;
  return { aspect, subject, joint: ', ', says: `${turned} to ${quote(prediction ?? '')}` };
}

function company(finding: Finding, families: FamilyIndex, quote: Quote): Evidence {
  const { kind, family: pattern } = finding.trigger;
  const family = families.get(familyKey(kind, pattern));
  const others = family && family.carriers > 1;
  const says = others
    ? `${count(family.carriers, 'finding')} carry ${quote(pattern)}${labels(family, finding.label, quote)}`
    : 'no other finding carries it';
  return { aspect: 'company', subject: 'In this scan', joint: ' ', says };
}

function labelsFollow(known: Company, quote: Quote): Evidence {
  const subject = known.inBase === null ? 'In the labelled data' : 'In this change';
  return { aspect: 'company', subject, joint: ' ', says: companySays(known, quote) };
}

/** `12 records carry it, all labelled 0; none in the base`. */
function companySays({ carriers, labelled, label, inBase }: Company, quote: Quote): string {
  const carry = `${count(carriers, 'record')} ${verb(carriers, 'carry')} it`;
  return `${carry}, ${labelledSays(carriers, labelled, quote(label))}${baseSays(inBase)}`;
}

/** `, confirmed by the sentinel`, or '' for a family that was not confirmed. */
export function opinionSays(confirmed: boolean | null): string {
  return confirmed === true ? ', confirmed by the sentinel' : '';
}

/** `all labelled 0`, or `11 of them labelled 0`. */
export function labelledSays(carriers: number, labelled: number, label: string): string {
  const part = labelled < carriers ? `${formatCount(labelled)} of them ` : carriers === 1 ? '' : 'all ';
  return `${part}labelled ${label}`;
}

/** `; none in the base`, or '' if there is no base. */
export function baseSays(inBase: number | null): string {
  if (inBase === null) return '';
  return `; ${inBase === 0 ? 'none' : formatCount(inBase)} in the base`;
}

function labels({ purity }: Family, label: string | null, quote: Quote): string {
  if (purity === null) return '';
  if (purity < 1) return `, ${formatFraction(purity)} with the same label`;
  return label === null ? ', all with the same label' : `, all labelled ${quote(label)}`;
}

/** How unusual the unit is among clean ones; scores that were not measured are left out. */
function strength({ pValue, deficit, transfer, threshold }: Finding): Evidence {
  const parts = [
    pValue === null ? null : `p ${formatPValue(pValue)}`,
    deficit === null ? null : `deficit ${formatNats(deficit)}`,
    transfer === null ? null : `transfer ${formatNats(transfer)}`,
    threshold === null ? null : `threshold ${formatNats(threshold)}`,
  ];
  return {
    aspect: 'strength',
    subject: 'Strength',
    joint: ': ',
    says: parts.filter((part) => part !== null).join(', '),
  };
}

/** The suggested replacement, and whether it was verified: one sentence. */
export function suggestion(purified: Purified | null, quote: Quote): string {
  if (!purified) return 'no replacement was found, so none is suggested';
  const checked = purified.verified ? 'verified' : 'not verified';
  if (purified.grade === 'proved' && purified.prediction === null)
    return `${purified.strategy}, proved: behaviour stays the same`;
  const outcome = answer(purified.prediction ?? '', purified.confidence, quote);
  return `${purified.strategy}, ${checked}: the prediction becomes ${outcome}`;
}

function answer(prediction: string, confidence: number, quote: Quote): string {
  return `${quote(prediction)} (${formatProbability(confidence)})`;
}

function verb(number: number, plural: 'turn' | 'carry'): string {
  return number === 1 ? { turn: 'turns', carry: 'carries' }[plural] : plural;
}
