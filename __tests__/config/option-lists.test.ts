import { describe, expect, test } from '@jest/globals';
import { optionsOf } from '../../src/config/describe-options.js';
import {
  ACTION_INPUTS,
  CACHE_KEY_OPTIONS,
  changedOptions,
  ERROR_RATE_OPTIONS,
  FILE_OPTIONS,
  PART_OPTIONS,
  UNIT_OPTIONS,
} from '../../src/config/option-lists.js';
import { OPTION_NAMES } from '../../src/config/option-names.js';
import { optionsSchema } from '../../src/config/options.js';

const sorted = (names: readonly string[]) => [...names].sort();
const words = (text: string) => sorted(text.trim().split(/\s+/));
const except = (names: readonly string[], others: readonly string[]) =>
  sorted(names.filter((name) => !others.includes(name)));

/** Options of how units are read, which every command that reads data takes. */
const DATA =
  'language dataFormat records codeField labelField idField include exclude limit maxFileBytes maxRecordBytes';
const RESEARCH = 'threshold statistic elements variant mask transferTop references';
const COPIES = words('writeClean writePurified dryRun');

/** Each list is written out here: a row that changes by accident changes what users can set, or what is cached. */
describe('the list of options', () => {
  test.each([
    [
      'inputs of the Action',
      ACTION_INPUTS,
      'base head staged shard shardBy writeClean writePurified dryRun format output writeBaseline color progress quiet',
    ],
    [
      'settings of the file',
      FILE_OPTIONS,
      'seed base head staged shard shardBy writeClean writePurified dryRun output baseline writeBaseline config cacheDir',
    ],
  ])('that are %s leaves out only these', (_, listed, left) => {
    expect(except(OPTION_NAMES, listed)).toEqual(words(left));
  });

  test.each([
    [
      'in the key of cached verdicts',
      CACHE_KEY_OPTIONS,
      'statistic elements variant mask transferTop references fpr threshold purify witness',
    ],
    ['of a victim that judges units one by one', UNIT_OPTIONS, `${RESEARCH} calibration`],
    ['of the accepted rate of errors', ERROR_RATE_OPTIONS, 'fpr fdr judgeBy'],
  ])('%s', (_, listed, expected) => {
    expect(sorted(listed)).toEqual(words(expected));
  });

  test('that all parts of a run have in common leaves out where and how it is run and reported', () => {
    const apart = words(
      'seed victim shard jobs cache cacheDir config format output baseline writeBaseline failOn purifyGrade color progress quiet base head staged since',
    );
    // a stage refuses copies, so that their options never differ between parts
    expect(except(OPTION_NAMES, PART_OPTIONS)).toEqual(sorted([...apart, ...COPIES]));
  });
});

describe('the options of a command', () => {
  test.each([
    ['scan', 'dryRun shard shardBy'],
    ['stage', 'dryRun'],
    ['purify', 'base head staged since shard shardBy writeClean writePurified writeBaseline'],
  ] as const)('%s are all but these', (command, left) => {
    const names = optionsOf(command).map(({ name }) => name);
    expect(except(OPTION_NAMES, names)).toEqual(words(left));
  });

  test.each([
    [
      'calibrate',
      `victim jobs statistic elements variant mask transferTop references ${DATA} output color progress quiet config budgetUnit budgetRun`,
    ],
    ['probe train', `seed fpr secondOpinion ${DATA} output color progress quiet config budgetRun`],
  ] as const)('%s are these', (command, expected) => {
    expect(sorted(optionsOf(command).map(({ name }) => name))).toEqual(words(expected));
  });
});

test('options that differ from their default are named in the order of the list', () => {
  const options = { ...optionsSchema.parse({}), mask: 'unk', threshold: 1 } as const;
  expect(changedOptions(['mask', 'elements', 'threshold'], options)).toEqual(['mask', 'threshold']);
});
