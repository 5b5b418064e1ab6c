import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { SoundnessLanguage } from './program.js';

/** What functions did: one line for each, with the traces and the result for every pair of arguments. */
export type Outcome = string;

/** Rounds of all loops together, in one call. */
const MAX_TICKS = 30;
/** Milliseconds that a batch may take. */
const TIME_LIMIT = 120_000;

const JS_ARGUMENTS =
  '[[0,0],[1,-1],[5,3],[-7,2],[2147483647,-2147483648],[NaN,1],[undefined,"3"],[null,2.5],[true,{}]]';
const PYTHON_ARGUMENTS = '[(0,0),(1,-1),(5,3),(-7,2),(2**70,-2**70),(float("nan"),1),(True,2.5),("3",2)]';
const C_ARGUMENTS = '{{0,0},{1,-1},{5,3},{-7,2},{2147483647,-2147483647-1},{100,255},{-128,4}}';

/** Runs functions of JavaScript, each in its own context. */
function runJavaScript(codes: readonly string[]): Outcome[] {
  const main = `${JS_ARGUMENTS}.map(([a, b]) => { out = []; ticks = 0; try { out.push('=' + String(f(a, b))); } catch (e) { out.push(e.name); } return out.join(' '); }).join('|')`;
  const prelude = `let out = [], ticks = 0; const console = { assert() {} }, process = { pid: 4 };
    Math.random = () => 0.5; const t = (n) => { out.push(n); }; const tick = () => ++ticks > ${String(MAX_TICKS)};`;
  return codes.map((code) => {
    const script = new Script(`${prelude}\n${code}\n${main}`);
    return String(script.runInContext(createContext({}), { timeout: TIME_LIMIT }));
  });
}

/** Runs functions of Python in one process. */
function runPython(codes: readonly string[]): Outcome[] {
  const main = `
import json, math, os, random, sys, warnings
warnings.simplefilter('ignore')
random.random = lambda: 0.5
for code in json.load(sys.stdin):
  lines = []
  for a, b in ${PYTHON_ARGUMENTS}:
    out = []; ticks = [0]
    def t(n): out.append(str(n))
    def tick():
      ticks[0] += 1
      return ticks[0] > ${String(MAX_TICKS)}
    scope = {'t': t, 'tick': tick, 'math': math, 'os': os, 'random': random}
    try:
      exec(code, scope)
      out.append('=' + str(scope['f'](a, b))[:200])
    except Exception as e: out.append(type(e).__name__)
    lines.append(' '.join(out))
  print('|'.join(lines))
`;
  const result = spawnSync('python3', ['-c', main], {
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
#include <assert.h>
#include <unistd.h>
#include <stdint.h>
#include <stdbool.h>
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

/** Compiles functions of C together, without optimisation and with overflow that wraps, and runs them. */
function runC(codes: readonly string[]): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'soundness-'));
  try {
    const functions = codes.map((code, index) => code.replace('int f(', `static int f${String(index)}(`));
    const calls = codes.map((_, index) => `run(f${String(index)});`).join('\n');
    writeFileSync(
      join(folder, 'a.c'),
      `${C_PRELUDE}${functions.join('\n')}\nint main(void) {\n${calls}\nreturn 0; }\n`,
    );
    execFileSync('cc', ['-O0', '-w', '-fwrapv', '-o', 'a.out', 'a.c', '-lm'], {
      cwd: folder,
      timeout: TIME_LIMIT,
    });
    return execFileSync(join(folder, 'a.out'), { timeout: TIME_LIMIT, maxBuffer: 2 ** 28 })
      .toString()
      .trimEnd()
      .split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
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
