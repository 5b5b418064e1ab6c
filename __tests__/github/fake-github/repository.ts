import type { FakeCheck, FakeRun } from './checks.js';
import { GitObjects, type FakeFile } from './git-objects.js';

/** Someone who acts. */
export interface FakeUser {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

/** Whose token a workflow's `GITHUB_TOKEN` is. */
export const ACTIONS_BOT: FakeUser = { login: 'github-actions[bot]', type: 'Bot' };

/** What can be hidden in the page. */
interface Minimizable {
  readonly id: number;
  minimized: string | null;
}

/** A comment of the conversation of an issue or a pull request. */
export interface FakeIssueComment extends Minimizable {
  readonly number: number;
  readonly user: FakeUser;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

/** A review. */
export interface FakeReview extends Minimizable {
  readonly user: FakeUser;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  body: string;
  readonly commit: string;
  submittedAt: string | null;
}

/** A comment on a line or a file of a pull request; the first of a thread, or a reply. */
export interface FakeReviewComment extends Minimizable {
  readonly review: number;
  readonly user: FakeUser;
  readonly path: string;
  body: string;
  /** The commit that it was written on. */
  readonly commit: string;
  readonly subject: 'line' | 'file';
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number | null;
  readonly startLine: number | null;
  readonly hunk: string;
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
}

/** A pull request. */
export interface FakePull {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly user: FakeUser;
  readonly baseRef: string;
  readonly headRef: string;
  head: string;
  /** `owner/name` of the repository that the head lives in; a fork, or this one. */
  readonly headRepository: string;
  readonly reviews: FakeReview[];
  readonly comments: FakeReviewComment[];
  /** Ids of the first comments of resolved threads. */
  readonly resolved: Set<number>;
  draft: boolean;
}

/** An issue. */
export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  readonly user: FakeUser;
  labels: string[];
  updatedAt: string;
}

/** What someone may do in a repository. */
export type Role = 'admin' | 'write' | 'read' | 'none';

/** A repository with everything in it. Tests read and change it freely. */
export class FakeRepository {
  readonly objects = new GitObjects();
  /** Full names (`refs/heads/main`) and the commits they point at. */
  readonly refs = new Map<string, string>();
  readonly pulls = new Map<number, FakePull>();
  readonly issues = new Map<number, FakeIssue>();
  readonly comments: FakeIssueComment[] = [];
  readonly labels = new Set<string>();
  /** Reactions to comments: kind, id, login and content, with blanks between. */
  readonly reactions = new Set<string>();
  readonly roles = new Map<string, Role>();
  readonly checks: FakeCheck[] = [];
  readonly runs: FakeRun[] = [];
  #lastId = 1000;
  #lastNumber = 0;

  constructor(
    readonly owner: string,
    readonly name: string,
    readonly defaultBranch = 'main',
  ) {}

  /** Commits a whole tree on a branch, after what the branch holds. @returns the commit's hash */
  commit(branch: string, files: Readonly<Record<string, FakeFile>>, message = 'Change'): string {
    const ref = `refs/heads/${branch}`;
    const parent = this.refs.get(ref) ?? this.refs.get(`refs/heads/${this.defaultBranch}`);
    const parents = parent === undefined ? [] : [parent];
    const sha = this.objects.commit(this.objects.tree(files), parents, message);
    this.refs.set(ref, sha);
    for (const pull of this.pulls.values()) {
      if (pull.headRef === branch && pull.state === 'open') this.#point(pull, sha);
    }
    return sha;
  }

  /** Opens a pull request from a branch; from a fork where `headRepository` is another one. */
  openPull(given: {
    readonly head: string;
    readonly base?: string;
    readonly title?: string;
    readonly body?: string;
    readonly user?: FakeUser;
    readonly headRepository?: string;
  }): FakePull {
    const head = this.refs.get(`refs/heads/${given.head}`);
    if (head === undefined) throw new Error(`There is no branch ${given.head}.`);
    const pull: FakePull = {
      number: this.nextNumber(),
      title: given.title ?? 'A change',
      body: given.body ?? '',
      state: 'open',
      user: given.user ?? { login: 'contributor', type: 'User' },
      baseRef: given.base ?? this.defaultBranch,
      headRef: given.head,
      head,
      headRepository: given.headRepository ?? this.fullName,
      ...{ reviews: [], comments: [], resolved: new Set<number>(), draft: false },
    };
    this.pulls.set(pull.number, pull);
    this.#point(pull, head);
    return pull;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Issues and pull requests are numbered together. */
  nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }

  /** A second later at every call, so that what is later sorts later. */
  now(): string {
    return new Date(Date.UTC(2024, 0, 1) + this.nextId() * 1000).toISOString().replace('.000', '');
  }

  /** The two commits whose difference the pull request shows: merge base and head. */
  sides({ baseRef, head }: FakePull): { readonly base: string; readonly head: string } {
    const tip = this.refs.get(`refs/heads/${baseRef}`) ?? '';
    return { base: this.objects.mergeBase(tip, head) ?? tip, head };
  }

  #point(pull: FakePull, sha: string): void {
    pull.head = sha;
    this.refs.set(`refs/pull/${String(pull.number)}/head`, sha);
  }
}
