/** The entry of a worker thread: does parts of the kernels that it is sent. */
import { workerData } from 'node:worker_threads';
import { KERNELS } from './kernels.js';
import { FIRST_PART, TAKEN, type WorkerStart, type WorkRequest, type WorkResult } from './thread-messages.js';

const { port } = workerData as WorkerStart;

port.on('message', ({ call, name, packed, parts, state }: WorkRequest) => {
  let run: ((part: number) => unknown) | null = null;
  for (let part = take(state); part < parts; part = take(state)) {
    let result: WorkResult;
    try {
      const kernel = KERNELS.get(name);
      if (kernel === undefined) throw new Error(`there is no kernel ${name}`);
      run ??= kernel.open(kernel.unpack(packed));
      result = { call, part, output: run(part) };
    } catch {
      result = { call, part, failed: true };
    }
    port.postMessage(result);
    Atomics.store(state, FIRST_PART + part, 1);
    Atomics.notify(state, FIRST_PART + part);
  }
});

function take(state: Int32Array): number {
  return Atomics.add(state, TAKEN, 1);
}
