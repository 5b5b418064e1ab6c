import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CodePurifyError } from '../errors.js';
import { packageRoot } from './package-root.js';

/** Folder under the package root that holds the bundled models. */
export const MODELS_FOLDER = 'models';
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
export const SENTINEL = 'sentinel';
/** The bundled masked language model, for purification. */
export const BUNDLED_MLM = 'mlm';

/** A model folder, and why it was chosen. */
export interface VictimChoice {
  readonly folder: string;
  /** A sentence for the report. */
  readonly reason: string;
}

/** Path of a bundled model. */
export function bundledModel(name: string): string {
  return join(packageRoot(), MODELS_FOLDER, name);
}

/**
 * The victim that `--victim` names: `auto`, `sentinel`, or a model folder.
 * @throws CodePurifyError `usage` when there is no such folder
 */
export function chooseVictim(victim: string): VictimChoice {
  if (victim === 'auto') {
    return {
      folder: bundledModel(SENTINEL),
      reason: 'chosen by auto: no model was given, so the bundled sentinel judges',
    };
  }
  if (victim === SENTINEL) return { folder: bundledModel(SENTINEL), reason: 'given: the bundled sentinel' };
  const folder = resolve(victim);
  if (!existsSync(folder)) {
    throw new CodePurifyError(
      'usage',
      `--victim is ${JSON.stringify(victim)}, and there is no such folder.`,
      'Give auto, sentinel, or the path of a model folder.',
    );
  }
  return { folder, reason: 'given: a model folder' };
}
