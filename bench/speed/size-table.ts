import { markdownTable } from '../tables/cells.js';
import type { ModelSize } from '../pages/results.js';

const MEBIBYTE = 2 ** 20;

/** Encoders of several sizes after the same few tokens: what more parameters cost, and what they bring. */
export function renderSizes(sizes: readonly ModelSize[]): string | null {
  const [first] = sizes;
  if (first === undefined) return null;
  const setting =
    `Each trained from nothing on the same tokens (${(first.trainingTokens / 1e6).toFixed(1)} million, seed ` +
    `${String(first.seed)}), then exported in int8. Tokens a second are those of one processor's second.`;
  const rows = sizes.map((size) => [
    `${String(size.layers)} × ${String(size.width)}, ${String(size.heads)} heads`,
    (size.parameters / 1e6).toFixed(1),
    (size.int8Bytes / MEBIBYTE).toFixed(1),
    size.heldOutLoss.toFixed(2),
    String(size.trainingTokensPerCpuSecond),
    String(size.int8TokensPerCpuSecond),
  ]);
  const head = [
    'layers × width',
    'parameters, million',
    'int8, MiB',
    'held-out loss',
    'tokens/s in training',
  ];
  return [setting, markdownTable([...head, 'tokens/s in int8'], rows)].join('\n\n');
}
