import type { Variant } from '../../code/analysis.js';
import { type IdentifierPieces } from './identifier-pieces.js';
import type { OnnxSession } from '../runtime/session.js';
import type { Answer, Question, TokenModel } from './token-model.js';
import { type CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { FillOptions, Filling, MaskedLanguageModel } from '../victim.js';
/** What a masked language model is made of. */
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
     * One pass per variant, with all its masked pieces hidden at once: cheaper than one pass per token, and a
     * renamed identifier cannot be read off its other occurrences. Longer variants are cropped around the masked
     * pieces, far-apart ones in several windows. 0 for a variant that masks nothing.
     */
    pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]>;
    logProbabilities(questions: readonly Question[]): Promise<Answer[]>;
    close(): Promise<void>;
}
