import { CodePurifyError } from '../../errors.js';
import { WorkFolder } from '../../scan/work/work-folder.js';
import type { World } from '../world.js';
import { stageCommand } from './stage-command.js';

/** The stages of a scan before its report, in their order. */
const BEFORE_REPORT = ['read', 'learn', 'count', 'accept', 'judge'] as const;

/**
 * `codepurify scan --work`: a scan in stages, one after the other in this process, so that a run that was killed goes on where it was.
 * @returns the exit code: that of the first stage that did not reach its end, else that of the scan
 */
export async function scanInStages(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  await refuseShards(String(values.work), world);
  for (const stage of BEFORE_REPORT) {
    const code = await stageCommand(stage, stage === 'accept' ? [] : paths, values, world);
    if (code !== 0) return code;
  }
  return stageCommand('report', [], values, world);
}

/** @throws CodePurifyError `usage` for a folder in which a run in several shards has left its files */
async function refuseShards(work: string, { cwd }: World): Promise<void> {
  const folder = await WorkFolder.open(work, cwd);
  for (const kind of ['read', 'counted', 'judged'] as const) {
    const [found] = await folder.shards(kind);
    if (found === undefined || found.of === 1) continue;
    throw new CodePurifyError(
      'usage',
      `The work folder ${JSON.stringify(work)} is of a run in ${String(found.of)} shards.`,
      'Go on with codepurify stage, or give --work a folder of its own.',
    );
  }
}
