import { Worker } from 'node:worker_threads';
import { CodePurifyError } from '../../errors.js';
import type { CodeWitnessName } from '../witnesses/unit-witnesses.js';
import type { SurveyedCode } from './survey.js';
import type { SurveyAnswer, SurveyRequest, SurveyResponse, UnitRequest } from './survey-messages.js';

/** Units that are sent together: enough that the sending costs little compared with the parsing. */
const BATCH_UNITS = 32;
/** And the UTF-16 length of their code from which no more are added. */
const BATCH_LENGTH = 200_000;
/** Batches that a worker has at a time: one in work, and the next. */
const BATCHES_AHEAD = 2;

/** A unit that waits for its answer. */
interface Ticket extends UnitRequest {
  readonly resolve: (answer: SurveyAnswer) => void;
  /** A worker ended while it had this unit, so that the unit is sent alone. */
  hasFailed: boolean;
}

/** Units that were sent together. */
interface Batch {
  readonly id: number;
  readonly tickets: readonly Ticket[];
}

/** A worker thread with the batches that it was sent, in order. */
interface Member {
  readonly worker: Worker;
  readonly sent: Batch[];
}

/**
 * Surveys units on worker threads. What a unit shows depends on its code alone, so results do not depend on the number of
 * threads. A thread that ends, such as one that ran out of memory, costs at most the unit that ended it.
 */
export class SurveyPool {
  readonly #members: Member[] = [];
  readonly #waiting: Ticket[][] = [];
  #open: Ticket[] = [];
  #openLength = 0;
  #isFlushing = false;
  #isClosed = false;
  #sentBatches = 0;

  /**
   * @param file    the entry of a worker
   * @param threads workers, from 1; each is started when there is something to do for it
   */
  constructor(
    private readonly file: string,
    private readonly threads: number,
  ) {}

  /** Subjects worth asking for before the first answer is needed: all workers have something to do, and so has who asks. */
  get ahead(): number {
    return this.threads * BATCH_UNITS * (BATCHES_AHEAD + 1) + BATCH_UNITS;
  }

  /** Whether all workers have enough to do, and more waits: who asks gets an answer sooner without them. */
  get isFull(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * The answer for a unit. Never rejects.
   * @param names the witnesses to ask
   */
  of({ code, language, redefined }: SurveyedCode, names: readonly CodeWitnessName[]): Promise<SurveyAnswer> {
    const unit = redefined === undefined ? { code, language } : { code, language, redefined };
    return new Promise((resolve) => {
      this.#open.push({ unit, names, resolve, hasFailed: false });
      this.#openLength += code.length;
      if (this.#open.length >= BATCH_UNITS || this.#openLength >= BATCH_LENGTH) this.#flush();
      else this.#flushSoon();
    });
  }

  /** Ends the threads. Units without an answer get the reason. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const tickets = [
      this.#open,
      ...this.#waiting,
      ...this.#members.flatMap(({ sent }) => sent.map((batch) => batch.tickets)),
    ].flat();
    for (const { resolve } of tickets) resolve({ problem: 'the run was ended' });
    this.#open = [];
    this.#waiting.length = 0;
    await Promise.all(this.#members.splice(0).map(({ worker }) => worker.terminate()));
  }

  /** Sends what is there once nothing more comes at once. */
  #flushSoon(): void {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    setImmediate(() => {
      this.#isFlushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#open.length > 0) this.#waiting.push(this.#open);
    this.#open = [];
    this.#openLength = 0;
    this.#send();
  }

  #send(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      const member = this.#idlest();
      const batch = member === null ? undefined : this.#waiting.shift();
      if (member === null || batch === undefined) return;
      const id = this.#sentBatches++;
      member.sent.push({ id, tickets: batch });
      const request: SurveyRequest = { id, units: batch.map(({ unit, names }) => ({ unit, names })) };
      member.worker.ref();
      member.worker.postMessage(request);
    }
  }

  /** The member with the fewest batches, or a new one; `null`: all have enough. */
  #idlest(): Member | null {
    const [first] = [...this.#members].sort((a, b) => a.sent.length - b.sent.length);
    if (first?.sent.length === 0) return first;
    if (this.#members.length < this.threads) return this.#start();
    return first !== undefined && first.sent.length < BATCHES_AHEAD ? first : null;
  }

  #start(): Member {
    const member: Member = { worker: new Worker(this.file), sent: [] };
    member.worker.on('message', ({ id, answers }: SurveyResponse) => {
      const batch = member.sent.shift();
      if (batch?.id !== id) throw new Error('a worker thread has answered out of order');
      batch.tickets.forEach(({ resolve }, index) => {
        resolve(answers[index] ?? { problem: 'a worker thread gave no answer' });
      });
      if (member.sent.length === 0) member.worker.unref(); // an idle thread keeps no process alive
      this.#send();
    });
    let problem = '';
    member.worker.on('error', (error) => {
      problem = error.message;
    });
    member.worker.on('exit', () => {
      this.#ended(member, problem);
    });
    this.#members.push(member);
    return member;
  }

  /** Sends the units of a worker that ended to another, each alone; the unit that ended it a second time is answered so. */
  #ended(member: Member, problem: string): void {
    const place = this.#members.indexOf(member);
    if (place < 0) return; // closed
    this.#members.splice(place, 1);
    const [current = [], ...later] = member.sent.map(({ tickets }) => [...tickets]);
    for (const ticket of current) {
      if (ticket.hasFailed && current.length === 1)
        ticket.resolve({ problem: `a worker thread ended with it: ${problem}` });
      else this.#waiting.unshift([{ ...ticket, hasFailed: true }]);
    }
    this.#waiting.unshift(...later);
    this.#send();
  }
}

/** The error of an answer without an outline. */
export function surveyError(problem: string): CodePurifyError {
  return new CodePurifyError('input', problem, 'Leave it out, or report it if it is ordinary code.');
}
