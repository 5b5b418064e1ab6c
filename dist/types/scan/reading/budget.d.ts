/** Why a judgement, or the whole run, was stopped before its end. */
export type StopReason = 'unit-budget' | 'run-budget' | 'interrupted';
/**
 * Thrown between two calls of the victim when the time is over or the user stops the run. It is not a failure of the
 * unit.
 */
export declare class Stopped extends Error {
    readonly reason: StopReason;
    readonly name = "Stopped";
    constructor(reason: StopReason);
}
/** Seconds allowed; 0 for no limit. */
export interface BudgetLimits {
    readonly unitSeconds: number;
    readonly runSeconds: number;
}
/** Milliseconds of a clock that never goes back. */
export type Clock = () => number;
/** The time that is left for a run and for the units being judged; also knows whether the user stopped the run. */
export declare class Budget {
    #private;
    readonly limits: BudgetLimits;
    readonly clock: Clock;
    readonly signal: AbortSignal | undefined;
    constructor(limits: BudgetLimits, clock: Clock, signal: AbortSignal | undefined);
    /** Starts the clock for `units` units that are judged together: each adds its own time. */
    startUnits(units: number): void;
    /** Whether anything was stopped: a run with more time might have a different result. */
    get isExceeded(): boolean;
    /** Why the run must end now, or `null` when it may go on. */
    runStop(): StopReason | null;
    /** @throws Stopped when the run or the units being judged are out of time, or the user stopped the run */
    check(): void;
    /** Seconds since the run began. */
    seconds(): number;
}
