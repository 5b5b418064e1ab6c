import { createHash } from 'node:crypto';
import { elementAt } from '../../src/detect/element-at.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../src/model/victim.js';

/** The same for inputs and targets that a victim answers alike. */
function keyOf(input: VictimInput, target: Prediction | null): string {
  const asked = [input, target === null ? null : [target.label, target.index, target.outputIds]];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

/** Answers for all rows, asking only for those that are not remembered. */
async function remembered<Row, Answer>(
  rows: readonly Row[],
  key: (row: Row) => string,
  memory: Map<string, Answer>,
  ask: (rows: readonly Row[]) => Promise<readonly Answer[]>,
): Promise<Answer[]> {
  const keys = rows.map(key);
  const open = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    const name = keys[index] ?? '';
    if (!memory.has(name)) open.set(name, row);
  }
  if (open.size > 0) {
    const answers = await ask([...open.values()]);
    [...open.keys()].forEach((name, index) => memory.set(name, elementAt(answers, index)));
  }
  return keys.map((name) => memory.get(name) as Answer);
}

/** A victim that is asked nothing twice. Its memory grows without bound: for experiments, not for scans. */
export function memoise(victim: Victim): Victim {
  const predictions = new Map<string, Prediction>();
  const confidences = new Map<string, Confidence>();
  return {
    description: victim.description,
    countTokens: (input) => victim.countTokens(input),
    predict: (inputs) =>
      remembered(
        inputs,
        (input) => keyOf(input, null),
        predictions,
        (open) => victim.predict(open),
      ),
    confidences: (inputs, targets) =>
      remembered(
        inputs.map((input, index) => ({ input, target: elementAt(targets, index) })),
        ({ input, target }) => keyOf(input, target),
        confidences,
        (open) =>
          victim.confidences(
            open.map(({ input }) => input),
            open.map(({ target }) => target),
          ),
      ),
    close: () => victim.close(),
  };
}
