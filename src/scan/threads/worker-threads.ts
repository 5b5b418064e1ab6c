import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Kernel, Threads } from '../../probe/threads/threads.js';
import { SharedArrays } from './shared-arrays.js';
import { FIRST_PART, TAKEN, type WorkerStart, type WorkRequest, type WorkResult } from './thread-messages.js';

/**
 * How long a part may take in a worker thread, in times of the longest part here, and at least in milliseconds. A part that takes longer
 * is done here too: a thread may have ended, and nobody hears of that before the event loop turns.
 */
const PATIENCE = { times: 4, least: 2000 };

/** A worker thread. */
interface Member {
  readonly worker: Worker;
  readonly port: MessagePort;
  hasEnded: boolean;
}

/** Takes the result of a part. */
type Take = (result: WorkResult) => void;

/** Does the work of kernels in this thread and in worker threads, which are started when there is something to do. */
export class WorkerThreads implements Threads {
  readonly #members: Member[] = [];
  readonly #shared = new SharedArrays();
  readonly #calls = new Map<number, Take>();
  #made = 0;

  /**
   * @param file  the entry of a worker thread
   * @param count worker threads, from 1
   */
  constructor(
    private readonly file: string,
    private readonly count: number,
  ) {}

  map<I, O>(kernel: Kernel<I, O>, input: I, parts: number): O[] {
    const outputs = new Map<number, O>();
    const state = this.#send(kernel, input, parts, this.#started(parts - 1), (result) => {
      if ('output' in result) outputs.set(result.part, result.output as O);
    });
    const run = kernel.open(input);
    let longest = 0;
    const doHere = (part: number): void => {
      const start = performance.now();
      outputs.set(part, run(part));
      longest = Math.max(longest, performance.now() - start);
    };
    for (let part = Atomics.add(state, TAKEN, 1); part < parts; part = Atomics.add(state, TAKEN, 1))
      doHere(part);
    for (let part = 0; part < parts; part++) {
      if (outputs.has(part)) continue;
      const patience = Math.max(PATIENCE.least, PATIENCE.times * longest);
      Atomics.wait(state, FIRST_PART + part, 0, patience);
      this.#receive();
      if (!outputs.has(part)) doHere(part);
    }
    return Array.from({ length: parts }, (_, part) => outputs.get(part) as O);
  }

  begin<I, O>(kernel: Kernel<I, O>, input: I): () => Promise<O> {
    const here = (): O => kernel.open(input)(0);
    const [member] = this.#started(1);
    if (member === undefined) return () => Promise.resolve().then(here);
    const result = new Promise<WorkResult | null>((resolve) => {
      this.#send(kernel, input, 1, [member], resolve);
      member.worker.once('exit', () => {
        resolve(null);
      });
    });
    return async () => {
      member.port.ref();
      const one = await result;
      member.port.unref();
      return one !== null && 'output' in one ? (one.output as O) : here();
    };
  }

  /** Ends the threads. Nothing may be done afterwards. */
  async close(): Promise<void> {
    this.#calls.clear();
    await Promise.all(this.#members.splice(0).map(({ worker }) => worker.terminate()));
  }

  /** Sends a request to some threads. @returns its state */
  #send<I>(
    kernel: Kernel<I, unknown>,
    input: I,
    parts: number,
    members: readonly Member[],
    take: Take,
  ): Int32Array {
    const state = new Int32Array(new SharedArrayBuffer((FIRST_PART + parts) * Int32Array.BYTES_PER_ELEMENT));
    if (members.length === 0) return state;
    const call = this.#made++;
    this.#calls.set(call, take);
    const packed = this.#shared.copy(kernel.pack(input));
    const request: WorkRequest = { call, name: kernel.name, packed, parts, state };
    for (const { port } of members) port.postMessage(request);
    return state;
  }

  /** Some threads that have not ended: new ones, if there are not enough yet. */
  #started(most: number): Member[] {
    while (this.#members.length < Math.min(most, this.count)) this.#members.push(this.#start());
    return this.#members.filter(({ hasEnded }) => !hasEnded).slice(0, Math.max(0, most));
  }

  #start(): Member {
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerStart = { port: port2 };
    const worker = new Worker(this.file, { workerData, transferList: [port2] });
    const member: Member = { worker, port: port1, hasEnded: false };
    port1.on('message', (result: WorkResult) => {
      this.#calls.get(result.call)?.(result);
    });
    worker.on('error', () => {
      member.hasEnded = true; // what it was asked for is done here
    });
    worker.on('exit', () => {
      member.hasEnded = true;
    });
    worker.unref();
    port1.unref();
    return member;
  }

  /** Takes the results that have come, without an event loop. */
  #receive(): void {
    for (const { port } of this.#members) {
      for (let one = receiveMessageOnPort(port); one !== undefined; one = receiveMessageOnPort(port)) {
        const result = one.message as WorkResult;
        this.#calls.get(result.call)?.(result);
      }
    }
  }
}
