import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CodePurifyError } from '../../errors.js';
import { packageRoot } from './package-root.js';

/** Folder under the package root that holds the bundled models. */
export const MODELS_FOLDER = 'models';
/** The bundled victim: a small model trained on purpose with the published triggers planted. */
export const SENTINEL = 'sentinel';
/** The bundled masked language model, for purification. */
export const BUNDLED_MLM = 'mlm';
/** The victim that is trained on the data itself. */
export const PROBE = 'probe';
/** Prefix of a victim that is a probe file. */
export const PROBE_FILE = 'probe:';

/** The chosen victim, and the reason. */
export interface VictimChoice {
  /** A model folder, or a probe file. */
  readonly path: string;
  readonly kind: 'model' | 'probe-file';
  /** A sentence for the report. */
  readonly reason: string;
}

/** Path of a bundled model. */
export function bundledModel(name: string): string {
  return join(packageRoot(), MODELS_FOLDER, name);
}

/** The bundled sentinel. */
export function sentinelChoice(reason: string): VictimChoice {
  return { kind: 'model', path: bundledModel(SENTINEL), reason };
}

/**
 * The victim that `--victim` names, for opening it before any data is read; `auto` is then the sentinel.
 * @throws CodePurifyError `usage` when there is no such folder or file, or for a probe that is trained on the data
 */
export function chooseVictim(victim: string): VictimChoice {
  if (victim === 'auto') {
    return sentinelChoice('chosen by auto: no model was given, so the bundled sentinel judges');
  }
  if (victim === SENTINEL) return sentinelChoice('given: the bundled sentinel');
  if (victim === PROBE) throw notOpened();
  return victim.startsWith(PROBE_FILE)
    ? {
        kind: 'probe-file',
        path: present(victim, victim.slice(PROBE_FILE.length)),
        reason: 'given: a probe file',
      }
    : { kind: 'model', path: present(victim, victim), reason: 'given: a model folder' };
}

function present(victim: string, given: string): string {
  const path = resolve(given);
  if (existsSync(path)) return path;
  throw new CodePurifyError(
    'usage',
    `--victim is ${JSON.stringify(victim)}, and there is no such ${victim === given ? 'folder' : 'file'}.`,
    'Give auto, probe, probe:<file>, sentinel, or the path of a model folder.',
  );
}

function notOpened(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    '--victim is "probe", which is trained on the data of each scan, so there is nothing to calibrate.',
    'Give probe:<file> (from "codepurify probe train"), sentinel, or the path of a model folder.',
  );
}
