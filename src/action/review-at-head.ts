import { EXIT_CODES } from '../errors.js';
import { CHECK_NAME, postVerdict, type Posted } from '../github/checks/head-verdict.js';
import type { OpenPull } from '../github/checks/pulls-at-head.js';
import type { Gate } from '../review/gate.js';
import type { ReviewQuery } from '../review/review-pull.js';
import type { Job } from './job.js';
import { reviewInStep } from './review-in-step.js';
import { addSummary, annotate, logLine } from './runner.js';

/** The verdict where a failure broke the run off: a required check must not stay green from an earlier run. */
const NOT_JUDGED: Gate = {
  exitCode: EXIT_CODES.internal,
  sentence: 'The check fails: the run ended with an error.',
};

/** Why the verdict is not on the pull request, and what to do: plain text that is safe in Markdown. */
const NOT_POSTED: Readonly<Record<Exclude<Posted, 'check' | 'status'>, string>> = {
  forbidden:
    `The verdict could not be posted on the head of the pull request, so this run does not gate it. Give the job \`checks: write\`, ` +
    `and require the check \`${CHECK_NAME}\`.`,
  failed:
    'The verdict could not be posted on the head of the pull request, because GitHub did not answer as expected. Run the job again.',
};

/**
 * Reviews a pull request in a run whose own check belongs to another commit (`workflow_run`, a comment), and posts the verdict on the
 * head, so that it gates there; also when the review ends with an error. A check on a commit counts for every pull request with this
 * head, and only one is judged here, so it fails where there are several.
 * @param pulls the open pull requests with this head
 * @returns the exit code of the gate
 */
export async function reviewAtHead(
  job: Job,
  query: ReviewQuery,
  pulls: readonly OpenPull[],
): Promise<number> {
  let gate = NOT_JUDGED;
  try {
    const own = await reviewInStep(job, query);
    gate = ofSeveral(own, pulls);
    if (gate !== own) annotate(job.runner, 'error', gate.sentence);
    return gate.exitCode;
  } finally {
    await post(job, query.head, gate);
  }
}

/** The gate of one of several pull requests with the same head: it does not pass. */
function ofSeveral(gate: Gate, pulls: readonly OpenPull[]): Gate {
  if (pulls.length <= 1 || gate.exitCode !== EXIT_CODES.clean) return gate;
  const numbers = pulls.map(({ number }) => `#${String(number)}`).join(', ');
  const sentence = `The check fails: it would count for all pull requests with this head (${numbers}), and only one was judged. Close the others, then run the job again.`;
  return { exitCode: EXIT_CODES.usage, sentence };
}

async function post(job: Job, head: string, { exitCode, sentence }: Gate): Promise<void> {
  const { client, repository, runner, runUrl: url } = job;
  const verdict = { ...repository, head, passes: exitCode === EXIT_CODES.clean, sentence, url };
  const posted = await postVerdict(verdict, client);
  if (posted === 'check' || posted === 'status') {
    logLine(runner, `The verdict is on the head of the pull request, as the ${posted} "${CHECK_NAME}".`);
    return;
  }
  annotate(runner, 'warning', NOT_POSTED[posted]);
  await addSummary(runner, `> [!WARNING]\n> ${NOT_POSTED[posted]}\n`);
}
