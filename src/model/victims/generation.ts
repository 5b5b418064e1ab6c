import { argMax } from '../log-odds.js';

/** Computes ln P of the next token for each prefix. `row` is the input of a prefix. */
export type NextToken = (prefixes: readonly Prefix[]) => Promise<readonly Float32Array[]>;

/** The output so far for one input, without the start token. */
interface Prefix {
  readonly row: number;
  readonly ids: readonly number[];
}

/** When an output ends. */
export interface GenerationLimits {
  readonly eosIds: readonly number[];
  readonly maxTokens: number;
}

/** Repeats the most likely next token, for `rows` inputs at once. An output ends with an end token unless it is cut. */
export async function greedySearch(
  next: NextToken,
  rows: number,
  limits: GenerationLimits,
): Promise<number[][]> {
  const outputs = Array.from({ length: rows }, () => [] as number[]);
  let open = outputs.map((ids, row) => ({ row, ids }));
  while (open.length > 0) {
    const answers = await next(open);
    open.forEach(({ ids }, i) => ids.push(argMax(answers[i] ?? [])));
    open = open.filter(({ ids }) => !isOver(ids, limits));
  }
  return outputs;
}

interface Beam {
  readonly ids: readonly number[];
  /** Sum of ln P; for a finished beam, divided by its length. */
  readonly score: number;
}

/**
 * Beam search with the defaults of `transformers` (length penalty 1, early stopping off). Each step has 2k candidates;
 * those among the best k that end are finished. Stops when no open beam can be better than the worst finished one.
 */
export async function beamSearch(
  next: NextToken,
  row: number,
  beams: number,
  limits: GenerationLimits,
): Promise<number[]> {
  let open: Beam[] = [{ ids: [], score: 0 }];
  let finished: Beam[] = [];
  for (let length = 1; open.length > 0; length++) {
    const answers = await next(open.map(({ ids }) => ({ row, ids })));
    const grown = best(
      open.flatMap((beam, i) => extensions(beam, answers[i] ?? new Float32Array(), 2 * beams)),
      2 * beams,
    );
    const ended = grown.slice(0, beams).filter(({ ids }) => isOver(ids, limits));
    finished = best([...finished, ...ended.map((beam) => ({ ...beam, score: beam.score / length }))], beams);
    open = grown.filter(({ ids }) => !isOver(ids, limits)).slice(0, beams);
    const worst = finished.length < beams ? -Infinity : (finished.at(-1)?.score ?? -Infinity);
    if ((open[0]?.score ?? -Infinity) / length <= worst) break;
  }
  return [...(finished[0]?.ids ?? [])];
}

function isOver(ids: readonly number[], { eosIds, maxTokens }: GenerationLimits): boolean {
  return ids.length >= maxTokens || eosIds.includes(ids.at(-1) ?? -1);
}

/** The `count` most likely continuations of a beam. */
function extensions(beam: Beam, answer: Float32Array, count: number): Beam[] {
  const order = Array.from(answer.keys()).sort((a, b) => (answer[b] ?? 0) - (answer[a] ?? 0) || a - b);
  return order
    .slice(0, count)
    .map((id) => ({ ids: [...beam.ids, id], score: beam.score + (answer[id] ?? -Infinity) }));
}

function best(beams: readonly Beam[], count: number): Beam[] {
  return [...beams].sort((a, b) => b.score - a.score).slice(0, count);
}
