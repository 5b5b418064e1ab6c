import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../../data/write/make-folder.js';
import { CodePurifyError } from '../../errors.js';
import type { Shard } from '../../config/shard.js';

/** The files of a folder in which the stages of one run leave their results. */
export class WorkFolder {
  private constructor(
    /** As the user named it. */
    readonly name: string,
    private readonly path: string,
  ) {}

  /** Opens a folder, which is created if it does not exist. @throws CodePurifyError `usage` if it cannot be */
  static async open(name: string, cwd: string): Promise<WorkFolder> {
    const path = resolve(cwd, name);
    const why = await makeFolder(path);
    if (why !== null) {
      throw new CodePurifyError(
        'usage',
        `The work folder ${JSON.stringify(name)} cannot be made: ${why}.`,
        'Give --work a folder that can be written.',
      );
    }
    return new WorkFolder(name, path);
  }

  /** The path of a file. */
  at(file: string): string {
    return join(this.path, file);
  }

  /** The name of a file in messages. */
  nameOf(file: string): string {
    return join(this.name, file);
  }

  /**
   * The shards of which there is a file of a kind, all of one number of shards; none without any.
   * @throws CodePurifyError `input` if they are of different numbers of shards, or one is missing
   */
  async shards(kind: ShardedKind): Promise<Shard[]> {
    const found = (await readdir(this.path)).flatMap((file) => shardIn(file, kind) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    const other = found.find(({ of }) => of !== first.of);
    if (other !== undefined) {
      throw new CodePurifyError(
        'input',
        `${JSON.stringify(this.name)} holds files of ${String(first.of)} and of ${String(other.of)} shards.`,
        `Delete the ${kind} files of one of them.`,
      );
    }
    const known = new Set(found.map(({ index }) => index));
    const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !known.has(index));
    if (missing.length > 0) {
      throw new CodePurifyError(
        'input',
        `${JSON.stringify(this.name)} lacks ${kind} files of ${String(first.of)} shards: ${missing.join(', ')}.`,
        'Run that stage for them too: without them their records would count as clean.',
      );
    }
    return found.sort((a, b) => a.index - b.index);
  }
}

/** Kinds of files of which there is one for each shard, and their endings. */
const ENDINGS = { read: 'jsonl', counted: 'bin', judged: 'json' } as const;
type ShardedKind = keyof typeof ENDINGS;

/** What all records together say. */
export const LEARNED_FILE = 'learned.bin';
/** The families of a sample that are counted in all data. */
export const FAMILIES_FILE = 'families.bin';
/** Those of them that chance does not explain. */
export const ACCEPTED_FILE = 'accepted.bin';

/** The name of a shard's file: `read-3-of-16.jsonl`. */
export function shardFile(kind: ShardedKind, { index, of }: Shard): string {
  return `${kind}-${String(index)}-of-${String(of)}.${ENDINGS[kind]}`;
}

/** The folder for the verdicts of a shard's units, from which its judging goes on when it is run again. */
export function verdictFolder({ index, of }: Shard): string {
  return `verdicts-${String(index)}-of-${String(of)}`;
}

function shardIn(file: string, kind: ShardedKind): Shard | null {
  const [, index, of] = (/-(\d{1,3})-of-(\d{1,3})\.\w+$/.exec(file) ?? []).map(Number);
  if (index === undefined || of === undefined) return null;
  return file === shardFile(kind, { index, of }) ? { index, of } : null;
}
