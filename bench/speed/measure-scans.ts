import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { max, sum } from 'd3-array';
import { z } from 'zod';
import { CodePurifyError } from '../../src/errors.js';
import { sha256 } from '../../src/sha256.js';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { jsonlRows } from '../data/jsonl-rows.js';
import type { ResultStore } from '../results/result-files.js';
import { type GrownSource, isPlanted, writeGrownRecords } from './grown-records.js';

/** One line of `docs/results/scans.jsonl`: a whole scan of the bundled program. */
export interface ScanLine {
  readonly dataset: string;
  readonly records: number;
  readonly jobs: number;
  /** MiB that `--memory` allowed. */
  readonly memory: number;
  /** Of all its processes; more than one if it was broken off and went on. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly processes: number;
  /** Of the largest process. */
  readonly peakMebibytes: number;
  /** Of the records, and of the work folder at its end. */
  readonly dataMebibytes: number;
  readonly diskMebibytes: number;
  readonly planted: number;
  /** Planted records that are poisoned, and all that are. */
  readonly found: number;
  readonly poisoned: number;
  /** The sha256 of the findings: equal for equal results. */
  readonly findings: string;
}

/** What is scanned. */
export interface ScanPlan {
  readonly data: string;
  readonly source: GrownSource;
  readonly counts: readonly number[];
  readonly jobs: readonly number[];
  readonly memory: number;
  /** Keeps the records and what a broken scan has done. */
  readonly work: string;
}

const USED = z.object({ cpuSeconds: z.number(), wallSeconds: z.number(), peakMebibytes: z.number() });
const REPORT = z.object({
  summary: z.object({ poisoned: z.int() }),
  findings: z.array(z.object({ verdict: z.string(), record: z.int().nullable() }).loose()),
});
const ROW = z.object({ func: z.string() });
const MEBIBYTE = 2 ** 20;
const PRELOAD = join(dirname(fileURLToPath(import.meta.url)), '..', 'timing', 'usage-of-program.js');

/** Bytes of all files in a folder. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return sum(
    await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size)),
  );
}

/** Runs the bundled program; findings are no fault. */
async function scan(args: readonly string[], usage: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const program = join(packageRoot(), 'dist', 'cli.js');
    const child = spawn(
      process.execPath,
      ['--import', pathToFileURL(PRELOAD).href, program, 'scan', ...args],
      { env: { ...process.env, CODEPURIFY_USAGE: usage }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0 || code === 1) resolve();
      else
        reject(
          new CodePurifyError(
            'internal',
            `The scan ended with ${String(code ?? signal)}.`,
            'Run it again: it goes on.',
          ),
        );
    });
  });
}

/** Scans growing data as a user does, each count and number of workers by itself; a broken scan goes on where it was. */
export async function measureScans(plan: ScanPlan, store: ResultStore<ScanLine>): Promise<void> {
  const { source, counts, jobs, memory, work } = plan;
  await mkdir(work, { recursive: true });
  for (const records of counts) {
    for (const workers of jobs) {
      const scenario = { dataset: source.name, records, jobs: workers, memory };
      if (store.has(scenario)) continue;
      const file = join(work, `${source.name}-${records}.jsonl`);
      if (!existsSync(file)) await writeGrownRecords(file, source, plan.data, records);
      const folder = join(work, `${source.name}-${records}-jobs-${workers}-memory-${memory}`);
      await mkdir(folder, { recursive: true });
      const [stages, report] = [join(folder, 'stages'), join(folder, 'report.json')];
      const limits = ['--jobs', String(workers), '--memory', String(memory)];
      const output = ['--format', 'json', '--output', report];
      await scan([file, '--work', stages, ...limits, ...output], join(folder, `usage-${Date.now()}.json`));
      const line = { ...scenario, ...(await used(folder)), ...(await found(file, report)) };
      await store.add({ ...line, diskMebibytes: (await bytesIn(stages)) / MEBIBYTE });
      await rm(folder, { recursive: true });
    }
  }
}

/** What the processes of a scan used together. */
async function used(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.startsWith('usage-'));
  const all = await Promise.all(
    names.map(async (name) => USED.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  return {
    cpuSeconds: sum(all, (one) => one.cpuSeconds),
    wallSeconds: sum(all, (one) => one.wallSeconds),
    processes: all.length,
    peakMebibytes: max(all, (one) => one.peakMebibytes) ?? 0,
  };
}

/** What was found of what was planted. */
async function found(file: string, report: string) {
  const { summary, findings } = REPORT.parse(JSON.parse(await readFile(report, 'utf8')));
  const planted = new Set<number>();
  let line = 0;
  for await (const { func } of jsonlRows(file, ROW)) {
    line += 1;
    if (isPlanted(func)) planted.add(line);
  }
  const isHit = ({ verdict, record }: (typeof findings)[number]): boolean =>
    verdict === 'poisoned' && record !== null && planted.has(record);
  return {
    planted: planted.size,
    found: findings.filter(isHit).length,
    poisoned: summary.poisoned,
    findings: sha256(JSON.stringify(findings)),
    dataMebibytes: (await stat(file)).size / MEBIBYTE,
  };
}
