import type { Subject } from '../reading/subject.js';
import type { Verdict } from '../stages/verdict.js';
/** A store of verdicts by content. */
export interface VerdictCache {
    get(subject: Subject): Promise<Verdict | null>;
    set(subject: Subject, verdict: Verdict): Promise<void>;
    /** Writes new verdicts. */
    flush(): Promise<void>;
}
/** Stores nothing. */
export declare const noCache: VerdictCache;
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is ignored. */
export declare class FolderCache implements VerdictCache {
    #private;
    readonly folder: string;
    readonly context: string;
    /**
     * @param folder  created when the first verdicts are written
     * @param context hash of everything else that a verdict depends on: tool, victim, options, calibration
     * @param isOfRun the folder belongs to one run, which finds in it what it has stored when it is run again
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder: string, context: string, isOfRun?: boolean, maxShardLength?: number);
    get(subject: Subject): Promise<Verdict | null>;
    set(subject: Subject, verdict: Verdict): Promise<void>;
    flush(): Promise<void>;
}
