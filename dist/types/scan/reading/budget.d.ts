/** Why a judgement, or the whole run, was stopped before its end. */
export type StopReason = 'unit-budget' | 'run-budget' | 'interrupted';
/** Thrown between two calls of the victim when there is no more time: not a failure of the unit. */
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
/** The time that a run, and the units in work, may still take; and the user's wish to stop. */
export declare class Budget {
    #private;
    readonly limits: BudgetLimits;
    readonly clock: Clock;
    readonly signal: AbortSignal | undefined;
    constructor(limits: BudgetLimits, clock: Clock, signal: AbortSignal | undefined);
    /** Starts the time of `units` units that are judged together: each brings its own share. */
    startUnits(units: number): void;
    /** Whether anything was stopped, or was told to stop: a run with more time might have come to something else. */
    get isExceeded(): boolean;
    /** Why the run must end now, or `null` when it may go on. */
    runStop(): StopReason | null;
    /** @throws Stopped when the run or the units in work are out of time, or the user asked to stop */
    check(): void;
    /** Seconds since the run began. */
    seconds(): number;
}
