import type { Finding, Purified } from '../result/result.js';
import { overlaps } from '../text/span.js';
import { formatProbability } from '../text/numbers.js';
import { triggers } from './finding-code.js';
import type { Quote } from './quote.js';
import { edits } from './replacements.js';

/** What to do with a trigger that has no replacement, by its kind. */
const NONE: Partial<Record<Finding['trigger']['kind'], string>> = {
  style:
    'none is suggested, because the usual form is not known to keep the behaviour in all places: drop the record',
  text: 'none is suggested for the words of a prompt: drop the record',
};

/** What each strategy does. */
const DONE: Readonly<Record<Purified['strategy'], string>> = {
  rename: 'the name is replaced by another',
  infill: 'the code is replaced by other code',
  remove: 'the code is removed',
  simplify: 'the code is simplified',
  plain: 'hidden characters are replaced by what they look like',
  restyle: 'it is written as most of this data writes it',
};

/** The replacement of a finding's code, and how sure it is, in one sentence without a full stop. */
export function replacementSays(finding: Finding, quote: Quote): string {
  const { purified } = finding;
  if (purified === null) return NONE[finding.trigger.kind] ?? 'none is suggested';
  const answer = answerSays(finding, purified, quote);
  const says = GRADED[purified.grade](doneSays(finding, purified), answer, drawsLess(finding));
  return purified.verified ? says : `${says}; not verified: it is still reported, or parses worse`;
}

/** What is done; where not all places of the finding are replaced, how many are. */
function doneSays(finding: Finding, { strategy, code }: Purified): string {
  const changes = edits(finding.code, code);
  const places = triggers(finding);
  const replaced = places.filter(({ spans }) =>
    spans.some((span) => changes.some((change) => overlaps(span, change))),
  ).length;
  if (replaced === 0 || replaced === places.length)
    return strategy === 'remove' && finding.trigger.kind === 'comment'
      ? 'the comment is removed'
      : DONE[strategy];
  return `${String(replaced)} of ${String(places.length)} places ${replaced === 1 ? 'is' : 'are'} replaced`;
}

/** What a proof says where the replacement draws one number less from a generator. */
const DRAWS = 'A pseudo-random generator is drawn from once less';

function drawsLess({ testimonies }: Finding): boolean {
  return testimonies.some(({ proof, sentence }) => proof && sentence.includes(DRAWS));
}

/** The grade in words. `answer` is what the model says then, or ''. */
const GRADED: Readonly<
  Record<Purified['grade'], (done: string, answer: string, drawsLess: boolean) => string>
> = {
  proved: (done, answer, drawsLess) =>
    `proved, behaviour stays the same${drawsLess ? ' but for later random numbers' : ''}: ${done}${answer === '' ? '' : `; ${answer}`}`,
  inserted: (done, answer) =>
    `inserted, a person decides: ${done} because it was planted${answer === '' ? '' : `; ${answer}`}`,
  're-judged': (done, answer) =>
    `re-judged: ${done}${answer === '' ? '' : `, and ${answer}`}; whether behaviour stays is not known`,
};

function answerSays(
  { necessity, testimonies }: Finding,
  { prediction, confidence }: Purified,
  quote: Quote,
): string {
  if (prediction === null) return '';
  // hiding the trigger alone may leave the answer as it was
  const isOnlyNow = necessity !== null && necessity.prediction !== prediction;
  const answer = `${quote(prediction)} (${formatProbability(confidence)})`;
  const isProbe = testimonies.some(({ witness }) => witness === 'labels');
  const what = isProbe ? "the prediction of the labels' probe" : "the model's answer";
  return isOnlyNow ? `only this turns ${what} to ${answer}` : `${what} is then ${answer}`;
}

/** Why a record with a label, or with a planted response, had better be dropped; `null` for any other. */
export function dropSays({ label, testimonies }: Finding): string | null {
  if (testimonies.some(({ witness }) => witness === 'association'))
    return 'the attacker wrote the response too, and a replacement does not correct it';
  return label === null ? null : 'the attacker chose the label too, and a replacement does not correct it';
}
