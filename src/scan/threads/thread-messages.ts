import type { MessagePort } from 'node:worker_threads';

/** What a worker thread is started with. */
export interface WorkerStart {
  /** Work comes in and results go out here: who waits for them can take them without an event loop. */
  readonly port: MessagePort;
}

/** Parts of a kernel for a worker thread. */
export interface WorkRequest {
  /** Of the request and its results. */
  readonly call: number;
  /** The kernel. */
  readonly name: string;
  readonly packed: unknown;
  readonly parts: number;
  /** Shared: the number of parts that were taken, then 1 for each part whose result was sent. */
  readonly state: Int32Array;
}

/** The result of a part; a part that failed is done again by who asked, which throws the error where it belongs. */
export type WorkResult = { readonly call: number; readonly part: number } & (
  { readonly output: unknown } | { readonly failed: true }
);

/** The place in `WorkRequest.state` of the number of parts that were taken, and that of the first part. */
export const TAKEN = 0;
export const FIRST_PART = 1;
