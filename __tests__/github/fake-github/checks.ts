import type { Handlers } from './call.js';
import { numberOf } from './call.js';
import { invalid, notFound } from './failure.js';

/** A run of a workflow. */
export interface FakeRun {
  readonly id: number;
  /** `.github/workflows/gate.yml`, with or without `@` and a ref. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  conclusion: string | null;
  /** How often its failed jobs were started again. */
  again: number;
}

/** A check run, or a status of a commit. */
export interface FakeCheck {
  readonly kind: 'check' | 'status';
  readonly sha: string;
  readonly name: string;
  readonly conclusion: string;
  readonly text: string;
}

/** Operations on checks, statuses and runs of workflows. */
export const CHECKS: Handlers = {
  'checks/create': {
    needs: [['checks', 'write']],
    creates: true,
    run: ({ api, repository, body }) => {
      const { output } = body as { readonly output?: { readonly summary?: string } };
      const [name, sha, conclusion] = [String(body.name), String(body.head_sha), String(body.conclusion)];
      repository.checks.push({ kind: 'check', sha, name, conclusion, text: output?.summary ?? '' });
      return { status: 201, body: api.example('check-run', { name, head_sha: sha, conclusion }) };
    },
  },
  'repos/create-commit-status': {
    needs: [['statuses', 'write']],
    creates: true,
    run: ({ api, repository, params, body }) => {
      const { context, state, description } = body;
      const text = String(description);
      if (text.length > 140)
        throw invalid('Status', 'description', 'is too long (maximum is 140 characters)');
      const [name, conclusion] = [String(context), String(state)];
      repository.checks.push({ kind: 'status', sha: params.get('sha') ?? '', name, conclusion, text });
      return {
        status: 201,
        body: api.example('status', { context: name, state: conclusion, description: text }),
      };
    },
  },
  'actions/list-workflow-runs-for-repo': {
    needs: [['actions', 'read']],
    run: ({ api, repository, query }) => {
      const runs = repository.runs.filter(({ headSha }) => [null, headSha].includes(query.get('head_sha')));
      const views = runs.map(({ id, path, event, headSha, conclusion }) =>
        api.example('workflow-run', {
          ...{ id, path, event, head_sha: headSha, conclusion, run_number: id },
          html_url: `https://github.invalid/octo/data/actions/runs/${String(id)}`,
        }),
      );
      return { status: 200, body: { total_count: views.length, workflow_runs: views } };
    },
  },
  'actions/re-run-workflow-failed-jobs': {
    needs: [['actions', 'write']],
    run: (call) => {
      const run = call.repository.runs.find(({ id }) => id === numberOf(call, 'run_id'));
      if (run === undefined) throw notFound();
      run.again += 1;
      run.conclusion = null;
      return { status: 201, body: {} };
    },
  },
};
