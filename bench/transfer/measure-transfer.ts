import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import type { TransferTrigger } from './unseen-triggers.js';
import type { BenchTools } from '../victims/bench-tools.js';
import {
  type DetectedAttack,
  isFlagged,
  judgeAttack,
  type JudgedSample,
  judgeSamples,
  predictionsOf,
  summarise,
} from '../detection/judged-attacks.js';
import { type Draw, drawSamples, plantAttack } from '../detection/experiment.js';
import { NO_ATTACK } from '../gate/run-gate.js';
import { HELD_OUT, type HeldOutOptions } from '../data/held-out.js';
import { median, type Share, shareTrue } from '../statistics/metrics.js';
import { type Machine, type MeasuredVictim, thisMachine } from '../pages/results.js';

/** One trigger in one language, and how its functions were drawn. */
export interface TransferScenario extends HeldOutOptions {
  readonly language: LanguageName;
  /** `none`: the functions as they are. */
  readonly trigger: string;
  /** The trigger's text where that is fixed: a line of another wording is another result. */
  readonly wording: string | null;
  readonly functions: number;
  readonly seed: string;
  readonly fpr: number;
  readonly victim: Omit<MeasuredVictim, 'labels'>;
}

/** How functions were drawn and judged: figures with the same of it stand in one table. */
export function drawKey({ functions, seed, wrapper, fpr, victim }: TransferScenario): string {
  return [functions, seed, wrapper, fpr, victim.fingerprint].join(' ');
}

/** The same for lines of the same scenario. */
export function transferKey(scenario: TransferScenario): string {
  const { language, trigger, wording } = scenario;
  return [drawKey(scenario), language, trigger, wording].join(' ');
}

/** One line of `docs/results/transfer.jsonl`. */
export interface TransferLine extends TransferScenario {
  /** Called poisoned: recall, or false positives of the functions as they are. */
  readonly flagged: Share;
  /** Functions whose prediction the trigger turned; `null` of the functions as they are. */
  readonly fired: Share | null;
  /** Functions whose trigger was named exactly as the strongest; `null` likewise. */
  readonly exact: Share | null;
  /** Functions without a place for the trigger: in no share. */
  readonly unplantable: number;
  /**
   * Median of the default statistic (nats), an upper bound where a function is called clean; `null` where most
   * are not predicted as a trigger would have it, so that nothing of them is masked (ADR 7).
   */
  readonly value: number | null;
  readonly machine: Machine;
}

/** What is measured: every drawn function is judged as it is, and with each trigger. */
export interface TransferPlan extends HeldOutOptions, Omit<Draw, 'rate'> {
  /** Folder of the datasets. */
  readonly data: string;
  readonly triggers: readonly TransferTrigger[];
}

/** Where lines go, and what is known already. */
export interface TransferStore {
  isKnown(scenario: TransferScenario): boolean;
  add(line: TransferLine): Promise<void>;
}

/**
 * Measures the triggers that are not known yet, language by language; each result is stored at once. The judge
 * is that of a scan with default options, which believes the sentinel where it is not moved.
 */
export async function measureTransfer(
  { victim, options, trustingJudge: judge }: BenchTools,
  plan: TransferPlan,
  store: TransferStore,
): Promise<void> {
  const { name, fingerprint } = victim.description;
  const { seed, wrapper } = plan;
  for (const source of HELD_OUT) {
    const { language } = source;
    const samples = drawSamples(await source.read(plan.data, plan), plan, analyze);
    const scenarioOf = (trigger: TransferTrigger | null): TransferScenario => ({
      ...{ language, trigger: trigger?.name ?? NO_ATTACK, wording: trigger?.wording?.[language] ?? null },
      ...{ functions: samples.length, seed, wrapper, fpr: options.fpr, victim: { name, fingerprint } },
    });
    const open = [null, ...plan.triggers].filter((trigger) => !store.isKnown(scenarioOf(trigger)));
    if (open.length === 0) continue;
    const asTheyAre = await judgeSamples(samples, judge);
    const before = predictionsOf(asTheyAre);
    for (const trigger of open) {
      const score =
        trigger === null
          ? scoreClean(asTheyAre)
          : scoreTrigger(
              await judgeAttack(plantAttack(samples, trigger, { ...plan, rate: 1 }, analyze), before, judge),
            );
      await store.add({ ...scenarioOf(trigger), ...score, machine: thisMachine() });
    }
  }
}

type Score = Pick<TransferLine, 'flagged' | 'fired' | 'exact' | 'unplantable' | 'value'>;

function medianValue(judged: readonly JudgedSample[]): number | null {
  const value = median(judged.map(({ judgement }) => judgement.value));
  return Number.isFinite(value) ? value : null;
}

function scoreClean(judged: readonly JudgedSample[]): Score {
  const nothing = { fired: null, exact: null, unplantable: 0 };
  return { ...nothing, flagged: shareTrue(judged.map(isFlagged)), value: medianValue(judged) };
}

function scoreTrigger(detected: DetectedAttack): Score {
  const { recall, fired, exact, unplantable } = summarise(detected);
  return { flagged: recall, fired, exact, unplantable, value: medianValue(detected.poisoned) };
}
