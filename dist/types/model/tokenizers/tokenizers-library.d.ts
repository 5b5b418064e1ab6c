/**
 * The used parts of `@huggingface/tokenizers` 0.2. They are typed here because its own declarations import each other
 * without file extensions, which TypeScript's Node resolution does not support.
 */
export interface LibraryTokenizer {
    /** The vocabulary by id (with holes), and words (byte-mapped) to tokens. */
    readonly model: {
        readonly vocab: readonly (string | undefined)[];
        encode(words: readonly string[]): string[];
    };
    readonly post_processor: ((first: string[], second: string[] | null, addSpecial: boolean) => {
        tokens: string[];
        token_type_ids?: number[];
    }) | null;
    encode(text: string, options: {
        add_special_tokens: boolean;
    }): {
        readonly ids: number[];
    };
    decode(ids: readonly number[], options: {
        skip_special_tokens: boolean;
        clean_up_tokenization_spaces: boolean;
    }): string;
    token_to_id(token: string): number | undefined;
    id_to_token(id: number): string | undefined;
}
/**
 * A tokenizer from the content of `tokenizer.json`.
 * @throws Error when the library does not know one of its parts
 */
export declare function newTokenizer(json: object, config: object): LibraryTokenizer;
/** A function that spells a word's UTF-8 bytes in the printable characters of byte-level vocabularies. */
export declare function byteSpeller(): (word: string) => string;
