import type { Confidence, Prediction, Task, Victim, VictimInput } from '../../src/model/victim.js';

/** What a masked piece looks like to a fake victim's rule. */
export const HIDDEN = '<mask>';

/** How a fake victim answers. */
export interface FakeRule {
  /** Log-odds of label `0`, from the sides' texts with masked pieces hidden. */
  readonly score: (sides: readonly string[]) => number;
  readonly maxTokens?: number;
  readonly task?: Task;
}

/** A victim whose answers are a simple function of its input, with a record of its calls. */
export interface FakeVictim extends Victim {
  /** Inputs of each call, in order. */
  readonly calls: { readonly predict: number[]; readonly confidences: number[] };
  /** Every text that was read, sides joined by ` ||| `. */
  readonly texts: string[];
}

/** Two labels, `0` and `1`; the likelier is predicted. A token is a word or another visible character. */
export function fakeVictim({ score, maxTokens = 512, task = 'classification' }: FakeRule): FakeVictim {
  const calls = { predict: [] as number[], confidences: [] as number[] };
  const texts: string[] = [];
  const zero = (input: VictimInput): number => {
    const sides = sidesOf(input);
    if (countTokens(input) > maxTokens) throw new Error(`input over ${String(maxTokens)} tokens`);
    texts.push(sides.join(' ||| '));
    return score(sides);
  };
  return {
    calls,
    texts,
    description: { name: 'fake', task, labels: ['0', '1'], fingerprint: 'fake', maxTokens },
    countTokens,
    predict: (inputs) => {
      calls.predict.push(inputs.length);
      return Promise.resolve(inputs.map((input) => predictionOf(zero(input))));
    },
    confidences: (inputs, targets) => {
      calls.confidences.push(inputs.length);
      return Promise.resolve(
        inputs.map((input, row) => confidenceOf(targets[row]?.index === 0 ? zero(input) : -zero(input))),
      );
    },
    close: () => Promise.resolve(),
  };
}

function sidesOf(input: VictimInput): string[] {
  return input.map((variant) => variant.map(({ text, masked }) => (masked ? HIDDEN : text)).join(''));
}

/** Two special tokens around the sides, one for each visible token; a mask is one. */
function countTokens(input: VictimInput): number {
  const joined = input.map((variant) => variant.map(({ text, masked }) => (masked ? ' M ' : text)).join(''));
  return 2 + joined.reduce((sum, side) => sum + (side.match(/\w+|[^\s\w]/gu) ?? []).length, 0);
}

function confidenceOf(logOdds: number): Confidence {
  return { probability: 1 / (1 + Math.exp(-logOdds)), logOdds };
}

function predictionOf(zero: number): Prediction {
  const index = zero > 0 ? 0 : 1;
  return { label: String(index), index, outputIds: [], confidence: confidenceOf(Math.abs(zero)) };
}
