/** Why a judgement, or the whole run, was stopped before its end. */
export type StopReason = 'unit-budget' | 'run-budget' | 'interrupted';

/**
 * Thrown between two calls of the victim when the time is over or the user stops the run. It is not a failure of the
 * unit.
 */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor(readonly reason: StopReason) {
    super(`stopped: ${reason}`);
  }
}

/** Seconds allowed; 0 for no limit. */
export interface BudgetLimits {
  readonly unitSeconds: number;
  readonly runSeconds: number;
}

/** Milliseconds of a clock that never goes back. */
export type Clock = () => number;

const MILLISECONDS = 1000;

/** The time that is left for a run and for the units being judged; also knows whether the user stopped the run. */
export class Budget {
  readonly #start: number;
  #unitsEnd = Infinity;
  #isExceeded = false;

  constructor(
    readonly limits: BudgetLimits,
    readonly clock: Clock,
    readonly signal: AbortSignal | undefined,
  ) {
    this.#start = clock();
  }

  /** Starts the clock for `units` units that are judged together: each adds its own time. */
  startUnits(units: number): void {
    const { unitSeconds } = this.limits;
    this.#unitsEnd = unitSeconds === 0 ? Infinity : this.clock() + unitSeconds * units * MILLISECONDS;
  }

  /** Whether anything was stopped: a run with more time might have a different result. */
  get isExceeded(): boolean {
    return this.#isExceeded;
  }

  /** Why the run must end now, or `null` when it may go on. */
  runStop(): StopReason | null {
    const { runSeconds } = this.limits;
    const isOver = runSeconds > 0 && this.seconds() >= runSeconds;
    const stop = this.signal?.aborted === true ? 'interrupted' : isOver ? 'run-budget' : null;
    if (stop !== null) this.#isExceeded = true;
    return stop;
  }

  /** @throws Stopped when the run or the units being judged are out of time, or the user stopped the run */
  check(): void {
    const stop = this.runStop() ?? (this.clock() >= this.#unitsEnd ? 'unit-budget' : null);
    if (stop === null) return;
    this.#isExceeded = true;
    throw new Stopped(stop);
  }

  /** Seconds since the run began. */
  seconds(): number {
    return (this.clock() - this.#start) / MILLISECONDS;
  }
}
