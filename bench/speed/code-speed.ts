import { analyze } from '../../src/code/analyze.js';
import { findHiddenCharacters } from '../../src/code/characters/find-hidden-characters.js';
import { loadParser, parserOf } from '../../src/code/parsing/parser.js';
import { findInert } from '../../src/code/values/find-inert.js';
import { processorSeconds } from '../timing/processor-seconds.js';

/** What is done to each function: `witnesses` are semantics and hidden characters. */
type CodeStep = 'parse' | 'analysis' | 'witnesses' | 'witnesses after the analysis';

/** How many functions a second one core handles. */
export interface CodeSpeedRow {
  readonly step: CodeStep;
  readonly functionsPerSecond: number;
}

/** Rounds over the functions. */
const ROUNDS = 10;
/** The first rounds do not count: the engine still compiles. */
const WARMING = 4;
/** Functions of a block: the steps take turns, so that what else the machine does slows all of them. */
const BLOCK = 50;

/** The steps: one row each. */
const STEPS: readonly {
  readonly step: CodeStep;
  /** What was done to the function before, without a clock. */
  readonly before?: (code: string) => void;
  readonly run: (code: string) => void;
}[] = [
  {
    step: 'parse',
    run: (code) => {
      parserOf('c').parse(code).delete();
    },
  },
  { step: 'analysis', run: (code) => void analyze(code, 'c') },
  { step: 'witnesses', run: hear },
  { step: 'witnesses after the analysis', before: (code) => void analyze(code, 'c'), run: hear },
];

function hear(code: string): void {
  findInert(code, 'c');
  findHiddenCharacters(code, 'c');
}

/** Functions a second of the steps that need no model, in processor time of one run. @param functions of C */
export async function measureCode(functions: readonly string[]): Promise<CodeSpeedRow[]> {
  await loadParser('c');
  const seconds = STEPS.map(() => 0);
  for (let round = 0; round < ROUNDS; round++)
    for (let start = 0; start < functions.length; start += BLOCK)
      for (const [index, { before, run }] of STEPS.entries()) {
        // Another text in each step, because the last trees and findings are kept.
        const codes = functions.slice(start, start + BLOCK).map((code) => code + '\n'.repeat(index + 1));
        if (before) codes.forEach(before);
        const began = processorSeconds();
        codes.forEach(run);
        if (round >= WARMING) seconds[index] = (seconds[index] ?? 0) + processorSeconds() - began;
      }
  return STEPS.map(({ step }, index) => ({
    step,
    functionsPerSecond: (functions.length * (ROUNDS - WARMING)) / (seconds[index] ?? 0),
  }));
}
