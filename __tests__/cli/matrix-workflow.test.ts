import { beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadParser } from '../../src/code/parsing/parser.js';
import { SLOW_MACHINE_MS, workplace, type Workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const PAGE = new URL('../../docs/how-to/large-data.md', import.meta.url);

const STEP = z.strictObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.boolean()])).default({}),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
});
const JOB = z.strictObject({
  needs: z.string().optional(),
  strategy: z.strictObject({ matrix: z.record(z.string(), z.array(z.int())) }).optional(),
  'runs-on': z.string(),
  steps: z.array(STEP),
});
const WORKFLOW = z.strictObject({
  env: z.strictObject({ CODEPURIFY_SEED: z.literal('${{ secrets.CODEPURIFY_SEED }}') }),
  jobs: z.record(z.string(), JOB),
});
type Step = z.output<typeof STEP>;

/** The jobs of the example whose heading speaks of stages. */
function exampleJobs(): [string, z.output<typeof JOB>][] {
  const [, text = ''] = /^### .*in stages\n\n```yaml\n(.*?)^```/ms.exec(readFileSync(PAGE, 'utf8')) ?? [];
  return Object.entries(WORKFLOW.parse(parse(text)).jobs);
}

/** Machines that share nothing but artifacts. */
class Runners {
  /** Files by the name of the artifact. */
  readonly #artifacts = new Map<string, Map<string, Buffer>>();
  /** What the last command line printed, and how it ended. */
  last: { readonly code: number; readonly out: string } = { code: -1, out: '' };

  constructor(private readonly place: Workplace) {}

  async step({ uses = '', run, env, ...step }: Step, shard: number): Promise<void> {
    const given = Object.fromEntries(
      Object.entries(step.with).map(([name, value]) => [name, ofShard(String(value), shard)]),
    );
    if (uses.startsWith('actions/upload-artifact@')) await this.#upload(given);
    else if (uses.startsWith('actions/download-artifact@')) await this.#download(given);
    else if (run !== undefined) await this.#run(run, ofShard(env.SHARD ?? '', shard));
    else expect(uses).toMatch(/^actions\/checkout@/);
  }

  async #run(command: string, shard: string): Promise<void> {
    const [, line = ''] =
      /^node \.codepurify\/dist\/cli\.js ([^>]+?)(?: >> "\$GITHUB_STEP_SUMMARY")?$/.exec(command) ?? [];
    const argv = line.replaceAll('"', '').replaceAll('$SHARD', shard).split(' ');
    this.last = await this.place.run(argv);
  }

  /** The files of a path with `*` in its last name, by their names alone. */
  async #upload({ name = '', path = '' }: Readonly<Record<string, string>>): Promise<void> {
    const isFolder = !basename(path).includes('.');
    const folder = join(this.place.folder, isFolder ? path : dirname(path));
    const [before = '', after = null] = isFolder ? ['', ''] : basename(path).split('*');
    const names = (await readdir(folder)).filter((one) =>
      after === null ? one === before : one.startsWith(before) && one.endsWith(after),
    );
    expect([name, this.#artifacts.has(name), names.length]).toEqual([name, false, 1]);
    const files = names.map(async (one) => [one, await readFile(join(folder, one))] as const);
    this.#artifacts.set(name, new Map(await Promise.all(files)));
  }

  async #download({
    name,
    pattern = '',
    path = '',
    ...more
  }: Readonly<Record<string, string>>): Promise<void> {
    const names = [...this.#artifacts.keys()].filter((one) =>
      name === undefined ? one.startsWith(pattern.replace('*', '')) : one === name,
    );
    expect(names.length).toBeGreaterThan(0);
    if (name === undefined) expect(more['merge-multiple']).toBe('true'); // else each has a folder of its own
    await mkdir(join(this.place.folder, path), { recursive: true });
    for (const [file, bytes] of names.flatMap((one) => [...(this.#artifacts.get(one) ?? [])]))
      await writeFile(join(this.place.folder, path, file), bytes);
  }
}

function ofShard(text: string, shard: number): string {
  return text.replace('${{ matrix.shard }}', String(shard));
}

test('the example workflow with stages as jobs gives the report and the exit code of one run', async () => {
  const place = await workplace({
    'data/train.jsonl': labelledRecords(300, 24),
    '.codepurify.yml': 'quiet: true\n',
  });
  const runners = new Runners(place);
  const done = new Set<string>();
  for (const [name, { needs, strategy, steps }] of exampleJobs()) {
    if (needs !== undefined) expect([...done]).toContain(needs);
    for (const shard of strategy?.matrix.shard ?? [0]) {
      await rm(join(place.folder, 'work'), { recursive: true, force: true }); // a fresh machine
      for (const step of steps) await runners.step(step, shard);
      if (name !== 'report')
        expect([name, shard, runners.last]).toMatchObject([name, shard, { code: 0, err: '' }]);
    }
    done.add(name);
  }
  const single = await place.run(['scan', 'data', '--format', 'markdown']);
  // the last job has no data, so that its advice names none
  const named = '`codepurify scan data --write-clean data-clean`';
  const timeless = ({ code, out }: { code: number; out: string }) => [
    code,
    out.replace(/[\d.,]+ s\b/g, 's').replace(named, 'A scan of the data with `--write-clean`'),
  ];
  expect(single.out).toContain(named);
  expect(single.code).toBe(1);
  expect(timeless(runners.last)).toEqual(timeless(single));
});
