import { existsSync } from 'node:fs';
import { CodePurifyError } from '../../../src/errors.js';
import type { Dense } from '../../defences/dense.js';
import type { CodeVersion } from '../../results/code-version.js';
import { processorSeconds } from '../../timing/processor-seconds.js';
import type { DefenceMaterial, PaperDefence, TrainingDefence } from '../defences/paper-defence.js';
import { evaluateDefence, plainAnswers, type PlainAnswers, scoreAnswers } from './evaluate.js';
import { type OpenedVictims, openVictims } from '../victims/opened-victims.js';
import type { DefenceScore, PaperLine, TrainingScore } from '../scenario/paper-line.js';
import { dataFolder, modelFolder, type PaperPlan, type PaperStore } from './paper-plan.js';
import { type DrawnTask, drawTask, prepare, type Prepared } from './prepare.js';
import { victimRepresentations } from '../victims/victim-representations.js';
import { CLEAN, type PaperScenario, scenarioName } from '../scenario/scenario.js';
import { sentence } from './sentence.js';
import { SWEPT, sweepRows } from './sweep.js';
import { TASKS } from '../scenario/paper-tasks.js';
import { isTrained, writeTrainingData } from '../victims/trainer.js';
import { cutPair, cutToWindow } from '../victims/window.js';

/** Runs the scenarios that are not known yet, one at a time; each line is stored at once. */
export async function runPaper(plan: PaperPlan, store: PaperStore, code: CodeVersion): Promise<void> {
  let drawn: DrawnTask | null = null;
  for (const scenario of plan.scenarios) {
    if (!isOpen(plan, store, scenario)) continue;
    if (drawn?.task.name !== scenario.task) drawn = await drawTask(plan, scenario);
    try {
      await new ScenarioRun(plan, store, code, scenario).run(drawn);
    } catch (error) {
      if (!(error instanceof CodePurifyError)) throw error;
      store.say(`${scenarioName(scenario)}: ${error.message}`);
    }
  }
}

function isOpen(plan: PaperPlan, store: PaperStore, scenario: PaperScenario): boolean {
  if (plan.until === 'prepare') return !existsSync(dataFolder(plan, scenario));
  if (plan.until === 'train') return !isTrained(modelFolder(plan, scenario));
  return openDefences(plan, store, scenario).length > 0 || openSweeps(plan, store, scenario).length > 0;
}

/**
 * The defences of a scenario that are not known yet; a clean victim has nothing to drop before training.
 * @param fingerprint only what is known of this victim counts: one that was trained anew shares no line with another
 */
function openDefences(
  { defences }: PaperPlan,
  store: PaperStore,
  scenario: PaperScenario,
  fingerprint?: string,
): readonly PaperDefence[] {
  const task = TASKS.find(({ name }) => name === scenario.task);
  return defences.filter(
    (defence) =>
      task !== undefined &&
      defence.suits(task) &&
      (scenario.attack !== CLEAN || defence.when === 'test') &&
      !store.isKnown(scenario, defence.name, fingerprint),
  );
}

function openSweeps({ sweep }: PaperPlan, store: PaperStore, scenario: PaperScenario): typeof SWEPT {
  if (!sweep || scenario.attack === CLEAN) return [];
  return SWEPT.filter(({ name }) => !store.isSwept(scenario, name));
}

/** One scenario: prepare, train, evaluate. */
class ScenarioRun {
  constructor(
    private readonly plan: PaperPlan,
    private readonly store: PaperStore,
    private readonly code: CodeVersion,
    private readonly scenario: PaperScenario,
  ) {}

  async run(drawn: DrawnTask): Promise<void> {
    const { plan, store, scenario } = this;
    const prepared = await prepare(plan, scenario, drawn);
    const { records, triggers } = prepared.train;
    store.say(`${scenarioName(scenario)}: ${String(triggers.size)} of ${String(records.length)} poisoned`);
    if (plan.until === 'prepare') return;
    try {
      await this.train(prepared, prepared.folder, modelFolder(plan, scenario));
      if (plan.until === 'train') return;
      const opened = await openVictims(modelFolder(plan, scenario), plan.threads);
      try {
        await this.evaluate(prepared, opened);
      } finally {
        await opened.close();
      }
    } catch (error) {
      if (error instanceof CodePurifyError)
        await store.add(this.line(prepared, 'none', { failure: error.message }));
      throw error;
    }
  }

  /** Trains a victim where its folder is not there in full. */
  private async train({ task }: Prepared, data: string, output: string): Promise<void> {
    if (isTrained(output)) return;
    const { victim, seed, epochs } = this.scenario;
    this.store.say(`${output}: training`);
    await this.plan.trainer.train({ task, victim, data, output, seed, epochs });
  }

  /** Every defence on the rows as far as the victim reads them, each line stored at once. */
  private async evaluate(prepared: Prepared, opened: OpenedVictims): Promise<void> {
    const { plan, store, scenario } = this;
    const { victim } = opened;
    const test = {
      planted: prepared.test.planted.map((pair) => cutPair(victim, pair)),
      clean: prepared.test.clean.map((row) => cutToWindow(victim, row)),
    };
    const valid = prepared.valid.map((row) => cutToWindow(victim, row));
    const material = await this.material({ ...prepared, valid }, opened);
    const before = await plainAnswers(victim, test);
    for (const defence of openDefences(plan, store, scenario, victim.description.fingerprint)) {
      const line = await this.defended(defence, material, { ...prepared, test }, before);
      await store.add(line);
      store.say(`${scenarioName(scenario)} ${sentence(line)}`);
    }
    for (const rule of openSweeps(plan, store, scenario)) {
      const rows = await sweepRows(rule, material, test, before);
      await store.addRows({ ...scenario, defence: rule.name, ...rows });
    }
  }

  /** What the defences work with. */
  private async material(
    { task, valid, train, clean }: Prepared,
    { victim, with: victimWith }: OpenedVictims,
  ): Promise<DefenceMaterial> {
    const { plan, scenario } = this;
    const folder = modelFolder(plan, scenario);
    let representation: Promise<Dense> | null = null;
    return {
      ...{ task, victim, victimWith, valid, train, clean },
      ...{ mlm: await plan.mlm(), rate: scenario.rate, fpr: plan.fpr, seed: scenario.seed },
      represent: () => {
        representation ??= victimRepresentations(folder, victim.description, train.records, plan.threads);
        return representation;
      },
    };
  }

  /** One defence; what it cannot do is told in its line. */
  private async defended(
    defence: PaperDefence,
    material: DefenceMaterial,
    prepared: Prepared,
    before: PlainAnswers,
  ): Promise<PaperLine> {
    const { fingerprint } = material.victim.description;
    try {
      const found =
        defence.when === 'test'
          ? { test: await evaluateDefence(defence, material, prepared.test, before) }
          : { training: await this.dropped(defence, material, prepared, before) };
      return this.line(prepared, defence.name, { ...found, fingerprint });
    } catch (error) {
      if (!(error instanceof CodePurifyError)) throw error;
      return this.line(prepared, defence.name, { failure: error.message, fingerprint });
    }
  }

  /** What a defence before training drops, and on request a victim of what it leaves. */
  private async dropped(
    defence: TrainingDefence,
    material: DefenceMaterial,
    prepared: Prepared,
    before: PlainAnswers,
  ): Promise<TrainingScore> {
    const began = processorSeconds();
    const flagged = await defence.flag(material);
    const setUpSeconds = processorSeconds() - began;
    const { records, triggers } = prepared.train;
    const poisoned = [...triggers.keys()];
    const all = flagged.reduce((sum, flag) => sum + flag, 0);
    const kept = poisoned.filter((index) => flagged[index] !== 1).length;
    const left = records.filter((_, index) => flagged[index] !== 1);
    return {
      survivors: { hits: kept, of: poisoned.length },
      dropped: { hits: all - (poisoned.length - kept), of: records.length - poisoned.length },
      setUpSeconds,
      retrained: this.plan.retrain ? await this.retrained(defence.name, left, prepared, before) : null,
    };
  }

  private async retrained(
    defence: string,
    left: Prepared['valid'],
    prepared: Prepared,
    before: PlainAnswers,
  ): Promise<DefenceScore> {
    const { plan, scenario } = this;
    const folder = dataFolder(plan, scenario, defence);
    await writeTrainingData(folder, prepared.task, {
      train: left,
      valid: prepared.valid,
    });
    const output = modelFolder(plan, scenario, defence);
    await this.train(prepared, folder, output);
    const { victim, close } = await openVictims(output, plan.threads);
    try {
      return scoreAnswers(
        prepared.task,
        prepared.test,
        await plainAnswers(victim, prepared.test),
        before.unplanted,
      );
    } finally {
      await close();
    }
  }

  private line(
    { train }: Prepared,
    defence: string,
    found: Partial<Pick<PaperLine, 'test' | 'training' | 'failure' | 'fingerprint'>>,
  ): PaperLine {
    const { plan, scenario, code } = this;
    const { validRows, testRows, fpr } = plan;
    return {
      ...{
        ...scenario,
        defence,
        trained: train.records.length,
        poisoned: train.triggers.size,
        testRows,
        fpr,
      },
      ...{ validRows, testRows, fpr },
      ...{ fingerprint: '', test: null, training: null, failure: null, ...found, code },
    };
  }
}
