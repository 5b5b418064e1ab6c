import { tableOf } from '../tables/cells.js';

/** One line of `docs/results/model-sizes.jsonl`, which `training/sizes.py` writes: an encoder of one size. */
export interface ModelSize {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly parameters: number;
  readonly seed: number;
  readonly trainingTokens: number;
  /** Cross-entropy of masked tokens of unseen functions, in nats. */
  readonly heldOutLoss: number;
  readonly trainingTokensPerCpuSecond: number;
  readonly int8TokensPerCpuSecond: number;
  readonly int8Bytes: number;
}

const MEBIBYTE = 2 ** 20;

/** Encoders of several sizes after the same few tokens: the costs and benefits of more parameters. */
export function renderSizes(sizes: readonly ModelSize[]): string | null {
  const [first] = sizes;
  if (first === undefined) return null;
  const setting =
    `Each trained from nothing on the same tokens (${(first.trainingTokens / 1e6).toFixed(1)} million, seed ` +
    `${first.seed}), then exported in int8. Tokens a second are those of one processor's second.`;
  const table = tableOf(sizes, [
    ['layers × width', ({ layers, width, heads }) => `${layers} × ${width}, ${heads} heads`],
    ['parameters, million', ({ parameters }) => (parameters / 1e6).toFixed(1)],
    ['int8, MiB', ({ int8Bytes }) => (int8Bytes / MEBIBYTE).toFixed(1)],
    ['held-out loss', ({ heldOutLoss }) => heldOutLoss.toFixed(2)],
    ['tokens/s in training', (size) => String(size.trainingTokensPerCpuSecond)],
    ['tokens/s in int8', (size) => String(size.int8TokensPerCpuSecond)],
  ]);
  return [setting, table].join('\n\n');
}
