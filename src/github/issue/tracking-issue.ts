import { setTimeout } from 'node:timers/promises';
import type { ScanResult } from '../../result/result.js';
import type { GitHubClient } from '../api/client.js';
import { LIMITS } from '../api/github-limits.js';
import { readMarker } from '../api/markers.js';
import type { RequestSettings } from '../api/pull-target.js';
import { viewerLogin } from '../api/viewer-login.js';
import { OnceWriter, type Stop } from '../api/once-writer.js';
import { issueBody, issueTitle, type TrackedBranch } from './tracking-issue-text.js';

/** The label by which later runs find the issue: people must not remove it. */
const TRACKING_LABEL = 'codepurify';

/** What was done with a branch's issue. */
export interface TrackingOutcome {
  /** `none`: the branch is clean and has no issue; `failed`: see `reason`. */
  readonly action: 'created' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'none' | 'failed';
  readonly url: string | null;
  readonly reason: Stop | 'refused' | 'unreadable' | null;
}

interface Issue {
  readonly number: number;
  readonly url: string;
  readonly open: boolean;
  readonly digest: string;
}

/**
 * Keeps one issue per branch: created at the first finding, updated in place, closed when the branch is clean, reopened
 * when it is not. A run that did not judge everything, or could not decide, does not close it. If the only problem is files
 * without their content, an open issue lists them, but no issue is created or reopened.
 * @param complete everything was judged
 */
export async function trackBranch(
  result: ScanResult,
  tracked: TrackedBranch,
  complete: boolean,
  client: GitHubClient,
  { secondMs = 1000 }: RequestSettings = {},
): Promise<TrackingOutcome> {
  const tracker = new BranchTracker(tracked, client, secondMs);
  const self = await viewerLogin(client).catch(() => null);
  const before = self === null ? null : await tracker.find(self).catch(() => null);
  if (self === null || before === null) return { action: 'failed', url: null, reason: 'unreadable' };
  const clean = isClean(result);
  const isUnsure = !complete || result.overall?.kind === 'undecided';
  const unjudged = result.summary.records.unread > 0;
  if (clean && (before === 'none' || isUnsure || (unjudged && !before.open))) {
    return before === 'none' ? NOTHING : { action: 'unchanged', url: before.url, reason: null };
  }
  const body = issueBody(result, tracked);
  return before === 'none'
    ? tracker.create(body, self)
    : tracker.update(before, body, clean && !unjudged, self);
}

const NOTHING: TrackingOutcome = { action: 'none', url: null, reason: null };

/** Suspicious units alone open no issue: natural code has such, too. */
function isClean({ findings, overall }: ScanResult): boolean {
  return findings.every(({ verdict }) => verdict !== 'poisoned') && overall?.kind !== 'poisoned';
}

/** The requests on one branch's issue. */
class BranchTracker {
  readonly #writer: OnceWriter;

  constructor(
    private readonly tracked: TrackedBranch,
    private readonly client: GitHubClient,
    secondMs: number,
  ) {
    this.#writer = new OnceWriter({
      wait: async (seconds) => {
        await setTimeout(seconds * secondMs);
      },
    });
  }

  /** Our oldest issue with the branch's marker. */
  async find(self: string): Promise<Issue | 'none'> {
    const { owner, repo, branch } = this.tracked;
    const wanted = { owner, repo, state: 'all', creator: self, labels: TRACKING_LABEL } as const;
    const order = { sort: 'created', direction: 'asc', per_page: LIMITS.pageSize } as const;
    const pages = this.client.paginate.iterator(this.client.rest.issues.listForRepo, { ...wanted, ...order });
    for await (const { data } of pages) {
      for (const { number, html_url: url, state, body, user, pull_request: pull } of data) {
        const marker = readMarker('tracking-issue', { author: user?.login ?? null, body: body ?? '' }, self);
        if (pull === undefined && marker?.subject === branch) {
          return { number, url, open: state === 'open', digest: marker.digest };
        }
      }
    }
    return 'none';
  }

  async create(body: string, self: string): Promise<TrackingOutcome> {
    const { owner, repo, branch } = this.tracked;
    const issue = { owner, repo, title: issueTitle(branch), body, labels: [TRACKING_LABEL] };
    const written = await this.#writer.write(
      async () => (await this.client.rest.issues.create(issue)).data.html_url,
      async () => (await this.find(self)) !== 'none',
    );
    if (written.kind === 'done') return { action: 'created', url: written.value, reason: null };
    return written.kind === 'arrived' ? { action: 'created', url: null, reason: null } : this.#failed(null);
  }

  async update(issue: Issue, body: string, clean: boolean, self: string): Promise<TrackingOutcome> {
    const { owner, repo, branch } = this.tracked;
    const digest = readMarker('tracking-issue', { author: self, body }, self)?.digest;
    if (digest === issue.digest && issue.open === !clean) {
      return { action: 'unchanged', url: issue.url, reason: null };
    }
    const state = clean
      ? ({ state: 'closed', state_reason: 'completed' } as const)
      : ({ state: 'open' } as const);
    const title = issueTitle(branch);
    const written = await this.#writer.write(
      () =>
        this.client.rest.issues.update({ owner, repo, issue_number: issue.number, title, body, ...state }),
      () => Promise.resolve(false), // the same update twice does no harm
    );
    if (written.kind !== 'done') return this.#failed(issue.url);
    return { action: changeOf(issue, clean), url: issue.url, reason: null };
  }

  #failed(url: string | null): TrackingOutcome {
    return { action: 'failed', url, reason: this.#writer.stopped ?? 'refused' };
  }
}

function changeOf({ open }: Issue, clean: boolean): TrackingOutcome['action'] {
  if (clean) return open ? 'closed' : 'updated';
  return open ? 'updated' : 'reopened';
}
