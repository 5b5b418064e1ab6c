import type { RawRecord } from '../../data/datasets.js';
import { type GateRecord, parseRecords } from '../../data/sample.js';
import { createRandom } from '../../statistics/seeded-random.js';
import type { PaperTask } from '../scenario/paper-tasks.js';

/** How many rows are drawn; 0: all there are. */
export interface RowCounts {
  readonly train: number;
  /** Clean rows that defences are set with. */
  readonly valid: number;
  /** Rows of the clean test, and of the poisoned one. */
  readonly test: number;
}

/** The rows of an experiment before any poison, parsed; none stands in two of the parts. */
export interface PaperRows {
  readonly train: readonly GateRecord[];
  readonly valid: readonly GateRecord[];
  readonly test: readonly GateRecord[];
  /** Test rows that are going to be poisoned. */
  readonly source: readonly GateRecord[];
}

const keyOf = ({ codes }: RawRecord): string => codes.join('\0');

function firstOf<T>(items: readonly T[], count: number): readonly T[] {
  return count === 0 ? items : items.slice(0, count);
}

/** The rows with their labels in turn, as many of each as there are of the rarest. */
export function evened(rows: readonly RawRecord[]): RawRecord[] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  const groups = labels.map((label) => rows.filter((row) => row.label === label));
  const count = Math.min(...groups.map((group) => group.length));
  return groups.length === 0
    ? []
    : Array.from({ length: count }, (_, at) => groups.flatMap((group) => group.slice(at, at + 1))).flat();
}

/**
 * Draws rows from the published splits with a seed; copies of a code are drawn once, rows without a label of the task
 * never; both labels equally often, where the task asks for it. The grammars are loaded.
 */
export async function drawRows(
  task: PaperTask,
  folder: string,
  counts: RowCounts,
  seed: string,
): Promise<PaperRows> {
  const seen = new Set<string>();
  const drawn = async (split: 'train' | 'valid' | 'test'): Promise<RawRecord[]> => {
    const raw = await task.dataset.read(folder, [split]);
    const shuffled = createRandom(`${seed}:${task.name}:${split}`).shuffled(raw);
    const own = shuffled.filter(
      (record) => task.isLabel(record.label) && !seen.has(keyOf(record)) && seen.add(keyOf(record)).size > 0,
    );
    return task.evened ? evened(own) : own;
  };
  const parsed = (raw: readonly RawRecord[]): GateRecord[] => parseRecords(raw, task.dataset.language);
  // In this order, so that a copy between splits stays in the test.
  const rawTest = await drawn('test');
  const [rawValid, rawTrain] = [await drawn('valid'), await drawn('train')];
  const allTest = parsed(rawTest);
  const sources = allTest.filter((record) => task.isSource(record));
  const share = Math.ceil(sources.length * task.testShare);
  return {
    train: parsed(firstOf(rawTrain, counts.train)),
    valid: parsed(firstOf(rawValid, counts.valid)),
    test: firstOf(allTest, counts.test),
    source: sources.slice(0, counts.test === 0 ? share : counts.test),
  };
}
