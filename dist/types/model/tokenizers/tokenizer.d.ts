import type { Variant } from '../../code/analysis.js';
import type { Range } from './crop.js';
import type { ModelFolder } from '../folder/model-folder.js';
import type { MaskMode } from '../folder/manifest.js';
import { type SequenceTemplate } from './sequence-template.js';
import { type TokenizerFiles, type TokenRole } from './tokenizer-files.js';
/**
 * A model folder's tokenizer, for code that an attacker wrote: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this divergence is wanted.)
 */
export declare class CodeTokenizer {
    #private;
    readonly files: TokenizerFiles;
    readonly path: string;
    /** How one or two sides become a sequence with special tokens. */
    readonly template: SequenceTemplate;
    private constructor();
    /**
     * Reads the folder's tokenizer.
     * @throws CodePurifyError `model`: no tokenizer, or one that the library cannot read
     */
    static open(folder: ModelFolder): Promise<CodeTokenizer>;
    /** Id of the token with that role, or `null` where the vocabulary has none. */
    idOf(role: TokenRole): number | null;
    /** Number of ids, special tokens included. */
    get size(): number;
    /** Whether an id is a special token's. */
    isSpecial(id: number): boolean;
    /** Token ids of text, without special tokens: none is added, and none is recognised in it. */
    encodeText(text: string): number[];
    /** Number of mask tokens that stand for `text`: its sub-tokens, at least one. */
    countTokens(text: string): number;
    /**
     * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it
     * has sub-tokens, or one unknown token in mode `unk` and where the vocabulary has no mask token.
     */
    encodeVariant(variant: Variant, mode: MaskMode): number[];
    /**
     * Token ids of stretches with the caller's ids for the masked ones. The mask token takes the whitespace in
     * front of it (`lstrip`) where the tokenizer says so, as it did when the model was trained.
     */
    encodeStretches(stretches: readonly Stretch[], fill: (text: string, occurrence: number) => readonly number[], mode?: MaskMode): EncodedStretches;
    /** Text of token ids; special tokens are left out, nothing else is tidied. */
    decode(ids: readonly number[]): string;
    /** A token as the vocabulary spells it (`Ġint`, `##ing`). */
    tokenOf(id: number): string;
}
/** Token ids, and the positions of those of each masked stretch. */
export interface EncodedStretches {
    readonly ids: number[];
    readonly masked: Range[];
}
/** Code between masks, or one masked piece. */
export interface Stretch {
    readonly text: string;
    readonly masked: boolean;
}
/** A variant with neighbouring unmasked pieces joined, so that tokens never end at a border of pieces. */
export declare function stretchesOf(variant: Variant): Stretch[];
/** For each masked stretch, whether whitespace is before it, so that its own first token carries a space. */
export declare function spacesBefore(stretches: readonly Stretch[]): boolean[];
