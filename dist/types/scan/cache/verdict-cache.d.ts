import type { Subject } from '../reading/subject.js';
import type { Verdict } from '../stages/verdict.js';
/** Where verdicts are looked up by content and kept. */
export interface VerdictCache {
    get(subject: Subject): Promise<Verdict | null>;
    set(subject: Subject, verdict: Verdict): Promise<void>;
    /** Writes what is new. */
    flush(): Promise<void>;
}
/** Keeps nothing. */
export declare const noCache: VerdictCache;
/** Verdicts in a folder, one JSON line each: see `LineStore`. A line that cannot be read is no entry. */
export declare class FolderCache implements VerdictCache {
    #private;
    readonly folder: string;
    readonly context: string;
    /**
     * @param folder  made when the first verdicts are written
     * @param context hash over all else that a verdict follows from: tool, victim, options, calibration
     * @param maxShardLength UTF-16 units that a shard's entries may take
     */
    constructor(folder: string, context: string, maxShardLength?: number);
    get(subject: Subject): Promise<Verdict | null>;
    set(subject: Subject, verdict: Verdict): Promise<void>;
    flush(): Promise<void>;
}
