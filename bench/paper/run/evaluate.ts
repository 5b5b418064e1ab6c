import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import { isPlanted } from '../../attacks/compare-location.js';
import type { PlantedPair } from '../../attacks/poison.js';
import type { LabelledRecord } from '../../data/records.js';
import { processorSeconds } from '../../timing/processor-seconds.js';
import { inputOf } from '../../victims/learn-victim.js';
import { defendedAnswers } from '../defences/defended-answers.js';
import type { DefendedRow, DefenceMaterial, TestDefence } from '../defences/paper-defence.js';
import type { Count, DefenceScore, TestScore } from '../scenario/paper-line.js';
import type { PaperTask } from '../scenario/paper-tasks.js';
import { qualityOf } from '../scenario/quality.js';
import { answersTo } from '../victims/answers.js';
import type { ReadRows } from './read-rows.js';
import type { TestRows } from './test-rows.js';

/** Answers to the planted and to the clean rows. */
interface Answers {
  readonly planted: readonly Prediction[];
  readonly clean: readonly Prediction[];
}

/** A victim's answers to the test rows without any defence. */
export interface PlainAnswers extends Answers {
  /** To the planted rows without their trigger. */
  readonly unplanted: readonly Prediction[];
  /** CPU seconds a row. */
  readonly seconds: number;
}

const plantedRecords = ({ planted }: TestRows): LabelledRecord[] =>
  planted.map(({ planted: own }) => own.record);

const inputsOf = (rows: readonly LabelledRecord[]): ReturnType<typeof inputOf>[] =>
  rows.map(({ sides }) => inputOf(sides));

/** Asks a victim about the test rows. */
export async function plainAnswers(victim: Victim, rows: TestRows): Promise<PlainAnswers> {
  const unplanted = await answersTo(victim, inputsOf(rows.planted.map(({ plain }) => plain)));
  const all = [...plantedRecords(rows), ...rows.clean];
  const start = processorSeconds();
  const answers = await answersTo(victim, inputsOf(all));
  const seconds = (processorSeconds() - start) / Math.max(1, all.length);
  const { length } = rows.planted;
  return { unplanted, planted: answers.slice(0, length), clean: answers.slice(length), seconds };
}

function count(flags: readonly boolean[]): Count {
  return { hits: flags.filter((flag) => flag).length, of: flags.length };
}

/** ASR and quality of answers. @param unplanted answers without trigger and without defence */
export function scoreAnswers(
  task: PaperTask,
  rows: TestRows,
  { planted, clean }: Answers,
  unplanted: readonly Prediction[],
): DefenceScore {
  const hits = planted.map(task.isTarget);
  return {
    asr: count(hits),
    turned: count(hits.filter((_, index) => !task.isTarget(elementAt(unplanted, index)))),
    quality: qualityOf(task, clean, rows.clean),
  };
}

/** Whether the trigger of every side is the named element. */
function isNamed({ named }: DefendedRow, { planted }: PlantedPair): boolean {
  return planted.triggers.every((trigger, side) => {
    const element = named[side] ?? null;
    return element !== null && isPlanted(element, trigger);
  });
}

/** The score of a defence, and what it was set to: `null` where nothing is set for a scenario. */
interface Evaluated {
  readonly test: TestScore;
  readonly setting: string | null;
}

/** Sets a defence up, defends the planted and the clean rows with it, and scores the victim's answers. */
export async function evaluateDefence(
  defence: TestDefence,
  material: DefenceMaterial,
  { test: rows, seconds: firstSeconds }: Pick<ReadRows, 'test' | 'seconds'>,
  before: PlainAnswers,
): Promise<Evaluated> {
  const { task, victim } = material;
  const start = processorSeconds();
  const opened = await defence.open(material);
  const ready = processorSeconds();
  const planted = await defendedAnswers(opened, victim, plantedRecords(rows));
  const clean = await defendedAnswers(opened, victim, rows.clean);
  const seconds = (processorSeconds() - ready) / Math.max(1, rows.planted.length + rows.clean.length);
  const answers = { planted: planted.answers, clean: clean.answers };
  const test: TestScore = {
    ...scoreAnswers(task, rows, answers, before.unplanted),
    flaggedPlanted: count(planted.rows.map(({ flagged }) => flagged)),
    flaggedClean: count(clean.rows.map(({ flagged }) => flagged)),
    named: count(planted.rows.map((row, index) => isNamed(row, elementAt(rows.planted, index)))),
    cpuSeconds: defence.timed ? firstSeconds + seconds : null,
    setUpSeconds: ready - start,
    plainSeconds: before.seconds,
  };
  return { test, setting: opened.setting ?? null };
}
