/** A pull request at one commit. */
export interface PullTarget {
  readonly owner: string;
  readonly repo: string;
  readonly pull: number;
  /** Commit that the comments are about. */
  readonly head: string;
}

/** How requests are made. */
export interface RequestSettings {
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs?: number;
}
