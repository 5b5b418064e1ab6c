import { ACTION, DOCS } from './project.js';

/** Files that `init` writes, from the root of the repository. */
export const CONFIG = '.codepurify.yml';
export const WORKFLOW = '.github/workflows/codepurify.yml';

/** The name of the secret that holds the key of the probe. */
export const SEED_SECRET = 'CODEPURIFY_SEED';

/**
 * A configuration file that changes no result, with what was recognised as comments.
 * @param recognised lines without line breaks and control characters
 */
export function configText(recognised: readonly string[]): string {
  const found = recognised.length === 0 ? ['nothing yet: codepurify inspect . says why'] : recognised;
  return `# CodePurify. All options: ${DOCS}/reference/configuration.md
#
# Recognised when this file was written:
${found.map((line) => `#   ${line}`).join('\n')}
#
# Fields are recognised in each file again. Name one only if a wrong one was chosen: no other field is then read.
# code-field: code
# label-field: label

# What makes a check fail. auto: poisoned code, and in a change also data that was not read.
fail-on: auto

# Accepted findings; codepurify accept <id> --reason "…" adds one.
suppressions: []
`;
}

/** The workflow that judges pull requests and merge groups, with the seed. */
export function workflowText(): string {
  return `# ${DOCS}/how-to/github.md
name: CodePurify
on: [pull_request, merge_group]
permissions:
  contents: read
  pull-requests: write
concurrency: # a new commit of a pull request ends the run of the one before
  group: codepurify-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: true
jobs:
  codepurify:
    runs-on: ubuntu-latest
    steps:
      - uses: ${ACTION} # safer: a commit that you have looked at
        with:
          seed: \${{ secrets.${SEED_SECRET} }} # without it, anyone can try out what is not found
`;
}
