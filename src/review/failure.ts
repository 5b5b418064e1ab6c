import { CodePurifyError, messageOf } from '../errors.js';
import { escapeTerminal } from '../text/escape-terminal.js';

/** A failure as a user reads it, and the exit code it ends with. */
export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * What went wrong and what to do next. The stack, with its causes, is shown only on request (`--debug`, or
 * `CODEPURIFY_DEBUG` in the environment).
 */
export function describeFailure(error: unknown, debug: boolean): Failure {
  const known = error instanceof CodePurifyError ? error : defect(error);
  const lines = [`codepurify: ${known.problem}`, known.remedy];
  const shown = [...lines, ...(debug ? stacks(error) : [])].flatMap((line) => line.split('\n'));
  return { text: `${shown.map(escapeTerminal).join('\n')}\n`, exitCode: known.exitCode };
}

/** Whether the user asked for stacks. */
export function wantsDebug(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return argv.includes('--debug') || ![undefined, '', '0', 'false'].includes(env.CODEPURIFY_DEBUG);
}

function defect(error: unknown): CodePurifyError {
  return new CodePurifyError(
    'internal',
    `Something went wrong inside: ${messageOf(error)}`,
    'This is a defect of CodePurify: run again with --debug, and report what it prints.',
  );
}

function stacks(error: unknown): string[] {
  const found: string[] = [];
  for (let one = error; one instanceof Error && found.length < MAX_CAUSES; one = one.cause) {
    found.push(one.stack ?? one.message);
  }
  return found;
}

/** Causes can form a ring. */
const MAX_CAUSES = 8;
