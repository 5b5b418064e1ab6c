import { performance } from 'node:perf_hooks';
import type { LanguageName } from '../../src/code/analysis.js';
import type { ElementChoice } from '../../src/detect/suspect.js';
import { ATTACKS } from '../attacks/attacks.js';
import { HELD_OUT, type HeldOutOptions, type HeldOutSource } from '../data/held-out.js';
import { type Machine, type MeasuredVictim, type Say, thisMachine } from '../results/machine.js';
import { type Proportion, proportionTrue } from '../statistics/metrics.js';
import type { BenchTools } from '../victims/bench-tools.js';
import { ablate, type AblationRow, measureUnits } from './ablation.js';
import { type Draw, drawSamples, parseFunctions, plantAttack, type Sample } from './experiment.js';
import {
  type AttackRow,
  type DetectedAttack,
  isFlagged,
  judgeAttack,
  judgeSamples,
  predictionsOf,
  summarise,
  suspectsOf,
} from './judge-attack.js';
import {
  type PurificationRow,
  scorePurification,
  scoreVariantE,
  type VariantERow,
} from './score-purification.js';

/** Held-out functions to measure on. */
export interface HeldOutDraw extends Draw, HeldOutOptions {
  /** Folder of the datasets. */
  readonly data: string;
}

/** What is measured. */
interface DetectionPlan extends HeldOutDraw {
  /** Also judge every held-out function as it is: a tighter estimate of the false positive rate. */
  readonly allClean: boolean;
  readonly ablation: boolean;
  /** Name of the language model of the purification, for the result. */
  readonly languageModel: string | null;
}

/** Detection, purification and ablation in one language. */
export interface LanguageResult {
  readonly language: LanguageName;
  readonly title: string;
  readonly functions: number;
  readonly clean: number;
  readonly falsePositives: Proportion;
  /** The same over every held-out function; `null` where they were not judged. */
  readonly falsePositivesOfAll: Proportion | null;
  readonly attacks: readonly AttackRow[];
  readonly purification: readonly PurificationRow[];
  readonly variantE: VariantERow;
  readonly ablation: readonly AblationRow[];
  readonly seconds: number;
}

/** `docs/results/detection.json`. */
export interface DetectionResult {
  readonly kind: 'detection';
  readonly seed: string;
  readonly rate: number;
  readonly wrapper: 'keep' | 'remove';
  readonly fpr: number;
  readonly calibrationUnits: number;
  readonly references: number;
  readonly victim: MeasuredVictim;
  readonly languageModel: string | null;
  readonly machine: Machine;
  readonly languages: readonly LanguageResult[];
}

const CHOICES: readonly ElementChoice[] = ['all', 'identifiers', 'statements'];

/**
 * Plants each published attack into held-out functions, judges them as a scan with default options does, purifies the
 * flagged ones, and repeats the judging with every other statistic.
 */
export async function measureDetection(
  tools: BenchTools,
  plan: DetectionPlan,
  say: Say,
): Promise<DetectionResult> {
  const languages: LanguageResult[] = [];
  for (const source of HELD_OUT) languages.push(await measureLanguage(tools, source, plan, say));
  const { name, fingerprint, labels } = tools.victim.description;
  const { seed, rate, wrapper, languageModel } = plan;
  return {
    ...{ kind: 'detection', seed, rate, wrapper, fpr: tools.options.fpr },
    calibrationUnits: tools.calibration.values.length,
    references: tools.references.length,
    victim: { name, fingerprint, labels },
    ...{ languageModel, machine: thisMachine(), languages },
  };
}

async function measureLanguage(
  tools: BenchTools,
  source: HeldOutSource,
  plan: DetectionPlan,
  say: Say,
): Promise<LanguageResult> {
  const start = performance.now();
  const heldOut = await source.read(plan.data, plan);
  const samples = drawSamples(heldOut, plan);
  say(`${source.title}: ${samples.length} of ${heldOut.length}`);
  const asTheyAre = await judgeSamples(samples, tools.judge);
  const detected = await detectAll(tools, samples, predictionsOf(asTheyAre), plan, say);
  const clean = detected[0]?.experiment.clean ?? samples;
  const judgedClean = asTheyAre.filter(({ sample }) => clean.includes(sample));
  const all = plan.allClean ? await judgeSamples(parseFunctions(heldOut), tools.judge) : null;
  const purification = await purifyAll(tools, detected, say);
  say('  variant E');
  const variantE = await scoreVariantE(await judgeSamples(clean, tools.judgeOfE), tools.purifier);
  const ablation = plan.ablation ? await ablateAll(tools, detected, clean, say) : [];
  return {
    ...{ language: source.language, title: source.title, functions: samples.length, clean: clean.length },
    falsePositives: proportionTrue(judgedClean.map(isFlagged)),
    falsePositivesOfAll: all && proportionTrue(all.map(isFlagged)),
    attacks: detected.map(summarise),
    ...{ purification, variantE, ablation },
    seconds: (performance.now() - start) / 1000,
  };
}

async function detectAll(
  { judge }: BenchTools,
  samples: readonly Sample[],
  before: ReadonlyMap<string, string>,
  draw: Draw,
  say: Say,
): Promise<DetectedAttack[]> {
  const detected: DetectedAttack[] = [];
  for (const attack of ATTACKS) {
    const one = await judgeAttack(plantAttack(samples, attack, draw), before, judge);
    detected.push(one);
    say(`  ${attack.title}: ${one.poisoned.filter(isFlagged).length} found`);
  }
  return detected;
}

async function purifyAll(
  { purifier }: BenchTools,
  detected: readonly DetectedAttack[],
  say: Say,
): Promise<PurificationRow[]> {
  const rows: PurificationRow[] = [];
  for (const { experiment, poisoned } of detected) {
    rows.push(await scorePurification(experiment.attack.name, poisoned, purifier));
    say(`  purified: ${experiment.attack.title}`);
  }
  return rows;
}

async function ablateAll(
  { victim, references, judgeOptions: options }: BenchTools,
  detected: readonly DetectedAttack[],
  clean: readonly Sample[],
  say: Say,
): Promise<AblationRow[]> {
  const parts = { victim, references, options };
  const rows: AblationRow[] = [];
  for (const choice of CHOICES) {
    say(`  ablation: ${choice}`);
    const cleanUnits = await measureUnits(parts, choice, suspectsOf(clean), false);
    for (const { experiment } of detected) {
      const units = await measureUnits(parts, choice, suspectsOf(experiment.poisoned), true);
      const poisoned = units.flatMap((unit, index) => {
        const trigger = experiment.poisoned[index]?.trigger;
        return trigger === undefined ? [] : [{ unit, trigger }];
      });
      rows.push(...ablate(experiment.attack.name, choice, poisoned, cleanUnits));
    }
  }
  return rows;
}
