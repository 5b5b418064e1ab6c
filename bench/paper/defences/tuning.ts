import { greatest, least, sum } from 'd3-array';
import type { PoisonedRecords } from '../../attacks/poison.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { qualityPercentOf } from '../scenario/quality.js';
import { defendedAnswers } from './defended-answers.js';
import {
  type DefenceMaterial,
  type RowDefence,
  rowByRow,
  type TrainingDefence,
  untouched,
} from './paper-defence.js';

/** The settings of a rival: the published one first. */
export interface Settings<Setting> {
  readonly settings: readonly [Setting, ...Setting[]];
  /** A setting as result files and tables spell it. */
  readonly textOf: (setting: Setting) => string;
}

/** What a defence before training looks at. */
export type JudgedRows = Omit<DefenceMaterial, 'rehearsal'>;

/** A defence before training with settings. */
interface TunedFlags<Setting> extends Settings<Setting> {
  /** 1: drop. */
  readonly flagsOf: (rows: JudgedRows, setting: Setting) => Promise<Uint8Array>;
}

/** F1 of flags in [0, 1]: the harmonic mean of precision and recall of the poisoned rows; 0 where nothing is right. */
export function f1Of(flagged: Uint8Array, { triggers }: Pick<PoisonedRecords, 'triggers'>): number {
  const hits = [...triggers.keys()].filter((index) => flagged[index] === 1).length;
  return hits === 0 ? 0 : (2 * hits) / (sum(flagged) + triggers.size);
}

/**
 * The flags of the setting with the best F1 on poisoned validation rows. Among equals the published setting is taken,
 * and where there are no such rows.
 */
export function tunedFlags<Setting>({
  settings,
  textOf,
  flagsOf,
}: TunedFlags<Setting>): TrainingDefence['flag'] {
  const chosen = async (material: DefenceMaterial): Promise<Setting> => {
    const rehearsal = await material.rehearsal();
    if (rehearsal === null) return settings[0];
    const { poisoned, rate, represent } = rehearsal;
    const rows: JudgedRows = { ...material, train: poisoned, rate, represent };
    const scores: number[] = [];
    for (const setting of settings) scores.push(f1Of(await flagsOf(rows, setting), poisoned));
    return greatest(settings, (setting) => scores[settings.indexOf(setting)]) ?? settings[0];
  };
  return async (material) => {
    const setting = await chosen(material);
    return { flagged: await flagsOf(material, setting), setting: textOf(setting) };
  };
}

/** Points of accuracy or BLEU that a setting may cost on clean validation rows, as ONION publishes. */
export const MOST_LOST = 2;
/** Clean validation rows that its cost is measured on. */
export const SET_ON = 60;

/** A defence at the time of use with settings. */
interface TunedRows<Setting> extends Settings<Setting> {
  readonly defenceOf: (setting: Setting) => Pick<RowDefence, 'defend'>;
}

/** What a defence leaves on validation rows. */
interface Left {
  /** Planted rows that are answered with the target. */
  readonly hits: number;
  /** Accuracy or BLEU of clean rows, in percent. */
  readonly quality: number;
}

/**
 * The defence with the setting that leaves the lowest ASR on planted validation rows, of those that cost clean ones
 * at most two points. Among equals the published setting is taken, and where none helps.
 */
export async function tunedRows<Setting>(
  material: Pick<DefenceMaterial, 'task' | 'victim' | 'valid' | 'rehearsal'>,
  { settings, textOf, defenceOf }: TunedRows<Setting>,
): Promise<RowDefence> {
  const { task, victim } = material;
  const rehearsal = await material.rehearsal();
  const open = (setting: Setting): RowDefence => ({
    ...defenceOf(setting),
    setting: textOf(setting),
  });
  if (rehearsal === null) return open(settings[0]);
  const planted = rehearsal.pairs.map((pair) => pair.planted.record);
  const clean = material.valid.slice(0, SET_ON);
  const leftBy = async (defence: RowDefence): Promise<Left> => {
    const { answers } = await defendedAnswers(defence, victim, planted);
    const { answers: ofClean } = await defendedAnswers(defence, victim, clean);
    return { hits: answers.filter(task.isTarget).length, quality: qualityPercentOf(task, ofClean, clean) };
  };
  const plain = await leftBy(rowByRow((row) => untouched(row, null)));
  const all: Left[] = [];
  for (const setting of settings) all.push(await leftBy(open(setting)));
  const helping = [...settings.keys()].filter((at) => {
    const { hits, quality } = elementAt(all, at);
    return hits < plain.hits && quality >= plain.quality - MOST_LOST;
  });
  const best = least(helping, (at) => elementAt(all, at).hits) ?? 0;
  return open(elementAt(settings, best));
}
