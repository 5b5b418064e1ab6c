import { createHash } from 'node:crypto';
import { elementAt } from '../../src/detect/element-at.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../src/model/victim.js';

/** A question to a victim: the confidence in a target, or without a target the prediction. */
interface Question {
  readonly input: VictimInput;
  readonly target: Prediction | null;
}

/** The same for questions with the same answer. */
function keyOf({ input, target }: Question): string {
  const asked = [input, target && [target.label, target.index, target.outputIds]];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

/** Answers questions, each of them once. */
function remembering<Answer>(
  ask: (open: readonly Question[]) => Promise<readonly Answer[]>,
): (questions: readonly Question[]) => Promise<Answer[]> {
  const memory = new Map<string, Answer>();
  return async (questions) => {
    const keys = questions.map(keyOf);
    const open = new Map(
      questions.flatMap((question, at): [string, Question][] => {
        const key = elementAt(keys, at);
        return memory.has(key) ? [] : [[key, question]];
      }),
    );
    if (open.size > 0) {
      const answers = await ask([...open.values()]);
      [...open.keys()].forEach((key, at) => memory.set(key, elementAt(answers, at)));
    }
    return keys.map((key) => memory.get(key) as Answer);
  };
}

/** A victim that answers each question once. Its memory grows without bound: for experiments, not for scans. */
export function memoise(victim: Victim): Victim {
  const predict = remembering<Prediction>((open) => victim.predict(open.map(({ input }) => input)));
  const confidences = remembering<Confidence>((open) =>
    victim.confidences(
      open.map(({ input }) => input),
      open.flatMap(({ target }) => target ?? []),
    ),
  );
  return {
    description: victim.description,
    countTokens: (input) => victim.countTokens(input),
    predict: (inputs) => predict(inputs.map((input) => ({ input, target: null }))),
    confidences: (inputs, targets) =>
      confidences(inputs.map((input, at) => ({ input, target: elementAt(targets, at) }))),
    close: () => victim.close(),
  };
}
