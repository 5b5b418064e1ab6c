import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CodePurifyError, EXIT_CODES } from '../errors.js';
import { packageRoot } from '../scan/package-root.js';
import { BUNDLED_MLM, bundledModel, SENTINEL } from '../scan/victims.js';
import { openBenchTools } from './bench-tools.js';
import { measureMemory, scanInThisProcess } from './memory.js';
import { renderBenchmarks } from './render.js';
import { loadResults, saveResult } from './results.js';
import { measureDetection } from './sentinel.js';
import { measureSpeed } from './speed.js';

const USAGE = `npm run bench -- <command> [options]

  detection  attacks planted into held-out functions: recall, false positives, naming, purification, ablation
  speed      units and tokens a second, peak memory
  render     writes docs/benchmarks.md anew from docs/results

  --data <folder>       the datasets: devign/test.jsonl, bigclonebench/{data.jsonl,test.txt}
  --victim <folder>     default: the bundled sentinel
  --mlm <folder>        language model of the purification; none: renames and removals only
  --functions <n>       functions of each language (100), or of both in a speed run
  --rate <share>        share that is poisoned (0.3)
  --seed <text>         default: 1
  --threads <n,n>       1,2
  --records <n,n>       records of the memory runs (1000,10000); 0: none
  --wrapper keep|remove the class around BigCloneBench methods (remove)
  --all-clean           also judge every held-out function as it is
  --no-ablation         leave the ablation out
  --results <folder>    default: docs/results
`;

const OPTIONS = {
  data: { type: 'string' },
  victim: { type: 'string' },
  mlm: { type: 'string' },
  functions: { type: 'string', default: '100' },
  rate: { type: 'string', default: '0.3' },
  seed: { type: 'string', default: '1' },
  threads: { type: 'string', default: '1,2' },
  records: { type: 'string', default: '1000,10000' },
  wrapper: { type: 'string', default: 'remove' },
  'all-clean': { type: 'boolean', default: false },
  'no-ablation': { type: 'boolean', default: false },
  results: { type: 'string' },
} as const;

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function print(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Progress: what is done, with the seconds since the start. */
function say(line: string): void {
  print(
    `${Math.round(performance.now() / 1000)
      .toString()
      .padStart(5)} s  ${line}`,
  );
}

function numbers(list: string, name: string): number[] {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isFinite(value) && value >= 0)) return values;
  throw usage(`--${name} is ${JSON.stringify(list)}.`, `Give a number of 0 or more, or several with commas.`);
}

function one(value: string, name: string): number {
  return numbers(value, name)[0] ?? 0;
}

function usage(problem: string, remedy: string): CodePurifyError {
  return new CodePurifyError('usage', problem, remedy);
}

function dataOf({ data }: Values): string {
  if (data !== undefined) return data;
  throw usage('There is no data to measure on.', 'Pass --data with the folder of the datasets.');
}

function wrapperOf({ wrapper }: Values): 'keep' | 'remove' {
  if (wrapper === 'keep' || wrapper === 'remove') return wrapper;
  throw usage(`--wrapper is ${JSON.stringify(wrapper)}.`, 'Give keep or remove.');
}

function victimOf({ victim }: Values): string {
  return victim ?? bundledModel(SENTINEL);
}

function resultsOf({ results }: Values): string {
  return results ?? join(packageRoot(), 'docs', 'results');
}

async function detection(values: Values): Promise<void> {
  const mlm = values.mlm === 'none' ? null : (values.mlm ?? bundledModel(BUNDLED_MLM));
  const [threads = 1] = numbers(values.threads, 'threads').slice(-1);
  const tools = await openBenchTools({ victim: victimOf(values), mlm, threads });
  try {
    const options = {
      data: dataOf(values),
      wrapper: wrapperOf(values),
      seed: values.seed,
      functions: one(values.functions, 'functions'),
      rate: one(values.rate, 'rate'),
      allClean: values['all-clean'],
      ablation: !values['no-ablation'],
    };
    const result = await measureDetection(tools, mlm === null ? null : BUNDLED_MLM, options, say);
    print(`Written: ${await saveResult(resultsOf(values), result)}`);
  } finally {
    await tools.close();
  }
}

async function speed(values: Values): Promise<void> {
  const victim = victimOf(values);
  const result = await measureSpeed(
    {
      victim,
      data: dataOf(values),
      wrapper: wrapperOf(values),
      seed: values.seed,
      functions: one(values.functions, 'functions'),
      threads: numbers(values.threads, 'threads'),
    },
    say,
  );
  const counts = numbers(values.records, 'records').filter((count) => count > 0);
  const memory = await measureMemory(fileURLToPath(import.meta.url), victim, counts);
  print(`Written: ${await saveResult(resultsOf(values), { ...result, memory })}`);
}

async function render(values: Values): Promise<void> {
  const page = join(packageRoot(), 'docs', 'benchmarks.md');
  const text = renderBenchmarks(await readFile(page, 'utf8'), await loadResults(resultsOf(values)));
  await writeFile(page, text);
  print(`Written: ${page}`);
}

/** What the run for `memory-of` answers: one JSON object, and nothing else. */
async function memoryOf(values: Values, file: string | undefined): Promise<void> {
  if (file === undefined) throw usage('There is no file to scan.', 'Pass one.');
  process.stdout.write(JSON.stringify(await scanInThisProcess(file, victimOf(values))));
}

const COMMANDS: Readonly<Record<string, (values: Values, operand: string | undefined) => Promise<void>>> = {
  detection,
  speed,
  render,
  'memory-of': memoryOf,
};

/** Runs a benchmark command. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parsed(args);
    const [name = '', operand] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
      process.stderr.write(USAGE);
      return EXIT_CODES.usage;
    }
    await command(values, operand);
    return EXIT_CODES.clean;
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return error instanceof CodePurifyError ? error.exitCode : EXIT_CODES.internal;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
