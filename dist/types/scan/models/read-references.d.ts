import type { LanguageName } from '../../code/analysis.js';
import type { Reference } from '../../detect/suspect.js';
import { type ModelFolder } from '../../model/folder/model-folder.js';
/** A clean function, as a model folder keeps it; pair classifiers need both sides. */
export interface ReferenceCode {
    readonly language: LanguageName;
    readonly code: string;
    readonly partner?: string | undefined;
}
/**
 * The references that a model folder's manifest names; none where it names none.
 * @throws CodePurifyError `model` naming the line that is no reference
 */
export declare function readReferences(folder: ModelFolder): Promise<ReferenceCode[]>;
/** References as the judge plants in them. The grammars of their languages have been loaded. */
export declare function toReferences(codes: readonly ReferenceCode[]): Reference[];
