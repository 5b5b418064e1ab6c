import { writeSync } from 'node:fs';

/**
 * Adds a last line to jest's output with the counts: `N passed, N failed`. A test file that could not be run counts as a
 * failed test, and a run in which no test passed or failed is a failure.
 * @implements {Pick<import('@jest/reporters').Reporter, 'onRunComplete' | 'getLastError'>}
 */
export default class CountReporter {
  /** @type {Error | undefined} */
  #error;

  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    if (results.numPassedTests + failed === 0) this.#error = new Error('No test was run.');
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped}\n`;
    // jest's own summary comes after this, and goes to standard error
    process.once('exit', () => writeSync(process.stdout.fd, line));
  }

  /** Makes jest exit with an error. */
  getLastError() {
    return this.#error;
  }
}
