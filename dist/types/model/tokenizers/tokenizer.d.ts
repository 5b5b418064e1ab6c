import type { Variant } from '../../code/analysis.js';
import type { Range } from './crop.js';
import type { ModelFolder } from '../folder/model-folder.js';
import type { MaskMode } from '../folder/manifest.js';
import { type SequenceTemplate } from './sequence-template.js';
import { type TokenizerFiles, type TokenRole } from './tokenizer-files.js';
/**
 * The tokenizer of a model folder, for code that an attacker may have written: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this difference is intended.)
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
    /** Id of the token with this role, or `null` if the vocabulary has none. */
    idOf(role: TokenRole): number | null;
    /** Number of ids, special tokens included. */
    get size(): number;
    /** Whether an id belongs to a special token. */
    isSpecial(id: number): boolean;
    /** Token ids of text. No special token is added, and none is recognised in the text. */
    encodeText(text: string): number[];
    /** Number of mask tokens that replace `text`: its sub-tokens, at least one. */
    countTokens(text: string): number;
    /**
     * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it has
     * sub-tokens, or one unknown token in mode `unk` or if the vocabulary has no mask token.
     */
    encodeVariant(variant: Variant, mode: MaskMode): number[];
    /**
     * Token ids of stretches, with the caller's ids for the masked ones. The mask token includes the whitespace before it
     * if the tokenizer has `lstrip`, as in the training of the model.
     */
    encodeStretches(stretches: readonly Stretch[], fill: (text: string, occurrence: number) => readonly number[], mode?: MaskMode): EncodedStretches;
    /** Text of token ids, without special tokens; nothing else is changed. */
    decode(ids: readonly number[]): string;
    /** A token as the vocabulary spells it (`Ġint`, `##ing`). */
    tokenOf(id: number): string;
}
/** Token ids, and the positions of each masked stretch in them. */
export interface EncodedStretches {
    readonly ids: number[];
    readonly masked: Range[];
}
/** The code between two masks, or one masked piece. */
export interface Stretch {
    readonly text: string;
    readonly masked: boolean;
}
/** A variant with neighbouring unmasked pieces joined, so that no token ends at the border of two pieces. */
export declare function stretchesOf(variant: Variant): Stretch[];
/** For each masked stretch, whether whitespace precedes it, so that its first token includes a space. */
export declare function spacesBefore(stretches: readonly Stretch[]): boolean[];
