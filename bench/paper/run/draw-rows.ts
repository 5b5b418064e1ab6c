import { groupBy } from '../../../src/group-by.js';
import { range } from 'd3-array';
import type { RawRecord, Split } from '../../data/datasets.js';
import { type LabelledRecord, parseRecords } from '../../data/records.js';
import { createRandom } from '../../statistics/seeded-random.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** Numbers of rows; 0: all there are. */
interface RowCounts {
  readonly train: number;
  /** Clean rows that set thresholds. */
  readonly valid: number;
  /** Rows of the clean test, and of the poisoned one. */
  readonly test: number;
  /** Rows that victims learn from before, all clean; 0: none. */
  readonly warm: number;
}

/** The rows of an experiment before any poison, parsed; no row is in two of the parts. */
export interface PaperRows {
  readonly train: readonly LabelledRecord[];
  /** Clean rows that all victims of a kind have learned from before. */
  readonly warm: readonly LabelledRecord[];
  readonly valid: readonly LabelledRecord[];
  readonly test: readonly LabelledRecord[];
  /** Test rows to poison. */
  readonly source: readonly LabelledRecord[];
}

function firstOf<T>(items: readonly T[], count: number): readonly T[] {
  return count === 0 ? items : items.slice(0, count);
}

/** The rows with their labels in turn, as many of each label as of the rarest. */
export function evened(rows: readonly RawRecord[]): RawRecord[] {
  const groups = [...groupBy(rows, ({ label }) => label).values()];
  const count = groups.length === 0 ? 0 : Math.min(...groups.map((group) => group.length));
  return range(count).flatMap((at) => groups.flatMap((group) => group.slice(at, at + 1)));
}

/**
 * Draws rows from the published splits with a seed: copies of a code once, rows without a label of the task never, and
 * both labels equally often where the task says so. The grammars must have been loaded.
 */
export async function drawRows(
  task: PaperTask,
  folder: string,
  counts: RowCounts,
  seed: string,
): Promise<PaperRows> {
  const { dataset, name, testShare } = task;
  const seen = new Set<string>();
  const isNew = ({ codes }: RawRecord): boolean => {
    const before = seen.size;
    return seen.add(codes.join('\0')).size > before;
  };
  const drawn = async (split: Split): Promise<RawRecord[]> => {
    const raw = await dataset.read(folder, [split]);
    const shuffled = createRandom(`${seed}:${name}:${split}`).shuffled(raw);
    const own = shuffled.filter((record) => task.isLabel(record.label) && isNew(record));
    return task.evened ? evened(own) : own;
  };
  const parsed = (raw: readonly RawRecord[]): LabelledRecord[] => parseRecords(raw, dataset.language);
  // In this order, so that a row that is in two splits remains in the test.
  const test = parsed(await drawn('test'));
  const [valid, train] = [await drawn('valid'), await drawn('train')];
  const sources = test.filter(task.isSource);
  const sourceCount = counts.test === 0 ? Math.ceil(sources.length * testShare) : counts.test;
  const warm = counts.warm === 0 ? [] : train.slice(Math.max(counts.train, train.length - counts.warm));
  return {
    train: parsed(firstOf(train, counts.train)),
    warm: parsed(warm),
    valid: parsed(firstOf(valid, counts.valid)),
    test: firstOf(test, counts.test),
    source: sources.slice(0, sourceCount),
  };
}
