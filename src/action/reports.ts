import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verdictOf } from '../report/totals.js';
import type { Grade, ScanResult } from '../result/result.js';
import { renderHtml } from '../report/html/html.js';
import { renderJson } from '../report/json.js';
import { renderSarif } from '../report/sarif/sarif.js';
import type { Renderer } from '../report/renderer.js';
import { isPublicSeed } from '../scan/judging/dataset/probe-seed.js';
import type { Job } from './job.js';
import { reportDate } from '../config/command-line.js';
import { reportPart, setOutput, type Runner } from './runner.js';
import type { OutputName } from './input-table.js';

/** Reports that every run writes, and the output with the path of each. */
const REPORTS = [
  { output: 'report-json', file: 'report.json', render: renderJson },
  { output: 'sarif-file', file: 'report.sarif', render: renderSarif },
  { output: 'html-file', file: 'report.html', render: renderHtml },
] as const satisfies readonly { output: OutputName; file: string; render: Renderer }[];

/**
 * Writes the reports of a result into a new folder below `RUNNER_TEMP`, for later steps to upload. A report that cannot be
 * written becomes an annotation.
 * @param grade the least sure replacement that is offered as a fix
 * @returns the path of each report that was written, by its output
 */
export async function writeReports(
  runner: Runner,
  result: ScanResult,
  grade: Grade,
): Promise<ReadonlyMap<OutputName, string>> {
  const paths = new Map<OutputName, string>();
  await reportPart(runner, 'The report files', async () => {
    const run = { command: null, inputs: [], copies: null, date: reportDate(runner.now()) };
    const folder = await mkdtemp(join(runner.env.RUNNER_TEMP ?? tmpdir(), 'codepurify-'));
    for (const { output, file, render } of REPORTS) {
      const path = join(folder, file);
      const write = () => writeFile(path, render(result, { grade, run }));
      if (await reportPart(runner, `The report ${file}`, write)) paths.set(output, path);
    }
  });
  return paths;
}

/** Whether every report was written. */
export function areWritten(reports: ReadonlyMap<OutputName, string>): boolean {
  return REPORTS.every(({ output }) => reports.has(output));
}

/** A result that was reported. */
export interface Reported {
  readonly result: ScanResult;
  /** Where its findings are reported, in one line. */
  readonly delivered: string;
  readonly reports: ReadonlyMap<OutputName, string>;
}

/**
 * Sets the step's outputs: the most severe verdict, the sums over all results, and one line per result for its reports.
 * @param isWhole everything that the run was asked to judge has a result; if not, the verdict is `undecided` at best
 */
export function setOutputs({ runner, inputs }: Job, reported: readonly Reported[], isWhole = true): void {
  const verdicts = [
    ...reported.map(({ result }) => verdictOf(result)),
    ...(isWhole ? [] : (['undecided'] as const)),
  ];
  const sum = (count: (result: ScanResult) => number) =>
    String(reported.reduce((total, { result }) => total + count(result), 0));
  const lines = (text: (one: Reported) => string | undefined) => reported.map(text).join('\n');
  const values: readonly (readonly [OutputName, string])[] = [
    ['verdict', VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'undecided'],
    ['poisoned', sum(({ summary }) => summary.poisoned)],
    ['suspicious', sum(({ summary }) => summary.suspicious)],
    ['units', sum(({ summary }) => summary.units)],
    ['families', sum(({ families }) => families.length)],
    ['seed', isPublicSeed({ seed: seedOf(inputs) }, runner.env) ? 'public' : 'secret'],
    ['delivered', lines(({ delivered }) => delivered)],
    ...REPORTS.map(({ output }) => [output, lines(({ reports }) => reports.get(output))] as const),
  ];
  for (const [name, value] of values) setOutput(runner, name, value);
}

/** The input `seed`, before it is checked. */
function seedOf({ options }: Job['inputs']): string | null {
  const { seed } = options.values;
  return typeof seed === 'string' ? seed : null;
}

/** The most severe first. */
const VERDICTS = ['poisoned', 'undecided', 'clean', 'nothing'] as const;
