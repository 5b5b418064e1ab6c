import type { Company, Purified, Necessity, Sufficiency } from '../../result/result.js';
import type { Span } from '../../text/span.js';

/** A trigger in its unit's code, wherever that code stands. */
export interface LocatedTrigger {
  readonly kind: 'identifier' | 'statement';
  readonly text: string;
  readonly family: string;
  /** UTF-16 offsets in the code of the side it was found in. */
  readonly spans: readonly Span[];
}

/** A clean verdict. */
interface CleanVerdict {
  readonly verdict: 'clean';
  readonly degraded: boolean;
}

/** A poisoned verdict, with all that a finding says except where the code stands. */
export interface PoisonedVerdict {
  readonly verdict: 'poisoned';
  readonly degraded: boolean;
  /** Which of the subject's units holds the strongest trigger. */
  readonly side: number;
  /** The name of the function as the parser sees it. */
  readonly functionName: string | null;
  readonly prediction: string;
  readonly confidence: number;
  readonly deficit: number | null;
  readonly transfer: number | null;
  readonly pValue: number | null;
  readonly threshold: number | null;
  readonly trigger: LocatedTrigger;
  readonly more: readonly LocatedTrigger[];
  readonly necessity: Necessity;
  readonly sufficiency: Sufficiency | null;
  /** Never kept in a cache: it is true of one run only. */
  readonly company: Company | null;
  readonly purified: Purified | null;
}

/**
 * What was found out about a piece of code, free of its position: the same code in another place has the
 * same verdict, which is what the cache keeps.
 */
export type Verdict = CleanVerdict | PoisonedVerdict;

/** The outcome for one subject: a verdict, a failure, or a reason why it was not judged. */
export type Outcome =
  | Verdict
  /** Analysis or judging failed: counted as a unit and as an error. */
  | { readonly verdict: 'error'; readonly reason: string }
  /** Left out on purpose, such as by the budget: never counted as a unit. */
  | { readonly verdict: 'skipped'; readonly reason: string };
