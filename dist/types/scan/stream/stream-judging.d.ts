import type { ScanOptions } from '../../config/options.js';
import { type EngineParts } from '../judging/units/engine.js';
import type { Judging } from '../stages/judging.js';
/** What judges the lines of a stream. */
export interface StreamJudging {
    readonly judging: Judging;
    /** A sentence on what judges. */
    readonly reason: string;
    /** Releases the models. */
    close(): Promise<void>;
}
/** What a stream is judged with. */
export interface StreamParts extends Omit<EngineParts, 'options'> {
    readonly options: ScanOptions;
}
/**
 * Opens what judges units on their own: the patterns of a probe file, a model, or the code alone.
 * @throws CodePurifyError `usage` for a probe, which judges records together; `model` for one that cannot be opened
 */
export declare function openStreamJudging(parts: StreamParts): Promise<StreamJudging>;
