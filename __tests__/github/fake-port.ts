import type {
  ExistingComment,
  NewComment,
  NewReview,
  ReviewPort,
  ReviewThread,
} from '../../src/github/review/review-port.js';

/** An error as Octokit throws it. */
export const httpError = (status: number, headers: Readonly<Record<string, string>> = {}): Error =>
  Object.assign(new Error(`HTTP ${String(status)}`), { status, response: { headers } });

/** How one call fails: without effect, or with it and only the answer lost. */
export interface Fault {
  readonly error: Error;
  readonly arrives?: boolean;
}

/** Decides which call fails, by the method's name and the number of calls so far. */
export type Faults = (method: keyof ReviewPort, call: number, argument: unknown) => Fault | null;

interface Row extends ExistingComment {
  readonly minimised: boolean;
  readonly resolved: boolean;
}

/** A pull request's comments in memory: the next run sees the comments that were posted. */
export class FakePort implements ReviewPort {
  readonly calls: string[] = [];
  readonly reviews: NewReview[] = [];
  faults: Faults = () => null;
  rows: Row[] = [];
  /** The head of the pull request. */
  current = 'c0ffee';
  #id = 100;

  constructor(readonly login = 'github-actions[bot]') {}

  /** Comments that are neither hidden nor replies. */
  get open(): Row[] {
    return this.rows.filter(({ minimised, replyTo }) => !minimised && replyTo === null);
  }

  /** Somebody else's comment or reply. */
  say(author: string, body: string, replyTo: number | null = null): void {
    this.#add({ path: 'src/qsv.c', range: { start: 1, end: 1 }, body }, author, replyTo);
  }

  /** What a push does to comments on lines that it changes. */
  outdate(id: number): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, range: null } : row));
  }

  self = () => this.#call('self', null, () => this.login);

  head = () => this.#call('head', null, () => this.current);

  comments = () => this.#call('comments', null, () => this.rows.map((row): ExistingComment => row));

  threads = () =>
    this.#call('threads', null, () =>
      this.rows
        .filter(({ replyTo }) => replyTo === null)
        .map(({ id, minimised, resolved }): ReviewThread => ({
          id: `T${String(id)}`,
          commentId: id,
          minimised,
          resolved,
        })),
    );

  postReview = (review: NewReview) =>
    this.#call('postReview', review, () => {
      this.reviews.push(review);
      for (const comment of review.comments) this.#add(comment);
    });

  postComment = (comment: NewComment) => this.#call('postComment', comment, () => this.#add(comment));

  updateComment = (id: number, body: string) =>
    this.#call('updateComment', id, () => {
      this.rows = this.rows.map((row) => (row.id === id ? { ...row, body } : row));
    });

  minimise = (nodeId: string, classifier: string) =>
    this.#call('minimise', classifier, () => {
      this.rows = this.rows.map((row) => (row.nodeId === nodeId ? { ...row, minimised: true } : row));
    });

  resolveThread = (threadId: string) =>
    this.#call('resolveThread', threadId, () => {
      this.rows = this.rows.map((row) =>
        `T${String(row.id)}` === threadId ? { ...row, resolved: true } : row,
      );
    });

  wait = (seconds: number) => {
    this.calls.push(`wait ${String(seconds)}`);
    return Promise.resolve();
  };

  #add({ path, range, body }: NewComment, author = this.login, replyTo: number | null = null): string {
    const id = this.#id++;
    const url = `https://github.example/c/${String(id)}`;
    const subject = range === null ? 'file' : 'line';
    const state = { minimised: false, resolved: false };
    this.rows.push({
      id,
      nodeId: `N${String(id)}`,
      author,
      body,
      path,
      range,
      subject,
      replyTo,
      url,
      ...state,
    });
    return url;
  }

  #call<T>(method: keyof ReviewPort, argument: unknown, effect: () => T): Promise<T> {
    const before = this.calls.filter((call) => call === method).length;
    this.calls.push(method);
    const fault = this.faults(method, before + 1, argument);
    if (!fault) return Promise.resolve(effect());
    if (fault.arrives === true) effect();
    return Promise.reject(fault.error);
  }
}
