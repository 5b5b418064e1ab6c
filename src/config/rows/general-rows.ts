import { z } from 'zod';
import { shard, SHARD_BY } from '../shard.js';
import { flag, numeric, optionalNumeric } from '../option-values.js';
import { EVERY, JUDGING, JUDGING_ALL, MEASURING, optionRow, WORKING } from './option-row.js';

/** Enough for one second per element of a very long function; a slower unit means that something is wrong. */
const DEFAULT_UNIT_SECONDS = 120;

/** Less than the program with its grammars and its models needs. */
const LEAST_MEMORY = 256;

/** A laptop has it, and so has a job of GitHub Actions. */
const DEFAULT_MEMORY = 4096;

/** How to carry out a run: configuration file, threads, time, cache and shards. */
export const generalRows = {
  config: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'run',
    commands: EVERY,
    alsoIn: ['action'],
    argument: '<file>',
    short: 'c',
    help: 'configuration file, or none (default: the nearest .codepurify.yml from here up to the root of the repository)',
    allowed: 'the path of a YAML file, or none',
  }),
  jobs: optionRow(optionalNumeric({ min: 1, max: 256, integer: true }).default(null), {
    affects: 'run',
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<n>',
    short: 'j',
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
  memory: optionRow(numeric({ min: LEAST_MEMORY, integer: true }).default(DEFAULT_MEMORY), {
    affects: 'reading',
    commands: JUDGING,
    alsoIn: ['action', 'file'],
    argument: '<MiB>',
    help: 'memory for learning: of more records than fit, a sample is learned, all are counted, and all are judged',
    allowed: `a whole number from ${String(LEAST_MEMORY)}`,
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
  shardBy: optionRow(z.enum(SHARD_BY).default('content'), {
    affects: 'reading',
    commands: ['stage'],
    alsoIn: [],
    argument: '<what>',
    help: 'how records are dealt to shards. content: each by its code, so that every process reads all data, and one file is enough. file: whole files, so that a process opens only its own; for data in many files of about the same size. Give all stages the same',
  }),
};
