import { z } from 'zod';
import { WITNESS_NAMES } from '../../result/testimony.js';
import { flag, numeric, victimName, witnesses } from '../option-values.js';
import { JUDGING, JUDGING_ALL, LEARNING, MEASURING, optionRow } from './option-row.js';

/** The model that judges, and the accepted rate of errors. */
export const judgingRows = {
  victim: optionRow(victimName().default('auto'), {
    affects: 'verdict',
    verdicts: 'both',
    identifiedIn: ['cache', 'part'],
    commands: MEASURING,
    alsoIn: ['action', 'file'],
    argument: '<name>',
    help: 'the model that judges: probe (trained on the labels of the data itself), probe:<file> (written by "probe train"), sentinel (bundled), a model folder, or auto: the probe if there are enough labels, otherwise the sentinel',
    pathExcept: ['auto', 'sentinel', 'probe'],
    allowed:
      'auto, probe, probe:<file>, sentinel, or the path of a model folder (write ./name if the folder has one of these names)',
  }),
  witness: optionRow(witnesses().default(WITNESS_NAMES), {
    affects: 'verdict',
    verdicts: 'both',
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: '<names>',
    repeatable: true,
    help: 'the ways of recognising a trigger that are used, separated by commas: semantics (code that provably never runs or has no effect), characters (hidden ones), company (the same code in functions that have nothing else in common), association (something in prompts that goes with something in responses), labels, victim; no-company: all but this one',
    allowed: `all, some of ${WITNESS_NAMES.join(', ')}, or no- before those that are left out`,
  }),
  fpr: optionRow(numeric({ above: 0, below: 1 }).default(0.01), {
    affects: 'verdict',
    verdicts: 'both',
    setsErrorRate: true,
    commands: [...LEARNING, 'stream'],
    alsoIn: ['action', 'file'],
    argument: '<rate>',
    help: 'accepted rate of false positives: the fraction of clean units that are reported as poisoned; for the probe with --judge-by family, the fraction of clean datasets',
    allowed: 'a number above 0 and below 1',
  }),
  fdr: optionRow(flag().default(false), {
    affects: 'verdict',
    verdicts: 'run',
    setsErrorRate: true,
    commands: JUDGING,
    alsoIn: ['action', 'file'],
    argument: null,
    help: 'keep the false discovery rate of the run at --fpr (Benjamini-Hochberg)',
  }),
  judgeBy: optionRow(z.enum(['family', 'record']).default('family'), {
    affects: 'verdict',
    verdicts: 'run',
    setsErrorRate: true,
    commands: JUDGING,
    alsoIn: ['action', 'file'],
    argument: '<what>',
    help: 'what the probe reports: only the records with a pattern that the labels follow, or also every record with a p-value of at most --fpr',
  }),
  secondOpinion: optionRow(flag().default(true), {
    affects: 'verdict',
    verdicts: 'run',
    commands: LEARNING,
    alsoIn: ['action', 'file'],
    argument: null,
    help: 'let the bundled sentinel, which does not use labels, decide on patterns for which the labels alone are too little evidence',
  }),
  calibration: optionRow(z.string().min(1).default('stored'), {
    affects: 'verdict',
    verdicts: 'units',
    identifiedIn: ['cache'],
    commands: JUDGING_ALL,
    alsoIn: ['action', 'file'],
    argument: '<source>',
    help: 'clean units that calibrate the verdicts: stored (the values in the model folder), none, or a path to clean data',
    pathExcept: ['stored', 'none'],
    allowed: 'stored, none, or the path of clean data (write ./name if it has one of these names)',
  }),
  seed: optionRow(z.string().min(1).nullable().default(null), {
    affects: 'verdict',
    verdicts: 'run',
    identifiedIn: ['part'],
    commands: LEARNING,
    alsoIn: ['action'],
    argument: '<text>',
    help: 'secret key of the probe; keep it from the people who write the data (default: CODEPURIFY_SEED in the environment, otherwise a fixed text)',
    allowed: 'a text that is not empty',
  }),
};
