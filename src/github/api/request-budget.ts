import { CodePurifyError } from '../../errors.js';
import { LIMITS } from './github-limits.js';

/**
 * What a request is for. Findings are worth nothing unless they are reported, so data is not read with the last requests:
 * `context` is data that a change does not touch, `data` what it brings, and `report` everything else.
 */
export type Purpose = 'context' | 'data' | 'report';

/** The part of what is left of an hour that one run may use: other jobs of the repository need requests, too. */
const PART_OF_HOUR = 0.75;

/** A run may use so many requests if they are left: enough to review an ordinary pull request. */
const LEAST = 100;

/** The parts of a run's budget that are kept when requests of a purpose are made; in all cases the report needs some 20. */
const KEPT: Readonly<Record<Purpose, number>> = { context: 0.5, data: 0.1, report: 0 };

/** An hour of GitHub's count, for one kind of request. */
interface Hour {
  /** Requests that the run may use in it. */
  readonly allowed: number;
  left: number;
  /** When GitHub counts anew, in milliseconds since 1970. */
  readonly endsAt: number;
}

/** The kinds of requests that GitHub counts apart ("Rate limits for the REST API", `x-ratelimit-resource`). */
type Resource = 'core' | 'graphql';

/** A request that was not made, because the run has used its budget. */
export class BudgetError extends CodePurifyError {
  constructor(allowed: number) {
    super(
      'input',
      `The budget of this run, ${String(allowed)} requests to GitHub's API, is used up.`,
      'Check out the repository in an earlier step (actions/checkout with fetch-depth: 0), so that data is read from git, or run again when the hour of the rate limit is over.',
    );
  }
}

/**
 * The requests that one run may make, from the headers of GitHub's answers. Until the first answer, and on a server without
 * rate limits, every request may be made.
 */
export class RequestBudget {
  readonly #hours = new Map<Resource, Hour>();
  #allowed: number | null = null;

  /**
   * @param onBound called when the budget is used up for the first time; the text has no secret and no foreign text
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly onBound: (text: string) => void = () => undefined,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Counts a request that is about to be made.
   * @param path of the URL
   * @throws BudgetError if the run may not make it
   */
  take(path: string, purpose: Purpose): void {
    const resource = path.endsWith('/graphql') ? 'graphql' : 'core';
    const hour = this.#hours.get(resource);
    if (hour === undefined) return;
    if (this.now() >= hour.endsAt) {
      this.#hours.delete(resource);
      return;
    }
    if (hour.left <= hour.allowed * KEPT[purpose]) throw this.#bound(hour.allowed);
    hour.left -= 1;
  }

  /** Reads the headers of an answer. */
  saw(headers: Headers): void {
    const [remaining, resets] = ['remaining', 'reset'].map((name) => numberIn(headers, name));
    if (remaining === undefined || resets === undefined) return;
    const resource = headers.get('x-ratelimit-resource') === 'graphql' ? 'graphql' : 'core';
    const endsAt = resets * 1000;
    const hour = this.#hours.get(resource);
    const most = Math.min(remaining, Math.max(LEAST, Math.floor(remaining * PART_OF_HOUR)));
    // GitHub's seconds of one hour differ by one or two between answers
    if (hour === undefined || endsAt > hour.endsAt + SAME_HOUR_MS) {
      this.#hours.set(resource, { allowed: most, left: most, endsAt });
    } else hour.left = Math.min(hour.left, remaining);
  }

  /** Whether requests were not made: one sentence, safe in Markdown; `null` if all were. */
  note(): string | null {
    return this.#allowed === null ? null : boundText(this.#allowed);
  }

  #bound(allowed: number): BudgetError {
    if (this.#allowed === null) {
      this.#allowed = allowed;
      this.onBound(boundText(allowed));
    }
    return new BudgetError(allowed);
  }
}

const SAME_HOUR_MS = 60_000;

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(`x-ratelimit-${name}`) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function boundText(allowed: number): string {
  return (
    `This run may make ${String(allowed)} requests to GitHub's API, as the rate limit leaves them, and needed more (a token of a workflow has ${String(LIMITS.tokenRequestsPerHour)} an hour for all jobs of a repository): ` +
    'what was not read is listed, and what has no comment is in the summary and the reports. A checkout with `fetch-depth: 0` needs far fewer.'
  );
}
