/** Folder under the package root that holds the bundled models. */
export declare const MODELS_FOLDER = "models";
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
export declare const SENTINEL = "sentinel";
/** The bundled masked language model, for purification. */
export declare const BUNDLED_MLM = "mlm";
/** The victim that is trained on the data itself. */
export declare const PROBE = "probe";
/** Prefix of a victim that is a probe file. */
export declare const PROBE_FILE = "probe:";
/** The chosen victim, and the reason. */
export interface VictimChoice {
    /** A model folder, or a probe file. */
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
 * The victim that `--victim` names, for opening it before any data is read; `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or for a probe that is trained on the data
 */
export declare function chooseVictim(victim: string): VictimChoice;
