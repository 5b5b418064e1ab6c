import type { ScanOptions } from '../../../config/options.js';
import type { ProbeModel } from '../../../probe/file/probe-model.js';
import { type Closable, closeAll, mlmOpener } from '../../models/mlm-opener.js';
import { type ProbeFromFile, readProbeFile } from '../../models/read-probe-victim.js';
import type { Judging } from '../../stages/judging.js';
import { CodeWitnesses } from '../../witnesses/code-witnesses.js';
import { withWitnesses } from '../../witnesses/with-witnesses.js';
import { givenErrorRateOptions } from '../given-options.js';
import type { EngineParts } from '../units/engine.js';
import { probeFileJudging } from './probe-file-judging.js';

/** What judging by the patterns of a probe file needs. */
export interface ProbeFileEngineParts extends EngineParts {
  readonly options: ScanOptions;
}

/** A probe file that is ready to judge, with the witnesses of code alone. */
export interface OpenedProbeFile {
  readonly judging: Judging;
  readonly model: ProbeModel;
  readonly victim: ProbeFromFile['victim'];
  /** Releases the models. */
  close(): Promise<void>;
}

/**
 * Reads a probe file, and opens what judging by its patterns needs.
 * @param unchanged number of units that the data has in common with its base; `null` without a base
 * @throws CodePurifyError `model` naming the file that cannot be used
 */
export async function openProbeFile(
  path: string,
  parts: ProbeFileEngineParts,
  unchanged: () => number | null,
): Promise<OpenedProbeFile> {
  const { options, budget, progress } = parts;
  const { model, victim } = await readProbeFile(path);
  warnIgnored(parts);
  const opened: Closable[] = [];
  try {
    const openMlm = mlmOpener(parts, opened);
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    const judging = probeFileJudging(model, { options, budget, progress, openMlm, unchanged });
    const heard = withWitnesses(judging, new CodeWitnesses(options, () => true), 'labels');
    return { judging: heard, model, victim, close: () => closeAll(opened) };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

function warnIgnored({ options, progress }: ProbeFileEngineParts): void {
  const ignored = givenErrorRateOptions(options);
  if (ignored.length === 0) return;
  progress.warn(`No effect: ${ignored.join(', ')}. Units are compared with the patterns in the file.`);
}
