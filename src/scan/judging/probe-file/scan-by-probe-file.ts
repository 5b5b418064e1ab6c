import type { ScanOptions } from '../../../config/options.js';
import type { ProbeModel } from '../../../probe/file/probe-model.js';
import { count } from '../../../text/numbers.js';
import type { DataSource } from '../../../change/data-source.js';
import type { EngineParts } from '../units/engine.js';
import { type Closable, closeAll, mlmOpener } from '../../models/mlm-opener.js';
import { type ScanOutcome, runScan } from '../../stages/pipeline.js';
import { givenErrorRateOptions } from '../given-options.js';
import { probeFileJudging } from './probe-file-judging.js';
import { type ProbeFromFile, readProbeFile } from '../../models/read-probe-victim.js';
import { settingsOf } from '../../stages/settings.js';
import { CodeWitnesses } from '../../witnesses/code-witnesses.js';
import { withWitnesses } from '../../witnesses/with-witnesses.js';
import type { VictimChoice } from '../../models/choose-victim.js';

/** What a scan by a probe file needs. */
export interface ProbeFileScanParts extends EngineParts {
  readonly options: ScanOptions;
  readonly suppressed: ReadonlySet<string>;
}

/**
 * Judges units one by one by the families in a probe file. It takes one pass, and works the same way in every shard.
 * @throws CodePurifyError `model` naming the file that cannot be used; and whatever the source throws
 */
export async function scanByProbeFile(
  source: DataSource,
  { path, reason }: Pick<VictimChoice, 'path' | 'reason'>,
  parts: ProbeFileScanParts,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  progress.stage('opening the model', null);
  const { model, victim } = await readProbeFile(path);
  warnIgnored(parts);
  const opened: Closable[] = [];
  try {
    const openMlm = mlmOpener(parts, opened);
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    const unchanged = () => source.unchanged();
    const judging = probeFileJudging(model, { options, budget, progress, openMlm, unchanged });
    const settings = settingsOf(parts, describeVictim(victim, model, reason), false);
    progress.stage('scanning', options.limit);
    const heard = withWitnesses(judging, new CodeWitnesses(options, () => true), 'labels');
    return await runScan(source.head(), heard, settings, budget, progress);
  } finally {
    await closeAll(opened);
  }
}

function describeVictim({ description }: ProbeFromFile['victim'], { families }: ProbeModel, reason: string) {
  const { name, task, fingerprint } = description;
  const patterns = families.length === 0 ? 'no pattern' : count(families.length, 'pattern');
  return { name, task, fingerprint, reason: `${reason} with ${patterns} that labels follow` };
}

function warnIgnored({ options, progress }: ProbeFileScanParts): void {
  const ignored = givenErrorRateOptions(options);
  if (ignored.length === 0) return;
  progress.warn(`No effect: ${ignored.join(', ')}. Units are compared with the patterns in the file.`);
}
