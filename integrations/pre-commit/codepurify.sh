#!/bin/sh
# The program of this checkout, for pre-commit, which runs it in the user's repository.
exec node "$(dirname "$0")/../../dist/cli.js" "$@"
