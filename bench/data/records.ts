import { analyze } from '../../src/code/analyze.js';
import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import { createRandom } from '../statistics/seeded-random.js';
import { processorSeconds } from '../timing/processor-seconds.js';
import type { Dataset, DatasetTask, RawRecord } from './datasets.js';

/** One value for each side of a record: a function has one side, a pair has two. */
export type Sides<T> = readonly [T] | readonly [T, T];

/** Each side mapped, in order. */
export function mapSides<T, U>([first, second]: Sides<T>, map: (side: T, at: number) => U): Sides<U> {
  return second === undefined ? [map(first, 0)] : [map(first, 0), map(second, 1)];
}

/** A record of a dataset, parsed. */
export interface LabelledRecord {
  readonly sides: Sides<Analysis>;
  /** The recorded label, or the target text. */
  readonly label: string;
}

/** What a scenario starts from: records under review, and other records of the same dataset. */
export interface DatasetSample {
  readonly dataset: string;
  readonly language: LanguageName;
  readonly task: DatasetTask;
  readonly records: readonly LabelledRecord[];
  /** Clean records that are never under review: rivals learn from them, and retrained victims are tested on them. */
  readonly heldOut: readonly LabelledRecord[];
  /** CPU seconds that parsing a record took on average. */
  readonly parseSeconds: number;
}

/** Held-out records: enough for two digits of a proportion, and few compared with 2,000 records under review. */
const HELD_OUT_RECORDS = 500;

/** Parses records; a text that several records hold is parsed once. */
export function parseRecords(raw: readonly RawRecord[], language: LanguageName): LabelledRecord[] {
  const known = new Map<string, Analysis>();
  const parsed = (code: string): Analysis => {
    const analysis = known.get(code) ?? analyze(code, language);
    known.set(code, analysis);
    return analysis;
  };
  return raw.map(({ codes, label }) => ({ sides: mapSides(codes, parsed), label }));
}

/** Draws `size` records and up to 500 held-out ones. Copies are drawn once, so that held-out code is unseen. */
export function drawSample(
  { name, language, task }: Pick<Dataset, 'name' | 'language' | 'task'>,
  raw: readonly RawRecord[],
  size: number,
  seed: string,
): DatasetSample {
  const distinct = [...new Map(raw.map((record) => [record.codes.join('\0'), record])).values()];
  const drawn = createRandom(`${seed}:${name}:records`).shuffled(distinct);
  const start = processorSeconds();
  const records = parseRecords(drawn.slice(0, size), language);
  const parseSeconds = (processorSeconds() - start) / Math.max(1, records.length);
  const heldOut = parseRecords(drawn.slice(size, size + HELD_OUT_RECORDS), language);
  return { dataset: name, language, task, records, heldOut, parseSeconds };
}
