import type { ScanOptions } from '../../config/options.js';
import type { Shard } from '../../config/shard.js';
import { probeSeed } from '../judging/dataset/probe-seed.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';
import type { OpenedData } from '../opened-data.js';
import { silentProgress } from '../reading/progress.js';
import type { ScanContext } from '../scan-context.js';
import { optionsHash } from '../stages/shard-options.js';
import { openSurveys } from '../surveys/open-surveys.js';
import type { SubjectSurveys } from '../surveys/surveys.js';
import { LoggedSurveys } from './logged-surveys.js';
import type { StoredPlace } from './stored-file.js';
import { SurveyLogReader } from './survey-log.js';
import type { RunIdentity } from './work-file.js';
import { shardFile, type WorkFolder } from './work-folder.js';

/** What a stage needs. */
export interface StageParts {
  readonly data: OpenedData;
  readonly options: ScanOptions;
  readonly context: ScanContext;
  readonly folder: WorkFolder;
}

/** What the files of a run have in common. */
export function identityOf(options: ScanOptions): RunIdentity {
  return { tool: toolFingerprint(), options: optionsHash(options) };
}

/** A file of values in the work folder. */
export function storedPlace(
  { folder, options, context }: Omit<StageParts, 'data'>,
  file: string,
): Omit<StoredPlace, 'kind'> {
  const seed = probeSeed(options, context.env);
  return { path: folder.at(file), name: folder.nameOf(file), run: identityOf(options), seed };
}

/** The surveys that `stage read` has written for a shard. */
export function surveyReader(
  { folder, options }: Pick<StageParts, 'folder' | 'options'>,
  shard: Shard,
): SurveyLogReader {
  const file = shardFile('read', shard);
  return new SurveyLogReader(folder.at(file), folder.nameOf(file), shard, identityOf(options));
}

/**
 * The surveys of one shard of the head: those of `stage read` if it was run with as many shards, and if there is no base, whose surveys
 * come first in its files. Else they are made again.
 */
export async function surveysOfShard(parts: StageParts, shard: Shard): Promise<SubjectSurveys> {
  const { data, options, context, folder } = parts;
  const shards = data.source.base === null ? await folder.shards('read') : [];
  const { progress = silentProgress, env } = context;
  if (!shards.some(({ index, of }) => index === shard.index && of === shard.of)) {
    return openSurveys({ options, progress, env });
  }
  const logs = Array.from({ length: shard.of }, (_, at) =>
    at + 1 === shard.index ? surveyReader(parts, shard) : null,
  );
  return new LoggedSurveys(logs, options.shardBy);
}
