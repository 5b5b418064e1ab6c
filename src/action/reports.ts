import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScanResult } from '../finding.js';
import { renderHtml } from '../report/html.js';
import { renderJson } from '../report/json.js';
import { renderSarif } from '../report/sarif.js';
import { setOutput, type Runner } from './runner.js';
import type { OutputName } from './input-table.js';

/** Reports that every run writes, and the output that names each. */
const REPORTS = [
  { output: 'report-json', file: 'report.json', render: renderJson },
  { output: 'sarif-file', file: 'report.sarif', render: renderSarif },
  { output: 'html-file', file: 'report.html', render: renderHtml },
] as const satisfies readonly { output: OutputName; file: string; render: (result: ScanResult) => string }[];

/**
 * Writes the reports of a result into a new folder below `RUNNER_TEMP`, for later steps to upload.
 * @returns the path of each, by its output
 */
export async function writeReports(
  runner: Runner,
  result: ScanResult,
): Promise<ReadonlyMap<OutputName, string>> {
  const folder = await mkdtemp(join(runner.env.RUNNER_TEMP ?? tmpdir(), 'codepurify-'));
  const paths = new Map<OutputName, string>();
  for (const { output, file, render } of REPORTS) {
    const path = join(folder, file);
    await writeFile(path, render(result));
    paths.set(output, path);
  }
  return paths;
}

/** The step's outputs: the verdict, the counts, the account of the delivery, and the reports. */
export function setOutputs(
  runner: Runner,
  { summary, overall, families }: ScanResult,
  account: string,
  reports: ReadonlyMap<OutputName, string>,
): void {
  const verdict = overall?.kind ?? (summary.poisoned > 0 ? 'poisoned' : 'clean');
  const values: readonly (readonly [OutputName, string])[] = [
    ['verdict', verdict],
    ['poisoned', String(summary.poisoned)],
    ['units', String(summary.units)],
    ['families', String(families.length)],
    ['delivered', account],
    ...reports,
  ];
  for (const [name, value] of values) setOutput(runner, name, value);
}
