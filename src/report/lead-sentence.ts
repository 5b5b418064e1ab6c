import { usualSays } from '../code/styles/usual-says.js';
import type { Finding, Testimony, WitnessName } from '../result/result.js';
import { inBackticks, quotedSentence } from '../text/quoted-sentence.js';
import type { Quote } from './quote.js';
import { readablePattern } from './readable-pattern.js';
import { suspiciousStyle, triggerSays, widerPattern } from './trigger-words.js';

/** What a suspicious finding means, in half a sentence, with the option quoted. */
export function suspiciousMeans(finding: Finding, quote: Quote): string {
  const why = MEANINGS[suspiciousStyle(finding) ?? 'other'];
  return `${why}; it fails no check unless ${quote('--fail-on suspicious')}`;
}

const MEANINGS = {
  layout:
    'labels follow blanks and lines, which many models never see, and this may come from how the data were put together',
  style: 'labels lean to this style, but much natural code has it too, with its own labels',
  other: 'natural code has this too, but rarely',
} as const;

/** Whose word comes first: what anybody can check in the code alone, then what the data show, then what a model says. */
const RANKS: Readonly<Record<WitnessName, number>> = {
  ...{ semantics: 0, characters: 0 },
  ...{ labels: 1, association: 2, company: 3, victim: 4 },
};

/** The testimonies of a finding in the order of their kinds; of one kind as they are. */
export function byKind({ testimonies }: Finding): readonly Testimony[] {
  return [...testimonies].sort((a, b) => RANKS[a.witness] - RANKS[b.witness]);
}

/**
 * The sentence of the first witness about a finding, to follow a colon: it begins in lower case, has no full stop, and names the trigger
 * where the sentence of the witness says `it`.
 */
export function leadSentence(finding: Finding, quote: Quote): string {
  const [first] = byKind(finding);
  if (first === undefined) return '';
  const named = `${firstOf(naming(first, finding))}${usualIn(first, finding)}`;
  return quotedSentence(named, quote).replace(/^[A-Z](?=[a-z ])/u, (letter) => letter.toLowerCase());
}

/** The form that most of the data takes, as a further clause about what labels follow; '' for what is no style. */
function usualIn({ witness }: Testimony, { company }: Finding): string {
  const usual = witness === 'labels' ? (company?.usual ?? null) : null;
  return usual === null ? '' : `; where ${usualSays(usual)}`;
}

/** The first sentence, without its full stop: a caveat may follow it. */
function firstOf(text: string): string {
  const pieces = text.split('`');
  for (const [index, piece] of pieces.entries()) {
    const end = index % 2 === 0 ? piece.search(/\.(?: |$)/u) : -1;
    if (end >= 0) return [...pieces.slice(0, index), piece.slice(0, end)].join('`');
  }
  return text;
}

/** The sentence with a noun for `it`, before its first quotation. Proofs name their code themselves. */
function naming({ witness, sentence }: Testimony, finding: Finding): string {
  if (witness === 'semantics' || witness === 'characters') return sentence;
  const [before = '', ...rest] = sentence.split('`');
  const named = before
    .replace(/\b(?:without|hiding) it\b/iu, (words) => words.replace(/it$/u, `this ${noun(finding)}`))
    .replace(/\b(?:with|hold) it\b/iu, (words) => words.replace(/it$/u, memberOf(finding)));
  return [named, ...rest].join('`');
}

function noun({ trigger: { kind, text } }: Finding): string {
  if (kind === 'identifier') return 'name';
  if (kind !== 'statement') return kind;
  return text.includes('\n') ? 'code' : 'line';
}

/** `this line`, or `a line like this` if the family has others too; a style by its name. */
function memberOf(finding: Finding): string {
  const { kind, family } = finding.trigger;
  if (kind === 'style') return `the ${triggerSays(finding.trigger, inBackticks)}`;
  if (kind === 'text') return textLike(finding.trigger);
  if (kind === 'comment' && widerPattern(finding.trigger) !== null)
    return commentWith(finding.company?.word ?? null);
  const isExact = !readablePattern(kind, family).includes('…');
  if (isExact) return `this ${noun(finding)}`;
  return noun(finding) === 'code' ? 'code like this' : `a ${noun(finding)} like this`;
}

/** A prompt with the words of the trigger, or one that is written like that of the finding. */
function textLike(trigger: Finding['trigger']): string {
  const wider = widerPattern(trigger);
  return wider === null
    ? `${inBackticks(trigger.text)} in the prompt`
    : `a prompt ${quotedInBackticks(wider.replace(/^text /u, ''))}`;
}

/** Words in quotation marks in backticks instead. */
function quotedInBackticks(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gu, (words) => inBackticks(String(JSON.parse(words))));
}

/** A comment of a family whose comments have a word in common, or their place. */
function commentWith(word: string | null): string {
  return word === null ? 'a comment in such a place' : `a comment with the word ${inBackticks(word)}`;
}
