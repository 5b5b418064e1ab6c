import type { Variant } from '../../code/analysis.js';
import { type IdentifierPieces } from './identifier-pieces.js';
import type { OnnxSession } from '../runtime/session.js';
import type { Answer, Question, TokenModel } from './token-model.js';
import { type CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { FillOptions, Filling, MaskedLanguageModel } from '../victim.js';
/** The parts of a masked language model. */
export interface MaskedModelParts {
    readonly name: string;
    readonly session: OnnxSession;
    readonly tokenizer: CodeTokenizer;
    readonly padId: number;
    readonly maxTokens: number;
}
/** An ONNX masked language model (CodePurify, section III-C). */
export declare class MaskedModel implements MaskedLanguageModel, TokenModel {
    #private;
    readonly name: string;
    readonly maxTokens: number;
    readonly tokenizer: CodeTokenizer;
    readonly maskId: number;
    /** @throws CodePurifyError `model` when the tokenizer has no mask token */
    constructor(parts: MaskedModelParts);
    get room(): number;
    get pieces(): IdentifierPieces;
    isText(id: number): boolean;
    countTokens(text: string): number;
    fill(variant: Variant, options: FillOptions): Promise<Filling[]>;
    /**
     * One pass per variant, with all its masked pieces hidden at once: this is faster than one pass per token, and the
     * model cannot copy a renamed identifier from its other occurrences. Longer variants are cropped around the masked
     * pieces, in several windows if these are far apart. 0 for a variant without masks.
     */
    pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]>;
    logProbabilities(questions: readonly Question[]): Promise<Answer[]>;
    close(): Promise<void>;
}
