import { processorSeconds } from '../timing/processor-seconds.js';
import { analyze } from '../../src/code/analyze.js';
import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import { createRandom } from '../statistics/seeded-random.js';
import type { GateDataset, GateTask, RawRecord } from './datasets.js';

/** A record, parsed. */
export interface GateRecord {
  readonly sides: readonly [Analysis] | readonly [Analysis, Analysis];
  /** The recorded label, or the target text. */
  readonly label: string;
}

/** What a scenario starts from: records under review, and others of the same data that it never shows. */
export interface GateSample {
  readonly dataset: string;
  readonly language: LanguageName;
  readonly task: GateTask;
  readonly records: readonly GateRecord[];
  /** Clean: what rivals may learn from, and what a retrained victim is tested on. */
  readonly heldOut: readonly GateRecord[];
  /** CPU seconds that parsing one of the records took on average. */
  readonly parseSeconds: number;
}

/** Records that are held out: enough for shares to two digits, and few beside a data set of 2,000. */
export const HELD_OUT_RECORDS = 500;

/** Parses records; a text that stands in several is parsed once. */
export function parseRecords(raw: readonly RawRecord[], language: LanguageName): GateRecord[] {
  const known = new Map<string, Analysis>();
  const parsed = (code: string): Analysis => {
    const analysis = known.get(code) ?? analyze(code, language);
    known.set(code, analysis);
    return analysis;
  };
  return raw.map(({ codes, label }): GateRecord => {
    const [first, second] = codes;
    return { sides: second === undefined ? [parsed(first)] : [parsed(first), parsed(second)], label };
  });
}

/**
 * Draws `size` records and up to 500 to be held out. Copies of a record's code are drawn once, so that what is
 * held out was not seen.
 */
export function drawSample(
  { name, language, task }: GateDataset,
  raw: readonly RawRecord[],
  size: number,
  seed: string,
): GateSample {
  const distinct = [...new Map(raw.map((record) => [record.codes.join('\0'), record])).values()];
  const drawn = createRandom(`${seed}:${name}:records`).shuffled(distinct);
  const began = processorSeconds();
  const records = parseRecords(drawn.slice(0, size), language);
  const parseSeconds = (processorSeconds() - began) / Math.max(1, records.length);
  const heldOut = parseRecords(drawn.slice(size, size + HELD_OUT_RECORDS), language);
  return { dataset: name, language, task, records, heldOut, parseSeconds };
}
