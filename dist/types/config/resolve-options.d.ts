import { type OptionName, type Options } from './options.js';
/** Values from one place: the command line or a file. */
export interface OptionLayer {
    /** By camelCase name; values may be strings. `undefined` counts as not given. */
    readonly values: Readonly<Partial<Record<OptionName, unknown>>>;
    /** The place of an option for error messages: `--fpr`, or `.codepurify.yml:3: fpr`. */
    readonly locate: (name: OptionName) => string;
}
/** The layer of the command line. */
export declare function commandLineLayer(values: OptionLayer['values']): OptionLayer;
/**
 * Resolves the options: the first layer that gives an option wins; if none does, its default is used. The variants S
 * and V set `elements` here; variant E is applied by the judge.
 * @throws CodePurifyError `usage`, naming the place, the value and what is allowed
 */
export declare function resolveOptions(layers: readonly OptionLayer[]): Options;
