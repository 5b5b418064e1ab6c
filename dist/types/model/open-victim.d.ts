import { ModelFolder } from './folder/model-folder.js';
import { type MaskMode } from './folder/manifest.js';
import { MaskedModel } from './mlm/mlm.js';
import type { Victim } from './victim.js';
/** How a model folder is opened. */
export interface OpenOptions {
    /** Threads inside one operator; default 1. */
    readonly threads?: number;
    /** Overrides the manifest's `maskMode` (`--mask`). */
    readonly mask?: MaskMode;
}
/** A victim with its folder: calibration and references are in `folder.manifest`. */
export interface OpenedVictim {
    readonly victim: Victim;
    readonly folder: ModelFolder;
}
/**
 * Opens a model folder as the kind of victim that its manifest, else its `config.json`, gives.
 * @throws CodePurifyError `model` naming the file that is missing, changed or of the wrong shape
 */
export declare function openVictim(directory: string, options?: OpenOptions): Promise<OpenedVictim>;
/**
 * Opens a folder with a masked language model.
 * @throws CodePurifyError `model`: as `openVictim`, or when the folder's tokenizer has no mask token
 */
export declare function openMaskedLanguageModel(directory: string, options?: OpenOptions): Promise<MaskedModel>;
