import { once } from 'node:events';
import type { Options } from '../config/options.js';
import type { LineVerdict } from '../result/line-verdict.js';
import { INTERRUPTED_EXIT_CODE } from '../review/exit-code.js';
import { folderLoaders } from '../scan/models/load-victim.js';
import { silentProgress } from '../scan/reading/progress.js';
import { budgetOf, rowReader } from '../scan/scan-context.js';
import { openStreamJudging } from '../scan/stream/stream-judging.js';
import { streamVerdicts } from '../scan/stream/stream-verdicts.js';
import { commandOptions, scanContext } from './command-run.js';
import { withInterrupt } from './interrupt.js';
import type { World } from './world.js';

/** `codepurify stream`: one verdict for each line of standard input. @returns the exit code */
export async function streamCommand(
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { options } = await commandOptions(values, world);
  return withInterrupt((signal) => stream(options, world, signal));
}

async function stream(options: Options, world: World, signal: AbortSignal): Promise<number> {
  const context = scanContext(options, world, signal);
  const { loaders = folderLoaders, env, stdin, progress = silentProgress } = context;
  const budget = budgetOf(options, signal);
  const parts = { options, loaders, env, progress, budget, read: rowReader(options, context) };
  const opened = await openStreamJudging(parts);
  try {
    for await (const verdict of streamVerdicts(untilAborted(stdin, signal), opened, parts)) {
      if (!(await world.stdout.write(lineOf(verdict)))) break; // the reader is gone
    }
    await opened.judging.saveCache();
  } finally {
    await opened.close();
  }
  return signal.aborted ? INTERRUPTED_EXIT_CODE : 0;
}

/** A stream that ends when the user stops the program, even while it waits for more. */
async function* untilAborted(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const stopped = signal.aborted ? Promise.resolve(ENDED) : once(signal, 'abort').then(() => ENDED);
  for (;;) {
    const next = await Promise.race([iterator.next(), stopped]);
    if (next.done === true) return;
    yield next.value;
  }
}

const ENDED: IteratorReturnResult<undefined> = { done: true, value: undefined };

function lineOf(verdict: LineVerdict): string {
  return `${JSON.stringify(verdict)}\n`;
}
