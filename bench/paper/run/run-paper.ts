import { existsSync } from 'node:fs';
import { sum } from 'd3-array';
import { CodePurifyError } from '../../../src/errors.js';
import { NO_ATTACK } from '../../attacks/attack.js';
import type { LabelledRecord } from '../../data/records.js';
import type { Vectors } from '../../statistics/principal-components.js';
import { once } from '../../timing/once-per.js';
import { processorSeconds } from '../../timing/processor-seconds.js';
import type {
  DefenceMaterial,
  PaperDefence,
  TestDefence,
  TrainingDefence,
} from '../defences/paper-defence.js';
import type { DefenceScore, PaperLine, TrainingScore } from '../scenario/paper-line.js';
import { TASKS } from '../scenario/paper-tasks.js';
import { type PaperScenario, scenarioName } from '../scenario/scenario.js';
import { type OpenedVictims, openVictims } from '../victims/opened-victims.js';
import { isTrained, writeTrainingData } from '../victims/trainer.js';
import { victimRepresentations } from '../victims/victim-representations.js';
import { cutPair } from '../victims/window.js';
import { evaluateDefence, plainAnswers, type PlainAnswers, scoreAnswers } from './evaluate.js';
import { type PaperPlan, type PaperStore, trainingFolder, victimFolder, warmFolders } from './paper-plan.js';
import { type DrawnTask, drawTask, prepare, type Prepared } from './prepare.js';
import { type ReadRows, readRows } from './read-rows.js';
import { sentence } from './sentence.js';
import { SWEPT, sweepRows } from './sweep.js';

/** Runs the scenarios that are not in the store yet, one at a time; each line is stored at once. */
export async function runPaper(plan: PaperPlan, store: PaperStore): Promise<void> {
  let drawn: DrawnTask | null = null;
  for (const scenario of plan.scenarios) {
    if (!isOpen(plan, store, scenario)) continue;
    if (drawn?.task.name !== scenario.task || drawn.seed !== scenario.seed)
      drawn = await drawTask(plan, scenario);
    try {
      await new ScenarioRun(plan, store, scenario).run(drawn);
    } catch (error) {
      if (!(error instanceof CodePurifyError)) throw error;
      store.say(`${scenarioName(scenario)}: ${error.message}`);
    }
  }
}

function isOpen(plan: PaperPlan, store: PaperStore, scenario: PaperScenario): boolean {
  if (plan.until === 'prepare') return !existsSync(trainingFolder(plan, scenario));
  if (plan.until === 'train') return !isTrained(victimFolder(plan, scenario));
  return openDefences(plan, store, scenario).length > 0 || openSweeps(plan, store, scenario).length > 0;
}

/**
 * The defences of a scenario that have not been measured yet; a clean victim has nothing to drop before training.
 * @param fingerprint counts only lines of this victim: one that was trained again has no line in common with another
 */
function openDefences(
  { defences }: PaperPlan,
  { lines }: PaperStore,
  scenario: PaperScenario,
  fingerprint?: string,
): readonly PaperDefence[] {
  const task = TASKS.find(({ name }) => name === scenario.task);
  const victim = fingerprint === undefined ? {} : { fingerprint };
  return defences.filter(
    ({ name, suits, when }) =>
      task !== undefined &&
      suits(task) &&
      (scenario.attack !== NO_ATTACK || when === 'test') &&
      !lines.has({ ...scenario, defence: name, failure: null, ...victim }),
  );
}

function openSweeps({ sweep }: PaperPlan, { rows }: PaperStore, scenario: PaperScenario): typeof SWEPT {
  if (!sweep || scenario.attack === NO_ATTACK) return [];
  return SWEPT.filter(({ name }) => !rows.has({ ...scenario, defence: name }));
}

/** The parts of a line that differ between defences. */
type Found = Partial<Pick<PaperLine, 'test' | 'training' | 'setting' | 'failure' | 'fingerprint'>>;

/** One scenario: prepare, train, evaluate. */
class ScenarioRun {
  constructor(
    private readonly plan: PaperPlan,
    private readonly store: PaperStore,
    private readonly scenario: PaperScenario,
  ) {}

  async run(drawn: DrawnTask): Promise<void> {
    const { plan, store, scenario } = this;
    const prepared = await prepare(plan, scenario, drawn);
    const { records, triggers } = prepared.train;
    store.say(`${scenarioName(scenario)}: ${triggers.size} of ${records.length} poisoned`);
    if (plan.until === 'prepare') return;
    const folder = victimFolder(plan, scenario);
    try {
      await this.train(prepared, prepared.folder, folder);
      if (plan.until === 'train') return;
      const opened = await openVictims(folder, plan.threads);
      try {
        await this.evaluate(prepared, opened);
      } finally {
        await opened.close();
      }
    } catch (error) {
      if (error instanceof CodePurifyError)
        await store.lines.add(this.line(prepared, 'none', { failure: error.message }));
      throw error;
    }
  }

  /** Trains a victim where its folder is not complete. */
  private async train(prepared: Prepared, data: string, output: string): Promise<void> {
    if (isTrained(output)) return;
    const { victim, seed, epochs } = this.scenario;
    const start = await this.warmedUp(prepared);
    this.store.say(`${output}: training`);
    const order = { task: prepared.task, victim, data, output, seed, epochs };
    await this.plan.trainer.train(start === null ? order : { ...order, start });
  }

  /** Trains what all generators of a kind start from, once. @returns its weights; `null` where there is no such start */
  private async warmedUp({ task, warm, valid }: Prepared): Promise<string | null> {
    if (warm.length === 0) return null;
    const { plan, scenario } = this;
    const { data, output, weights } = warmFolders(plan, scenario);
    if (isTrained(output)) return weights;
    await writeTrainingData(data, task, { train: warm, valid });
    this.store.say(`${output}: training`);
    const { victim, seed } = scenario;
    await plan.trainer.train({ task, victim, data, output, seed, epochs: 1, weights });
    return weights;
  }

  /** Every defence on the rows as far as the victim reads them; each line is stored at once. */
  private async evaluate(whole: Prepared, opened: OpenedVictims): Promise<void> {
    const { plan, store, scenario } = this;
    const { victim } = opened;
    const asTheyAre = readRows(victim, whole);
    const material = await this.material({ ...whole, valid: asTheyAre.valid }, opened);
    const before = await plainAnswers(victim, asTheyAre.test);
    const rowsFor = ({ before: first }: Pick<TestDefence, 'before'>): ReadRows =>
      first === undefined ? asTheyAre : readRows(victim, whole, first);
    for (const defence of openDefences(plan, store, scenario, victim.description.fingerprint)) {
      const rows = defence.when === 'test' ? rowsFor(defence) : asTheyAre;
      const line = await this.defended(defence, material, { ...whole, ...rows }, before);
      await store.lines.add(line);
      store.say(`${scenarioName(scenario)} ${sentence(line)}`);
    }
    for (const rule of openSweeps(plan, store, scenario)) {
      const { test, valid } = rowsFor(rule);
      const rows = await sweepRows(rule, { ...material, valid }, test, before);
      await store.rows.add({ ...scenario, defence: rule.name, ...rows });
    }
  }

  /** What the defences work with. */
  private async material(
    { task, valid, train, clean, rehearse }: Prepared,
    { victim, with: victimWith }: OpenedVictims,
  ): Promise<DefenceMaterial> {
    const { plan, scenario } = this;
    const folder = victimFolder(plan, scenario);
    const representing = (records: readonly LabelledRecord[]): (() => Promise<Vectors>) =>
      once(() => victimRepresentations(folder, victim.description, records, plan.threads));
    return {
      ...{ task, victim, victimWith, valid, train, clean },
      ...{ mlm: await plan.mlm(), rate: scenario.rate, fpr: plan.fpr, seed: scenario.seed },
      represent: representing(train.records),
      rehearsal: once(async () => {
        const rows = await rehearse();
        if (rows === null) return null;
        const pairs = rows.pairs.map((pair) => cutPair(victim, pair));
        return { ...rows, pairs, represent: representing(rows.poisoned.records) };
      }),
    };
  }

  /** The line of one defence; its failure is a line too. */
  private async defended(
    defence: PaperDefence,
    material: DefenceMaterial,
    prepared: Prepared & ReadRows,
    before: PlainAnswers,
  ): Promise<PaperLine> {
    const { fingerprint } = material.victim.description;
    try {
      const found: Found =
        defence.when === 'test'
          ? await evaluateDefence(defence, { ...material, valid: prepared.valid }, prepared, before)
          : await this.dropped(defence, material, prepared, before);
      return this.line(prepared, defence.name, { ...found, fingerprint });
    } catch (error) {
      if (!(error instanceof CodePurifyError)) throw error;
      return this.line(prepared, defence.name, { failure: error.message, fingerprint });
    }
  }

  /** The rows that a defence before training drops and, with `retrain`, a victim of the rows that it keeps. */
  private async dropped(
    defence: TrainingDefence,
    material: DefenceMaterial,
    prepared: Prepared,
    before: PlainAnswers,
  ): Promise<Pick<PaperLine, 'setting'> & { readonly training: TrainingScore }> {
    const start = processorSeconds();
    const { flagged, setting } = await defence.flag(material);
    const setUpSeconds = processorSeconds() - start;
    const { records, triggers } = prepared.train;
    const survivors = [...triggers.keys()].filter((index) => flagged[index] !== 1).length;
    const kept = records.filter((_, index) => flagged[index] !== 1);
    const training: TrainingScore = {
      survivors: { hits: survivors, of: triggers.size },
      dropped: { hits: sum(flagged) - (triggers.size - survivors), of: records.length - triggers.size },
      setUpSeconds,
      retrained: this.plan.retrain ? await this.retrained(defence.name, kept, prepared, before) : null,
    };
    return { training, setting };
  }

  private async retrained(
    defence: string,
    train: Prepared['valid'],
    prepared: Prepared,
    before: PlainAnswers,
  ): Promise<DefenceScore> {
    const { plan, scenario } = this;
    const { task, valid, test } = prepared;
    const data = trainingFolder(plan, scenario, defence);
    await writeTrainingData(data, task, { train, valid });
    const output = victimFolder(plan, scenario, defence);
    await this.train(prepared, data, output);
    const { victim, close } = await openVictims(output, plan.threads);
    try {
      return scoreAnswers(task, test, await plainAnswers(victim, test), before.unplanted);
    } finally {
      await close();
    }
  }

  private line({ train, warm }: Prepared, defence: string, found: Found): PaperLine {
    const { validRows, testRows, fpr } = this.plan;
    return {
      ...{ ...this.scenario, defence, trained: train.records.length, poisoned: train.triggers.size },
      ...{ testRows, fpr, validRows, fingerprint: '', test: null, training: null, failure: null },
      ...{ setting: null, warmRows: warm.length, ...found },
    };
  }
}
