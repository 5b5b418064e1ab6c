import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { SoundnessLanguage } from './statement.js';

/** What functions did: one line for each, with the traces and the result for every pair of arguments. */
export type Outcome = string;

/** Rounds of all loops together, in one call. */
const MAX_TICKS = 12;
/** Milliseconds that a batch may take. */
const TIME_LIMIT = 60_000;
/** Bytes that a run of Python may take: what it computes with may become long. */
const MEMORY_LIMIT = 2 ** 30;

const JS_ARGUMENTS =
  '[[0,0],[1,-1],[5,3],[-7,2],[2147483647,-2147483648],[NaN,1],[undefined,"3"],[null,2.5],[true,{}]]';
const PYTHON_ARGUMENTS = '[(0,0),(1,-1),(5,3),(-7,2),(2**70,-2**70),(float("nan"),1),(True,2.5),("3",2)]';
const C_ARGUMENTS = '{{0,0},{1,-1},{5,3},{-7,2},{2147483647,-2147483647-1},{100,255},{-128,4}}';

/** Runs functions of JavaScript, all in one context: a generated function changes nothing outside itself. */
function runJavaScript(codes: readonly string[]): Outcome[] {
  const prelude = `let out = [], ticks = 0; const console = { assert(c) { if (!c) out.push('A'); } }, process = { pid: 4 };
    Math.random = () => 0.5; const t = (n) => { out.push(n); }; const tick = () => ++ticks > ${String(MAX_TICKS)};
    const outcome = (f) => ${JS_ARGUMENTS}.map(([a, b]) => { out = []; ticks = 0; try { out.push('=' + String(f(a, b)).slice(0, 200)); } catch (e) { out.push('!' + String(e?.name ?? e)); } return out.join(' '); }).join('|');`;
  const context = createContext({});
  new Script(prelude).runInContext(context);
  return codes.map((code) => {
    try {
      return String(
        new Script(`outcome((() => { ${code}\nreturn f; })())`).runInContext(context, {
          timeout: TIME_LIMIT,
        }),
      );
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  });
}

const PYTHON_MAIN = `
import json, math, os, re, random, resource, sys, warnings
from contextlib import suppress
warnings.simplefilter('ignore')
resource.setrlimit(resource.RLIMIT_AS, (${String(MEMORY_LIMIT)}, ${String(MEMORY_LIMIT)}))
random.random = lambda: 0.5
os.getpid = lambda: 4
for code in json.load(sys.stdin):
  lines = []; out = []; ticks = [0]
  def t(n): out.append(str(n))
  def tick():
    ticks[0] += 1
    return ticks[0] > ${String(MAX_TICKS)}
  scope = {'t': t, 'tick': tick, 'math': math, 'os': os, 'random': random, 'suppress': suppress}
  try:
    exec(code, scope)
    for a, b in ${PYTHON_ARGUMENTS}:
      out.clear(); ticks[0] = 0
      try: out.append('=' + str(scope['f'](a, b))[:200])
      except Exception as e: out.append(type(e).__name__)
      lines.append(' '.join(out))
  except Exception as e: lines.append(type(e).__name__)
  print(re.sub(' at 0x[0-9a-f]+|[\\r\\n]', '', '|'.join(lines)))
`;

/** Runs functions of Python in one process. */
function runPython(codes: readonly string[]): Outcome[] {
  const result = spawnSync('python3', ['-c', PYTHON_MAIN], {
    input: JSON.stringify(codes),
    timeout: TIME_LIMIT,
    maxBuffer: 2 ** 28,
  });
  if (result.status !== 0) throw new Error(`python3 failed: ${result.stderr.toString().slice(0, 2000)}`);
  return result.stdout.toString().trimEnd().split('\n');
}

const C_PRELUDE = `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <unistd.h>
#include <stdint.h>
#include <stdbool.h>
#define assert(x) ((x) ? (void)0 : (void)printf("A "))
#define getpid() 4
#define BUMP(x) ((x)++)
#define RESET() (a = 3)
static int ticks;
static void t(int n) { printf("%d ", n); }
static int tick(void) { return ++ticks > ${String(MAX_TICKS)}; }
static void set(void *p, int size, int value) { memcpy(p, &value, size < 4 ? size : 4); }
static const int inputs[][2] = ${C_ARGUMENTS};
static void run(int (*f)(int, int)) {
  for (unsigned i = 0; i < sizeof inputs / sizeof *inputs; i++) { ticks = 0; printf("=%d|", f(inputs[i][0], inputs[i][1])); }
  printf("\\n");
}
`;

/** The outcome of a function that does not compile. */
const NOT_COMPILED = 'does not compile';

/** Compiles functions of C together, without optimisation and with overflow that wraps, and runs them. */
function runC(codes: readonly string[]): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'soundness-'));
  try {
    const broken = new Set<number>();
    while (!compiles(codes, folder, broken));
    const outcomes = execFileSync(join(folder, 'a.out'), { timeout: TIME_LIMIT, maxBuffer: 2 ** 28 })
      .toString()
      .split('\n');
    let next = 0;
    return codes.map((_, index) => (broken.has(index) ? NOT_COMPILED : (outcomes[next++] ?? '')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles all functions but the broken ones; those that the compiler complains about are added to them. */
function compiles(codes: readonly string[], folder: string, broken: Set<number>): boolean {
  const kept = codes.flatMap((code, index) => (broken.has(index) ? [] : [{ code, index }]));
  const functions = kept.map(
    ({ code, index }) =>
      `#line 1 "f${String(index)}"\n${code.replace('int f(', `static int f${String(index)}(`)}`,
  );
  const calls = kept.map(({ index }) => `run(f${String(index)});`).join('\n');
  writeFileSync(
    join(folder, 'a.c'),
    `${C_PRELUDE}${functions.join('\n')}\nint main(void) {\n${calls}\nreturn 0; }\n`,
  );
  const options = ['-O0', '-w', '-fwrapv', '-o', 'a.out', 'a.c', '-lm'];
  const { status, stderr } = spawnSync('cc', options, { cwd: folder, timeout: TIME_LIMIT });
  if (status === 0) return true;
  const complaints = [...stderr.toString().matchAll(/^f(\d+):\d+:\d+: error/gmu)];
  if (complaints.length === 0) throw new Error(`cc failed: ${stderr.toString().slice(0, 2000)}`);
  for (const [, index] of complaints) broken.add(Number(index));
  return false;
}

/** Whether a program can be started. */
function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Runs functions of a language; `null` where its compiler or interpreter is absent. */
export function runnerOf(language: SoundnessLanguage): ((codes: readonly string[]) => Outcome[]) | null {
  if (language === 'javascript') return runJavaScript;
  if (language === 'python') return has('python3') ? runPython : null;
  return has('cc') ? runC : null;
}
