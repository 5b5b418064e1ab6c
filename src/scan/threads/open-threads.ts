import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HERE, type Threads } from '../../probe/threads/threads.js';
import { WorkerThreads } from './worker-threads.js';

/** Threads, and how they are ended. */
export interface OpenedThreads {
  readonly threads: Threads;
  close(): Promise<void>;
}

/**
 * The threads of a run: this one and others, `jobs` together.
 * @param jobs `null`: as many as there are cores
 * @param start folder of the running code; where it has no entry of a worker thread, as in the source tree, there is this thread alone
 */
export function openThreads(
  jobs: number | null,
  start = dirname(fileURLToPath(import.meta.url)),
): OpenedThreads {
  const file = join(start, 'compute-worker.js');
  const count = (jobs ?? availableParallelism()) - 1;
  if (count < 1 || !existsSync(file)) return { threads: HERE, close: () => Promise.resolve() };
  const threads = new WorkerThreads(file, count);
  return { threads, close: () => threads.close() };
}
