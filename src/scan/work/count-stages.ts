import { WHOLE } from '../../config/shard.js';
import { hashKeyOf } from '../../probe/read/keyed-hash.js';
import type { CountableFamilies } from '../../probe/count/countable-families.js';
import { addSums, type FamilySums } from '../../probe/count/family-sums.js';
import { datasetLevel } from '../../witness/level.js';
import { silentProgress } from '../reading/progress.js';
import { differenceOf, type FileContent } from '../reading/file-contents.js';
import { ShardOwnership } from '../reading/ownership.js';
import { budgetOf } from '../scan-context.js';
import { acceptInAll, countFamilies, type FoundInAll, type LearnedSample } from '../sample/count-families.js';
import { withFamilies } from '../sample/count-sample.js';
import type { FirstReading } from '../judging/first-reading.js';
import { type LearnedFile, readLearned } from './learned-file.js';
import { type StageParts, storedPlace, surveysOfShard } from './stage-parts.js';
import { readStored, writeStored } from './stored-file.js';
import { refusedFile } from './work-file.js';
import { shardName } from './survey-line.js';
import { ACCEPTED_FILE, FAMILIES_FILE, LEARNED_FILE, shardFile } from './work-folder.js';

const FAMILIES = 'codepurify-families';
const COUNTED = 'codepurify-counted';
const ACCEPTED = 'codepurify-accepted';

const OTHER_LEARNED = 'it belongs to another learned.bin';
const COUNT_AGAIN = 'Run codepurify stage count again for all shards, and stage accept.';

/** What was learned, with a hash (hex) of its file. */
type Learned = LearnedFile & { readonly sha256: string };

/** The sums of a shard; `null`: there is nothing to count. */
interface CountedShard {
  readonly shard: string;
  readonly sums: FamilySums | null;
}

/** Writes the families of a sample that are counted in all data. @param learned hash (hex) of the file of what was learned */
export async function writeFamilies(
  parts: Omit<StageParts, 'data'>,
  families: CountableFamilies,
  learned: string,
): Promise<void> {
  await writeStored({ ...storedPlace(parts, FAMILIES_FILE), kind: FAMILIES }, learned, families);
}

async function readFamilies(
  parts: Omit<StageParts, 'data'>,
  { sha256 }: Learned,
): Promise<CountableFamilies> {
  const place = storedPlace(parts, FAMILIES_FILE);
  const { value, data } = await readStored<CountableFamilies>({ ...place, kind: FAMILIES }, 'learn');
  if (data !== sha256) throw refusedFile(place.name, OTHER_LEARNED, 'Run codepurify stage learn again.');
  return value;
}

/** What was learned from a sample, where its families are counted; `null`: there is nothing to count. */
function sampleOf({ first, counts }: LearnedFile): LearnedSample | null {
  const { learned } = first;
  return counts && learned?.verdict.kind === 'judged' ? { ...learned, verdict: learned.verdict } : null;
}

/**
 * `stage count`: counts the families of the sample in a shard of the data, and writes the sums to the work folder. Where all data was
 * learned there is nothing to count, and the file says so.
 * @returns the number of records that were counted
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
export async function stageCount(parts: StageParts): Promise<number> {
  const { data, options, context, folder } = parts;
  const { progress = silentProgress, signal } = context;
  const shard = options.shard ?? WHOLE;
  const own = storedPlace(parts, shardFile('counted', shard));
  try {
    const learned = await readLearned(storedPlace(parts, LEARNED_FILE));
    const sample = sampleOf(learned);
    let sums: FamilySums | null = null;
    if (sample !== null) {
      const { keys } = await readFamilies(parts, learned);
      const ownership = new ShardOwnership(shard, options.shardBy);
      const count = { key: hashKeyOf(own.seed), budget: budgetOf(options, signal), progress, ownership };
      const surveys = await surveysOfShard(parts, shard);
      sums = await countFamilies(data.source, sample, keys, surveys, {
        ...count,
        limit: options.limit,
        shards: shard.of,
      });
      requireSameData(learned.files, ownership, folder.nameOf(LEARNED_FILE));
    }
    const value: CountedShard = { shard: shardName(shard), sums };
    await writeStored({ ...own, kind: COUNTED }, learned.sha256, value);
    return sums?.counted ?? 0;
  } finally {
    progress.stop();
  }
}

/** @throws CodePurifyError `input` naming the file of what was learned, if the data has changed since */
export function requireSameData(
  files: readonly FileContent[] | null,
  ownership: ShardOwnership,
  name: string,
): void {
  const difference =
    files === null ? null : differenceOf(files, ownership.contents(), (number) => ownership.reads(number));
  if (difference === null) return;
  throw refusedFile(name, `the data has changed since: ${difference}`, LEARN_AGAIN);
}

const LEARN_AGAIN = 'Run codepurify stage learn again, and what follows for all shards again.';

/**
 * `stage accept`: adds the sums of all shards, and writes the families that chance does not explain to the work folder.
 * @returns the number of these families
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or is missing
 */
export async function stageAccept(parts: Omit<StageParts, 'data'>): Promise<number> {
  const { folder, options } = parts;
  const learned = await readLearned(storedPlace(parts, LEARNED_FILE));
  const sample = sampleOf(learned);
  const shards = await folder.shards('counted');
  let found: FoundInAll = { families: [], known: [] };
  if (sample !== null) {
    if (shards.length === 0) {
      throw refusedFile(folder.nameOf(''), 'it holds no counts', 'Run codepurify stage count first.');
    }
    let sums: FamilySums | null = null;
    for (const shard of shards) {
      const place = storedPlace(parts, shardFile('counted', shard));
      const { value, data } = await readStored<CountedShard>({ ...place, kind: COUNTED }, 'count');
      if (data !== learned.sha256 || value.sums === null) {
        throw refusedFile(place.name, OTHER_LEARNED, COUNT_AGAIN);
      }
      if (value.shard !== shardName(shard)) {
        throw refusedFile(place.name, `it is shard ${value.shard}, not ${shardName(shard)}`);
      }
      sums = sums === null ? value.sums : addSums(sums, value.sums);
    }
    const level = datasetLevel('labels', new Set(options.witness), options.fpr);
    if (sums !== null) found = acceptInAll(await readFamilies(parts, learned), sums, sample, level);
  }
  await writeStored({ ...storedPlace(parts, ACCEPTED_FILE), kind: ACCEPTED }, learned.sha256, found);
  return found.families.length;
}

/**
 * What was learned, with the families that all data shows.
 * @throws CodePurifyError `input` if these were not accepted yet, or belong to something else that was learned
 */
export async function withAccepted(parts: Omit<StageParts, 'data'>, learned: Learned): Promise<FirstReading> {
  if (sampleOf(learned) === null) return learned.first;
  const place = storedPlace(parts, ACCEPTED_FILE);
  const stored = await readStored<FoundInAll>({ ...place, kind: ACCEPTED }, 'accept');
  if (stored.data !== learned.sha256) throw refusedFile(place.name, OTHER_LEARNED, COUNT_AGAIN);
  return withFamilies(learned.first, stored.value, hashKeyOf(place.seed));
}
