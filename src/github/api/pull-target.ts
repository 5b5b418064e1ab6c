/** A pull request at one commit. */
export interface PullTarget {
  readonly owner: string;
  readonly repo: string;
  readonly pull: number;
  /** Commit that was judged, and to which comments are attached. */
  readonly head: string;
}

/** Settings for requests. */
export interface RequestSettings {
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs?: number;
}
