import { loadParsers } from '../../src/code/parsing/parser.js';
import { HELD_OUT, type HeldOutOptions } from '../data/held-out.js';
import { type Draw, drawSamples } from '../detection/experiment.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { type CodeSpeedRow, measureCode } from './code-speed.js';
import { type FindingSpeedRow, measureFindings } from './finding-speed.js';

/** Which functions are timed, and with which models. */
interface FunctionsPlan extends HeldOutOptions, Pick<Draw, 'seed'> {
  readonly data: string;
  readonly victim: string;
  readonly mlm: string | null;
  /** Functions that each attack is planted in. */
  readonly planted: number;
}

/** Threads of the models, as a scan's default on a machine with two cores. */
const THREADS = 2;

/** Times held-out functions of C: without a model, and as findings. */
export async function measureFunctions(
  plan: FunctionsPlan,
): Promise<{ readonly code: readonly CodeSpeedRow[]; readonly findings: readonly FindingSpeedRow[] }> {
  await loadParsers();
  const heldOut = (await HELD_OUT.find(({ language }) => language === 'c')?.read(plan.data, plan)) ?? [];
  const code = await measureCode(heldOut.map((one) => one.code));
  if (plan.planted === 0) return { code, findings: [] };
  const { victim, mlm } = plan;
  const tools = await openBenchTools({ victim, mlm, threads: THREADS, remembers: false });
  try {
    const samples = drawSamples(heldOut, { seed: plan.seed, functions: plan.planted });
    return { code, findings: await measureFindings(tools, samples, plan) };
  } finally {
    await tools.close();
  }
}
