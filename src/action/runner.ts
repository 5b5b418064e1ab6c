import type * as core from '@actions/core';
import { messageOf } from '../errors.js';
import type { ModelLoaders } from '../scan/models/load-victim.js';
import type { Annotation } from '../github/review/annotations.js';
import { escapeCommandText, escapeLogLine } from '../text/escape/escape-workflow.js';
import { oneLine } from '../text/one-line.js';

/**
 * The part of GitHub's toolkit, `@actions/core`, that we use. It encodes values so that they cannot end their own command.
 * It does not escape invisible characters and legacy commands: the functions below do.
 */
export type Toolkit = Pick<
  typeof core,
  'getInput' | 'info' | 'error' | 'warning' | 'notice' | 'setSecret' | 'setOutput' | 'startGroup' | 'endGroup'
> & { readonly summary: { addRaw(text: string): { write(): Promise<unknown> } } };

/** The environment of a workflow step, as GitHub's runner provides it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Log, annotations, outputs and summary of the step. */
  readonly toolkit: Toolkit;
  /** Replaces the real loaders of models, for tests; `null` to use those. */
  readonly loaders: ModelLoaders | null;
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs: number;
  /** Milliseconds after which a request fails; the client's default except in tests. */
  readonly timeoutMs?: number;
  readonly now: () => Date;
}

/** Writes a line to the log. Foreign text is escaped, so that it cannot start a command. */
export function logLine({ toolkit }: Runner, text: string): void {
  toolkit.info(escapeLogLine(text));
}

/** Adds an annotation to the run; the log shows it too. Foreign text is escaped. */
export function annotate({ toolkit }: Runner, level: Annotation['level'], text: string): void {
  toolkit[level](escapeCommandText(text), { title: TITLE });
}

const TITLE = 'CodePurify';

/** Adds annotations to files, or to the run if they name no file. Foreign text is escaped. */
export function annotateFiles({ toolkit }: Runner, annotations: readonly Annotation[]): void {
  for (const { level, text, title, place } of annotations) {
    const properties = { title: escapeCommandText(`${TITLE}${title === '' ? '' : `: ${title}`}`) };
    const where = place === null ? {} : { ...place, file: escapeCommandText(place.file) };
    toolkit[level](escapeCommandText(text), { ...properties, ...where });
  }
}

/** Columns of a group's title. */
const GROUP_WIDTH = 120;

/** Groups the log lines that an action writes under a title. Foreign text in the title is escaped. */
export async function inGroup<T>(
  { toolkit }: Runner,
  title: string,
  action: () => T | Promise<T>,
): Promise<T> {
  toolkit.startGroup(escapeCommandText(oneLine(title, GROUP_WIDTH)));
  try {
    return await action();
  } finally {
    toolkit.endGroup();
  }
}

/** Makes the runner hide a secret in the log. The runner masks single lines, so each line is given separately. */
export function maskSecret({ toolkit }: Runner, secret: string): void {
  for (const line of secret.split(/[\r\n]+/)) if (line !== '') toolkit.setSecret(line);
}

/** Sets an output of the step. The toolkit's delimiter is random, so a value cannot set another output. */
export function setOutput({ toolkit }: Runner, name: string, value: string): void {
  toolkit.setOutput(name, value);
}

/**
 * Does one part of reporting a result. If it fails, an annotation says why, and the other parts are still done: a full disk
 * must not lose what was found.
 * @param what the part, as the subject of a sentence: `The job summary`
 * @returns whether it was done
 */
export async function reportPart(runner: Runner, what: string, work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    annotate(runner, 'error', `${what} could not be written: ${messageOf(error)}`);
    return false;
  }
}

/**
 * Adds Markdown to the job summary, or writes it to the log if there is no summary, as on old Enterprise servers, and if the
 * summary cannot be written.
 * @returns `false` if it could not be written; an annotation says why
 */
export async function addSummary(runner: Runner, markdown: string): Promise<boolean> {
  const file = runner.env.GITHUB_STEP_SUMMARY;
  const hasFile = file !== undefined && file !== '';
  const write = () => runner.toolkit.summary.addRaw(markdown).write();
  if (hasFile && (await reportPart(runner, 'The job summary', write))) return true;
  await inGroup(runner, 'Job summary', () => {
    for (const line of markdown.split('\n')) logLine(runner, line);
  });
  return !hasFile;
}
