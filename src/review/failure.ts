import { CodePurifyError, messageOf } from '../errors.js';
import { escapeTerminal } from '../text/escape/escape-terminal.js';

/** The text of a failure for a user, and the exit code. */
export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * Describes the problem and what to do next. The stack and its causes are shown only on request (`--debug`, or
 * `CODEPURIFY_DEBUG` in the environment).
 */
export function describeFailure(error: unknown, debug: boolean): Failure {
  const known = error instanceof CodePurifyError ? error : defect(error);
  const lines = [`codepurify: ${known.problem}`, known.remedy];
  const shown = [...lines, ...(debug ? stacks(error) : [])].flatMap((line) => line.split('\n'));
  return { text: `${shown.map(escapeTerminal).join('\n')}\n`, exitCode: known.exitCode };
}

/** Whether the user asked for stack traces. */
export function wantsDebug(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return argv.includes('--debug') || ![undefined, '', '0', 'false'].includes(env.CODEPURIFY_DEBUG);
}

function defect(error: unknown): CodePurifyError {
  return new CodePurifyError(
    'internal',
    `Internal error: ${messageOf(error)}`,
    'This is a bug in CodePurify: run again with --debug, and report the output.',
  );
}

function stacks(error: unknown): string[] {
  const found: string[] = [];
  for (let one = error; one instanceof Error && found.length < MAX_CAUSES; one = one.cause) {
    found.push(one.stack ?? one.message);
  }
  return found;
}

/** Causes can form a cycle. */
const MAX_CAUSES = 8;
