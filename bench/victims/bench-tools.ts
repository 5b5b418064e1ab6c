import { analyze } from '../../src/code/analyze.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { type Options, optionsSchema } from '../../src/config/options.js';
import { type Calibration, calibrationFrom } from '../../src/detect/calibration.js';
import { createJudge, type JudgeOptions } from '../../src/detect/create-judge.js';
import type { Judge, Reference } from '../../src/detect/suspect.js';
import { CodePurifyError } from '../../src/errors.js';
import type { Victim } from '../../src/model/victim.js';
import type { Purifier } from '../../src/purify/purification.js';
import { createPurifier } from '../../src/purify/purifier.js';
import { calibrationKey } from '../../src/scan/judging/units/calibration-key.js';
import { folderLoaders, type ModelLoaders } from '../../src/scan/models/load-victim.js';
import { toReferences } from '../../src/scan/models/read-references.js';
import { memoise } from './memo-victim.js';

/** Folders of the models. */
interface BenchModels {
  readonly victim: string;
  /** `null`: replacements are renames and removals. */
  readonly mlm: string | null;
  readonly threads: number;
  /** Whether the victim answers each question once, which is the default; not where its time is measured. */
  readonly remembers?: boolean;
}

/** The judge and the purifier of a scan with default options, and their parts. */
export interface BenchTools {
  readonly victim: Victim;
  readonly references: readonly Reference[];
  readonly calibration: Calibration;
  /** The defaults of the one schema. */
  readonly options: Options;
  readonly judgeOptions: JudgeOptions;
  readonly judge: Judge;
  /** The same, trusted as a scan trusts it: code that is not predicted to hold a trigger is not masked (ADR 7). */
  readonly trustingJudge: Judge;
  /** The judge of variant E, which takes every unit for poisoned. */
  readonly judgeOfE: Judge;
  readonly purifier: Purifier;
  close(): Promise<void>;
}

/** The options of the judge in a scan with these options. */
export function judgeOptionsOf(options: Options): JudgeOptions {
  const { statistic, elements, fpr, threshold, transferTop, references } = options;
  return { statistic, elements, fpr, threshold, transfer: transferTop, references };
}

/**
 * Opens models, with the references and the calibration that the victim's folder stores. The victim answers each
 * question once: the same clean functions are judged again for every attack and variant.
 * @throws CodePurifyError `model` when a folder cannot be used or stores no calibration
 */
export async function openBenchTools(
  models: BenchModels,
  loaders: ModelLoaders = folderLoaders,
): Promise<BenchTools> {
  await loadParsers();
  const { threads } = models;
  const loaded = await loaders.victim(models.victim, { threads });
  const mlm = models.mlm === null ? null : await loaders.mlm(models.mlm, { threads });
  const options = optionsSchema.parse({});
  const victim = models.remembers === false ? loaded.victim : memoise(loaded.victim);
  const references = await toReferences(loaded.references);
  const calibration = storedCalibration(loaded.manifest?.calibration, options, models.victim);
  const judgeOptions = judgeOptionsOf(options);
  const parts = { victim, references, calibration, options: judgeOptions };
  const judge = createJudge(parts);
  const triggerLabels = loaded.manifest?.triggerLabels;
  const purifying = triggerLabels === undefined ? judge : createJudge({ ...parts, inGroups: true });
  return {
    ...{ victim, references, calibration, options, judgeOptions, judge },
    trustingJudge: triggerLabels === undefined ? judge : createJudge({ ...parts, triggerLabels }),
    judgeOfE: createJudge({ ...parts, options: { ...judgeOptions, threshold: -Infinity } }),
    purifier: createPurifier({ analyze, judge: purifying, mlm, options: { strategy: 'auto' } }),
    close: async () => {
      await loaded.victim.close();
      await mlm?.close();
    },
  };
}

function storedCalibration(
  stored: Readonly<Record<string, readonly number[]>> | undefined,
  options: Options,
  folder: string,
): Calibration {
  const values = new Map(Object.entries(stored ?? {})).get(calibrationKey(options));
  if (values !== undefined) return calibrationFrom(values, 'stored');
  throw new CodePurifyError(
    'model',
    `${folder} stores no calibration for the statistic ${options.statistic}.`,
    'Write one with codepurify calibrate.',
  );
}
