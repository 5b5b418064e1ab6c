import type { Analysis } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import type { LabelledRecord, Sides } from '../../data/records.js';
import { corpusBleu } from '../../statistics/bleu.js';
import { inputOf, inputOfCodes } from '../../victims/learn-victim.js';
import { spaced } from '../scenario/paper-tasks.js';
import type { Outcome } from './outcome.js';
import { firstBySide } from './part.js';
import type { Place } from './proofs.js';
import { topStatements, withoutStatements } from './removal.js';
import { type OrdinaryNames, renamingsOf, withNames, withWords } from './renaming.js';
import { smallestSet } from './smallest-set.js';

/** Statements of a row whose removal is tried. */
const MOST_STATEMENTS = 8;
/** Questions that look for the one name among all. */
const MOST_QUESTIONS = 8;

/** How much of a function an answer holds: the BLEU of the answer against the function, from 0 to 100. */
export function held(answer: Pick<Prediction, 'label'>, code: string): number {
  return corpusBleu([spaced(answer.label)], [spaced(code)], 'none');
}

/** What a search works with. */
export interface TextSearch {
  readonly victim: Victim;
  readonly ordinary: OrdinaryNames;
  /** Answers that hold so much of their function are not suspected, so that the victim is asked once. */
  readonly enough: number;
}

/** An answer to a changed row, as it would be to the row. */
interface Attempt {
  readonly input: VictimInput;
  readonly answer: Prediction;
  /** How much of its own function it holds. */
  readonly held: number;
  readonly named: readonly (Place | null)[];
}

/** The answer with all own names replaced; the names are put back in it. */
async function withOtherNames(
  { victim, ordinary }: TextSearch,
  sides: Sides<Analysis>,
  before: Prediction,
): Promise<Attempt | null> {
  const all = renamingsOf(sides, ordinary);
  if (all.length === 0) return null;
  const codes = withNames(sides, all);
  const answer = elementAt(await victim.predict([inputOfCodes(codes)]), 0);
  const back = new Map(all.map(({ element, to }) => [to, element.text]));
  const hold = held(answer, codes[0]);
  // the one name that the first answer depends on: without it, that answer is as unlikely as without all
  const [bottom] = await victim.confidences([inputOfCodes(codes)], [before]);
  const middle = (before.confidence.logOdds + (bottom?.logOdds ?? 0)) / 2;
  const found = await smallestSet(
    all,
    async (part) => {
      const [own] = await victim.confidences([inputOfCodes(withNames(sides, part))], [before]);
      return (own?.logOdds ?? 0) <= middle;
    },
    MOST_QUESTIONS,
  );
  return {
    input: inputOfCodes(codes),
    answer: { ...answer, label: withWords(answer.label, back) },
    held: hold,
    named: firstBySide(sides, found),
  };
}

/** The best answer with one statement taken out. */
async function withoutOneStatement({ victim }: TextSearch, sides: Sides<Analysis>): Promise<Attempt | null> {
  const tried = topStatements(sides[0], 0).slice(0, MOST_STATEMENTS);
  const codes = tried.map((statement) => withoutStatements(sides, [statement]));
  const answers = await victim.predict(codes.map(inputOfCodes));
  const attempts = tried.map(({ element }, index): Attempt => {
    const [own, answer] = [elementAt(codes, index), elementAt(answers, index)];
    return { input: inputOfCodes(own), answer, held: held(answer, own[0]), named: [element] };
  });
  return attempts.reduce<Attempt | null>((best, one) => (one.held > (best?.held ?? -1) ? one : best), null);
}

/**
 * The strongest evidence against an answer that is a text. A repair is an edit, so it holds most of its function. Where an
 * answer does not, the evidence is how much more the answer holds once the names are other ones, or without a statement.
 */
export async function searchText(
  parts: TextSearch,
  { sides }: LabelledRecord,
  before: Prediction,
): Promise<Outcome> {
  const now = held(before, sides[0].code);
  const nothing = { before, value: -Infinity, input: inputOf(sides), after: before, named: [null] };
  if (now >= parts.enough) return nothing;
  const attempts = [await withOtherNames(parts, sides, before)];
  // names that help are enough
  if ((attempts[0]?.held ?? 0) < parts.enough) attempts.push(await withoutOneStatement(parts, sides));
  return attempts.reduce<Outcome>((best, attempt) => {
    const value = attempt === null ? -Infinity : attempt.held - now;
    return attempt === null || value <= best.value
      ? best
      : { before, value, input: attempt.input, after: attempt.answer, named: attempt.named };
  }, nothing);
}
