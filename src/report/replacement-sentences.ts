import type { Finding, Purified } from '../result/result.js';
import { formatProbability } from '../text/numbers.js';
import type { Quote } from './quote.js';

/** What each strategy does. */
const DONE: Readonly<Record<Purified['strategy'], string>> = {
  rename: 'the name is replaced by another',
  infill: 'the code is replaced by other code',
  remove: 'the code is removed',
  simplify: 'the code is simplified',
  plain: 'hidden characters are replaced by what they look like',
};

/** The replacement of a finding's code, and how sure it is, in one sentence without a full stop. */
export function replacementSays(finding: Finding, quote: Quote): string {
  const { purified } = finding;
  if (purified === null) return 'no replacement was found, so none is suggested';
  const done = DONE[purified.strategy];
  const says = GRADED[purified.grade](done, answerSays(finding, purified, quote), drawsLess(finding));
  return purified.verified ? says : `${says}; not verified: it is still reported, or parses worse`;
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
  { prediction: before }: Finding,
  { prediction, confidence }: Purified,
  quote: Quote,
): string {
  if (prediction === null) return '';
  const changes = before !== null && before !== prediction;
  const answer = `${quote(prediction)} (${formatProbability(confidence)})`;
  return changes ? `the model's answer changes back to ${answer}` : `the model's answer is ${answer}`;
}

/** Why a labelled record had better be dropped; `null` for one without a label. */
export function dropSays({ label }: Finding): string | null {
  return label === null ? null : 'whoever plants a trigger chooses its label too, which no replacement mends';
}
