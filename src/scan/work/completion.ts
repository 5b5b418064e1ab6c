import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { describeOption } from '../../config/describe-options.js';
import { OPTION_NAMES } from '../../config/option-names.js';
import type { ScanOptions } from '../../config/options.js';
import { type Shard, WHOLE } from '../../config/shard.js';
import { sha256 } from '../../sha256.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import { probeSeed } from '../judging/dataset/probe-seed.js';
import { STDIN } from '../../data/read/given-path.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';
import type { ScanContext } from '../scan-context.js';
import { filesFingerprint } from './input-files.js';
import { keyCheck } from './stored-file.js';
import { firstLine } from './left-surveys.js';
import { writeWorkFile, WORK_VERSION } from './work-file.js';
import { ACCEPTED_FILE, LEARNED_FILE, shardFile, type WorkFolder } from './work-folder.js';

/** The stages that leave a file. */
export type StageName = 'read' | 'learn' | 'count' | 'accept' | 'judge';

/** What a stage is run with. */
export interface StageInputs {
  readonly paths: readonly string[];
  readonly options: ScanOptions;
  readonly context: Pick<ScanContext, 'cwd' | 'env'>;
  readonly folder: WorkFolder;
  readonly suppressed: ReadonlySet<string>;
}

const MARKER = z.strictObject({
  kind: z.literal('codepurify-done'),
  version: z.literal(WORK_VERSION),
  /** Hash of everything that the stage depends on. */
  inputs: z.string(),
  /** Size of its file. */
  bytes: z.int().min(0),
});

/**
 * Whether a stage is done: a small file next to its own says what it was made from, and is written after it. Without it, such as for
 * data from standard input or from git, the stage is run again.
 */
export class Completion {
  private constructor(
    private readonly folder: WorkFolder,
    private readonly file: string,
    /** `null`: what the stage depends on is not known. */
    private readonly inputs: string | null,
  ) {}

  /** To be called before the stage reads anything: what changes later is then seen by the next run. */
  static async of(stage: StageName, parts: StageInputs): Promise<Completion> {
    const shard = parts.options.shard ?? WHOLE;
    return new Completion(parts.folder, FILES[stage](shard), await inputsOf(stage, parts));
  }

  /** The name of the stage's file in messages. */
  get name(): string {
    return this.folder.nameOf(this.file);
  }

  /** Whether the file of the stage is complete, and was made from the same. */
  async isDone(): Promise<boolean> {
    const marker = MARKER.safeParse(parseJsonOrNull(await textOf(this.#marker)));
    if (!marker.success || marker.data.inputs !== this.inputs) return false;
    return (await sizeOf(this.#output)) === marker.data.bytes;
  }

  /** To be called before the stage writes its file. */
  async begin(): Promise<void> {
    await rm(this.#marker, { force: true });
  }

  /** To be called when the file is complete. */
  async mark(): Promise<void> {
    const bytes = await sizeOf(this.#output);
    if (this.inputs === null || bytes === null) return;
    const marker: z.output<typeof MARKER> = {
      ...{ kind: 'codepurify-done', version: WORK_VERSION, inputs: this.inputs, bytes },
    };
    await writeWorkFile(this.#marker, `${JSON.stringify(marker)}\n`);
  }

  get #output(): string {
    return this.folder.at(this.file);
  }

  get #marker(): string {
    return `${this.#output}.done`;
  }
}

/** The file of each stage. */
const FILES: Readonly<Record<StageName, (shard: Shard) => string>> = {
  read: (shard) => shardFile('read', shard),
  learn: () => LEARNED_FILE,
  count: (shard) => shardFile('counted', shard),
  accept: () => ACCEPTED_FILE,
  judge: (shard) => shardFile('judged', shard),
};

/** The files of earlier stages that a stage depends on, without those of `read`, which change no result. */
async function earlierFiles(stage: StageName, folder: WorkFolder): Promise<readonly string[]> {
  if (stage === 'read' || stage === 'learn') return [];
  if (stage === 'judge') return [LEARNED_FILE, ACCEPTED_FILE];
  if (stage === 'count') return [LEARNED_FILE];
  return [LEARNED_FILE, ...(await folder.shards('counted')).map((shard) => shardFile('counted', shard))];
}

/** Options that name files besides the data, some after the kind of the file: `probe:p.bin`. */
const NAMING_FILES = ['victim', 'mlm', 'calibration'] as const;

async function inputsOf(
  stage: StageName,
  { paths, options, context, folder, suppressed }: StageInputs,
): Promise<string | null> {
  const isOnDisk = options.base === null && options.since === null && !paths.includes(STDIN);
  const named = NAMING_FILES.map((name) => options[name]?.replace(/^[a-z]+:/u, ''));
  const others = named.flatMap((path) => (path === undefined ? [] : resolve(context.cwd, path)));
  const data = [
    ...paths.map((path) => resolve(context.cwd, path)),
    ...others.filter((path) => existsSync(path)),
  ];
  const files = isOnDisk ? await filesFingerprint(data) : null;
  if (files === null) return null;
  const earlier = await Promise.all(
    (await earlierFiles(stage, folder)).map((file) => firstLine(folder.at(file))),
  );
  const seed = keyCheck(probeSeed(options, context.env));
  const given = [context.cwd, paths, valuesOf(options), [...suppressed].sort()];
  return sha256(JSON.stringify([stage, toolFingerprint(), ...given, seed, files, earlier]));
}

/** The seed is secret: with its hash anyone could guess it. */
function valuesOf(options: ScanOptions): readonly unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...options };
  return OPTION_NAMES.filter((name) => {
    const { affects } = describeOption(name);
    return name !== 'seed' && (affects === 'verdict' || affects === 'reading');
  }).map((name) => [name, values[name] ?? null]);
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => ''); // there is none, or it cannot be read: the stage is run
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}
