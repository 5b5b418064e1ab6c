/** Limits of a tool that reads SARIF. */
export interface SarifLimits {
  readonly results: number;
  readonly shownResults: number;
  readonly gzippedBytes: number;
}

/**
 * Limits of GitHub code scanning for one SARIF file.
 * Source: GitHub Docs, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
 */
export const SARIF_LIMITS = {
  /** Results of one run; a file with more is rejected. */
  results: 25_000,
  /** Results that are shown; if there are more, the first by severity. */
  shownResults: 5_000,
  /** Size of the file after gzip; a larger upload is rejected with 413. */
  gzippedBytes: 10 * 1024 * 1024,
} as const satisfies SarifLimits;

/** Locations of one result that GitHub shows; the same source. */
export const MAX_LOCATIONS = 100;

/** Skipped rows with a notification each; one more counts the rest. Our own limit: the file stays readable. */
export const MAX_SKIPPED_NOTIFICATIONS = 1_000;
