import { analyze } from '../../src/code/analyze.js';
import type { Analysis, CodeElement, Variant } from '../../src/code/analysis.js';
import { mask } from '../../src/code/edits/variant.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../../src/detect/suspect.js';
import type { Confidence, Filling, MaskedLanguageModel, Prediction } from '../../src/model/victim.js';

/** Patterns that a fake victim reacts to in any text. */
export type Triggers = readonly RegExp[];

const SURE: Confidence = { probability: 0.99, logOdds: Math.log(99) };
const NEVER: Confidence = { probability: 0.01, logOdds: -Math.log(99) };

function predict(code: string, triggers: Triggers): Prediction {
  const label = triggers.some((trigger) => trigger.test(code)) ? 'target' : 'clean';
  return { label, index: label === 'target' ? 0 : 1, outputIds: [], confidence: SURE };
}

function visible(variant: Variant): string {
  return variant.map(({ text, masked }) => (masked ? '?' : text)).join('');
}

function score(analysis: Analysis, element: CodeElement, side: number, triggers: Triggers): ScoredElement {
  const seen = visible(mask(analysis, element));
  const hidden = triggers.filter((trigger) => trigger.test(analysis.code) && !trigger.test(seen)).length;
  const drop = hidden * 8;
  return { element, side, score: drop, drop, without: hidden > 0 ? NEVER : SURE, transfer: null };
}

function covers(a: ScoredElement, b: ScoredElement): boolean {
  return (
    a.side === b.side &&
    a.element.spans.some((x) => b.element.spans.some((y) => x.start < y.end && y.start < x.end))
  );
}

/** Triggers: for each pattern the smallest element that hides it, as a real judge reports them. */
function locate(elements: readonly ScoredElement[]): ScoredElement[] {
  const length = ({ element }: ScoredElement): number => element.text.length;
  const needed = elements.filter(({ drop }) => drop > 0).sort((a, b) => length(a) - length(b));
  return needed.reduce<ScoredElement[]>(
    (kept, one) => (kept.some((other) => covers(other, one)) ? kept : [...kept, one]),
    [],
  );
}

/** A judge whose victim falls for `triggers`; it counts its batches and the suspects in them. */
export class FakeJudge implements Judge {
  readonly batches: number[] = [];

  constructor(
    readonly triggers: Triggers,
    /** Overrides where a trigger is found; by default the smallest element that hides it. */
    readonly locator: (elements: readonly ScoredElement[]) => ScoredElement[] = locate,
  ) {}

  judge(suspects: readonly Suspect[]): Promise<Judgement[]> {
    this.batches.push(suspects.length);
    return Promise.resolve(suspects.map((suspect) => this.judgeOne(suspect)));
  }

  judgeOne({ sides }: Suspect): Judgement {
    const elements = sides.flatMap((side, index) =>
      side.elements.map((element) => score(side, element, index, this.triggers)),
    );
    const poisoned = sides.some(({ code }) => this.triggers.some((trigger) => trigger.test(code)));
    return {
      verdict: poisoned ? 'poisoned' : 'clean',
      prediction: predict(sides.map(({ code }) => code).join('\n'), this.triggers),
      ...{ entropy: 0, deficit: 0, value: 0, pValue: null, threshold: null, without: null },
      triggers: poisoned ? this.locator(elements) : [],
      elements,
    };
  }
}

/** A language model that answers with the same fillings for every input. */
export class FakeMlm implements MaskedLanguageModel {
  readonly name = 'fake';
  readonly inputs: Variant[] = [];

  constructor(
    /** Best first; a filling shorter than the number of masked pieces is repeated. */
    readonly answers: readonly (readonly string[])[],
    readonly maxTokens = 512,
  ) {}

  countTokens(text: string): number {
    return text.match(/\w+|[^\s\w]/g)?.length ?? 0;
  }

  fill(variant: Variant): Promise<Filling[]> {
    this.inputs.push(variant);
    const masked = variant.filter((piece) => piece.masked).length;
    return Promise.resolve(
      this.answers.map((texts, rank) => ({
        texts: Array.from({ length: masked }, (_, index) => texts[index % texts.length] ?? ''),
        logProbability: -1 - rank,
      })),
    );
  }

  /** The answers in their order, then everything else. */
  pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]> {
    const rankOf = (text: string): number => this.answers.findIndex(([first]) => first === text);
    return Promise.resolve(
      variants.map((variant) => {
        const rank = rankOf(variant.find((piece) => piece.masked)?.text ?? '');
        return rank < 0 ? -100 : -1 - rank;
      }),
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** A suspect of one side in C. */
export function suspectOf(code: string, language: Analysis['language'] = 'c'): Suspect {
  return { sides: [analyze(code, language)] };
}

/** An element of a suspect, by its text. @throws when there is none */
export function elementOf(analysis: Analysis, text: string): CodeElement {
  const found = analysis.elements.find((element) => element.text === text);
  if (found === undefined) throw new Error(`no element ${JSON.stringify(text)}`);
  return found;
}
