import type { LineVerdict } from '../../result/line-verdict.js';
import type { StreamJudging, StreamParts } from './stream-judging.js';
/**
 * One verdict for each line of a stream of JSON Lines, in order. Each line is judged as if it were alone: its verdict depends on no
 * other line. Lines are read as they are asked for, so that memory is bounded by a batch of them.
 * @throws what the stream throws, after the verdicts on the lines before
 */
export declare function streamVerdicts(chunks: AsyncIterable<Uint8Array>, { judging }: Pick<StreamJudging, 'judging'>, { options, budget }: Pick<StreamParts, 'options' | 'budget'>): AsyncGenerator<LineVerdict>;
