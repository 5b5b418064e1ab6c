/** Where a scan tells how far it is; the command line draws it, a library caller may count it. */
export interface Progress {
    /** A new stage begins, of `total` units where that is known. */
    stage(name: string, total: number | null): void;
    /** `units` more are done; the last of them stands in `path`. */
    advance(units: number, path: string): void;
    /** Something that a person should read now: shown at once, also when progress itself is silent. */
    warn(message: string): void;
    /** The stage is over, or the run has failed. */
    stop(): void;
}
/** Says nothing. */
export declare const silentProgress: Progress;
