import { CodePurifyError } from '../../src/errors.js';

/** The CodePurifyError that `action` throws; anything else fails the test. */
export function thrownBy(action: () => unknown): CodePurifyError {
  try {
    action();
  } catch (error) {
    if (error instanceof CodePurifyError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
