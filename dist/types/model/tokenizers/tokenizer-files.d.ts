import { type ModelFolder, type Settings } from '../folder/model-folder.js';
/** A special token as `tokenizer.json` lists it. */
export interface AddedToken {
    readonly id: number;
    readonly content: string;
    readonly single_word: boolean;
    readonly lstrip: boolean;
    readonly rstrip: boolean;
    readonly normalized: boolean;
    readonly special: boolean;
}
/** The parts of `tokenizer.json` that are used here; the library reads the rest. */
export interface TokenizerJson {
    readonly added_tokens: readonly AddedToken[];
    readonly normalizer: Settings | null;
    readonly pre_tokenizer: Settings | null;
    readonly post_processor: Settings | null;
    readonly decoder: Settings | null;
    readonly model: Settings;
}
/** The special tokens by role, as Hugging Face names the roles. */
declare const TOKEN_ROLES: readonly ["mask_token", "unk_token", "pad_token", "bos_token", "eos_token", "cls_token", "sep_token"];
/** One of {@link TOKEN_ROLES}. */
export type TokenRole = (typeof TOKEN_ROLES)[number];
/** The tokenizer files of a model folder. */
export interface TokenizerFiles {
    readonly json: TokenizerJson;
    readonly config: Settings;
    /** Text of each special token that the folder names. */
    readonly roles: ReadonlyMap<TokenRole, string>;
}
/**
 * Reads the tokenizer of a model folder: `tokenizer.json`, else `vocab.json` + `merges.txt` as a byte-level
 * BPE (RoBERTa, CodeBERT, CodeT5).
 * @throws CodePurifyError `model` naming the missing or malformed file
 */
export declare function readTokenizerFiles(folder: ModelFolder): Promise<TokenizerFiles>;
export {};
