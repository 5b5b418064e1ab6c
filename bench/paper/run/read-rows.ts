import type { Victim } from '../../../src/model/victim.js';
import type { LabelledRecord } from '../../data/records.js';
import { processorSeconds } from '../../timing/processor-seconds.js';
import type { TestDefence } from '../defences/paper-defence.js';
import { cutPair, cutToWindow } from '../victims/window.js';
import type { TestRows } from './test-rows.js';

/** Rows as far as a victim reads them. */
export interface ReadRows {
  readonly valid: readonly LabelledRecord[];
  readonly test: TestRows;
  /** CPU seconds that the defence took for a test row before it was cut. */
  readonly seconds: number;
}

/** Cuts whole rows to the victim's window, after what a defence does to them before. */
export function readRows(
  victim: Pick<Victim, 'description' | 'countTokens'>,
  { valid, test }: Pick<ReadRows, 'valid' | 'test'>,
  before: TestDefence['before'] = (row) => row,
): ReadRows {
  const start = processorSeconds();
  const planted = test.planted.map(({ plain, planted: own }) => ({
    plain,
    planted: { ...own, record: before(own.record) },
  }));
  const clean = test.clean.map(before);
  const seconds = (processorSeconds() - start) / Math.max(1, planted.length + clean.length);
  return {
    valid: valid.map((row) => cutToWindow(victim, before(row))),
    test: {
      planted: planted.map((pair) => cutPair(victim, pair)),
      clean: clean.map((row) => cutToWindow(victim, row)),
    },
    seconds,
  };
}
