import type * as core from '@actions/core';
import type { ModelLoaders } from '../scan/models/load-victim.js';
import type { Annotation } from '../github/review/annotations.js';
import { escapeCommandText, escapeLogLine } from '../text/escape-workflow.js';
import { oneLine } from '../text/one-line.js';

/**
 * The part of GitHub's toolkit, `@actions/core`, that is used. It encodes what it writes, so that a value cannot end
 * its own command; characters that do not show, and commands of the old form, are left to the functions below.
 */
export type Toolkit = Pick<
  typeof core,
  'getInput' | 'info' | 'error' | 'warning' | 'notice' | 'setSecret' | 'setOutput' | 'startGroup' | 'endGroup'
> & { readonly summary: { addRaw(text: string): { write(): Promise<unknown> } } };

/** The world of a step of a workflow, as GitHub's runner makes it. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Log, annotations, outputs and summary of the step. */
  readonly toolkit: Toolkit;
  /** Opens models in place of the real loaders; `null` for those. Tests bring their own. */
  readonly loaders: ModelLoaders | null;
  /** Milliseconds in a second of waiting; 1000 but in tests. */
  readonly secondMs: number;
  /** Milliseconds after which a request has failed; the client's own but in tests. */
  readonly timeoutMs?: number;
  readonly now: () => Date;
}

/** A line in the log; foreign text in it is escaped, and starts no command. */
export function logLine({ toolkit }: Runner, text: string): void {
  toolkit.info(escapeLogLine(text));
}

/** An annotation of the run, which the log shows too; foreign text in it is escaped. */
export function annotate({ toolkit }: Runner, level: Annotation['level'], text: string): void {
  toolkit[level](escapeCommandText(text), { title: TITLE });
}

const TITLE = 'CodePurify';

/** Annotations of files, or of the run where they name no file; foreign text in them is escaped. */
export function annotateFiles({ toolkit }: Runner, annotations: readonly Annotation[]): void {
  for (const { level, text, title, place } of annotations) {
    const properties = { title: escapeCommandText(`${TITLE}${title === '' ? '' : `: ${title}`}`) };
    const where = place === null ? {} : { ...place, file: escapeCommandText(place.file) };
    toolkit[level](escapeCommandText(text), { ...properties, ...where });
  }
}

/** Columns of a group's title. */
const GROUP_WIDTH = 120;

/** Folds what an action writes to the log under a title; foreign text in the title is escaped. */
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

/** Has the runner hide a secret wherever the log would show it. The runner masks line by line. */
export function maskSecret({ toolkit }: Runner, secret: string): void {
  for (const line of secret.split(/[\r\n]+/)) if (line !== '') toolkit.setSecret(line);
}

/** Sets an output of the step. The toolkit's delimiter is random: no value can end itself and set another output. */
export function setOutput({ toolkit }: Runner, name: string, value: string): void {
  toolkit.setOutput(name, value);
}

/** Adds Markdown to the job's summary, or to the log where there is none, as on old Enterprise servers. */
export async function addSummary(runner: Runner, markdown: string): Promise<void> {
  const file = runner.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') {
    await runner.toolkit.summary.addRaw(markdown).write();
    return;
  }
  await inGroup(runner, "The job's summary", () => {
    for (const line of markdown.split('\n')) logLine(runner, line);
  });
}
