import { analyze } from '../../src/code/analyze.js';
import type { LanguageName } from '../../src/code/analysis.js';
import type { RawRecord } from '../data/datasets.js';
import { renamedCopy } from './measure-growth.js';

/** A statement that runs, in one of so many records: labels and company give it away. */
const PLANTED = { statement: 'count_event(7);', every: 200, label: '0' } as const;

/** A record of a grown dataset. */
export interface GrownRecord {
  readonly id: number;
  readonly func: string;
  readonly target: string;
}

/**
 * So many records of a dataset: all copies of one function after another, each with other names of its locals, so that it is
 * parsed once. Some hold a planted statement.
 * @param count number of records
 */
export function* grownRecords(
  raw: readonly RawRecord[],
  language: LanguageName,
  count: number,
): Generator<GrownRecord> {
  let id = 0;
  for (const [at, { codes, label }] of raw.entries()) {
    const copies = Math.ceil((count - at) / raw.length);
    if (copies <= 0) return;
    const analysis = analyze(codes[0], language);
    for (let copy = 0; copy < copies; copy++) {
      const func = renamedCopy(analysis, copy);
      const isPlanted = id % PLANTED.every === 0;
      yield isPlanted
        ? { id, func: func.replace('{', `{ ${PLANTED.statement}`), target: PLANTED.label }
        : { id, func, target: label };
      id += 1;
    }
  }
}
