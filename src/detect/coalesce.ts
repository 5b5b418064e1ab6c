import type { Confidence, Prediction, Victim, VictimInput } from '../model/victim.js';
import { elementAt } from './element-at.js';

/** The methods of a victim that detection uses. */
export type Reader = Pick<Victim, 'description' | 'countTokens' | 'predict' | 'confidences'>;

/**
 * Combines the requests of many suspects, which are judged concurrently, into few large calls of the victim. All
 * requests before the next turn of the event loop, or during a call, become one call. There is one call at a time, in
 * the order of the first request; if a call fails, all requests in it fail.
 */
export function coalesce(victim: Reader): Reader {
  const inTurn = oneAtATime();
  const predict = queue((inputs: VictimInput[]): Promise<Prediction[]> => victim.predict(inputs), inTurn);
  const confidences = queue(
    (rows: Row[]): Promise<Confidence[]> =>
      victim.confidences(
        rows.map(({ input }) => input),
        rows.map(({ target }) => target),
      ),
    inTurn,
  );
  return {
    description: victim.description,
    countTokens: (input) => victim.countTokens(input),
    predict,
    confidences: (inputs, targets) =>
      confidences(inputs.map((input, index) => ({ input, target: elementAt(targets, index) }))),
  };
}

interface Row {
  readonly input: VictimInput;
  readonly target: Prediction;
}

/** A request that waits for the next call. */
interface Ticket<Job, Answer> {
  readonly jobs: readonly Job[];
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (reason: unknown) => void;
}

type InTurn = (work: () => Promise<void>) => Promise<void>;

function oneAtATime(): InTurn {
  let last: Promise<void> = Promise.resolve();
  return (work) => (last = last.then(work));
}

function queue<Job, Answer>(
  call: (jobs: Job[]) => Promise<Answer[]>,
  inTurn: InTurn,
): (jobs: readonly Job[]) => Promise<Answer[]> {
  let waiting: Ticket<Job, Answer>[] = [];
  const serve = async (): Promise<void> => {
    const tickets = waiting;
    waiting = [];
    try {
      const answers = await call(tickets.flatMap(({ jobs }) => jobs));
      let next = 0;
      for (const { jobs, resolve } of tickets) resolve(jobs.map(() => elementAt(answers, next++)));
    } catch (error) {
      for (const { reject } of tickets) reject(error);
    }
  };
  return (jobs) =>
    new Promise((resolve, reject) => {
      if (jobs.length === 0) {
        resolve([]);
        return;
      }
      waiting.push({ jobs, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void inTurn(serve));
    });
}
