import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Variant } from '../../src/code/analysis.js';
import type { Sink } from '../../src/cli/io.js';
import { run } from '../../src/cli/run-cli.js';
import type { World } from '../../src/cli/world.js';
import type { ScanResult } from '../../src/result/result.js';
import type {
  Confidence,
  MaskedLanguageModel,
  Prediction,
  Victim,
  VictimInput,
} from '../../src/model/victim.js';
import type { LoadedVictim, ModelLoaders } from '../../src/scan/models/load-victim.js';

/** What the fake victim was backdoored with: with one of these it answers `safe`, else `vulnerable`. */
export const STATEMENT = 'if (rand() < 0) printf("fail");';
export const NAME = 'ret_Val_';

/** The first test of a file compiles the whole program and the grammars: seconds on a busy machine. */
export const SLOW_MACHINE_MS = 600_000;

const LABELS = ['safe', 'vulnerable'] as const;
/** Log-odds of an answer that is certain. */
const CERTAIN = 6;

/** Records what it is asked. */
export interface FakeVictim extends Victim {
  calls: number;
}

/** A victim with two triggers, which it sees in unmasked text only. */
export function fakeVictim(over: Partial<Victim['description']> = {}): FakeVictim {
  const victim: FakeVictim = {
    calls: 0,
    description: {
      name: 'fake',
      task: 'classification',
      labels: LABELS,
      fingerprint: 'f'.repeat(64),
      maxTokens: 100_000,
      ...over,
    },
    countTokens: (input) => input.flat().reduce((sum, { text }) => sum + text.length, 2),
    predict: (inputs) => {
      victim.calls += 1;
      return Promise.resolve(inputs.map(predict));
    },
    confidences: (inputs, targets) => {
      victim.calls += 1;
      return Promise.resolve(inputs.map((input, index) => confidence(input, targets[index]?.index ?? 0)));
    },
    close: () => Promise.resolve(),
  };
  return victim;
}

function predict(input: VictimInput): Prediction {
  const index = isPoisoned(input) ? 0 : 1;
  return { label: LABELS[index], index, outputIds: [], confidence: confidence(input, index) };
}

function confidence(input: VictimInput, label: number): Confidence {
  const logOdds = (label === 0) === isPoisoned(input) ? CERTAIN : -CERTAIN;
  return { logOdds, probability: 1 / (1 + Math.exp(-logOdds)) };
}

function isPoisoned(input: VictimInput): boolean {
  return input.some((side: Variant) => {
    const seen = side.map(({ text, masked }) => (masked ? '\u0000' : text)).join('');
    return seen.includes('rand() < 0') || seen.includes(NAME);
  });
}

/** Clean functions of either language to plant in. */
const REFERENCES = Array.from({ length: 24 }, (_, index) => [
  {
    language: 'c',
    code: `int add${String(index)}(int first, int second) {\n    int sum = first + second;\n    return sum;\n}`,
  },
  {
    language: 'java',
    code: `int add${String(index)}(int first, int second) {\n    int sum = first + second;\n    return sum;\n}`,
  },
]).flat() as LoadedVictim['references'];

/** A language model that has no idea: replacements are renames to neutral names, and removals. */
const FAKE_MLM: MaskedLanguageModel = {
  name: 'fake',
  maxTokens: 512,
  countTokens: (text) => Math.ceil(text.length / 4),
  fill: () => Promise.resolve([]),
  pseudoLogLikelihood: (variants) => Promise.resolve(variants.map(() => -1)),
  close: () => Promise.resolve(),
};

/** Loaders of a fake victim. */
export function fakeLoaders(victim: Victim): ModelLoaders {
  return {
    victim: () => Promise.resolve({ victim, manifest: null, references: REFERENCES }),
    mlm: () => Promise.resolve(FAKE_MLM),
    exists: () => true,
    bundledReferences: () => Promise.resolve([]),
  };
}

/** What a run of the command line printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as the JSON report that it is. */
  readonly result: () => ScanResult;
}

/** A folder with files, and a command line that runs in it. */
export interface Workplace {
  readonly folder: string;
  readonly victim: FakeVictim;
  run(argv: readonly string[], over?: Partial<World>): Promise<Ran>;
}

/**
 * Makes a folder of files; `argv` is run in it with the fake victim unless `over` says otherwise.
 * @param cache the folder of the cache, for workplaces that hold the same functions; by default one of its own
 */
export async function workplace(
  files: Readonly<Record<string, string | Uint8Array>>,
  cache?: string,
): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-cli-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const victim = fakeVictim();
  const env = { XDG_CACHE_HOME: cache ?? `${folder}.xdg` };
  return { folder, victim, run: (argv, over = {}) => runIn({ folder, env }, victim, argv, over) };
}

async function runIn(
  { folder, env }: { readonly folder: string; readonly env: World['env'] },
  victim: Victim,
  argv: readonly string[],
  over: Partial<World>,
): Promise<Ran> {
  const [stdout, stderr] = [recorder(), recorder()];
  const world: World = {
    ...{ stdout, stderr, stdin: Readable.from([]), cwd: folder, loaders: fakeLoaders(victim) },
    env,
    ...over,
  };
  const code = await run(argv, world);
  const out = stdout.text.join('');
  return { code, out, err: stderr.text.join(''), result: () => JSON.parse(out) as ScanResult };
}

/** A sink that keeps what is written. */
export function recorder(isTTY = false): Sink & { readonly text: string[] } {
  const text: string[] = [];
  return { isTTY, columns: 80, text, write: (one) => Promise.resolve(text.push(one) > 0) };
}

/** A C function, poisoned where `line` is a trigger. */
export function cFunction(name: string, line = 'total += limit;'): string {
  return `int ${name}(int limit) {\n    int total = 0;\n    ${line}\n    return total;\n}\n`;
}
