/** What a receiver of SARIF takes. */
export interface SarifLimits {
  readonly results: number;
  readonly shownResults: number;
  readonly gzippedBytes: number;
}

/**
 * What GitHub code scanning takes of one SARIF file.
 * Source: GitHub Docs, "SARIF support for code scanning" and "SARIF results exceed one or more limits".
 */
export const SARIF_LIMITS = {
  /** Results of one run; a file with more is rejected. */
  results: 25_000,
  /** Results that are shown; of more, only the first by severity. */
  shownResults: 5_000,
  /** Size of the file after gzip; a larger upload is rejected with 413. */
  gzippedBytes: 10 * 1024 * 1024,
} as const satisfies SarifLimits;

/** Locations of one result that GitHub shows; the same source. */
export const MAX_LOCATIONS = 100;

/** Skipped rows that get a notification each; of the rest one says how many. Ours: the file stays readable. */
export const MAX_SKIPPED_NOTIFICATIONS = 1_000;
