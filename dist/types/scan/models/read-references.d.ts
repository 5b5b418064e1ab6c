import type { LanguageName } from '../../code/analysis.js';
import type { Reference } from '../../detect/suspect.js';
import { type ModelFolder } from '../../model/folder/model-folder.js';
/** A clean function in the form of a model folder. Pair classifiers need both sides. */
export interface ReferenceCode {
    readonly language: LanguageName;
    readonly code: string;
    readonly partner?: string | undefined;
}
/**
 * The references that a model folder's manifest names; empty if it names none.
 * @throws CodePurifyError `model` naming the line that is not a reference
 */
export declare function readReferences(folder: ModelFolder): Promise<ReferenceCode[]>;
/** Parses references for the judge; loads the grammars of their languages. */
export declare function toReferences(codes: readonly ReferenceCode[]): Promise<Reference[]>;
