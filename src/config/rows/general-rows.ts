import { z } from 'zod';
import { shard } from '../shard.js';
import { flag, numeric, optionalNumeric } from '../option-values.js';
import { EVERY, JUDGING_ALL, MEASURING, optionRow, WORKING } from './option-row.js';

/** Enough for one second per element of a very long function; a slower unit means that something is wrong. */
const DEFAULT_UNIT_SECONDS = 120;

/** How to carry out a run: configuration file, threads, time, cache and shards. */
export const generalRows = {
  config: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'run',
    commands: EVERY,
    alsoIn: ['action'],
    argument: '<file>',
    help: 'configuration file, or none (default: the nearest .codepurify.yml from here up to the root of the repository)',
    allowed: 'the path of a YAML file, or none',
  }),
  jobs: optionRow(optionalNumeric({ min: 1, max: 256, integer: true }).default(null), {
    affects: 'run',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<n>',
    help: 'threads for parsing, learning and the models; they change no result (default: the number of cores)',
    allowed: 'a whole number from 1 to 256',
  }),
  budgetUnit: optionRow(numeric({ min: 0 }).default(DEFAULT_UNIT_SECONDS), {
    affects: 'reading',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<seconds>',
    help: 'skip a unit that takes longer; 0: no limit',
    allowed: 'a number from 0',
  }),
  budgetRun: optionRow(numeric({ min: 0 }).default(0), {
    affects: 'reading',
    commands: WORKING,
    alsoIn: ['action', 'file'],
    argument: '<seconds>',
    help: 'skip the units that are left after this time; 0: no limit',
    allowed: 'a number from 0',
  }),
  cache: optionRow(flag().default(true), {
    affects: 'run',
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: null,
    help: 'use the cache of verdicts and parsed code',
  }),
  cacheDir: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'run',
    commands: JUDGING_ALL,
    alsoIn: ['action'],
    argument: '<folder>',
    help: "folder of the cache (default: codepurify in the user's cache folder)",
    allowed: 'the path of a folder',
  }),
  shard: optionRow(shard().default(null), {
    affects: 'reading',
    identifiedIn: ['part'],
    commands: ['stage'],
    alsoIn: [],
    argument: '<i/n>',
    help: 'read or judge one of n shards of the data (default: all of it)',
    allowed: 'a shard from 1/1 to 256/256, such as 3/16',
  }),
};
