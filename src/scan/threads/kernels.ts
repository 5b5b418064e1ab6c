import { RECORD_SCORES } from '../../probe/judge/element-scores.js';
import { FOLD_MODEL } from '../../probe/learn/cross-fit.js';
import type { Kernel } from '../../probe/threads/threads.js';
import { COMPANY } from '../witnesses/company/company-kernel.js';

/** What worker threads can do, by name. */
export const KERNELS: ReadonlyMap<string, Kernel<unknown, unknown>> = new Map(
  ([FOLD_MODEL, RECORD_SCORES, COMPANY] as readonly unknown[] as readonly Kernel<unknown, unknown>[]).map(
    (kernel) => [kernel.name, kernel],
  ),
);
