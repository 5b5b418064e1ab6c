import type { Confidence, Prediction, Victim, VictimInput } from '../model/victim.js';
import { elementAt } from './element-at.js';

/** A victim as detection reads it. */
export type Reader = Pick<Victim, 'description' | 'countTokens' | 'predict' | 'confidences'>;

/**
 * Turns the requests of many suspects, each judged as a story of its own, into few large victim calls: what
 * is asked before the event loop's next turn, or while a call is under way, becomes one call. One call at a
 * time, in the order of the first request; a failed call fails all who asked in it.
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

/** Those who wait for the next call. */
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
