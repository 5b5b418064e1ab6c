import type { Finding } from '../../result/result.js';
import { count } from '../../text/numbers.js';
import type { FamilyIndex } from '../family-sentences.js';
import { besideExcerpt, findingExcerpt, findingPlace, isInPrompt, triggers } from '../finding-code.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import { dropSays, replacementSays } from '../replacement-sentences.js';
import { sideBySide } from '../side-by-side.js';
import { triggerSays, widerPattern } from '../trigger-words.js';
import { WITNESS_WORDS, witnessRows } from '../witness-rows.js';
import { barsView } from './bars-view.js';
import { excerptView, sidesView } from './code-view.js';
import { wordAnchor } from './glossary.js';
import { h, type ElementNode, type PageNode } from './node.js';
import { code, copyButton, PATH_WIDTH, sentence, terms } from './words.js';

/** Further triggers named in the headline. */
const MAX_MORE = 10;

/** How a report shows its findings. */
export interface ViewOptions {
  readonly families: FamilyIndex;
  /** Columns of a line of code. */
  readonly width: number;
}

/** What a finding shows while it is closed: verdict, place, trigger, who reports it, and how sure its replacement is. */
export function findingHead(finding: Finding): PageNode[] {
  const { trigger, verdict, purified } = finding;
  const witnesses = [
    ...new Set(finding.testimonies.map(({ witness }) => WITNESS_WORDS[witness].name.toLowerCase())),
  ];
  const replacement = purified === null ? 'no replacement' : `replacement ${purified.grade}`;
  return [
    h('span', { class: `tag ${verdict}` }, verdict),
    ' ',
    h('span', { class: 'place' }, code(findingPlace(finding).place, PATH_WIDTH)),
    ' ',
    h(
      'span',
      { class: 'what' },
      trigger.kind === 'style' ? sentence((quote) => triggerSays(trigger, quote)) : code(trigger.text),
    ),
    ' ',
    h('span', { class: 'soft' }, `${witnesses.join(', ')} · ${replacement}`),
  ];
}

/** What an open finding shows. @param family anchor of its group on the page */
export function findingBody(finding: Finding, { families, width }: ViewOptions, family: string): PageNode[] {
  const parts: (PageNode | null)[] = [
    h('p', { class: 'lead' }, headline(finding)),
    h('p', { class: 'soft' }, details(finding)),
    ...codeParts(finding, width),
    witnessesView(finding, families),
    barsView(finding),
    h(
      'p',
      null,
      h('b', null, 'Replacement'),
      ' ',
      sentence((quote) => replacementSays(finding, quote)),
    ),
    dropView(finding),
    closing(finding, family),
  ];
  return parts.filter((part) => part !== null);
}

/** The code with its replacement, or alone; then the words of the prompt that go with it. */
function codeParts(finding: Finding, width: number): (PageNode | null)[] {
  const { rows, omitted } = isInPrompt(finding) ? { rows: [], omitted: 0 } : sideBySide(finding, width);
  const beside = besideExcerpt(finding, width).lines;
  const prompt =
    beside.length === 0
      ? []
      : [h('p', { class: 'soft' }, 'In its prompt:'), excerptView(beside, 'The prompt')];
  if (rows.length > 0) {
    const copies = h(
      'p',
      { class: 'tools' },
      copyButton('Copy the code', 'old'),
      copyButton('Copy the replacement', 'new'),
    );
    return [sidesView(rows), rest(omitted, 'more line'), copies, ...prompt];
  }
  const excerpt = findingExcerpt(finding, width);
  const copies = h('p', { class: 'tools' }, copyButton('Copy the code', 'old'));
  return [
    excerptView(excerpt.lines, 'The code'),
    rest(excerpt.omitted, 'more marked line'),
    copies,
    ...prompt,
  ];
}

function rest(omitted: number, noun: string): ElementNode | null {
  return omitted > 0 ? h('p', { class: 'soft' }, `… ${count(omitted, noun)}`) : null;
}

/** The strongest sentence. */
function headline(finding: Finding): PageNode[] {
  const lead = sentence((quote) => leadSentence(finding, quote));
  if (finding.verdict === 'poisoned') return [h('b', null, 'Poisoned:'), ' ', ...lead];
  const means = sentence((quote) => suspiciousMeans(finding, quote));
  return [h('b', null, 'Suspicious:'), ' ', ...lead, ' (', ...means, ')'];
}

function details(finding: Finding): PageNode[] {
  const pattern = widerPattern(finding.trigger);
  const { within } = findingPlace(finding);
  const more = finding.more
    .slice(0, MAX_MORE)
    .map((one) => ['also ', ...sentence((quote) => triggerSays(one, quote))]);
  const unnamed = finding.more.length - more.length;
  const [trigger] = triggers(finding);
  const parts: PageNode[][] = [
    [`${trigger?.kind ?? ''} in `, code(finding.function.name)],
    ...(within === null ? [] : [[within]]),
    ...(pattern === null ? [] : [['pattern ', code(pattern)]]),
    ...(finding.label === null ? [] : [['recorded label ', code(finding.label)]]),
    ...(finding.degraded ? [['parsed incompletely']] : []),
    ...more,
    ...(unnamed > 0 ? [[`and ${count(unnamed, 'more trigger')}`]] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
}

/** One row for each witness: its sentence, and how strong that is. */
function witnessesView(finding: Finding, families: FamilyIndex): ElementNode | null {
  const context = { families, scope: 'scan' } as const;
  const rows = witnessRows(finding, context, (text) => text).map(({ name, strength }, index) => {
    const says = sentence((quote) => witnessRows(finding, context, quote)[index]?.says ?? '');
    const strong = strength === '' ? [] : [' ', h('span', { class: 'soft' }, strength)];
    return [name, [...says, ...strong]] as const;
  });
  return terms('witnesses', rows);
}

function dropView(finding: Finding): ElementNode | null {
  const says = dropSays(finding);
  return says === null ? null : h('p', null, h('b', null, 'Or drop the record'), ` ${says}`);
}

/** Id and place to copy, and the way to the finding's family. */
function closing(finding: Finding, family: string): ElementNode {
  const grade = finding.purified?.grade;
  return h(
    'p',
    { class: 'tools' },
    code(finding.id),
    copyButton('Copy the id', 'before'),
    code(findingPlace(finding).place, PATH_WIDTH),
    copyButton('Copy the place', 'before'),
    copyButton('Copy a link', 'link'),
    h('a', { href: `#${family}` }, 'To its family'),
    grade === undefined ? null : h('a', { href: `#${wordAnchor(grade)}` }, `What ${grade} means`),
  );
}
