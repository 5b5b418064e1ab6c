/**
 * All of GitHub's limits that matter here. Each names its page on docs.github.com, or says how else we know it.
 */
export const LIMITS = {
  /** Files of a pull request that the API lists, over all pages. "REST: List pull requests files". */
  pullFiles: 3000,
  /** Files that a comparison lists, over all pages. "REST: Compare two commits". */
  compareFiles: 300,
  /** Items on a page. "Using pagination in the REST API". */
  pageSize: 100,
  /** Entries of a tree read recursively; a larger one is `truncated`. "REST: Get a tree". */
  treeEntries: 100_000,
  /** Bytes of the largest blob that the API returns. "REST: Get a blob". */
  blobBytes: 100 * 1024 * 1024,
  /** Bytes of a pull request's file past which GitHub shows no diff. "Repository limits: Diff limits". */
  diffFileBytes: 500_000,
  /** Lines of a file's diff past which GitHub shows none. "Repository limits: Diff limits". */
  diffFileLines: 20_000,

  /**
   * Characters of the body of a comment, a review, an issue or a pull request; longer is a 422: "body is too
   * long (maximum is 65536 characters)". GitHub counts Unicode code points; we count UTF-16 units, which are never
   * fewer.
   */
  bodyCharacters: 65_536,
  /** Characters of an issue's or pull request's title. The API's own 422: "maximum is 256 characters". */
  titleCharacters: 256,
  /** Annotations of one level (error, warning, notice) that a step shows. "GitHub Actions: Limits". */
  annotationsPerStep: 10,

  /** Requests per hour and repository of a workflow's `GITHUB_TOKEN`. "Rate limits for the REST API". */
  tokenRequestsPerHour: 1000,
  /** Seconds to wait after a secondary limit that names none; from the same page. */
  secondaryLimitSeconds: 60,

  /** Bytes of a step's job summary. "Workflow commands: Adding a job summary". */
  summaryBytes: 1024 * 1024,
} as const;
