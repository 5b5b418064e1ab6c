import type { ScanOptions, VerdictOptions } from '../config/options.js';
import { CodePurifyError } from '../errors.js';
import type { Manifest } from '../model/folder/manifest.js';
import type { VictimDescription } from '../model/victim.js';
import { type CleanSet, measureCleanSet } from './judging/units/measure-clean-set.js';
import { calibrationKey } from './judging/units/calibration-key.js';
import { findReferences } from './judging/units/judge-setup.js';
import { guardVictim } from './judging/units/guarded-victim.js';
import { openOptions } from './models/mlm-opener.js';
import { folderLoaders, loadVictim } from './models/load-victim.js';
import { silentProgress } from './reading/progress.js';
import { toReferences } from './models/read-references.js';
import { budgetOf, rowReader, type ScanContext } from './scan-context.js';
import { chooseVictim } from './models/choose-victim.js';

/** A victim's manifest with its calibration, and the number of units behind it. */
export interface CalibratedManifest {
  readonly manifest: Manifest;
  readonly units: number;
  readonly skipped: number;
}

/**
 * Measures clean data and puts the values of every statistic into the victim's manifest, or into a new one if the
 * folder has none. Writes nothing to disk.
 * @throws CodePurifyError `usage`, `model` or `input`, also when there was nothing to measure
 */
export async function calibrateVictim(
  paths: readonly string[],
  options: ScanOptions,
  context: ScanContext,
): Promise<CalibratedManifest> {
  const progress = context.progress ?? silentProgress;
  const loaders = context.loaders ?? folderLoaders;
  const budget = budgetOf(options, context.signal);
  const read = rowReader(options, context);
  const loaded = await loadVictim(chooseVictim(options.victim), loaders, openOptions(options));
  try {
    const victim = guardVictim(loaded.victim, budget);
    const references = await toReferences(await findReferences({ options, loaded, loaders, read }, paths));
    const judgeOptions = {
      elements: options.elements,
      transfer: options.transferTop,
      references: options.references,
    };
    progress.stage('calibrating', options.limit);
    const parts = { victim, options: judgeOptions, references };
    const clean = await measureCleanSet(read(paths), parts, budget, progress, options.limit);
    if (clean.units === 0) throw nothingMeasured(paths);
    return { ...clean, manifest: withCalibration(loaded.manifest, victim.description, options, clean) };
  } finally {
    progress.stop();
    await loaded.victim.close();
  }
}

function withCalibration(
  manifest: Manifest | null,
  description: VictimDescription,
  options: VerdictOptions,
  { values }: CleanSet,
): Manifest {
  const fresh = [...values]
    .filter(([, own]) => own.length > 0)
    .map(([statistic, own]) => [calibrationKey({ ...options, statistic }), own] as const);
  const base = manifest ?? newManifest(description);
  return { ...base, calibration: { ...base.calibration, ...Object.fromEntries(fresh) } } as Manifest;
}

function newManifest({ name, task, labels, maxTokens }: VictimDescription): Manifest {
  return { schemaVersion: 1, name, task, labels: [...labels], maxTokens, files: {} };
}

function nothingMeasured(paths: readonly string[]): CodePurifyError {
  return new CodePurifyError(
    'input',
    `There is no unit to calibrate on in ${paths.map((path) => JSON.stringify(path)).join(', ')}.`,
    'Give clean code that the victim was made for: a few hundred functions or more.',
  );
}
