import { resolve } from 'node:path';
import { parseConfigFile } from '../config/config-file.js';
import { leaveOut } from '../config/leave-out.js';
import { optionsFrom, type LoadedOptions } from '../config/load-options.js';
import { resolveOptions } from '../config/resolve-options.js';
import { CodePurifyError } from '../errors.js';
import { fileAt } from '../github/api/file-at.js';
import { baselineAt } from './baseline-at.js';
import type { ReviewJob } from './review-job.js';

/** Size of the largest configuration file: nobody writes a longer one by hand. */
const MAX_CONFIG_BYTES = 1 << 20;

const CONFIG_NAME = '.codepurify.yml';

/** The options of a review, and the ids of findings and families that its base accepts. */
interface OptionsAt extends LoadedOptions {
  readonly accepted: ReadonlySet<string>;
}

/**
 * The options of a review. Given options take precedence over the configuration file of a commit, and that file over the
 * defaults. Pass a commit that the maintainers have accepted, so that a change cannot suppress its own findings. The baseline is that
 * of the commit too, and is not judged as data.
 * @throws CodePurifyError `usage`
 */
export async function optionsAt(job: ReviewJob, commit: string): Promise<OptionsAt> {
  const loaded = await configuredAt(job, commit);
  const { baseline } = loaded.options;
  const own = [...loaded.active.keys()];
  if (baseline === null) return { ...loaded, accepted: new Set(own) };
  const given = loaded.sources.get('baseline') ?? '--baseline';
  const { ids, warnings } = await baselineAt(job, commit, baseline, given);
  return {
    ...loaded,
    options: leaveOut(loaded.options, job.settings.paths, [baseline], '/'),
    warnings: [...loaded.warnings, ...warnings],
    accepted: new Set([...own, ...ids]),
  };
}

async function configuredAt(
  { client, repository, layer, door: { cwd, now } }: ReviewJob,
  commit: string,
): Promise<LoadedOptions> {
  const { config } = resolveOptions([layer]);
  const path = config === 'none' ? null : (config ?? CONFIG_NAME);
  const bytes = path === null ? null : await fileAt(client, repository, commit, path, MAX_CONFIG_BYTES);
  if (path === null || bytes === null) {
    if (config !== null && config !== 'none') throw noConfig(config, commit);
    return optionsFrom(layer, null, now());
  }
  return optionsFrom(layer, parseConfigFile(resolve(cwd, path), bytes.toString('utf8')), now());
}

function noConfig(path: string, commit: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `input config is ${JSON.stringify(path)}, and the commit ${commit} has no such file.`,
    'Give the path of a YAML file on the base branch, relative to the root of the repository, or none.',
  );
}
