import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import { compareLocation } from '../../attacks/compare-location.js';
import type { GateRecord } from '../../data/sample.js';
import { processorSeconds } from '../../timing/processor-seconds.js';
import { inputOf } from '../../victims/learn-victim.js';
import { answersTo } from '../victims/answers.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from '../defences/paper-defence.js';
import type { Count, DefenceScore, TestScore } from '../scenario/paper-line.js';
import type { PlantedPair } from '../attacks/poison-rows.js';
import { qualityOf } from '../scenario/quality.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** What a victim is tested on. */
export interface TestRows {
  readonly planted: readonly PlantedPair[];
  readonly clean: readonly GateRecord[];
}

/** A victim without any defence on the test rows. */
export interface PlainAnswers {
  readonly planted: readonly Prediction[];
  /** To the planted rows without their trigger. */
  readonly unplanted: readonly Prediction[];
  readonly clean: readonly Prediction[];
  /** CPU seconds a row. */
  readonly seconds: number;
}

/** What a victim says of the test rows. */
export async function plainAnswers(victim: Victim, { planted, clean }: TestRows): Promise<PlainAnswers> {
  const unplanted = await answersTo(
    victim,
    planted.map(({ plain }) => inputOf(plain.sides)),
  );
  const began = processorSeconds();
  const answers = await answersTo(
    victim,
    [...planted.map(({ planted: own }) => own.record), ...clean].map(({ sides }) => inputOf(sides)),
  );
  const rows = planted.length + clean.length;
  return {
    unplanted,
    planted: answers.slice(0, planted.length),
    clean: answers.slice(planted.length),
    seconds: (processorSeconds() - began) / Math.max(1, rows),
  };
}

function count(flags: readonly boolean[]): Count {
  return { hits: flags.filter((flag) => flag).length, of: flags.length };
}

/** ASR and quality of answers. @param unplanted answers without trigger and without defence */
export function scoreAnswers(
  task: PaperTask,
  rows: TestRows,
  answers: { readonly planted: readonly Prediction[]; readonly clean: readonly Prediction[] },
  unplanted: readonly Prediction[],
): DefenceScore {
  const hits = answers.planted.map((answer) => task.isTarget(answer));
  const turnable = unplanted.map((answer) => !task.isTarget(answer));
  return {
    asr: count(hits),
    turned: count(hits.filter((_, index) => turnable[index] === true)),
    quality: qualityOf(task, answers.clean, rows.clean),
  };
}

/** Whether every side's trigger is what was named. */
function isNamed({ named }: DefendedRow, { planted }: PlantedPair): boolean {
  return planted.triggers.every((trigger, side) => {
    const element = named[side] ?? null;
    if (element === null) return false;
    return (
      compareLocation({ element: { ...element, type: '', role: null, maskSpans: [], depth: 0 } }, trigger) ===
      'exact'
    );
  });
}

/** Rows of a defence with the answers to them. */
export interface DefendedAnswers {
  readonly rows: readonly DefendedRow[];
  readonly answers: readonly Prediction[];
}

/** Defends rows and asks the victim. */
export async function defendedAnswers(
  defence: RowDefence,
  victim: Victim,
  records: readonly GateRecord[],
): Promise<DefendedAnswers> {
  const rows = await defence.defend(records);
  const asked = await answersTo(
    victim,
    rows.flatMap(({ input, answer }) => (answer === undefined ? [input] : [])),
  );
  let next = 0;
  const answers = rows.map(({ answer }) => answer ?? elementAt(asked, next++));
  return { rows, answers };
}

/** Sets a defence up, defends the planted and the clean rows with it, and scores the victim's answers. */
export async function evaluateDefence(
  defence: TestDefence,
  material: DefenceMaterial,
  rows: TestRows,
  before: PlainAnswers,
): Promise<TestScore> {
  const { task, victim } = material;
  const start = processorSeconds();
  const opened = await defence.open(material);
  const ready = processorSeconds();
  const planted = await defendedAnswers(
    opened,
    victim,
    rows.planted.map(({ planted: own }) => own.record),
  );
  const clean = await defendedAnswers(opened, victim, rows.clean);
  const seconds = (processorSeconds() - ready) / Math.max(1, rows.planted.length + rows.clean.length);
  const answers = { planted: planted.answers, clean: clean.answers };
  return {
    ...scoreAnswers(task, rows, answers, before.unplanted),
    flaggedPlanted: count(planted.rows.map(({ flagged }) => flagged)),
    flaggedClean: count(clean.rows.map(({ flagged }) => flagged)),
    named: count(
      planted.rows.map((row, index) => {
        const pair = rows.planted[index];
        return pair !== undefined && isNamed(row, pair);
      }),
    ),
    cpuSeconds: defence.timed ? seconds : null,
    setUpSeconds: ready - start,
    plainSeconds: before.seconds,
  };
}
