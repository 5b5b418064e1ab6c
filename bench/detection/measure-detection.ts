import { performance } from 'node:perf_hooks';
import { analyze } from '../../src/code/analyze.js';
import type { ElementChoice, Suspect } from '../../src/detect/suspect.js';
import { ablate, type AblationRow, measureUnits } from './ablation.js';
import { ATTACKS } from '../attacks/attacks.js';
import type { BenchTools } from '../victims/bench-tools.js';
import {
  type DetectedAttack,
  isFlagged,
  judgeAttack,
  judgeSamples,
  predictionsOf,
  summarise,
} from './judged-attacks.js';
import { type Draw, drawSamples, plantAttack, type Sample } from './experiment.js';
import { HELD_OUT, type HeldOutFunction, type HeldOutOptions, type HeldOutSource } from '../data/held-out.js';
import { type Share, shareTrue } from '../statistics/metrics.js';
import { type PurificationRow, scorePurification, scoreVariantE } from './score-purification.js';
import { type DetectionResult, type LanguageResult, thisMachine } from '../pages/results.js';

/** What is measured. */
export interface SentinelOptions extends Draw, HeldOutOptions {
  /** Folder of the datasets. */
  readonly data: string;
  /** Also judge every held-out function as it is: a tighter estimate of the false positive rate. */
  readonly allClean: boolean;
  readonly ablation: boolean;
}

/** Told what is being done. */
export type Say = (line: string) => void;

const CHOICES: readonly ElementChoice[] = ['all', 'identifiers', 'statements'];

/**
 * Plants each published attack into held-out functions, judges them as a scan with default options does,
 * purifies what was found, and repeats the judging with every other statistic.
 */
export async function measureDetection(
  tools: BenchTools,
  languageModel: string | null,
  options: SentinelOptions,
  say: Say,
): Promise<DetectionResult> {
  const languages: LanguageResult[] = [];
  for (const source of HELD_OUT) languages.push(await measureLanguage(tools, source, options, say));
  const { name, fingerprint, labels } = tools.victim.description;
  return {
    kind: 'detection',
    seed: options.seed,
    rate: options.rate,
    wrapper: options.wrapper,
    fpr: tools.options.fpr,
    calibrationUnits: tools.calibration.values.length,
    references: tools.references.length,
    victim: { name, fingerprint, labels },
    languageModel,
    machine: thisMachine(),
    languages,
  };
}

async function measureLanguage(
  tools: BenchTools,
  source: HeldOutSource,
  options: SentinelOptions,
  say: Say,
): Promise<LanguageResult> {
  const began = performance.now();
  const heldOut = await source.read(options.data, options);
  const samples = drawSamples(heldOut, options, analyze);
  say(`${source.title}: ${samples.length} of ${heldOut.length}`);
  const asTheyAre = await judgeSamples(samples, tools.judge);
  const before = predictionsOf(asTheyAre);
  const detected: DetectedAttack[] = [];
  for (const attack of ATTACKS) {
    const experiment = plantAttack(samples, attack, options, analyze);
    detected.push(await judgeAttack(experiment, before, tools.judge));
    say(`  ${attack.title}: ${detected.at(-1)?.poisoned.filter(isFlagged).length ?? 0} found`);
  }
  const clean = detected[0]?.experiment.clean ?? samples;
  const judgedClean = asTheyAre.filter(({ sample }) => clean.includes(sample));
  const attacks = detected.map(summarise);
  const purification = await purifyAll(tools, detected, say);
  const ofE = await judgeSamples(clean, tools.judgeOfE);
  say('  variant E');
  return {
    language: source.language,
    title: source.title,
    functions: samples.length,
    clean: clean.length,
    falsePositives: shareTrue(judgedClean.map(isFlagged)),
    falsePositivesOfAll: options.allClean ? await falsePositives(tools, heldOut) : null,
    attacks,
    purification,
    variantE: await scoreVariantE(ofE, tools.purifier),
    ablation: options.ablation ? await ablateAll(tools, detected, clean, say) : [],
    seconds: (performance.now() - began) / 1000,
  };
}

async function purifyAll(
  tools: BenchTools,
  detected: readonly DetectedAttack[],
  say: Say,
): Promise<PurificationRow[]> {
  const rows: PurificationRow[] = [];
  for (const { experiment, poisoned } of detected) {
    rows.push(await scorePurification(experiment.attack.name, poisoned, tools.purifier));
    say(`  purified: ${experiment.attack.title}`);
  }
  return rows;
}

async function falsePositives(tools: BenchTools, heldOut: readonly HeldOutFunction[]): Promise<Share> {
  const samples = heldOut.map(({ origin, code, language }) => ({
    origin,
    analysis: analyze(code, language),
  }));
  return shareTrue((await judgeSamples(samples, tools.judge)).map(isFlagged));
}

async function ablateAll(
  tools: BenchTools,
  detected: readonly DetectedAttack[],
  clean: readonly Sample[],
  say: Say,
): Promise<AblationRow[]> {
  const { victim, references, judgeOptions } = tools;
  const parts = { victim, references, options: judgeOptions };
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

function suspectsOf(samples: readonly Sample[]): Suspect[] {
  return samples.map(({ analysis }) => ({ sides: [analysis] }));
}
