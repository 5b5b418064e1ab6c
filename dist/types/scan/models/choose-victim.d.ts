/** Folder under the package root that holds the bundled models. */
export declare const MODELS_FOLDER = "models";
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
export declare const SENTINEL = "sentinel";
/** The bundled masked language model, for purification. */
export declare const BUNDLED_MLM = "mlm";
/** The victim that is learned from the data itself. */
export declare const PROBE = "probe";
/** What a victim begins with that is the file of a probe. */
export declare const PROBE_FILE = "probe:";
/** A victim that is opened, and why it was chosen. */
export interface VictimChoice {
    /** Folder of a model, or file of a probe. */
    readonly path: string;
    readonly kind: 'model' | 'probe-file';
    /** A sentence for the report. */
    readonly reason: string;
}
/** Path of a bundled model. */
export declare function bundledModel(name: string): string;
/** The bundled sentinel. */
export declare function sentinelChoice(reason: string): VictimChoice;
/**
 * The victim that `--victim` names and that is opened before any data is read; `auto` without a look at the
 * data is the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or when it is learned from the data
 */
export declare function chooseVictim(victim: string): VictimChoice;
