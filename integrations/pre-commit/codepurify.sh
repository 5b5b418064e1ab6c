#!/bin/sh
# The program of this checkout, for pre-commit, which runs it in the user's repository: before a commit, it judges what is
# staged against HEAD; before a push, the pushed commits against what the remote has. Untracked files are not judged.
set -eu
program="$(dirname "$0")/../../dist/cli.js"

# A commit without files: the base where nothing was committed, or pushed, before.
nothing() {
  GIT_AUTHOR_NAME=codepurify GIT_AUTHOR_EMAIL=codepurify GIT_COMMITTER_NAME=codepurify GIT_COMMITTER_EMAIL=codepurify \
    git commit-tree "$(git mktree </dev/null)" -m nothing
}

if [ -n "${PRE_COMMIT_FROM_REF:-}" ] && [ -n "${PRE_COMMIT_TO_REF:-}" ]; then
  exec node "$program" "$@" --base "$PRE_COMMIT_FROM_REF" --head "$PRE_COMMIT_TO_REF"
elif [ -n "${PRE_COMMIT_REMOTE_NAME:-}" ]; then
  exec node "$program" "$@" --base "$(nothing)" --head "${PRE_COMMIT_LOCAL_BRANCH:-HEAD}"
elif git rev-parse --verify --quiet HEAD >/dev/null; then
  exec node "$program" "$@" --staged
else
  exec node "$program" "$@" --staged --base "$(nothing)"
fi
