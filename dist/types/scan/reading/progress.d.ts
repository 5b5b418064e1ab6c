/** Receives the progress of a scan. The command line draws it; a library caller may do something else. */
export interface Progress {
    /** A new stage begins, with `total` units if the number is known; a stage may have none, such as learning. */
    stage(name: string, total: number | null): void;
    /** `units` more are done; the last one is in `path`. With 0 units: the stage goes on. */
    advance(units: number, path: string): void;
    /** A warning for the user: shown at once, even if progress is not shown. */
    warn(message: string): void;
    /** The stage is over, or the run has failed. */
    stop(): void;
}
/** Ignores everything. */
export declare const silentProgress: Progress;
