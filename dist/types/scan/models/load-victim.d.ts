import type { Manifest } from '../../model/folder/manifest.js';
import { type OpenOptions } from '../../model/open-victim.js';
import type { MaskedLanguageModel, Victim } from '../../model/victim.js';
import { type ReferenceCode } from './read-references.js';
import type { VictimChoice } from './choose-victim.js';
/** A victim, with the other contents of its folder. */
export interface LoadedVictim {
    readonly victim: Victim;
    /** The folder's manifest, with its stored calibration; `null` if the folder has none. */
    readonly manifest: Manifest | null;
    /** Clean functions to plant in. */
    readonly references: readonly ReferenceCode[];
}
/** Opens models; tests use fakes. */
export interface ModelLoaders {
    /** @throws CodePurifyError `model` naming the file that cannot be used */
    victim(folder: string, options: OpenOptions): Promise<LoadedVictim>;
    /** @throws CodePurifyError `model` naming the file that cannot be used */
    mlm(folder: string, options: OpenOptions): Promise<MaskedLanguageModel>;
    /** Whether there is such a folder at all. */
    exists(folder: string): boolean;
    /** References of a bundled model, as a last resort; none if the model is missing. */
    bundledReferences(folder: string): Promise<readonly ReferenceCode[]>;
}
/** Opens model folders. */
export declare const folderLoaders: ModelLoaders;
/**
 * Opens the chosen victim. A probe has no references of its own.
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
export declare function loadVictim({ kind, path }: VictimChoice, loaders: ModelLoaders, options: OpenOptions): Promise<LoadedVictim>;
