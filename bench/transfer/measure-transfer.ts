import { median } from 'd3-array';
import type { LanguageName } from '../../src/code/analysis.js';
import { inLanguage, NO_ATTACK } from '../attacks/attack.js';
import { HELD_OUT, type HeldOutOptions } from '../data/held-out.js';
import { type Draw, drawSamples, plantAttack } from '../detection/experiment.js';
import {
  isFlagged,
  judgeAttack,
  type JudgedSample,
  judgeSamples,
  predictionsOf,
  summarise,
} from '../detection/judge-attack.js';
import { type Machine, type MeasuredVictim, thisMachine } from '../results/machine.js';
import type { ResultStore } from '../results/result-files.js';
import { type Proportion, proportionTrue } from '../statistics/metrics.js';
import type { BenchTools } from '../victims/bench-tools.js';
import type { TransferTrigger } from './unseen-triggers.js';

/** One trigger in one language, and how its functions were drawn. */
interface TransferScenario extends HeldOutOptions {
  readonly language: LanguageName;
  /** `none`: the functions as they are. */
  readonly trigger: string;
  /** The trigger's text where that is fixed: a line with another wording is another result. */
  readonly wording: string | null;
  readonly functions: number;
  readonly seed: string;
  readonly fpr: number;
  readonly victim: Omit<MeasuredVictim, 'labels'>;
}

/** One line of `docs/results/transfer.jsonl`. */
export interface TransferLine extends TransferScenario {
  /** Functions called poisoned: recall, or false positives of the functions as they are. */
  readonly flagged: Proportion;
  /** Functions whose prediction the trigger turned; `null` for the functions as they are. */
  readonly fired: Proportion | null;
  /** Functions whose trigger was named exactly as the strongest; `null` for the functions as they are. */
  readonly exact: Proportion | null;
  /** Functions without a place for the trigger: in no proportion. */
  readonly unplantable: number;
  /**
   * Median of the default statistic (nats), an upper bound where a function is called clean; `null` where most
   * functions are not predicted to hold a trigger, so that nothing in them is masked (ADR 7).
   */
  readonly value: number | null;
  readonly machine: Machine;
}

/** What is measured: every drawn function is judged as it is, and with each trigger. */
interface TransferPlan extends HeldOutOptions, Omit<Draw, 'rate'> {
  /** Folder of the datasets. */
  readonly data: string;
  readonly triggers: readonly TransferTrigger[];
}

/**
 * Measures the triggers that are not in the store yet, language by language; each result is stored at once. The judge
 * is that of a scan with default options.
 */
export async function measureTransfer(
  { victim, options, trustingJudge: judge }: BenchTools,
  plan: TransferPlan,
  store: ResultStore<TransferLine>,
): Promise<void> {
  const { name, fingerprint } = victim.description;
  const { seed, wrapper } = plan;
  for (const source of HELD_OUT) {
    const { language } = source;
    const samples = drawSamples(await source.read(plan.data, plan), plan);
    const scenarioOf = (trigger: TransferTrigger | null): TransferScenario => ({
      ...{
        language,
        trigger: trigger?.name ?? NO_ATTACK,
        wording: trigger?.wording ? inLanguage(trigger.wording, language) : null,
      },
      ...{ functions: samples.length, seed, wrapper, fpr: options.fpr, victim: { name, fingerprint } },
    });
    const open = [null, ...plan.triggers].filter((trigger) => !store.has(scenarioOf(trigger)));
    if (open.length === 0) continue;
    const asTheyAre = await judgeSamples(samples, judge);
    const before = predictionsOf(asTheyAre);
    for (const trigger of open) {
      const detected =
        trigger && (await judgeAttack(plantAttack(samples, trigger, { seed, rate: 1 }), before, judge));
      const { recall: flagged, ...row } = detected ? summarise(detected) : cleanRow(asTheyAre);
      await store.add({
        ...scenarioOf(trigger),
        ...{ flagged, fired: row.fired, exact: row.exact, unplantable: row.unplantable },
        ...{ value: medianValue(detected?.poisoned ?? asTheyAre), machine: thisMachine() },
      });
    }
  }
}

function cleanRow(judged: readonly JudgedSample[]): Pick<TransferLine, 'fired' | 'exact' | 'unplantable'> & {
  readonly recall: Proportion;
} {
  return { recall: proportionTrue(judged.map(isFlagged)), fired: null, exact: null, unplantable: 0 };
}

function medianValue(judged: readonly JudgedSample[]): number | null {
  const value = median(judged, ({ judgement }) => judgement.value) ?? NaN;
  return Number.isFinite(value) ? value : null;
}
