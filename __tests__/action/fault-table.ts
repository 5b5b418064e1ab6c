import type { Fault } from '../github/fake-github/faults.js';

/** A fault at one operation. */
export interface FaultCase {
  readonly operation: string;
  /** What GitHub does, for the test's name. */
  readonly name: string;
  readonly kind: Fault['kind'];
  /** Once, or at every call. */
  readonly times: number;
}

const FAULTS: readonly (readonly [string, Fault['kind']])[] = [
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['422', { status: 422 }],
  [
    '429 with retry-after',
    { status: 429, headers: { 'retry-after': '1' }, message: 'a secondary rate limit' },
  ],
  ['500', { status: 500 }],
  ['500 after it was done', 'done-but-500'],
  ['no answer', 'timeout'],
  ['a cut connection', 'reset'],
  ['truncated JSON', 'truncated'],
];

/**
 * Faults at operations, each once and at every call.
 * @param oneIn only one in this many cases is played, spread evenly; ALL_FAULTS=1 plays all
 */
export function everyFault(operations: readonly string[], oneIn = 4): FaultCase[] {
  return operations.flatMap((operation, row) =>
    FAULTS.flatMap(([name, kind], column) =>
      [1, Infinity].flatMap((times, index) =>
        process.env.ALL_FAULTS === '1' || (row + column + 2 * index) % oneIn === 0
          ? [{ operation, name, kind, times }]
          : [],
      ),
    ),
  );
}
