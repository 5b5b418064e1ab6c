import type { ProbeModel } from '../../../probe/file/probe-model.js';
import { count } from '../../../text/numbers.js';
import type { DataSource } from '../../../change/data-source.js';
import { type ScanOutcome, runScan } from '../../stages/pipeline.js';
import { openProbeFile, type ProbeFileEngineParts } from './open-probe-file.js';
import type { ShardOwnership } from '../../reading/ownership.js';
import type { ProbeFromFile } from '../../models/read-probe-victim.js';
import { settingsOf } from '../../stages/settings.js';
import type { VictimChoice } from '../../models/choose-victim.js';

/** What a scan by a probe file needs. */
export interface ProbeFileScanParts extends ProbeFileEngineParts {
  readonly suppressed: ReadonlySet<string>;
  /** This machine's shard of the run; absent: the run is not split. */
  readonly shard?: ShardOwnership;
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
  const opened = await openProbeFile(path, parts, () => source.unchanged());
  try {
    const settings = settingsOf(parts, describeVictim(opened.victim, opened.model, reason), false);
    progress.stage('scanning', options.limit);
    return await runScan(source.head(), opened.judging, settings, budget, progress);
  } finally {
    await opened.close();
  }
}

function describeVictim({ description }: ProbeFromFile['victim'], { families }: ProbeModel, reason: string) {
  const { name, task, fingerprint } = description;
  const patterns = families.length === 0 ? 'no pattern' : count(families.length, 'pattern');
  return { name, task, fingerprint, reason: `${reason} with ${patterns} that labels follow` };
}
