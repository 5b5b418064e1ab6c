import { existsSync, readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { ResultStore } from '../results/result-files.js';
import { inTemporaryFolder } from '../timing/own-process.js';
import { timedProcess } from '../timing/timed-process.js';
import { formatLineSchema, rewrittenSchema, type FormatLine } from './format-line.js';
import { planOf, PLANTED_IN_PYTHON, PLANTED_PART, type FormatPlan } from './format-plans.js';
import type { OtherReader } from './other-reader.js';

/** What is measured, and with which programs. */
export interface FormatsPlan {
  /** Folder of the files. */
  readonly folder: string;
  /** The file of the command line. */
  readonly cli: string;
  readonly reader: OtherReader;
  /** The file that is measured compressed too, by the beginning of its name. */
  readonly packed: string;
}

/** Endings of compressed files. */
const PACKED = ['.gz', '.zst', '.bz2'] as const;

/** Scans a copy of each file with a trigger planted; each result is stored at once. */
export async function measureFormats(plan: FormatsPlan, store: ResultStore<FormatLine>): Promise<void> {
  const names = readdirSync(plan.folder).sort();
  const packed = names.find((name) => name.startsWith(plan.packed) && !name.endsWith('.parquet'));
  const files = [...names, ...(packed === undefined ? [] : PACKED.map((end) => `${packed}${end}`))];
  for (const file of files) {
    if (store.has({ file })) continue;
    const from = names.includes(file) ? file : (packed ?? file);
    await inTemporaryFolder(async (place) => {
      const copy = join(place, file);
      const planted = await plantIn(join(plan.folder, from), copy, plan.reader);
      await store.add(formatLineSchema.parse(await measureFile(copy, planted, plan)));
    });
  }
}

const plantedSchema = z.object({ records: z.int(), planted: z.array(z.int()) });

/** Writes a copy with a trigger, compressed if its name says so. @returns the numbers of the planted records */
async function plantIn(from: string, to: string, reader: OtherReader): Promise<readonly number[]> {
  const plan = planOf(basename(from));
  const isSame = basename(from) === basename(to);
  const copy = isSame ? to : join(to, '..', `plain-${basename(from)}`);
  const planted =
    plan === null ? [] : (await reader.ask(['plant', wire(plan), from, copy], plantedSchema)).planted;
  if (plan === null) await copyFile(from, copy);
  if (!isSame) await reader.ask(['pack', copy, to], z.object({}));
  return planted;
}

function wire(plan: FormatPlan): string {
  return JSON.stringify({ ...plan, ...PLANTED_IN_PYTHON, part: PLANTED_PART });
}

const inspection = z.object({
  files: z.array(
    z.object({
      format: z.string().nullable(),
      layout: z.object({ description: z.string() }).nullable(),
      ...{ records: z.int(), units: z.int(), languages: formatLineSchema.shape.languages },
    }),
  ),
});

const scanned = z.object({
  victim: z.object({ name: z.string() }).nullable(),
  summary: z.object({ records: z.object({ unread: z.int() }), power: formatLineSchema.shape.power }),
  findings: z.array(z.object({ record: z.int().nullable() })),
});

const COMMON = ['--format', 'json', '--config', 'none', '--no-cache', '--quiet'] as const;

async function measureFile(
  file: string,
  planted: readonly number[],
  { cli, reader }: FormatsPlan,
): Promise<FormatLine> {
  const seen = await timedProcess(cli, ['inspect', file, '--format', 'json', '--config', 'none']);
  const [recognised] = inspection.parse(JSON.parse(seen.stdout)).files;
  const copies = {
    clean: join(file, '..', `clean-${basename(file)}`),
    purified: join(file, '..', `purified-${basename(file)}`),
  };
  const run = await timedProcess(cli, [
    ...['scan', file, ...COMMON],
    ...['--write-clean', copies.clean, '--write-purified', copies.purified],
  ]);
  const again = run.stdout === '' ? await timedProcess(cli, ['scan', file, ...COMMON]) : run;
  const { victim, summary, findings } = scanned.parse(JSON.parse(again.stdout));
  const flagged = [...new Set(findings.flatMap(({ record }) => record ?? []))];
  const found = flagged.filter((record) => planted.includes(record)).length;
  const rewritten = async (copy: string, way: string) => {
    if (!existsSync(copy)) return reasonIn(run.stderr);
    const wanted = wire(planOf(basename(file)) ?? { file: '', code: [], statement: '' });
    return reader.ask(['compare', wanted, file, copy, way, JSON.stringify(flagged)], rewrittenSchema);
  };
  return {
    file: basename(file),
    format: recognised?.format ?? null,
    fields: recognised?.layout?.description ?? null,
    ...{ records: recognised?.records ?? 0, units: recognised?.units ?? 0 },
    languages: recognised?.languages ?? [],
    ...{ planted: planted.length, found, falseCalls: flagged.length - found },
    ...{ unread: summary.records.unread, victim: victim?.name ?? null, power: summary.power },
    ...{ seconds: again.seconds, peakMebibytes: again.peakMebibytes },
    clean: await rewritten(copies.clean, 'removed'),
    purified: await rewritten(copies.purified, 'edited'),
  };
}

/** Why the program did not write: what it says behind the path. */
function reasonIn(stderr: string): string {
  return /": (.+)\.$/mu.exec(stderr)?.[1] ?? stderr.trim();
}
