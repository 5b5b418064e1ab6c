import { appendFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import type { ModelLoaders } from '../scan/models/load-victim.js';
import { escapeCommandMessage, escapeLogLine } from '../text/escape-workflow.js';

/** The world of a step of a workflow, as GitHub's runner makes it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Writes to the job's log. */
  readonly write: (text: string) => void;
  /** Opens models in place of the real loaders; `null` for those. Tests bring their own. */
  readonly loaders: ModelLoaders | null;
  /** Milliseconds in a second of waiting; 1000 but in tests. */
  readonly secondMs: number;
  /** Milliseconds after which a request has failed; the client's own but in tests. */
  readonly timeoutMs?: number;
  readonly now: () => Date;
}

/** The step that this process is. */
export function processRunner(): Runner {
  return {
    env: process.env,
    cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    write: (text) => process.stdout.write(text),
    ...{ loaders: null, secondMs: 1000, now: () => new Date() },
  };
}

/** A line in the log; foreign text in it is escaped, and starts no command. */
export function logLine(runner: Runner, text: string): void {
  runner.write(`${escapeLogLine(text)}\n`);
}

/** An annotation of the run, which also stands in the log; foreign text in it is escaped. */
export function annotate(runner: Runner, level: 'error' | 'warning' | 'notice', text: string): void {
  runner.write(`::${level} title=CodePurify::${escapeCommandMessage(text)}\n`);
}

/** Has the runner black a secret out of the log, should it ever stand there. */
export function maskSecret(runner: Runner, secret: string): void {
  for (const line of secret.split(/[\r\n]+/)) if (line !== '') runner.write(`::add-mask::${line}\n`);
}

/**
 * Sets an output of the step ("Workflow commands: Setting an output parameter"). The delimiter is random, so that no
 * value can end itself and set another output.
 */
export function setOutput({ env }: Runner, name: string, value: string): void {
  if (env.GITHUB_OUTPUT === undefined || env.GITHUB_OUTPUT === '') return;
  const end = `end-${randomUUID()}`;
  appendFileSync(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Adds Markdown to the job's summary; to the log where there is none, as on old Enterprise servers. */
export function addSummary(runner: Runner, markdown: string): void {
  const file = runner.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') appendFileSync(file, markdown);
  else for (const line of markdown.split('\n')) logLine(runner, line);
}
